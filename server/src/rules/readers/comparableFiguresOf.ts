// The comparable figures of a line, read once for all rules that hold them against each other.

import { findComparableFigures } from '../../plan/figures/comparableFigures';
import { once } from '../../text/memo';

/** See findComparableFigures. */
export const comparableFiguresOf = once(findComparableFigures);
