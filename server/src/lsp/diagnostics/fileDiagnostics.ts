// Diagnostics of files that are no drafts and not open in the client: configurations, target lists.
import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../text/span';
import type { RequestGuard } from '../requestGuard';
import { toFaultDiagnostic } from './toDiagnostic';

/** What is wrong in a file, with its text. */
export interface FaultyFile {
  readonly text: string;
  readonly faults: readonly { readonly message: string; readonly span: Span }[];
}

/** Publishes the faults of a file, or takes them back where it is in order or gone (undefined). */
export type PublishFile = (uri: string, file: FaultyFile | undefined) => void;

interface PublisherOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly guard: RequestGuard;
}

/** A publisher; an open file is left to the diagnostics of open documents, so that no fault is shown twice. */
export function createFilePublisher({ connection, documents, guard }: PublisherOptions): PublishFile {
  const published = new Map<string, FaultyFile>();
  const send = (uri: string, file: FaultyFile | undefined) => {
    const source = TextDocument.create(uri, 'jsonc', 0, file?.text ?? '');
    const diagnostics = (file?.faults ?? []).map((fault) => toFaultDiagnostic(source, fault));
    guard.run('textDocument/publishDiagnostics', () => connection.sendDiagnostics({ uri, diagnostics }));
  };
  documents.onDidOpen(({ document }) => {
    if (published.has(document.uri)) send(document.uri, undefined);
  });
  documents.onDidClose(({ document }) => {
    if (published.has(document.uri)) send(document.uri, published.get(document.uri));
  });
  return (uri, file) => {
    const wasPublished = published.has(uri);
    if (file && file.faults.length > 0) published.set(uri, file);
    else published.delete(uri);
    if (!documents.get(uri) && (published.has(uri) || wasPublished)) send(uri, file);
  };
}
