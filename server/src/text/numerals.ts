// Numerals as drafts write them: Han (十二, 二〇二二), full-width and ASCII digits.

const digits = '〇一二三四五六七八九';
const values = new Map<string, number>([
  ...[...digits].map((char, value) => [char, value] as const),
  ['零', 0],
  ['○', 0],
  ['两', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
]);
const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Whether a character can stand in a Han numeral below ten thousand. */
export function isHanNumeral(char: string): boolean {
  return values.has(char) || units.has(char);
}

/** Value of 十二, 一百零五, 二〇二二 (0 to 9999); null when the text is not such a numeral. */
export function parseHanNumeral(text: string): number | null {
  if (text.length === 0 || text.length > 9) return null;
  let positional = 0;
  let total = 0;
  let pending = -1;
  let hasUnit = false;
  for (const char of text) {
    const unit = units.get(char);
    const value = values.get(char);
    if (unit !== undefined) {
      total += (pending < 0 ? 1 : pending) * unit;
      pending = -1;
      hasUnit = true;
    } else if (value !== undefined) {
      if (pending > 0 && hasUnit) return null;
      pending = value;
      positional = positional * 10 + value;
    } else return null;
  }
  return hasUnit ? total + Math.max(pending, 0) : positional;
}

/** 1 → 一, 12 → 十二, 105 → 一百零五; for 1 to 999, other numbers in digits. */
export function formatHanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds ? `${digits[hundreds]}百` : '';
  const gap = hundreds && !tens && ones ? '零' : '';
  const middle = tens ? `${tens === 1 && !hundreds ? '' : digits[tens]}十` : '';
  return head + gap + middle + (ones ? digits[ones] : '');
}

/** Full-width digits, full stop and percent sign as ASCII; other characters stay. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．％，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** ASCII digits as full-width digits; other characters stay. */
export function toFullWidthDigits(text: string): string {
  return text.replace(/[0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** Year written as 2022, ２０２２ or 二〇二二; null when it is none between 1900 and 2099. */
export function parseYear(text: string): number | null {
  const year = /^[0-9０-９]{4}$/.test(text) ? Number(toHalfWidth(text)) : parseHanNumeral(text);
  return year !== null && year >= 1900 && year <= 2099 ? year : null;
}
