// textDocument/documentSymbol: the outline, as a tree or flat.
import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { documentSymbols, type PlanSymbol, type PlanSymbolKind } from '../../features/structure/documentSymbols';
import { toRange } from '../positions/convert';
import type { Session } from '../session';

const kinds: Readonly<Record<PlanSymbolKind, SymbolKind>> = {
  notice: SymbolKind.File,
  plan: SymbolKind.Module,
  attachment: SymbolKind.File,
  section: SymbolKind.Namespace,
  item: SymbolKind.String,
};

/** Answers with a tree where the client takes one, else with a list in the order of the text. */
export function handleDocumentSymbols({ guard, drafts, client }: Session): void {
  guard.answer(DocumentSymbolRequest.type, [], ({ textDocument }) => {
    const draft = drafts.get(textDocument.uri);
    if (!draft) return [];
    const symbols = documentSymbols(draft.plan);
    if (client.hierarchicalSymbols) return symbols.map((symbol) => toDocumentSymbol(draft.source, symbol));
    return symbols.flatMap((symbol) => toSymbolInformation(draft.source, symbol));
  });
}

function toDocumentSymbol(source: TextDocument, symbol: PlanSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: kinds[symbol.kind],
    range: toRange(source, symbol.span),
    selectionRange: toRange(source, symbol.nameSpan),
    children: symbol.children.map((child) => toDocumentSymbol(source, child)),
  };
}

function toSymbolInformation(source: TextDocument, symbol: PlanSymbol, container?: string): SymbolInformation[] {
  const information: SymbolInformation = {
    name: symbol.name,
    kind: kinds[symbol.kind],
    location: { uri: source.uri, range: toRange(source, symbol.span) },
    ...(container !== undefined && { containerName: container }),
  };
  return [information, ...symbol.children.flatMap((child) => toSymbolInformation(source, child, symbol.name))];
}
