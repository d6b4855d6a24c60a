// Magnitudes: the characters behind a number, or in front of a unit, that multiply it.

/** 十 to 亿, by what they multiply. */
export const magnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** What stands behind the digits of a number (3万, 2百万, 1万亿), largest first. */
export const writtenMagnitudes = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** The product of the magnitudes in a run of them: 百万, 万亿; 1 for none. */
export function magnitudeOf(characters: string): number {
  let product = 1;
  for (const char of characters) product *= magnitudes[char] ?? 1;
  return product;
}
