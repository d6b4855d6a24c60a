// Sentences of the plan that stand word for word a second time, runs of them together.
import type { Paragraph, ParagraphFacts, PlanDocument } from '../../../plan/model';
import { isHan, skipBlanks, trimEnd } from '../../../text/characters';
import { once } from '../../../text/memo';
import { endOfItem, firstEndingAfter, type Span, shift } from '../../../text/span';
import { isNoticeTitle } from '../../../words/documents/documentKinds';

/** Sentences that follow each other and did so before. */
export interface RepeatedSentences {
  readonly span: Span;
  readonly first: Span;
  readonly count: number;
}

interface Sentence {
  readonly span: Span;
  /** Without label, note, blanks and end mark. */
  readonly words: string;
}

/** Fewest Han characters of a sentence; shorter ones are formulas. */
const shortest = 16;
/** What is said at the end of many a task; a sentence of up to so many characters with it is a formula. */
const formula = /职责分工|各负其责|贯彻落实|抓好落实|落实到位|报送|按照?.{0,10}(?:要求|部署|规定)/;
const longestFormula = 40;

/** What stands more often than this is meant to. */
const mostTimes = 3;

/** Repetitions in the order of their place; the tables, attachments and notices of a draft are left out. */
export function repeatedSentences({ paragraphs }: PlanDocument): RepeatedSentences[] {
  const all = paragraphs
    .filter(isText)
    .flatMap(({ facts, start }) => sentencesOf(facts).map(({ span, words }) => ({ span: shift(span, start), words })));
  const places = placesOf(all);
  const found: { span: Span; first: Span; count: number; next: { own: number; first: number } }[] = [];
  for (const [own, { span, words }] of all.entries()) {
    const { first, times } = places.get(words)!;
    if (first === own || times > mostTimes) continue;
    const last = found.at(-1);
    const next = { own: own + 1, first: first + 1 };
    if (last?.next.own === own && last.next.first === first) {
      Object.assign(last, { span: { start: last.span.start, end: span.end }, count: last.count + 1, next });
    } else found.push({ span, first: all[first]!.span, count: 1, next });
  }
  return found;
}

/** Where each sentence stands first, and how many times it stands in all. */
function placesOf(sentences: readonly Sentence[]): Map<string, { first: number; times: number }> {
  const places = new Map<string, { first: number; times: number }>();
  for (const [index, { words }] of sentences.entries()) {
    const place = places.get(words);
    if (place) place.times++;
    else places.set(words, { first: index, times: 1 });
  }
  return places;
}

/** Text of the plan; of the notice the title alone, which web pages have twice. */
function isText({ region, facts }: Paragraph): boolean {
  const isOwn = region === 'plan' || (region === 'notice' && isNoticeTitle(facts.text.trimEnd()));
  return isOwn && !facts.cells && !facts.isAside;
}

/** The sentences of a line that are long enough, kept with its facts. */
const sentencesOf = once((facts: ParagraphFacts): readonly Sentence[] =>
  facts.sentences.flatMap((span) => readSentence(facts, span)),
);

function readSentence({ text, labels, notes }: ParagraphFacts, sentence: Span): Sentence[] {
  let start = sentence.start;
  const note = firstEndingAfter(notes, start, endOfItem);
  if (note && note.span.start <= start) start = skipBlanks(text, note.span.end, sentence.end);
  const label = firstEndingAfter(labels, start, endOfItem);
  if (label && label.span.start <= start) start = skipBlanks(text, label.span.end, sentence.end);
  const nextNote = firstEndingAfter(notes, start, endOfItem);
  const limit = Math.max(start, Math.min(sentence.end, nextNote?.span.start ?? sentence.end));
  const end = trimEnd(text, limit, start);
  const words = withoutEndMarks(text.slice(start, end)).replace(/[\s　]+/g, '');
  let han = 0;
  for (let at = 0; at < words.length; at++) if (isHan(words.charCodeAt(at))) han++;
  if (han < shortest || (words.length <= longestFormula && formula.test(words))) return [];
  return [{ span: { start, end }, words }];
}

function withoutEndMarks(words: string): string {
  let end = words.length;
  while (end > 0 && '。！？!?.；;，,'.includes(words[end - 1]!)) end--;
  return words.slice(0, end);
}
