// The façade of the product: functions over (document, configuration) that the language server and the command line share.
import { comparePlans } from './compare/comparePlans';
import type { Comparison } from './compare/comparison';
import { fixText, safeFixes } from './lint/fix';
import type { PlanConfig } from './lint/planConfig';
import type { Problem, Rule } from './lint/rule';
import type { LintInputs } from './lint/ruleContext';
import { lint } from './lint/run';
import { createParagraphCache, type ParagraphCache } from './plan/cache';
import { parsePlan } from './plan/document';
import type { OutlineItem, PlanDocument } from './plan/model';
import { isExempt } from './rules/readers/exemption';
import type { TextEdit } from './text/edits';

/** What the product can do with a draft. No function keeps state of its own; caches belong to the caller. */
export interface PlanService {
  readonly rules: readonly Rule[];
  /** One per open document; makes parsing and linting after an edit cost what was edited. */
  createCache(): ParagraphCache;
  /** Total: every text gives a document. */
  parse(text: string, cache?: ParagraphCache): PlanDocument;
  /** Sorted by position, then rule id; each problem once. */
  lint(document: PlanDocument, config: PlanConfig, inputs?: LintInputs): readonly Problem[];
  /** Applies all safe corrections, again and again until the text stays as it is (at most ten rounds). */
  fix(text: string, config: PlanConfig, inputs?: LintInputs): { text: string; applied: number };
  /** The draft held against each higher plan, in their order; each made once for a document and a plan. */
  compare(document: PlanDocument, inputs: LintInputs): readonly Comparison[];
  /** The safe corrections of one round as edits that do not overlap; each correction whole or not at all. */
  safeEdits(document: PlanDocument, problems: readonly Problem[]): readonly TextEdit[];
  /** Whether a section needs no responsibility notes. */
  isExempt(document: PlanDocument, section: OutlineItem): boolean;
}

/** Makes the service for a list of rules. */
export function createPlanService({ rules }: { rules: readonly Rule[] }): PlanService {
  return {
    rules,
    createCache: createParagraphCache,
    parse: parsePlan,
    lint: (document, config, inputs) => lint(document, { rules, config, inputs }),
    fix: (text, config, inputs) => fixText(text, { rules, config, inputs }),
    compare: (document, { superior }) => superior.map((plan) => comparePlans(document, plan)),
    safeEdits: (_document, problems) => safeFixes(problems).edits,
    isExempt,
  };
}
