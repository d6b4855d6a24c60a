// What a rule may look at besides the draft: the settings that describe it, and the files that they name.
import type { ReferencePlan } from '../plan/referencePlan';
import type { PlanConfig } from './planConfig';

/** What the files that a configuration names hold, read by whoever has a file system. */
export interface LintInputs {
  /** The higher-level plans, in the order of the configuration; those that cannot be read are left out. */
  readonly superior: readonly ReferencePlan[];
  /** Last year's plan. */
  readonly previous: ReferencePlan | null;
  /** The roster of departments: what the file holds, or the value in the configuration itself; unchecked. */
  readonly departments?: unknown;
}

/** The plan at a path among those that a draft is held against; undefined where it is none of them. */
export function referenceAt({ superior, previous }: LintInputs, path: string): ReferencePlan | undefined {
  return previous?.path === path ? previous : superior.find((plan) => plan.path === path);
}

/** The part of a configuration that describes the draft. */
export type DraftSettings = Omit<PlanConfig, keyof LintInputs | 'rules' | 'include' | 'exclude'>;

/** Given to each rule that sees a whole draft. */
export interface RuleContext extends LintInputs, DraftSettings {}

/** What holds where the configuration names no files. */
export const noInputs: LintInputs = { superior: [], previous: null };
