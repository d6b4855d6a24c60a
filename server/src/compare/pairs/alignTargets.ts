// Finds for each target of the higher plan the one of the draft that takes it up.
import { oncePerPair } from '../../text/memo';
import type { ComparedTarget } from '../comparison';
import type { Candidate } from '../likeness/entryIndex';
import { namesSomethingElse } from '../likeness/namesSomethingElse';
import type { Indexed } from '../sides/referenceIndex';
import type { TargetEntry } from '../sides/targetEntry';
import { type Alignment, alignOneToOne, nearestOf, type Pair } from './assign';
import { isAboutTheSame, isAnotherIndicator, isOtherShare } from './verdict';

const scores = { least: 0.18, sure: 0.3 };
/** Figures of tasks that take each other up belong together sooner than others. */
const mostForTask = 0.2;
const partForTask = 0.7;

/** What targets are aligned by. */
export interface TargetSides {
  readonly superior: Indexed<ComparedTarget, TargetEntry>;
  readonly own: readonly TargetEntry[];
  /** How like the tasks are that two targets stand in, by the numbers of the targets: 0 to 1. */
  readonly taskLikeness: (own: number, superior: number) => number;
}

/**
 * One-to-one, but for what both plans say in other numbers: 分别达到 and 均达到, a demand that stands twice. Those that come too
 * near to nothing stay alone.
 */
export function alignTargets({ superior: indexed, own, taskLikeness }: TargetSides): Alignment {
  const superior = indexed.passages.map(({ entry }) => entry);
  const candidates = own.map((entry, at) =>
    weighedCandidates(indexed, entry).map((candidate) => {
      const forTask = Math.min(mostForTask, partForTask * taskLikeness(at, candidate.at));
      return { at: candidate.at, score: (candidate.likeness + forTask) * candidate.sameness };
    }),
  );
  const alignment = alignOneToOne({ candidates, superior: superior.length }, scores);
  const sides = { candidates, superior, own };
  const shared = [...sharedPairs(alignment, sides), ...splitPairs(alignment, sides)];
  return withoutUnlikely({ ...alignment, pairs: withRivals([...alignment.pairs, ...shared], candidates) }, sides);
}

/** A partner with this part of the score of a pair comes near. */
const nearPart = 0.7;

/** The pairs with whether one of their sides might as well belong to another. */
function withRivals(pairs: readonly Pair[], candidates: readonly (readonly Candidate[])[]): Pair[] {
  const ofSuperior = new Map<number, Candidate[]>();
  candidates.forEach((list, own) => {
    for (const { at, score } of list) {
      const known = ofSuperior.get(at);
      if (known) known.push({ at: own, score });
      else ofSuperior.set(at, [{ at: own, score }]);
    }
  });
  return pairs.map((pair) => {
    const isNear = (list: readonly Candidate[] | undefined, partner: number) =>
      list?.some(({ at, score }) => at !== partner && score >= nearPart * pair.score) ?? false;
    const isContested = isNear(candidates[pair.own], pair.superior) || isNear(ofSuperior.get(pair.superior), pair.own);
    return { ...pair, isContested };
  });
}

/** A pair that is about two things and not sure is none: it would hide that a target was left out. */
function withoutUnlikely(alignment: Alignment, { candidates, superior, own }: Shareable): Alignment {
  const isUnlike = (at: number, other: number) => isAnotherIndicator(superior[other]!, own[at]!);
  const pairs = alignment.pairs.filter((pair) => pair.score >= scores.sure || !isUnlike(pair.own, pair.superior));
  if (pairs.length === alignment.pairs.length) return alignment;
  const taken = { own: new Uint8Array(own.length), superior: new Uint8Array(superior.length) };
  for (const pair of pairs) {
    taken.own[pair.own] = 1;
    taken.superior[pair.superior] = 1;
  }
  const isLikely = (at: number, { at: other, score }: Candidate) =>
    !taken.superior[other] && (score >= scores.sure || !isUnlike(at, other));
  const likely = candidates.map((list, at) => (taken.own[at] ? [] : list.filter((one) => isLikely(at, one))));
  return { ...alignment, pairs, nearest: nearestOf({ candidates: likely, superior: superior.length }, taken) };
}

interface Shareable {
  readonly candidates: readonly (readonly Candidate[])[];
  readonly superior: readonly TargetEntry[];
  readonly own: readonly TargetEntry[];
}

