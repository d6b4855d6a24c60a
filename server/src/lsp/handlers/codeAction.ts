// textDocument/codeAction: quick fixes, fix all, renumbering.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionRequest,
  type Diagnostic,
} from 'vscode-languageserver';
import { actionKinds } from '../../../../protocol/commands';
import { type PlanAction, type QuickFix, quickFixes } from '../../features/actions/codeActions';
import { renumberDraft, renumberLevel } from '../../features/actions/renumber';
import { responsibilityFixes } from '../../features/responsibility/addResponsibility';
import type { Span } from '../../text/span';
import { toDiagnostic, toHint } from '../diagnostics/toDiagnostic';
import type { CheckedDraft } from '../documents/drafts';
import { toSpan, toWorkspaceEdit } from '../positions/convert';
import type { Session } from '../session';
import { suggestionBasis } from '../suggestionBasis';
import { fixAllAction } from './draftActions';

/** Answers with what can be done at a range, of the kinds that are asked for. */
export function handleCodeActions(session: Session): void {
  if (!session.client.codeActions) return;
  session.guard.answer(CodeActionRequest.type, [], async ({ textDocument, range, context }) => {
    const draft = await session.drafts.check(textDocument.uri);
    if (!draft) return [];
    const span = toSpan(draft.source, range);
    return [
      ...quickFixActions(session, draft, span, context),
      ...fixAllActions(session, draft, context),
      ...renumberActions(session, draft, span, context),
    ];
  });
}

function quickFixActions(session: Session, draft: CheckedDraft, span: Span, context: CodeActionContext): CodeAction[] {
  if (!isWanted(context, CodeActionKind.QuickFix)) return [];
  const fixes = [
    ...quickFixes(draft.problems, span),
    ...responsibilityFixes(draft.problems, span, () => suggestionBasis(session, draft)),
  ];
  const actions = fixes.map((fix) => ({
    ...toCodeAction(session, draft, CodeActionKind.QuickFix, fix),
    diagnostics: [matchingDiagnostic(session, draft, fix, context)],
    ...(fix.isPreferred && { isPreferred: true }),
  }));
  const fixable = draft.problems.filter((problem) => problem.fixes?.some((fix) => fix.safe));
  if (fixable.length < 2 || !fixes.some((fix) => fix.isPreferred)) return actions;
  return [...actions, toCodeAction(session, draft, CodeActionKind.QuickFix, fixAllAction(session.service, draft))];
}

/** Only on demand: with no kind asked for, the quick fix says the same. */
function fixAllActions(session: Session, draft: CheckedDraft, context: CodeActionContext): CodeAction[] {
  if (!context.only || !isWanted(context, actionKinds.fixAll)) return [];
  const action = fixAllAction(session.service, draft);
  return action.edits.length > 0 ? [toCodeAction(session, draft, actionKinds.fixAll, action)] : [];
}

function renumberActions(session: Session, draft: CheckedDraft, span: Span, context: CodeActionContext): CodeAction[] {
  const offered: [string, () => PlanAction | null, string][] = [
    [actionKinds.renumberLevel, () => renumberLevel(draft.plan, span.start), '这一级的编号已经连续，无需重新编排'],
    [actionKinds.renumberDraft, () => renumberDraft(draft.plan), '全文编号已经连续，无需重新编排'],
  ];
  return offered.flatMap(([kind, propose, reason]) => {
    const action = isWanted(context, kind) ? propose() : null;
    if (!action) return [];
    if (action.edits.length > 0) return [toCodeAction(session, draft, kind, action)];
    const isAskedFor = context.only?.includes(kind) && session.client.disabledActions;
    return isAskedFor ? [{ title: action.title, kind, disabled: { reason: action.hindrance ?? reason } }] : [];
  });
}

/** Whether an action of this kind is asked for: no kind at all, the kind itself or one above it. */
function isWanted({ only }: CodeActionContext, kind: string): boolean {
  return only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === '') ?? true;
}

function toCodeAction({ client }: Session, draft: CheckedDraft, kind: string, action: PlanAction): CodeAction {
  return { title: action.title, kind, edit: toWorkspaceEdit(draft.source, action.edits, client) };
}

/** The diagnostic as the client sent it along, so that it finds it again, else the server's own. */
function matchingDiagnostic(
  { client }: Session,
  draft: CheckedDraft,
  { problem }: QuickFix,
  context: CodeActionContext,
): Diagnostic {
  const own = (draft.problems.includes(problem) ? toDiagnostic : toHint)(draft, problem, client);
  const isSame = ({ code, range: { start, end } }: Diagnostic) =>
    code === own.code &&
    start.line === own.range.start.line &&
    start.character === own.range.start.character &&
    end.line === own.range.end.line &&
    end.character === own.range.end.character;
  return context.diagnostics.find(isSame) ?? own;
}
