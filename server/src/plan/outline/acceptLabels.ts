// Which label candidates of a line are labels: those that begin it, and inside it those that count.
import { isHan, isSentenceEnd, trimEnd } from '../../text/characters';
import { endOfItem, firstEndingAfter } from '../../text/span';
import { isMeantAsKind } from '../lines/findLabels';
import type { HeadingLevel, LabelCandidate, Paragraph } from '../model';

/** A heading run in with its text ends at its first mark; a title longer than this is text. */
export const longestTitle = 40;
/** A heading over a label that goes on counting may be longer, and hold commas. */
const longestHeading = 80;

/** Last number seen at each level, for telling which candidates inside a line go on counting. */
export type Counts = number[];

/** What stands around a line. */
interface Around {
  readonly counts: Counts;
  /** The next line of the document that holds candidates. */
  readonly next: Paragraph | null;
}

/** What is known of a line while its candidates are gone through. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly candidates: readonly LabelCandidate[];
  /** For each candidate, the next of its level that counts on from it or begins anew. */
  readonly followers: readonly (LabelCandidate | undefined)[];
  readonly counts: Counts;
  /** Levels at which the line runs its headings in. */
  readonly runIn: ReadonlySet<HeadingLevel>;
  /** Whether the line holds a whole text without marks between its headings. */
  readonly isFlat: boolean;
  /** Levels whose list began inside the line and is not over. */
  readonly open: Set<HeadingLevel>;
}

/** The candidates of a line that are labels: the one at its start, and inside it those that go on counting. */
export function acceptLabels(paragraph: Paragraph, { counts, next }: Around): LabelCandidate[] {
  const first = paragraph.facts.labels[0]!;
  const candidates =
    paragraph.facts.labels.length === 1 && first.after === 'start' ? [first] : withoutBracketed(paragraph);
  const runIn = candidates.length > 1 ? runInLevels(candidates, counts) : new Set<HeadingLevel>();
  const followers = findFollowers(candidates, next?.region === paragraph.region ? next.facts.labels[0] : undefined);
  const reading = {
    paragraph,
    candidates,
    followers,
    counts,
    runIn,
    isFlat: candidates.length > 1 && isFlat(paragraph, candidates),
    open: new Set<HeadingLevel>(),
  };
  const accepted: LabelCandidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.after !== 'start' && !fits(reading, index, accepted.at(-1))) continue;
    accepted.push(candidate);
    counts[candidate.level] = candidate.number;
    for (const level of reading.open) if (level > candidate.level) reading.open.delete(level);
  }
  return accepted;
}

/** Whether a candidate inside a line is a label. */
function fits(reading: Reading, index: number, above: LabelCandidate | undefined): boolean {
  const { paragraph, candidates, counts, runIn, open } = reading;
  const candidate = candidates[index]!;
  const { level, number, after } = candidate;
  if (/[）)]$/.test(candidate.text) && isMeantAsKind(paragraph.facts.text, candidate.span.end)) return false;
  if (headsGroup(candidate, candidates[index + 1]) || opensGroup(paragraph, candidate, above, counts)) return true;
  if (beginsList(reading, index, above)) {
    open.add(level);
    return true;
  }
  if (reading.isFlat && countsInFlatText(reading, candidate, above)) return true;
  if (after !== 'sentence') return goesOnUnderHeading(paragraph, candidate, above, counts);
  if (open.has(level) && number === counts[level]! + 1) return true;
  return runIn.has(level) || continues(paragraph, candidate, counts);
}

/** Candidates that stand in no brackets or quotes but their own. */
function withoutBracketed(paragraph: Paragraph): LabelCandidate[] {
  const { labels, brackets } = paragraph.facts;
  let next = 0;
  let covered = -1;
  return labels.filter((label) => {
    for (; next < brackets.length && brackets[next]!.open < label.span.start; next++)
      covered = Math.max(covered, brackets[next]!.close);
    return covered < label.span.end;
  });
}

function findFollowers(
  candidates: readonly LabelCandidate[],
  nextLine: LabelCandidate | undefined,
): (LabelCandidate | undefined)[] {
  const seen = new Map<string, LabelCandidate>();
  const firsts = new Map<HeadingLevel, LabelCandidate>();
  if (nextLine?.after === 'start') seen.set(`${nextLine.level} ${nextLine.number}`, nextLine);
  const followers = candidates.map((): LabelCandidate | undefined => undefined);
  for (let index = candidates.length - 1; index >= 0; index--) {
    const { level, number } = candidates[index]!;
    const on = seen.get(`${level} ${number + 1}`);
    const anew = firsts.get(level);
    followers[index] = on && anew && anew.span.start < on.span.start && on !== nextLine ? anew : on;
    seen.set(`${level} ${number}`, candidates[index]!);
    if (number === 1) firsts.set(level, candidates[index]!);
  }
  return followers;
}

/** Whether a line counts 一、…二、… from the first to the last and at least once without a mark before: line breaks were lost. */
function isFlat(paragraph: Paragraph, candidates: readonly LabelCandidate[]): boolean {
  const first = candidates.filter(({ level }) => level === 1);
  const deeper = candidates.filter(({ level, number }) => level > 1 && level < 4 && number === 1);
  if (first.length < (deeper.length > 0 ? 2 : 3)) return false;
  return (
    first.every((one, index) => countsOn(one, first[index - 1]) && (one.after !== 'none' || isBare(paragraph, one))) &&
    first.some(({ after, number }) => after === 'none' && number > 1)
  );
}

