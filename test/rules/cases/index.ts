// What the rules are held to beyond the examples on their pages, by rule: see pins.
import type { RuleExample } from '../../../server/src/lint/rule';

/** Texts whose findings, or whose silence, are pinned; marks are left to the pin. */
export const ruleCases: Readonly<Record<string, readonly RuleExample[]>> = {};
