// The pinyin of Chinese characters and of the names in the registry, for a table that the product can read without a library.
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Department } from '../../server/src/registry/departments/department';

// Not 各行 + 政, as the library cuts 各行政部门.
customPinyin({ 行政: 'xíng zhèng' });

/** The 6763 characters of GB 2312, which official names do with. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  return characters;
}

/** Content of the table: characters by syllable, and the words that are read otherwise than their characters. */
export function pinyinTable(departments: readonly Department[]): string {
  const readings = new Map(commonCharacters().map((character) => [character, syllablesOf(character)[0]!]));
  const syllables: Record<string, string> = {};
  for (const [character, syllable] of readings) syllables[syllable] = (syllables[syllable] ?? '') + character;
  return `${JSON.stringify({ syllables: sorted(syllables), words: sorted(differingWords(departments, readings)) }, null, 2)}\n`;
}

/** The words within names that are read otherwise than character by character, each as short as tells it apart. */
function differingWords(departments: readonly Department[], readings: ReadonlyMap<string, string>) {
  const names = departments
    .flatMap(({ names }) => names.flatMap(({ full, short }) => [full, ...short]))
    .flatMap((name) => name.split(/[^㐀-鿿]+/))
    .sort((one, other) => one.length - other.length);
  const words: Record<string, string> = {};
  for (const name of names) {
    const inContext = syllablesOf(name);
    const differs = inContext.map(
      (syllable, at) => syllable !== readings.get(name[at]!) && !isCovered(name, at, words),
    );
    const first = differs.indexOf(true);
    if (first < 0) continue;
    const last = differs.lastIndexOf(true);
    const start = last + 1 < name.length ? first : Math.max(0, first - 1);
    words[name.slice(start, last + 2)] = inContext.slice(start, last + 2).join(' ');
  }
  return words;
}

function isCovered(name: string, at: number, words: Readonly<Record<string, string>>): boolean {
  return Object.keys(words).some((word) => {
    const start = name.indexOf(word);
    return start >= 0 && start <= at && at < start + word.length;
  });
}

function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
