// Reads files for the server: itself where it can, else through the client.
import type { Connection } from 'vscode-languageserver';
import { fileErrorReason } from '../text/bytes/fileError';
import { readBytes } from '../text/bytes/readBytes';
import type { ClientSupport } from './capabilities';
import { readFileRequest } from './protocol';
import type { FileContent, Runtime } from './runtime';

/** What a file holds, or why its text cannot be had; `reason` and `refusal` are Chinese without end punctuation. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  /** There is no such file. */
  | { readonly kind: 'absent'; readonly reason: string }
  /** It is there, but cannot be read. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** It is no text. */
  | { readonly kind: 'unusable'; readonly refusal: string };

/** Reads the file of a URI. Never rejects. */
export type FileReader = (uri: string) => Promise<FileText>;

interface FileReaderOptions {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: ClientSupport;
}

/** A reader for one connection. */
export function createFileReader(options: FileReaderOptions): FileReader {
  return async (uri) => {
    try {
      return toFileText(await readContent(uri, options));
    } catch (error) {
      return { kind: 'unreadable', reason: fileErrorReason(error) };
    }
  };
}

async function readContent(
  uri: string,
  { connection, runtime, client }: FileReaderOptions,
): Promise<FileContent | string> {
  if (runtime.readFile && uri.startsWith('file:')) return runtime.readFile(uri);
  if (!client.readFile) return { missing: 'file' };
  const answer = await connection.sendRequest(readFileRequest, { uri });
  if (typeof answer?.base64 === 'string') return Uint8Array.from(atob(answer.base64), (char) => char.charCodeAt(0));
  return answer?.text ?? { missing: 'file' };
}

function toFileText(content: FileContent | string): FileText {
  if (typeof content === 'string') return { kind: 'text', text: content };
  if ('missing' in content) return { kind: 'absent', reason: absences[content.missing] };
  const read = readBytes(content);
  return 'text' in read ? { kind: 'text', text: read.text } : { kind: 'unusable', ...read };
}

const absences = { file: '文件不存在', folder: '这是一个文件夹，不是文件' } as const;
