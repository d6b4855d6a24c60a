// What can be set for a rule: its severity, and options that it describes itself.

/** How much a problem weighs. */
export type Severity = 'error' | 'warning' | 'info';
/** What a rule's severity can be set to. */
export type SeveritySetting = Severity | 'off';

/** An option of a rule, described well enough to generate its JSON schema and its page. */
export type RuleOption = { readonly description: string } & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'string'; readonly default: string; readonly enum?: readonly string[] }
  | { readonly type: 'number'; readonly default: number; readonly minimum?: number }
  | { readonly type: 'string[]'; readonly default: readonly string[] }
);

/** The options of a rule by their names. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** What an option of a rule can hold. */
export type OptionValue = boolean | number | string | readonly string[];
/** Options by name, of any rule. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

interface ValueOfType {
  readonly boolean: boolean;
  readonly string: string;
  readonly number: number;
  readonly 'string[]': readonly string[];
}

/** What a rule gets that has these options: a value for each, of its type. */
export type OptionsOf<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: ValueOfType[Options[Name]['type']];
};
