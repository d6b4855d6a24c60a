// Hard-wrapped text: lines broken at a fixed width in the middle of sentences are read as one paragraph.
import { isBlank, isSentenceEnd, skipBlanks, trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { isPageBreak } from '../../words/documents/pageNumbers';
import { readFirstLabel } from './findLabels';

/** In columns, of which a Han character takes two: a text with a wider line is not wrapped, one of narrower lines is a list. */
const widest = 120;
const narrowest = 40;
/** How much narrower than the widest a full line may be, in columns or characters: marks do not begin lines, figures are not parted. */
const slack = { columns: 12, characters: 6 };
/** Fewest full lines without an end mark, and their least share, that make a text a wrapped one. */
const fewest = 5;
const leastShare = 0.3;

/** The lines, those of one paragraph joined where the text is hard-wrapped; spans of joined lines include the line ends. */
export function joinWrappedLines(text: string, lines: readonly Span[]): readonly Span[] {
  const width = { columns: 0, characters: 0 };
  for (const line of lines) {
    if (line.end - line.start > widest) return lines;
    width.columns = Math.max(width.columns, columns(text, line));
    width.characters = Math.max(width.characters, line.end - line.start);
  }
  if (width.columns < narrowest || width.columns > widest) return lines;
  const goesOnAt = lines.map((line, index) => {
    const next = lineBehindPageBreak(text, lines, index + 1);
    return next < lines.length && continues(text, line, { next: lines[next]!, width }) ? next : null;
  });
  const broken = goesOnAt.filter((next) => next !== null).length;
  const filled = lines.filter(({ start, end }) => end > start).length;
  if (broken < fewest || broken < filled * leastShare) return lines;
  const joined: Span[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { start } = lines[index]!;
    while (goesOnAt[index] !== null) index = goesOnAt[index]!;
    joined.push({ start, end: lines[index]!.end });
  }
  return joined;
}

/** How many lines a page break may take up. */
const longestBreak = 5;

/** The line at `index`, or the one behind it when a page number stands between. */
function lineBehindPageBreak(text: string, lines: readonly Span[], index: number): number {
  let hasNumber = false;
  for (let at = index; at < lines.length && at < index + longestBreak; at++) {
    const words = text.slice(lines[at]!.start, lines[at]!.end);
    if (isPageBreak(words)) hasNumber = true;
    else if (words.trim() !== '') return hasNumber || at === index ? at : index;
  }
  return index;
}

/** Size of the widest line; text is broken at a number of columns or of characters. */
interface Width {
  readonly columns: number;
  readonly characters: number;
}

/** Whether a full line without an end mark goes on in the next, which is neither indented nor numbered. */
function continues(text: string, line: Span, { next, width }: { next: Span; width: Width }): boolean {
  const end = trimEnd(text, line.end, line.start);
  const isFull =
    end - line.start >= width.characters - slack.characters ||
    columns(text, { start: line.start, end }) >= width.columns - slack.columns;
  if (!isFull || next.start === next.end) return false;
  if (isSentenceEnd(text.charCodeAt(end - 1)) || text[end - 1] === '|') return false;
  if ('：:；;'.includes(text[end - 1]!) && !opensBracket(text.slice(line.start, end))) return false;
  if (isBlank(text.charCodeAt(next.start)) || '#|>-—'.includes(text[next.start]!)) return false;
  return readFirstLabel(text, skipBlanks(text, next.start)) === null;
}

/** Whether a bracket of the line is still open at its end. */
function opensBracket(line: string): boolean {
  return (
    Math.max(line.lastIndexOf('（'), line.lastIndexOf('(')) > Math.max(line.lastIndexOf('）'), line.lastIndexOf(')'))
  );
}

function columns(text: string, { start, end }: Span): number {
  let width = 0;
  for (let at = start; at < end; at++) width += text.charCodeAt(at) > 0xff ? 2 : 1;
  return width;
}