function countsOn({ number }: LabelCandidate, previous: LabelCandidate | undefined): boolean {
  return number === 1 || number === (previous?.number ?? 0) + 1;
}

/** Whether words and no mark stand before a label; （一）和（二） are spoken of. */
function isBare({ facts }: Paragraph, { span, level }: LabelCandidate): boolean {
  const before = facts.text[trimEnd(facts.text, span.start) - 1] ?? '。';
  return isHan(before.charCodeAt(0)) && (level === 1 || !'第至到和与及或见按对'.includes(before));
}

function countsInFlatText({ paragraph, counts }: Reading, candidate: LabelCandidate, above?: LabelCandidate): boolean {
  const { level, number, after } = candidate;
  if (after === 'none' && !isBare(paragraph, candidate)) return false;
  if (level === 1) return true;
  if (!above || level > 3) return false;
  return number === 1 ? above.level < level : number === (counts[level] ?? 0) + 1;
}

/** Levels at which a line that holds several headings runs them in: two or more that count on. */
function runInLevels(candidates: readonly LabelCandidate[], counts: Counts): Set<HeadingLevel> {
  const found = new Set<HeadingLevel>();
  for (const level of [1, 2, 3] as const) {
    const inside = candidates.filter((label) => label.level === level && label.after !== 'start');
    let last = counts[level] ?? 0;
    let chained = 0;
    for (const candidate of inside) {
      if (candidate.number === last + 1 || candidate.number === 1) chained++;
      last = candidate.number;
    }
    if (chained >= 2 && chained * 2 >= inside.length && (level < 3 || found.size > 0)) found.add(level);
  }
  return found;
}

/** A first 一、 behind a sentence whose short title a first （一） follows. */
function headsGroup(candidate: LabelCandidate, next: LabelCandidate | undefined): boolean {
  if (!next || candidate.after !== 'sentence' || candidate.number !== 1 || next.number !== 1) return false;
  return candidate.level < next.level && next.span.start - candidate.span.end <= longestTitle;
}

/** 一、重点任务（一）…: the first of a group, or the next of all, right behind the short title above it. */
function opensGroup(
  paragraph: Paragraph,
  candidate: LabelCandidate,
  above: LabelCandidate | undefined,
  counts: Counts,
): boolean {
  if (!above || above.level >= candidate.level) return false;
  if (candidate.number !== 1 && candidate.number !== (counts[candidate.level] ?? 0) + 1) return false;
  const between = paragraph.facts.text.slice(above.span.end, candidate.span.start);
  return (
    between.length <= longestTitle &&
    between.trim() !== '' &&
    !/[。；：，]/.test(between.trimEnd().replace(/[。：]$/, ''))
  );
}

/**
 * The first of a list behind ：, behind a heading or, for 一、, behind any words, when what comes next stands where a label does:
 * 具体措施：1.…。2.…; members of a list within a sentence are parted by ； and ，.
 */
function beginsList(
  { paragraph, candidates, followers, counts }: Reading,
  index: number,
  above: LabelCandidate | undefined,
): boolean {
  const candidate = candidates[index]!;
  if (candidate.number !== 1 || candidate.after === 'sentence') return false;
  const next = followers[index];
  if (next?.number !== 2 || (next.after !== 'sentence' && next.after !== 'start')) return false;
  // A list in the text of a task is a part of the task, unless its members have notes of their own.
  if (candidate.after === 'colon')
    return candidate.level < 2 || next.after === 'start' || isBehindNote(paragraph, next.span.start);
  if (candidate.level > 1) return above !== undefined && isHeading(paragraph, candidate, above);
  return !above && next.after === 'sentence' && counts[1] === undefined;
}

/** 三、强化监管，形成合力（五）…: goes on counting behind a heading that holds commas and has no full stop. */
function goesOnUnderHeading(
  paragraph: Paragraph,
  candidate: LabelCandidate,
  above: LabelCandidate | undefined,
  counts: Counts,
): boolean {
  if (!above || candidate.number === 1 || candidate.number !== (counts[candidate.level] ?? 0) + 1) return false;
  return candidate.level < 4 && isHeading(paragraph, candidate, above);
}

/** Whether what stands between two labels is a heading over the second. */
function isHeading({ facts }: Paragraph, candidate: LabelCandidate, above: LabelCandidate): boolean {
  if (above.level >= candidate.level || candidate.span.start - above.span.end > longestHeading) return false;
  const between = facts.text.slice(above.span.end, candidate.span.start).trim();
  return between !== '' && !/[。；：！？、，]$|[。；！？]/.test(between);
}

/** A candidate that goes on where its level stopped counting, right behind a note or the end of a sentence. */
function continues(paragraph: Paragraph, candidate: LabelCandidate, counts: Counts): boolean {
  if (candidate.level > 3 || candidate.number === 1 || candidate.number !== (counts[candidate.level] ?? 0) + 1)
    return false;
  return candidate.level < 3 || isBehindNote(paragraph, candidate.span.start);
}

function isBehindNote(paragraph: Paragraph, at: number): boolean {
  const { text, notes } = paragraph.facts;
  let end = trimEnd(text, at);
  while (end > 0 && isSentenceEnd(text.charCodeAt(end - 1))) end--;
  return firstEndingAfter(notes, end - 1, endOfItem)?.span.end === end;
}
