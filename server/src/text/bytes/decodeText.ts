// Reads the bytes of a file as text, whichever of the encodings in use it is in.

/** The encodings as the machine formats name them. */
export type EncodingName = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** How the text stood in the file. */
export interface Encoding {
  readonly name: EncodingName;
  /** Whether a byte order mark precedes the text. */
  readonly bom: boolean;
}

/** A text and how it was written down. */
export interface DecodedText {
  /** Without byte order mark; line ends as they are. */
  readonly text: string;
  readonly encoding: Encoding;
}

interface Candidate {
  readonly encoding: Encoding;
  readonly decoder: string;
  readonly bomLength: number;
}

const marked: readonly (Candidate & { readonly mark: readonly number[] })[] = [
  { mark: [0xef, 0xbb, 0xbf], bomLength: 3, decoder: 'utf-8', encoding: { name: 'utf-8-bom', bom: true } },
  { mark: [0xff, 0xfe], bomLength: 2, decoder: 'utf-16le', encoding: { name: 'utf-16le', bom: true } },
  { mark: [0xfe, 0xff], bomLength: 2, decoder: 'utf-16be', encoding: { name: 'utf-16be', bom: true } },
];

/**
 * The text of a file, or null when no supported encoding fits every byte: a byte order mark decides; else UTF-8, UTF-16
 * where nearly every character is one that a draft has, GB18030. What decodes to text with NUL characters is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const found = marked.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (found) return tryDecode(bytes, found);
  return (
    tryDecode(bytes, { encoding: { name: 'utf-8', bom: false }, decoder: 'utf-8', bomLength: 0 }) ??
    tryUtf16(bytes, 'utf-16le') ??
    tryUtf16(bytes, 'utf-16be') ??
    tryDecode(bytes, { encoding: { name: 'gb18030', bom: false }, decoder: 'gb18030', bomLength: 0 })
  );
}

function tryDecode(bytes: Uint8Array, { encoding, decoder, bomLength }: Candidate): DecodedText | null {
  try {
    const text = new TextDecoder(decoder, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(bomLength));
    return text.includes('\0') ? null : { text, encoding };
  } catch {
    return null;
  }
}

const probe = 4096;
const draftCharacters = /[\t\n\r -~·—‘-”…㈀-㋿\u3000-〿㐀-䶿一-鿿＀-￯①-⑳]/gu;

function tryUtf16(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be'): DecodedText | null {
  if (bytes.length % 2 === 1) return null;
  const start = new TextDecoder(name).decode(bytes.subarray(0, probe));
  const usual = start.match(draftCharacters)?.length ?? 0;
  if (usual < start.length * 0.95) return null;
  return tryDecode(bytes, { encoding: { name, bom: false }, decoder: name, bomLength: 0 });
}
