// textDocument/completion: asks each provider for its proposals.
import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import type { PlanCompletion } from '../../features/completion/completion';
import type { CompletionProvider } from '../completions/completionProvider';
import { completionProviders } from '../completions/completionProviders';
import type { Draft } from '../documents/drafts';
import { toMarkup, toRange } from '../positions/convert';
import type { Session } from '../session';
import { suggestionBasis } from '../suggestionBasis';

/** Answers with the proposals of all providers, in their order. */
export function handleCompletion(session: Session): void {
  session.guard.answer(CompletionRequest.type, [], async ({ textDocument, position, context }) => {
    const draft = await session.drafts.check(textDocument.uri);
    if (!draft) return [];
    const offset = draft.source.offsetAt(position);
    const basisOf = () => suggestionBasis(session, draft);
    const place = { service: session.service, draft, offset, basisOf };
    const proposed = completionProviders.map((one) => (isAsked(one, context) ? one.propose(place) : []));
    const items = proposed.flatMap((list, index) => list.map((proposal) => toItem(session, draft, proposal, index)));
    const isIncomplete = completionProviders.some((one, index) => one.isIncomplete && proposed[index]!.length > 0);
    return isIncomplete ? { isIncomplete, items } : items;
  });
}

/** Behind a mark that was typed, only those are asked that have named it. */
function isAsked({ triggerCharacters }: CompletionProvider, context: CompletionContext | undefined): boolean {
  const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
  return typed === undefined || triggerCharacters.includes(typed);
}

const kinds: Readonly<Record<PlanCompletion['kind'], CompletionItemKind>> = {
  sentence: CompletionItemKind.Reference,
  name: CompletionItemKind.Module,
  phrase: CompletionItemKind.Keyword,
  note: CompletionItemKind.Reference,
  number: CompletionItemKind.Enum,
};

function toItem({ client }: Session, { source }: Draft, proposal: PlanCompletion, provider: number): CompletionItem {
  const { kind, label, detail, documentation, filterText, sortText, edit } = proposal;
  return {
    label,
    kind: kinds[kind],
    detail,
    documentation: toMarkup(documentation, client.documentationFormat),
    filterText,
    sortText: `${provider}${sortText}`,
    textEdit: { range: toRange(source, edit.span), newText: edit.newText },
  };
}
