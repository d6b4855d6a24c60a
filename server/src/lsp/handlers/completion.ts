// textDocument/completion: asks each provider for its proposals.
import { type CompletionItem, CompletionItemKind, CompletionRequest } from 'vscode-languageserver';
import type { PlanCompletion } from '../../features/completion';
import { completionProviders } from '../completions/completionProviders';
import { toMarkup, toRange } from '../convert';
import type { Draft } from '../documents/drafts';
import type { Session } from '../session';

/** Answers with the proposals of all providers, in their order. */
export function handleCompletion(session: Session): void {
  session.guard.answer(CompletionRequest.type, [], async ({ textDocument, position }) => {
    const draft = await session.drafts.check(textDocument.uri);
    if (!draft) return [];
    const place = { service: session.service, draft, offset: draft.source.offsetAt(position) };
    return completionProviders.flatMap((one, index) =>
      one.propose(place).map((proposal) => toItem(session, draft, proposal, index)),
    );
  });
}

const kinds: Readonly<Record<PlanCompletion['kind'], CompletionItemKind>> = {
  sentence: CompletionItemKind.Reference,
  name: CompletionItemKind.Module,
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
