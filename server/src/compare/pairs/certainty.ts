// How sure a comparison is of a pair, and from where on that is told to people as a fact.
import type { ComparisonRow } from '../comparison';

const certainFrom = 0.6;
const mostDoubted = 0.55;

/** Whether both sides of a row are there and surely belong together. */
export function isCertainPair<T>({ superior, own, confidence }: ComparisonRow<T>): boolean {
  return superior !== null && own !== null && confidence >= certainFrom;
}

/** Whether one side of a row is alone and nothing on the other side comes near. */
export function isCertainlyAlone<T>({ superior, own, confidence }: ComparisonRow<T>): boolean {
  return (superior === null || own === null) && confidence >= certainFrom;
}

/**
 * Confidence (0 to 1, two decimals) of a score, of which `sure` is where pairs of this kind are nearly always
 * right.
 */
export function confidenceOf(score: number, sure: number): number {
  const confidence =
    score < sure ? (certainFrom * score) / sure : certainFrom + ((1 - certainFrom) * (score - sure)) / (1 - sure);
  return Math.min(1, Math.round(confidence * 100) / 100);
}

/** The confidence of a pair that may be about different things after all: never enough to tell it as a fact. */
export function doubted(confidence: number): number {
  return Math.min(confidence, mostDoubted);
}
