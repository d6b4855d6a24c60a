// What a rule is and what it yields; the vocabulary shared by the rules, the engine and everything that shows problems.
import type { ParagraphFacts, PlanDocument } from '../plan/model';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import type { DraftSettings, LintInputs, RuleContext } from './ruleContext';
import type { OptionsOf, OptionValues, RuleOptions, Severity, SeveritySetting } from './ruleOptions';

export type * from './ruleOptions';

/** Authority behind a rule. Only 法律法规 and 国标 may say “规定” in a message. */
export type AuthorityLevel = '法律法规' | '国标' | '标准' | '实务' | '单位';

/** One correction. `safe` ones are mechanical and may be applied without being asked one by one. */
export interface Fix {
  /** Chinese, imperative: 改为“（四）”. */
  readonly title: string;
  /** Findings that are put right together, such as the wrong numbers of one list, have one and the same array between them. */
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
}

/** Another place that explains a finding; `path` names another file. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
  readonly path?: string;
}

/** What a rule yields. */
export interface Finding {
  readonly span: Span;
  /** Chinese: what is wrong, where that comes from, what to do. */
  readonly message: string;
  /** Where this case weighs less than the rule's default, or more; a severity set by the user holds for all cases. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** A finding as shown to people and machines. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** Settings and files of an example; plans are given by their text. */
export interface ExampleContext extends Partial<DraftSettings & Pick<LintInputs, 'departments'>> {
  /** Text of the higher-level plan, of last year's. */
  readonly superior?: string;
  readonly previous?: string;
}

/** A draft, or a part of one, that a rule reports (`⟦…⟧` around each place) or must be silent about (no marks). */
export interface RuleExample {
  readonly text: string;
  /** Chinese, one phrase: what the example shows. */
  readonly note?: string;
  readonly options?: OptionValues;
  /** What the rule is told besides the draft. */
  readonly context?: ExampleContext;
  /** The text after all fixes of this rule, safe or not, where it has some. */
  readonly fixed?: string;
}

/**
 * One check. `paragraph` sees a single line and its findings are cached; `document` sees everything. A rule with options names
 * its table: `Rule<typeof options>`. The checks are methods, so that it is also a `Rule` among others.
 */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** Permanent, kebab-case. */
  readonly id: string;
  /** Chinese. */
  readonly title: string;
  readonly severity: SeveritySetting;
  readonly authority: { readonly level: AuthorityLevel; readonly source: string };
  /** Chinese Markdown for the rule's page: what is reported, why, what is left alone. */
  readonly description: string;
  readonly options?: Options;
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
  /** Spans count from the start of the line. */
  paragraph?(facts: ParagraphFacts, options: OptionsOf<Options>): Iterable<Finding>;
  document?(document: PlanDocument, options: OptionsOf<Options>, context: RuleContext): Iterable<Finding>;
}
