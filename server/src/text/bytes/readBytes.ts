// The text that the bytes of a file are, or what to tell the user where they are none.
import { binaryMessage, unreadableTextMessage } from './binaryKind';
import { type DecodedText, decodeText } from './decodeText';

/** Why there is no text. */
export interface Refusal {
  /** Chinese, without end punctuation: what the file is, and what to do. */
  readonly refusal: string;
}

/** Reads the bytes of a draft, of a configuration, of any file that people write. Total. */
export function readBytes(bytes: Uint8Array): DecodedText | Refusal {
  const binary = binaryMessage(bytes);
  if (binary) return { refusal: binary };
  return decodeText(bytes) ?? { refusal: unreadableTextMessage };
}
