// The comparable figures of a line, read once for all rules that hold them against each other.
import { findComparableFigures } from '../plan/comparableFigures';
import { perLine } from './perLine';

/** See findComparableFigures. */
export const comparableFiguresOf = perLine(findComparableFigures);
