// A target of 100% that is said in words alone: 全覆盖, 应检尽检.
import type { Span } from '../../../text/span';
import type { Target } from '../../model';

/** Farthest that the words of its clause are looked for. */
const reach = 60;
const leadingOver = /(?:实现|达到|做到|实行|实施|开展|进行|的|都|均|基本)+$/;
/** Words in front that say no more than that it is to be done. */
const lead =
  /^(?:[\s　]|确保|力争|争取|努力|推动|推进|促进|实现|逐步|全面|在?全[省市区县国](?:范围内)?|对所有|对全部)+/;
/** 全覆盖核查: what is done to all of them. */
const doneBehind = /^[^，。；、：！？（()）,;|\t的]{2,10}/;
const ownClause = /(?:[^，。；：！？,;:（()）]|[（(][^（()）]{1,10}[）)](?=[一-鿿]))*$/;

/** The target that the words at `span` set; 全覆盖 makes a rate of what its clause names before it. */
export function hundredPercent(text: string, span: Span, form: 'coverage' | 'everyOne'): Target {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const scope = ownClause.exec(before)![0].trim();
  return {
    span,
    indicator: indicatorOf(scope, form, text.slice(span.end, span.end + 10)),
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

function indicatorOf(scope: string, form: 'coverage' | 'everyOne', behind: string): string {
  const words = scope.replace(leadingOver, '');
  if (form === 'everyOne') return words;
  const isDone = /(?:实行|实施|开展|进行)$/.test(scope);
  return `${words.replace(lead, '')}${isDone ? (doneBehind.exec(behind)?.[0] ?? '') : ''}覆盖率`;
}
