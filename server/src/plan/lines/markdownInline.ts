// Markdown within a line: code, images, targets of links, references to footnotes, boxes of tasks.
import { countStartingBy, type Span } from '../../text/span';
import { definedName } from './markdownBlocks';

const inParentheses = (words: string) => `(?:${words}|\\([^()\\s]{0,100}\\))`;
const title = '(?:[ \\t]{1,4}"[^"\\n]{0,200}")?';
const path = inParentheses('[^()\\s]');
/** A target that nobody takes for words in brackets: with a scheme, a path, an anchor or the ending of a file. */
const target = `(?:<[^<>\\n]{1,300}>|(?:https?:|ftp:|mailto:|www\\.|\\.{0,2}/|#)${path}{0,500}|[^()\\s]{1,200}\\.[A-Za-z]{2,5}(?:#[^()\\s]{0,100})?)`;
const image = `!\\[[^[\\]\\n]{0,200}\\](?:\\(${inParentheses('[^()\\n]')}{0,300}\\)|\\[[^[\\]\\n]{0,80}\\])`;
const link = `\\[(?<text>[^[\\]\\n]{1,200})\\]\\(${target}${title}\\)`;
const reference = '\\[(?<named>[^[\\]\\n]{1,200})\\]\\[(?<name>[^[\\]\\n]{1,80})\\]';
const other = '\\[\\^[^[\\]\\s]{1,40}\\]|<(?:https?://|mailto:)[^<>\\s]{1,500}>';
const inline = new RegExp(`${image}|${link}|${reference}|${other}`, 'g');
const taskBox = /^[ \t>]{0,20}(?:[-*+]|[0-9]{1,3}[.)])[ \t]{1,4}(\[[ xX]\])(?=[ \t])/;

/** Parts of lines that are no text, outside of `blocks`; in no order. */
export function inlineSpans(text: string, lines: readonly Span[], blocks: readonly Span[]): Span[] {
  const sorted = [...blocks].sort((a, b) => a.start - b.start);
  const isCovered = ({ start, end }: Span) => {
    const before = sorted[countStartingBy(sorted, start, (block) => block.start) - 1];
    return before !== undefined && before.end >= end && before.start <= start;
  };
  const names = new Set<string>();
  for (const { start, end } of lines) {
    if (!text.slice(start, start + 4).includes('[')) continue;
    const name = definedName(text.slice(start, end));
    if (name !== null) names.add(name);
  }
  return lines.flatMap((line) => {
    const words = text.slice(line.start, line.end);
    if (!/[`[<]/.test(words) || isCovered(line)) return [];
    return spansOf(words, names).map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
  });
}

function spansOf(line: string, names: ReadonlySet<string>): Span[] {
  const code = codeSpans(line);
  const spans = [...code];
  const plain = code.length > 0 ? withoutCode(line, code) : line;
  if (!/[[<]/.test(plain)) return spans;
  const box = taskBox.exec(plain);
  if (box) spans.push({ start: box[0].length - 3, end: box[0].length });
  for (const match of plain.matchAll(inline)) {
    const { index, 0: whole } = match;
    const { text, named, name } = match.groups!;
    const words = text ?? named;
    const end = index + whole.length;
    if (words === undefined) spans.push({ start: index, end });
    else if (name === undefined || names.has(name))
      spans.push({ start: index, end: index + 1 }, { start: index + 1 + words.length, end });
  }
  return spans;
}

/** `…` and ``…``: from a run of grave accents to the next of the same length. */
function codeSpans(line: string): Span[] {
  if (!line.includes('`')) return [];
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
  const next: (number | undefined)[] = [];
  const byLength = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at--) {
    const length = runs[at]!.end - runs[at]!.start;
    next[at] = byLength.get(length);
    byLength.set(length, at);
  }
  const spans: Span[] = [];
  for (let at = 0; at < runs.length; at++) {
    const close = next[at];
    if (close === undefined) continue;
    spans.push({ start: runs[at]!.start, end: runs[close]!.end });
    at = close;
  }
  return spans;
}

/** A line with marks alone in place of its code. */
function withoutCode(line: string, spans: readonly Span[]): string {
  let from = 0;
  const parts = spans.map(({ start, end }) => {
    const part = line.slice(from, start) + '`'.repeat(end - start);
    from = end;
    return part;
  });
  return parts.join('') + line.slice(from);
}
