// Breaks text into rows that fit a terminal, as Chinese is broken: between any two characters, but not inside a Latin word.
import { displayWidth } from './displayWidth';

/** What stays together: a Latin word or one character, with the marks that may not begin a row and blanks behind it. */
const piece = /\n|[“（《〔【‘]*(?:[!-~]+|[^\n])[，。；：、！？）》”’〕】…]*[ \u3000]*/gu;

/** The rows of a text, each of at most `width` terminal columns where its words allow that; without blanks at their ends. */
export function wrapColumns(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const [part] of text.matchAll(piece)) {
    const columns = displayWidth(part.trimEnd());
    if (part === '\n' || (used + columns > width && used > 0)) {
      rows.push(row.trimEnd());
      row = '';
      used = 0;
    }
    if (part === '\n') continue;
    row += part;
    used += displayWidth(part);
  }
  return [...rows, row.trimEnd()];
}
