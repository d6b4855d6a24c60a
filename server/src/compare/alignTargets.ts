// Finds for each target of the higher plan the one of the draft that takes it up.
import { assign, type PossiblePair } from './assign';
import type { EntryIndex } from './entryIndex';
import type { PlanTarget } from './planTargets';
import { judge } from './verdict';

const leastScore = 0.3;

/** One-to-one; those that come too near to nothing stay alone. */
export function alignTargets(
  superior: readonly PlanTarget[],
  index: EntryIndex,
  own: readonly PlanTarget[],
): PossiblePair[] {
  const pairs = own.flatMap((target, at) =>
    index.candidates(target).map((candidate) => ({
      own: at,
      superior: candidate.at,
      score: candidate.likeness * sameness(superior[candidate.at]!, target),
    })),
  );
  return assign(pairs.filter(({ score }) => score >= leastScore));
}

/** How far two figures can be the same indicator at all, whatever the words around them. */
function sameness(superior: PlanTarget, own: PlanTarget): number {
  const a = superior.figure;
  const b = own.figure;
  let factor = 1;
  if (a.rate && b.rate && a.rate !== b.rate) factor *= 0.6;
  if (a.quantity.dimension !== b.quantity.dimension) factor *= 0.6;
  else if (a.quantity.kind !== b.quantity.kind) factor *= 0.9;
  if (a.isAspiration !== b.isAspiration) factor *= 0.7;
  if (judge(superior, own).reason?.startsWith('对象')) factor *= 0.65;
  return factor;
}
