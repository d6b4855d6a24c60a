// From which confidence on a pair is told to people as a fact rather than as a possibility.
import type { ComparisonRow } from './comparison';

const certainFrom = 0.45;

/** Whether both sides of a row are there and surely belong together. */
export function isCertainPair<T>({ superior, own, confidence }: ComparisonRow<T>): boolean {
  return superior !== null && own !== null && confidence >= certainFrom;
}
