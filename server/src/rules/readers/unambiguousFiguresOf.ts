// The comparable figures of a line, read once for all rules that hold them against each other.
import { findUnambiguousFigures } from '../../plan/figures/sentence/unambiguousFigures';
import { once } from '../../text/memo';

/** See findUnambiguousFigures. */
export const unambiguousFiguresOf = once(findUnambiguousFigures);
