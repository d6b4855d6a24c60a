// The comparable figures of a line, read once for all rules that hold them against each other.

import { perLine } from '../../lint/perLine';
import { findUnambiguousFigures } from '../../plan/figures/sentence/unambiguousFigures';

/** See findUnambiguousFigures. */
export const unambiguousFiguresOf = perLine(findUnambiguousFigures);
