// How a run of items that counts wrongly is put right, and whether that is safe. Part of numbering-sequence.
import type { PlanDocument } from '../../plan/model';
import { isInDoubt, type Miscount, type Run, renumberRun } from '../../plan/outline/numbering';
import { holdsUnread } from '../../plan/outline/unreadLabels';
import type { TextEdit } from '../../text/edits';

/** A step over more numbers than this, as far as nothing steps back, is no slip of the keys: something was left out on purpose. */
export const widestSlip = 3;

/** How the findings of a run are corrected, all at once; no edits where something of it stands in the text unread. */
export interface Repair {
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
}

/** More wrong numbers in a run than these are no slips of the keys: it may be read wrongly. */
const mostSlips = 3;

/** How a run is put right, and whether that needs no question: all of it was read without doubt, and its faults are slips of the keys. */
export function repairOf(document: PlanDocument, run: Run, miscounts: readonly Miscount[]): Repair {
  if (miscounts.some(({ isDoubtful }) => isDoubtful)) return { edits: [], safe: false };
  const isSure =
    !isInDoubt(document, run) &&
    run[0]!.number === 1 &&
    miscounts.length <= mostSlips &&
    !run.some((_, at) => mayBeMeant(run, at)) &&
    !holdsUnread(document, {
      level: run[0]!.level,
      start: run[0]!.label.span.start,
      end: run.at(-1)!.label.span.start,
    });
  return { edits: renumberRun(run), safe: isSure };
}

/** Whether a number may stand as it is meant: a list that begins anew, or one that leaves out much and does not come back. */
function mayBeMeant(run: Run, at: number): boolean {
  const { number } = run[at]!;
  const next = run[at + 1];
  return (number === 1 && at > 0) || (stepTo(run, at) > widestSlip && next !== undefined && next.number >= number);
}

/** How far an item's number is from that of the one before it in its run. */
export function stepTo(run: Run, at: number): number {
  return run[at]!.number - (run[at - 1]?.number ?? 0);
}

/** Whether so many numbers are left out before an item, and all goes on from it, that it may be on purpose; one alone is a slip. */
export function isLeap(run: Run, at: number): boolean {
  const next = run[at + 1];
  return stepTo(run, at) > widestSlip && next !== undefined && next.number > run[at]!.number;
}
