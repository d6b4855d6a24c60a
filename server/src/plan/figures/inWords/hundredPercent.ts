// A target of 100% that is said in words alone: 全覆盖, 应检尽检.
import type { Span } from '../../../text/span';
import type { Target } from '../../model';

/** Farthest that the words of its clause are looked for. */
const reach = 60;
const leadingOver = /(?:实现|达到|做到|的|都|均)+$/;
const ownClause = /[^，。；：！？,;:（()）]*$/;

/** The target that the words at `span` set; 全覆盖 makes a rate of what its clause names before it. */
export function hundredPercent(text: string, span: Span, form: 'coverage' | 'everyOne'): Target {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const scope = ownClause.exec(before)![0].trim();
  return {
    span,
    indicator: scope.replace(leadingOver, '') + (form === 'coverage' ? '覆盖率' : ''),
    comparator: '=',
    value: 100,
    unit: '%',
    per: null,
    period: null,
    scope,
    direction: 'higher',
    form,
  };
}
