// Diagnostics of configuration files that are not open in the client: published when such a file is read.
import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigFile, isConfigFile } from '../configFiles';
import type { RequestGuard } from '../requestGuard';
import { toConfigDiagnostic } from './toDiagnostic';

/** Publishes the faults of a file, or takes them back where it is gone or in order. */
export type PublishConfigFile = (uri: string, file: ConfigFile | undefined) => void;

interface PublisherOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly guard: RequestGuard;
}

/** A publisher; an open file is left to the diagnostics of open documents, so that no fault is shown twice. */
export function configDiagnostics({ connection, documents, guard }: PublisherOptions): PublishConfigFile {
  const published = new Map<string, ConfigFile>();
  const send = (uri: string, file: ConfigFile | undefined) => {
    const source = TextDocument.create(uri, 'jsonc', 0, file?.text ?? '');
    const diagnostics = (file?.issues ?? []).map((issue) => toConfigDiagnostic(source, issue));
    guard.run('textDocument/publishDiagnostics', () => connection.sendDiagnostics({ uri, diagnostics }));
  };
  documents.onDidOpen(({ document }) => {
    if (published.has(document.uri)) send(document.uri, undefined);
  });
  documents.onDidClose(({ document }) => {
    if (isConfigFile(document.uri)) send(document.uri, published.get(document.uri));
  });
  return (uri, file) => {
    const wasPublished = published.has(uri);
    if (file && file.issues.length > 0) published.set(uri, file);
    else published.delete(uri);
    if (!documents.get(uri) && (published.has(uri) || wasPublished)) send(uri, file);
  };
}
