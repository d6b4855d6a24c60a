// Writes a text back in the encoding that it came in.
import type { Encoding } from '../../text/bytes/decodeText';

/** The bytes, or why there are none. */
export type EncodeResult =
  | { readonly bytes: Uint8Array }
  /** `lost`: the encoding has no place for a character; `unfaithful`: the untouched rest of the file would change. */
  | { readonly refused: 'lost' | 'unfaithful' };

/** The bytes of `text` in the encoding of `original`, given only if nothing but the changes of the text changes in them. */
export async function encodeText(text: string, original: Uint8Array, encoding: Encoding): Promise<EncodeResult> {
  const encode = await encoder(encoding);
  const bytes = encode(text);
  if (decodeAs(bytes, encoding) !== text) return { refused: 'lost' };
  const unchanged = encode(decodeAs(original, encoding));
  return Buffer.compare(unchanged, original) === 0 ? { bytes } : { refused: 'unfaithful' };
}

async function encoder({ name, bom }: Encoding): Promise<(text: string) => Uint8Array> {
  if (name === 'utf-8') return (text) => Buffer.from(text);
  const { default: iconv } = await import('iconv-lite');
  const label = name === 'utf-8-bom' ? 'utf-8' : name;
  return (text) => iconv.encode(text, label, { addBOM: bom });
}

function decodeAs(bytes: Uint8Array, { name, bom }: Encoding): string {
  const decoder = name === 'utf-8-bom' ? 'utf-8' : name;
  return new TextDecoder(decoder, { ignoreBOM: !bom }).decode(bytes);
}
