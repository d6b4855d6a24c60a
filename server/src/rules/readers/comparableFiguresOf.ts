// The comparable figures of a line, read once for all rules that hold them against each other.

import { perLine } from '../../lint/perLine';
import { findComparableFigures } from '../../plan/figures/comparableFigures';

/** See findComparableFigures. */
export const comparableFiguresOf = perLine(findComparableFigures);
