// Pinyin of names, out of a table made beforehand, so that no pinyin library is needed at run time.
import table from './pinyinTable.json';

/** Characters by syllable, and the words in which a character is not read as the table of characters has it. */
interface PinyinTable {
  readonly syllables: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

interface Readings {
  readonly ofCharacter: ReadonlyMap<string, string>;
  readonly ofWord: readonly (readonly [string, readonly string[]])[];
}

let readings: Readings | undefined;

function loadReadings(): Readings {
  const { syllables, words }: PinyinTable = table;
  const ofCharacter = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(syllables))
    for (const character of characters) ofCharacter.set(character, syllable);
  return { ofCharacter, ofWord: Object.entries(words).map(([word, pinyin]) => [word, pinyin.split(' ')]) };
}

/**
 * One syllable without tone for each character of `name` (ü as v): 公安 → gong, an. A character that the table does not have
 * stands for itself, in lower case.
 */
export function pinyinOf(name: string): readonly string[] {
  readings ??= loadReadings();
  const { ofCharacter, ofWord } = readings;
  const syllables = [...name].map((character) => ofCharacter.get(character) ?? character.toLowerCase());
  for (const [word, pinyin] of ofWord) {
    const at = name.indexOf(word);
    if (at >= 0) syllables.splice([...name.slice(0, at)].length, pinyin.length, ...pinyin);
  }
  return syllables;
}
