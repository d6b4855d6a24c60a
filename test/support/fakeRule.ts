// Small rules for the tests of the engine.
import type { Finding, Rule } from '../../server/src/lint/rule';

/** A rule with only what the engine looks at; `rule` says what it checks and how. */
export function fakeRule(id: string, rule: Partial<Rule>): Rule {
  return {
    id,
    title: id,
    severity: 'warning',
    authority: { level: '实务', source: '' },
    description: '',
    examples: { bad: [], good: [] },
    ...rule,
  };
}

/** Yields one finding for each place where `word` stands. */
export function* findWord(text: string, word: string, extra: Partial<Finding> = {}): Iterable<Finding> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    yield { span: { start: at, end: at + word.length }, message: `有“${word}”`, ...extra };
  }
}
