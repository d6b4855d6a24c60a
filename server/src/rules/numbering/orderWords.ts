// What is wrong with 一是…二是…三是…: a word that stands twice, or one that is left out. Part of numbering-sequence.
import type { Finding } from '../../lint/rule';
import type { ParagraphFacts, PlanDocument } from '../../plan/model';
import { planItemAt } from '../../plan/outline/itemAt';
import { once } from '../../text/memo';
import { formatHanNumeral, parseHanNumeral } from '../../text/numerals';
import { type Span, shift } from '../../text/span';

/** 三是, 四要. */
interface OrderWord extends Span {
  readonly number: number;
  readonly verb: string;
}

/** Behind the start of a line, a mark or a label; 一是一、二是二 is a saying. */
const orderWord = /(?<=^|[\s。；;，,、：:！？!?”）).．*])([一二三四五六七八九十]{1,2})([是要])(?!\1)/g;

/** One finding for each row of such words that goes wrong. */
export function* findOrderFaults(document: PlanDocument): Iterable<Finding> {
  for (const row of readRows(document)) {
    const at = row.findIndex(({ number }, index) => number !== index + 1);
    if (at > 0) yield* toFinding(document, row, at);
  }
}

/** Rows that begin with 一是, each within one item; one that begins within another is over when that goes on. */
function readRows(document: PlanDocument): OrderWord[][] {
  const rows: OrderWord[][] = [];
  let open: OrderWord[][] = [];
  let item: unknown = null;
  for (const { facts, start, region } of document.paragraphs) {
    if (region !== 'plan') continue;
    for (const one of orderWords(facts)) {
      const word = { ...one, ...shift(one, start) };
      const own = planItemAt(document, word.start);
      if (own !== item) open = [];
      item = own;
      if (word.number === 1) {
        if (open.length === deepest) open = [];
        open.push([word]);
        rows.push(open.at(-1)!);
        continue;
      }
      const depth = depthOf(open, word);
      if (depth < 0) continue;
      open.length = depth + 1;
      open[depth]!.push(word);
    }
  }
  return rows;
}

/** Rows within rows are followed as far as this. */
const deepest = 4;

/** Which of the open rows a word goes on, the innermost first; where none, the innermost in the same words; -1 for none. */
function depthOf(open: readonly OrderWord[][], { number, verb }: OrderWord): number {
  const goesOn = open.findLastIndex((row) => row.at(-1)!.number === number - 1 && row[0]!.verb === verb);
  return goesOn >= 0 ? goesOn : open.findLastIndex((row) => row[0]!.verb === verb && row.at(-1)!.number <= number);
}

/** Cheap test that most lines fail. */
const gate = /[一二三四五六七八九十][是要]/;

/** The words of a line; places count from its start. */
const orderWords = once(({ text }: ParagraphFacts): readonly OrderWord[] =>
  gate.test(text)
    ? Array.from(text.matchAll(orderWord), ({ 0: words, 1: numeral, 2: verb, index }) => ({
        start: index,
        end: index + words.length,
        number: parseHanNumeral(numeral!) ?? 0,
        verb: verb!,
      }))
    : [],
);

function* toFinding({ text }: PlanDocument, row: readonly OrderWord[], at: number): Iterable<Finding> {
  const word = row[at]!;
  const before = row[at - 1]!;
  const written = text.slice(word.start, word.end);
  const above = text.slice(before.start, before.end);
  const right = `${formatHanNumeral(at + 1)}${word.verb}`;
  const isRepeat = word.number === before.number;
  // What is left out may be written in another way: 二要, 其次, （二）.
  const isThere = text.slice(before.end, word.start).includes(formatHanNumeral(at + 1));
  if (!isRepeat && (word.number !== before.number + 2 || isThere)) return;
  const reason = isRepeat ? `与前面的“${above}”重复` : `前面是“${above}”，中间跳号`;
  yield {
    span: { start: word.start, end: word.end },
    severity: 'warning',
    message: `“${written}”应为“${right}”：${reason}。请改正，或检查是否漏了内容。`,
    related: [{ span: { start: before.start, end: before.end }, message: `前面的“${above}”在这里` }],
    fixes: [{ title: `从这里起依次改为“${right}”等`, edits: renumber(row, at), safe: false }],
  };
}

/** Gives the words of a row from one on the numbers of their places. */
function renumber(row: readonly OrderWord[], from: number) {
  return row.slice(from).flatMap(({ start, end, number, verb }, index) => {
    const right = from + index + 1;
    return right === number ? [] : [{ span: { start, end }, newText: `${formatHanNumeral(right)}${verb}` }];
  });
}
