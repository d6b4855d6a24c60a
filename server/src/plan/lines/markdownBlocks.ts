// Markdown over whole lines: front matter, fences, comments, block quotes, definitions of links and footnotes.
import type { Span } from '../../text/span';

const longestFrontMatter = 60;
/** A line of front matter: a key with its value, a list, a comment, what goes on from the line above. */
const frontMatterLine = /^(?:[\w\u4e00-\u9fff-]{1,40}[ \t]{0,4}[:=]|[ \t]*-[ \t]|[ \t]|#|\[|$)/;
/** Longer rows of ~ are ornaments. */
const fence = /^[ \t>]*(`{3,}|~{3})[ \t]*([^`\s]{0,40})[^`]{0,80}$/;
const quote = /^[ ]{0,3}>(?=[ \t>*#“（\u4e00-\u9fff]|$)/;
const footnote = /^[ ]{0,3}\[\^[^[\]\s]{1,40}\]:/;
const target = '(?:https?:|ftp:|mailto:|www\\.|\\.{0,2}/|#)|[^\\s<>]{1,200}\\.[A-Za-z]{2,5}(?=\\s|$)';
/** [1]: https://…: where the link of that name goes. */
const definition = new RegExp(`^[ ]{0,3}\\[([^[\\]\\n]{1,80})\\]:[ \\t]{0,8}<?(?:${target})`);

/** Spans of whole lines, and of comments, that are no text; in no order. */
export function blockSpans(text: string, lines: readonly Span[]): Span[] {
  const front = endOfFrontMatter(text, lines);
  const spans: Span[] = front > 0 ? [{ start: 0, end: lines[front - 1]!.end }] : [];
  const fences = fencesOf(text, lines, front);
  spans.push(...fences);
  spans.push(...commentsOf(text, [...spans]));
  spans.push(...quotesOf(text, lines));
  spans.push(...definitionsOf(text, lines));
  return spans;
}

/** Lines that define links and footnotes, these with the indented lines below that go on with them. */
function definitionsOf(text: string, lines: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let isFootnote = false;
  for (const line of lines) {
    const begin = text.slice(line.start, line.start + 4);
    if (isFootnote && (begin === '    ' || begin.startsWith('\t'))) spans.push(line);
    else if (line.end > line.start) {
      const words = begin.includes('[') ? text.slice(line.start, line.end) : '';
      isFootnote = footnote.test(words);
      if (isFootnote || definition.test(words)) spans.push(line);
    }
  }
  return spans;
}

/** The name that a line gives to the target of a link; null for other lines. */
export function definedName(line: string): string | null {
  return definition.exec(line)?.[1] ?? null;
}

/** How many lines the front matter takes up; 0 where the text begins with none. */
function endOfFrontMatter(text: string, lines: readonly Span[]): number {
  const words = (index: number) => text.slice(lines[index]!.start, lines[index]!.end).replace(/^\ufeff/, '');
  const mark = words(0).trimEnd();
  if (mark !== '---' && mark !== '+++') return 0;
  let keys = 0;
  for (let index = 1; index < lines.length && index <= longestFrontMatter; index++) {
    const line = words(index);
    if (line.trimEnd() === mark || (mark === '---' && line.trimEnd() === '...')) return keys > 0 ? index + 1 : 0;
    if (!frontMatterLine.test(line)) return 0;
    if (/^[\w\u4e00-\u9fff-]/.test(line)) keys++;
  }
  return 0;
}

interface Fence {
  readonly mark: string;
  readonly length: number;
  /** Whether it may close another. */
  readonly isBare: boolean;
}

function readFence(line: string): Fence | null {
  const match = line.length > 200 ? null : fence.exec(line);
  if (!match) return null;
  const isBare = match[2] === '';
  return { mark: match[1]![0]!, length: match[1]!.length, isBare };
}

/** From a fence to the one that closes it; a fence that none closes opens nothing. */
function fencesOf(text: string, lines: readonly Span[], from: number): Span[] {
  const fences = lines.flatMap((line, index) => {
    const found = index < from ? null : readFence(text.slice(line.start, line.end));
    return found ? [{ ...found, line }] : [];
  });
  const spans: Span[] = [];
  const longest = longestBehind(fences);
  for (let index = 0; index < fences.length; index++) {
    const open = fences[index]!;
    if ((longest[index]!.get(open.mark) ?? 0) < open.length) continue;
    let close = index + 1;
    while (!closes(fences[close]!, open)) close++;
    spans.push({ start: open.line.start, end: fences[close]!.line.end });
    index = close;
  }
  return spans;
}

function closes(one: Fence, open: Fence): boolean {
  return one.isBare && one.mark === open.mark && one.length >= open.length;
}

/** For each fence, the length of the longest bare one behind it, by its mark. */
function longestBehind(fences: readonly Fence[]): ReadonlyMap<string, number>[] {
  const found: ReadonlyMap<string, number>[] = [];
  let longest: ReadonlyMap<string, number> = new Map();
  for (let index = fences.length - 1; index >= 0; index--) {
    found[index] = longest;
    const { mark, length, isBare } = fences[index]!;
    if (isBare && length > (longest.get(mark) ?? 0)) longest = new Map([...longest, [mark, length]]);
  }
  return found;
}

/** <!-- … -->, over as many lines as it takes; none in a fence or in code. */
function commentsOf(text: string, blocks: Span[]): Span[] {
  const spans: Span[] = [];
  const sorted = blocks.sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    while (next < sorted.length && sorted[next]!.end <= at) next++;
    const isCode = text[at - 1] === '`' || (next < sorted.length && sorted[next]!.start <= at);
    const close = isCode ? at : text.indexOf('-->', at + 4);
    if (close < 0) break;
    if (!isCode) spans.push({ start: at, end: close + 3 });
    at = text.indexOf('<!--', isCode ? at + 4 : close + 3);
  }
  return spans;
}

/** Lines of block quotes; none in a text that is quoted for the most part. */
function quotesOf(text: string, lines: readonly Span[]): Span[] {
  if (!text.includes('>')) return [];
  const quoted = lines.filter(({ start, end }) => quote.test(text.slice(start, Math.min(end, start + 8))));
  const others = lines.filter(({ start, end }) => end > start).length - quoted.length;
  return quoted.length < others ? quoted : [];
}
