// Problems of drafts and configuration files as diagnostics of the protocol.
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { taskMarks } from '../../features/responsibility/taskMarks';
import type { Problem, Severity } from '../../lint/rule';
import { referenceAt } from '../../lint/ruleContext';
import { ruleUrl } from '../../lint/ruleUrl';
import { overlaps, type Span } from '../../text/span';
import type { ClientSupport } from '../capabilities';
import type { CheckedDraft } from '../documents/drafts';
import { diagnosticSource } from '../messages';
import { toRange } from '../positions/convert';
import { referenceLocation } from '../positions/referenceLocation';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A problem of a draft, and a quiet mark at each task that it speaks of. */
export function toDiagnostics(draft: CheckedDraft, problem: Problem, client: ClientSupport): Diagnostic[] {
  const marks = taskMarks(problem).map((mark) => toHint(draft, mark, client));
  return [toDiagnostic(draft, problem, client), ...marks];
}

/** A mark that an editor shows without counting it among the problems. */
export function toHint(draft: CheckedDraft, mark: Problem, client: ClientSupport): Diagnostic {
  return { ...toDiagnostic(draft, mark, client), severity: DiagnosticSeverity.Hint };
}

/** A problem of a draft. */
export function toDiagnostic(draft: CheckedDraft, problem: Problem, client: ClientSupport): Diagnostic {
  const { source } = draft;
  const related = client.relatedInformation ? relatedInformation(draft, problem) : [];
  return {
    range: toRange(source, problem.span),
    severity: severities[problem.severity],
    code: problem.rule,
    codeDescription: { href: ruleUrl(problem.rule) },
    source: diagnosticSource,
    message: problem.message,
    ...(client.diagnosticTags && isSuperfluous(problem) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** Places in the draft and in the plans that it was held against; those in other files cannot be told. */
function relatedInformation({ source, inputs }: CheckedDraft, problem: Problem): DiagnosticRelatedInformation[] {
  return (problem.related ?? []).flatMap(({ path, span, message }) => {
    if (path === undefined) return [{ location: { uri: source.uri, range: toRange(source, span) }, message }];
    const reference = referenceAt(inputs, path);
    return reference ? [{ location: referenceLocation(reference, span), message }] : [];
  });
}

/** A fault of a file that is no draft. */
export function toFaultDiagnostic(
  source: TextDocument,
  { message, span }: { readonly message: string; readonly span: Span },
): Diagnostic {
  return { range: toRange(source, span), severity: DiagnosticSeverity.Error, source: diagnosticSource, message };
}

/** Whether the text is there to go: whatever is proposed does nothing but delete it. */
function isSuperfluous({ span, fixes = [] }: Problem): boolean {
  const edits = fixes.flatMap((fix) => fix.edits);
  return edits.length > 0 && edits.every((edit) => edit.newText === '' && overlaps(span, edit.span));
}
