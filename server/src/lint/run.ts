// The engine: runs the rules it is given over a document, line by line where a rule allows, and filters what they yield.
import type { ParagraphFacts, PlanDocument } from '../plan/model';
import { oncePerPair } from '../text/memo';
import type { Span } from '../text/span';
import { filters } from './filters';
import { keepUnread } from './keepUnread';
import type { PlanConfig } from './planConfig';
import type { Finding, Problem, Rule } from './rule';
import { type LintInputs, noInputs, type RuleContext } from './ruleContext';
import { type RuleFinding, type RuleProgram, ruleProgram } from './ruleProgram';
import { shiftFinding } from './shiftFinding';
import { withSeverity } from './withSeverity';

/** What to run under which configuration. Keep the same `rules` array from run to run: what was found is kept by it. */
export interface LintOptions {
  readonly rules: readonly Rule[];
  readonly config: PlanConfig;
  /** What the files named in the configuration hold; nothing where left out. */
  readonly inputs?: LintInputs | undefined;
}

const nothing: readonly RuleFinding[] = [];

/**
 * The problems of a document, in order of position and rule id, each once. Lines whose facts were seen before are not
 * checked again. A rule that throws yields a problem of the rule id `internal-error` and the others go on.
 */
export function lint(document: PlanDocument, { rules, config, inputs = noInputs }: LintOptions): readonly Problem[] {
  const program = ruleProgram(rules, config);
  const found: RuleFinding[] = [];
  collectFromParagraphs(document, { program, found });
  const context: RuleContext = { ...config, ...inputs };
  const whole = { start: 0, end: 0 };
  for (const { rule, options } of program.documentRules) {
    collect(() => rule.document!(document, options, context), { rule, span: whole, found });
  }
  const problems = keepUnread(
    found.map((one) => withSeverity(one, config)),
    document,
  );
  return filters.reduce((left: readonly Problem[], filter) => filter(left), problems);
}

function collectFromParagraphs(
  document: PlanDocument,
  { program, found }: { program: RuleProgram; found: RuleFinding[] },
): void {
  for (const { facts, start } of document.paragraphs) {
    for (const one of foundInParagraph(program, facts))
      found.push({ ...one, finding: shiftFinding(one.finding, start) });
  }
}

/** Spans count from the start of the line. */
const foundInParagraph = oncePerPair((program: RuleProgram, facts: ParagraphFacts): readonly RuleFinding[] => {
  if (facts.text.length === 0) return nothing;
  const found: RuleFinding[] = [];
  const span = { start: 0, end: facts.text.length };
  for (const { rule, options } of program.paragraphRules) {
    collect(() => rule.paragraph!(facts, options), { rule, span, found });
  }
  return found.length > 0 ? found : nothing;
});

/** Adds what a check yields; one that throws adds a note of that in place of the rest. */
function collect(
  check: () => Iterable<Finding>,
  { rule, span, found }: { rule: Rule; span: Span; found: RuleFinding[] },
): void {
  try {
    for (const finding of check()) found.push({ rule, finding });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `规则“${rule.id}”检查时出错（${reason}），这部分没有检查完；请把这份稿件的有关段落反馈给我们。`;
    found.push({ rule, finding: { span, message }, failed: true });
  }
}
