// Which of two quantities promises more.
import type { Quantity } from '../../plan/figures/sentence/quantity';
import type { Verdict } from '../comparison';

const tolerance = 1e-9;

/** Seen from the draft; null where the two are in units that cannot be held against each other. */
export function compareAmounts(superior: Quantity, own: Quantity): Verdict | null {
  if (superior.dimension !== own.dimension) return compareLimits(superior, own);
  const { amount } = superior;
  if (Math.abs(amount - own.amount) <= tolerance * Math.max(Math.abs(amount), Math.abs(own.amount))) return 'equal';
  return own.amount < amount === superior.lowerIsBetter ? 'higher' : 'lower';
}

/** A working day is over after 24 hours at the earliest: 3个工作日 are more than 48小时, 24小时 no more than 1个工作日. */
function compareLimits(superior: Quantity, own: Quantity): Verdict | null {
  if (superior.kind !== 'limit' || own.kind !== 'limit') return null;
  if (own.dimension === '工作日') return 24 * own.amount > superior.amount ? 'lower' : null;
  return superior.dimension === '工作日' && own.amount <= 24 * superior.amount ? 'higher' : null;
}
