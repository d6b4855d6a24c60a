// Escape sequences of a terminal as words that a test can be read by.

const escapeMark = String.fromCharCode(27);
const sequence = new RegExp(`${escapeMark}\\[(\\d+)m`, 'g');
const names: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '4': 'underline',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '36': 'cyan',
};

/** The text with `<red>…</>` for what is coloured. */
export function readableColors(text: string): string {
  return text.replaceAll(sequence, (_, code: string) => (names[code] ? `<${names[code]}>` : '</>'));
}

/** What is coloured, one after the other: `<red>…`. */
export function coloredParts(text: string): string[] {
  return [...readableColors(text).matchAll(/<\w+>[^<]+/g)].map(([part]) => part);
}
