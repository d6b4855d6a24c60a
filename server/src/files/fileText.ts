// Reads the text of a file through the host, or says why there is none.
import { fileErrorReason } from '../text/bytes/fileError';
import { readBytes } from '../text/bytes/readBytes';
import type { FileContent, Host } from './host';

/** What a file holds, or why its text cannot be had. */
export type FileText = { readonly kind: 'text'; readonly text: string } | NoText;

/** Why there is no text; `reason` and `refusal` are Chinese without end punctuation. */
export type NoText =
  /** There is no such file. */
  | { readonly kind: 'absent'; readonly reason: string }
  /** It is there, but cannot be read. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** It is no text. */
  | { readonly kind: 'unusable'; readonly refusal: string };

/** The text of a file. Never rejects. */
export async function readFileText(file: string, host: Pick<Host, 'readFile'>): Promise<FileText> {
  try {
    return toFileText(await host.readFile(file));
  } catch (error) {
    return { kind: 'unreadable', reason: fileErrorReason(error) };
  }
}

function toFileText(content: FileContent): FileText {
  if (typeof content === 'string') return { kind: 'text', text: content };
  if ('absent' in content) return { kind: 'absent', reason: content.absent };
  const read = readBytes(content);
  return 'text' in read ? { kind: 'text', text: read.text } : { kind: 'unusable', ...read };
}

/** Whether two readings say the same. */
export function isSameText(a: FileText, b: FileText): boolean {
  if (a.kind === 'text' || b.kind === 'text') return a.kind === 'text' && b.kind === 'text' && a.text === b.text;
  return JSON.stringify(a) === JSON.stringify(b);
}
