// 24小时内, 5个工作日内: a time limit is a target of its own, whether or not 不超过 stands before it.
import { endOfItem, indexEndingAfter, overlaps } from '../../../text/span';
import { isPermitted } from '../../../words/permission';
import type { Deadline, Target } from '../../model';
import { isFromIssue, readTimeSpan } from '../time/timeSpan';

/** Farthest that the clause of a limit is looked for, and what stands behind it. */
const reach = 60;
const clauseBefore = /[^，。；：！？,;:（()）]*$/;
/** 重大舆情5小时内回应: what the limit is for, where the clause names it alone; '' for bodies, conditions and times. */
const whatFor = /^(?:(?!.*(?:[应要须由在于自对将至到从后前起日年月]|部门|单位|机关))[一-鿿“”]{2,12}$)?/;
/** Verbs without meaning of their own: 7日内完成核查 is about 核查. */
const light = /^(?:完成|进行|开展|予以)(?=[一-鿿]{2})/;
const objectBehind = /^[^，。；、,;]{0,16}/;

/** Each time limit among the deadlines of a line that is not yet one of its targets. */
export function findTimeLimits(text: string, targets: readonly Target[], deadlines: readonly Deadline[]): Target[] {
  return deadlines.flatMap((deadline) => {
    const limit = toTarget(text, deadline);
    const next = targets[indexEndingAfter(targets, deadline.span.start, endOfItem)];
    return limit === null || (next && overlaps(next.span, deadline.span)) ? [] : [limit];
  });
}

function toTarget(text: string, { kind, span }: Deadline): Target | null {
  const words = text.slice(span.start, span.end);
  const amount = kind === 'relative' && !isFromIssue(words) ? readTimeSpan(words) : null;
  const scope = clauseBefore.exec(text.slice(Math.max(0, span.start - reach), span.start))![0].trim();
  if (!amount || isPermitted(scope)) return null;
  const object = objectBehind.exec(text.slice(span.end, span.end + 16))![0].replace(light, '');
  return {
    span,
    indicator: (/^[将把]/.test(object) ? '' : whatFor.exec(scope.replace(/[在于]$/, ''))![0]) + object,
    comparator: '<=',
    ...amount,
    per: null,
    period: null,
    scope,
    direction: 'lower',
    form: 'limit',
  };
}