/** Targets of the higher plan left alone whose best partner, taken by another, is for both. */
function sharedPairs({ pairs }: Alignment, { candidates, superior, own }: Shareable): Pair[] {
  const partner = new Map(pairs.map((pair) => [pair.own, pair.superior]));
  const taken = new Set(partner.values());
  const best = new Map<number, Pair>();
  candidates.forEach((list, at) => {
    for (const one of list) {
      const isBetter = one.score >= scores.sure && one.score > (best.get(one.at)?.score ?? 0);
      if (isBetter && !taken.has(one.at)) best.set(one.at, { own: at, superior: one.at, score: one.score });
    }
  });
  return [...best.values()].filter((pair) => {
    const other = partner.get(pair.own);
    if (other === undefined) return false;
    return own[pair.own]!.figure.isForAll || isSameDemand(superior[pair.superior]!, superior[other]!);
  });
}

/** Targets of the draft left alone whose best partner, taken by another, is set for both of them: 公交车、出租车均达到98%. */
function splitPairs({ pairs }: Alignment, { candidates, superior, own }: Shareable): Pair[] {
  const taken = new Map(pairs.map((pair) => [pair.superior, pair.own]));
  const alone = new Set(own.keys());
  for (const pair of pairs) alone.delete(pair.own);
  return [...alone].flatMap((at) => {
    const best = candidates[at]![0];
    const first = best && taken.get(best.at);
    if (!best || first === undefined || best.score < scores.sure) return [];
    const isOne = superior[best.at]!.figure.isForSeveral && !isSameDemand(own[at]!, own[first]!);
    return isOne && !namesSomethingElse(own[at]!, superior[best.at]!, true)
      ? [{ own: at, superior: best.at, score: best.score }]
      : [];
  });
}

/** Whether two targets of one plan say the same of the same thing. */
function isSameDemand(one: TargetEntry, other: TargetEntry): boolean {
  const [a, b] = [one.figure, other.figure];
  if (a.measure !== b.measure || a.quantity.dimension !== b.quantity.dimension) return false;
  if (a.quantity.amount !== b.quantity.amount || !isAboutTheSame(one, other)) return false;
  return !namesSomethingElse(one, other) && !namesSomethingElse(other, one);
}

interface WeighedCandidate {
  readonly at: number;
  readonly likeness: number;
  readonly sameness: number;
}

/** What does not depend on where the two stand is worked out once. */
const weighedCandidates = oncePerPair(
  ({ passages, index }: Indexed<ComparedTarget, TargetEntry>, entry: TargetEntry): readonly WeighedCandidate[] =>
    index
      .candidates(entry)
      .map(({ at, score }) => ({ at, likeness: score, sameness: sameness(passages[at]!.entry, entry) }))
      .filter((one) => (one.likeness + mostForTask) * one.sameness >= scores.least),
);

/** What each district has to do is what a district's own total answers, not the total of the whole city. */
const forOwnTotal = 1.2;

/** How far two figures can be the same indicator at all, whatever the words around them: a factor, mostly 0 to 1. */
function sameness(superior: TargetEntry, own: TargetEntry): number {
  const a = superior.figure;
  const b = own.figure;
  let factor = 1;
  if (a.measure && b.measure && a.measure !== b.measure) factor *= 0.3;
  else if (isOtherShare(superior, own)) factor *= 0.6;
  const limits = [a, b].filter(({ quantity }) => quantity.kind === 'limit').length;
  if (limits === 1) factor *= 0.3;
  else if (limits === 2 && a.quantity.lowerIsBetter !== b.quantity.lowerIsBetter) factor *= 0.4;
  else if (limits === 0 && a.quantity.dimension !== b.quantity.dimension) factor *= 0.5;
  else if (a.quantity.kind === 'district' && b.quantity.kind === 'total') factor *= forOwnTotal;
  else if (a.quantity.kind !== b.quantity.kind) factor *= 0.9;
  else if (a.quantity.kind === 'density') factor *= 1.4;
  if (a.isAspiration !== b.isAspiration || a.isInterim !== b.isInterim) factor *= 0.7;
  if (superior.year !== own.year) factor *= 0.6;
  if (b.quantity.kind === 'district') factor *= 0.7;
  if (a.part !== b.part) factor *= a.part === null || b.part === null ? 0.8 : 0.3;
  return isAboutTheSame(superior, own) ? factor : factor * 0.65;
}
