// The host of the language server: files by their URIs, read by itself where it can, else through the client.
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileContent, Host } from '../files/host';
import type { ClientSupport } from './capabilities';
import { readFileRequest } from './messages';
import type { Runtime } from './runtime';
import { uriKey } from './uris/resolveUri';
import { uriNames } from './uris/uriNames';

interface HostOptions {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: ClientSupport;
  readonly documents: TextDocuments<TextDocument>;
}

/** The host of one connection. */
export function createServerHost(options: HostOptions): Host {
  return {
    names: uriNames,
    readFile: (uri) => readContent(uri, options),
    openText: (uri) => openDocument(options.documents, uri)?.getText(),
  };
}

/** The open document of a URI, however the client encodes it. */
export function openDocument(documents: TextDocuments<TextDocument>, uri: string): TextDocument | undefined {
  const key = uriKey(uri);
  return documents.all().find((document) => uriKey(document.uri) === key);
}

const noFile: FileContent = { absent: '文件不存在' };
const isFolder: FileContent = { absent: '这是一个文件夹，不是文件' };

async function readContent(uri: string, { connection, runtime, client }: HostOptions): Promise<FileContent> {
  if (runtime.readFile && uri.startsWith('file:')) {
    const content = await runtime.readFile(uri);
    if ('missing' in content) return content.missing === 'file' ? noFile : isFolder;
    return content;
  }
  if (!client.readFile) return noFile;
  const answer = await connection.sendRequest(readFileRequest, { uri });
  if (typeof answer?.base64 === 'string') return Uint8Array.from(atob(answer.base64), (char) => char.charCodeAt(0));
  return answer?.text ?? noFile;
}
