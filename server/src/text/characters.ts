// Character classes that the parser asks for at every step, in both widths.

/** Blank within a line: space, tab, no-break and full-width space. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b ||
    code === 0x0a ||
    code === 0x0d
  );
}

/** ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Han character of the basic block, Extension A, or 〇. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Han character or punctuation of Chinese text: 、。《》“”（），—…·％ ①; no letter and no digit of either width. */
export function isChinese(code: number): boolean {
  if (code < 0x2014) return code === 0xb7;
  if (isHan(code) || (code >= 0x3001 && code <= 0x303f)) return true;
  if (code >= 0xff01) return code <= 0xff0f || (code >= 0xff1a && code <= 0xff20) || code === 0xff3b || code === 0xff3d;
  return code === 0x2014 || (code >= 0x2018 && code <= 0x201d) || code === 0x2026 || (code >= 0x2460 && code <= 0x249b);
}

/** Mark that ends a sentence: 。！？ and ! ?. */
export function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f;
}

/** Offset of the first non-blank character at or after `from`, at most `end`. */
export function skipBlanks(text: string, from: number, end = text.length): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the last non-blank character before `end`, at least `start`. */
export function trimEnd(text: string, end: number, start = 0): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
