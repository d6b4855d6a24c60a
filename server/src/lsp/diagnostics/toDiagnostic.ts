// Problems of drafts and configuration files as diagnostics of the protocol.
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigIssue } from '../../lint/config';
import type { Problem, Severity } from '../../lint/rule';
import { ruleUrl } from '../../lint/ruleUrl';
import { overlaps } from '../../text/span';
import type { ClientSupport } from '../capabilities';
import { toRange } from '../convert';
import { diagnosticSource } from '../protocol';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A problem of a draft. Related places in other files are left out: their text is not at hand. */
export function toDiagnostic(source: TextDocument, problem: Problem, client: ClientSupport): Diagnostic {
  const related = (problem.related ?? []).filter((place) => place.path === undefined);
  return {
    range: toRange(source, problem.span),
    severity: severities[problem.severity],
    code: problem.rule,
    codeDescription: { href: ruleUrl(problem.rule) },
    source: diagnosticSource,
    message: problem.message,
    ...(client.diagnosticTags && isSuperfluous(problem) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map(({ span, message }) => ({
          location: { uri: source.uri, range: toRange(source, span) },
          message,
        })),
      }),
  };
}

/** A fault of a configuration file. */
export function toConfigDiagnostic(source: TextDocument, issue: ConfigIssue): Diagnostic {
  return {
    range: toRange(source, issue.span),
    severity: DiagnosticSeverity.Error,
    source: diagnosticSource,
    message: issue.message,
  };
}

/** Whether the text is there to go: whatever is proposed does nothing but delete it. */
function isSuperfluous({ span, fixes = [] }: Problem): boolean {
  const edits = fixes.flatMap((fix) => fix.edits);
  return edits.length > 0 && edits.every((edit) => edit.newText === '' && overlaps(span, edit.span));
}
