// Conversion between offsets of the engine and positions of the protocol.
import {
  type MarkupContent,
  MarkupKind,
  type OptionalVersionedTextDocumentIdentifier,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ExplanationPart, toMarkdown, toPlainText } from '../../features/places/explanation';
import type { TextEdit as PlanEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** The range of a span; offsets outside the text are moved to its nearest end. */
export function toRange(source: TextDocument, span: Span): Range {
  return { start: source.positionAt(span.start), end: source.positionAt(span.end) };
}

/** The span of a range; positions outside the text are moved to its nearest end, a reversed range is turned round. */
export function toSpan(source: TextDocument, range: Range): Span {
  const a = source.offsetAt(range.start);
  const b = source.offsetAt(range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Edits of one document as an edit of the workspace, bound to its version where the client knows how. */
export function toWorkspaceEdit(
  source: TextDocument,
  edits: readonly PlanEdit[],
  client: { readonly versionedEdits: boolean },
): WorkspaceEdit {
  const changes: TextEdit[] = edits.map(({ span, newText }) => ({ range: toRange(source, span), newText }));
  if (!client.versionedEdits) return { changes: { [source.uri]: changes } };
  const textDocument: OptionalVersionedTextDocumentIdentifier = { uri: source.uri, version: source.version };
  return { documentChanges: [{ textDocument, edits: changes }] };
}

/** An explanation in the format that a client shows. */
export function toMarkup(parts: readonly ExplanationPart[], kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? toMarkdown(parts) : toPlainText(parts) };
}
