// Reads a draft from a file or from stdin, and says in Chinese when that which is there is none.
import type { DecodedText } from '../../text/bytes/decodeText';
import { fileErrorReason } from '../../text/bytes/fileError';
import { readBytes } from '../../text/bytes/readBytes';
import type { Io } from '../io';
import type { Messages } from '../messages';
import { printedPath } from './inputFiles';

/** A text file with what it holds. */
export interface Draft extends DecodedText {
  /** As printed. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The draft in a file (absolute path), or null after the reason was told to `messages`. */
export async function readDraft(path: string, io: Io, messages: Messages): Promise<Draft | null> {
  const shown = printedPath(path, io.cwd);
  try {
    return toDraft(shown, await io.files.read(path), messages);
  } catch (error) {
    messages.trouble(`${shown}：读不出文件（${fileErrorReason(error)}）。`);
    return null;
  }
}

/** The draft that these bytes are, or null after the reason was told to `messages`. */
export function toDraft(path: string, bytes: Uint8Array, messages: Messages): Draft | null {
  const decoded = readBytes(bytes);
  if (!('refusal' in decoded)) return { path, bytes, ...decoded };
  messages.trouble(`${path}：${decoded.refusal}。`);
  return null;
}
