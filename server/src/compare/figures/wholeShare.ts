// A target of 100% that is said in words alone: 全覆盖, 应检尽检.
import type { Target } from '../../plan/model';
import type { Span } from '../../text/span';

/** Farthest that the words of its clause are looked for. */
const reach = 60;
const leadingOver = /(?:实现|达到|做到|的|都|均)+$/;

/** The target that the words at `span` set; `suffix` makes a rate of what its clause names before them. */
export function wholeShare(text: string, span: Span, suffix = ''): Target {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const scope = /[^，。；：！？,;:（()）]*$/.exec(before)![0].trim();
  return {
    span,
    indicator: scope.replace(leadingOver, '') + suffix,
    comparator: '=',
    value: 100,
    unit: '%',
    per: null,
    period: null,
    scope,
    direction: 'higher',
  };
}
