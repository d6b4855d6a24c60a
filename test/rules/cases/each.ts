// Writes a text once for each word of a list, so that a word that is lost from a rule's list is seen in its pin.

/** A line for each word; words are separated by blanks, or are the single characters of a list without blanks. */
export function eachLine(words: string, write: (word: string) => string): string {
  return wordsOf(words).map(write).join('\n');
}

/** The same in one line. */
export function eachWord(words: string, write: (word: string) => string): string {
  return wordsOf(words).map(write).join('');
}

function wordsOf(words: string): readonly string[] {
  return words.includes(' ') ? words.split(' ') : [...words];
}
