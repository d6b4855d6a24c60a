// 24小时内, 5个工作日内: a time limit is a target of its own, whether or not 不超过 stands before it.
import type { Deadline, ParagraphFacts, Target } from '../../plan/model';
import { parseHanNumeral, toHalfWidth } from '../../text/numerals';
import { endOfItem, indexEndingAfter, overlaps } from '../../text/span';

const limit = /([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(小时|个工作日|工作日|日|天|个月)(?:[之以]?内)?$/;
const fromIssue = /^(?:印发|下发|发布)/;

/** The targets of a line and, among them, each time limit that is not yet one. */
export function withLimits({ text, deadlines }: ParagraphFacts, targets: readonly Target[]): readonly Target[] {
  const found = deadlines.flatMap((deadline) => readLimit(text, deadline) ?? []);
  const fresh = found.filter(({ span }) => {
    const next = targets[indexEndingAfter(targets, span.start, endOfItem)];
    return !(next && overlaps(next.span, span));
  });
  return fresh.length === 0 ? targets : [...targets, ...fresh].sort((a, b) => a.span.start - b.span.start);
}

/** Farthest that the clause of a limit is looked for. */
const reach = 60;

function readLimit(text: string, { kind, span }: Deadline): Target | null {
  const words = toHalfWidth(text.slice(span.start, span.end));
  const match = kind === 'relative' && !fromIssue.test(words) ? limit.exec(words) : null;
  if (!match) return null;
  return {
    span,
    indicator: /^[^，。；、,;]{0,16}/.exec(text.slice(span.end, span.end + 16))![0],
    comparator: '<=',
    value: parseHanNumeral(match[1]!) ?? Number(match[1]),
    unit: match[2]!,
    per: null,
    period: null,
    scope: /[^，。；：！？,;:（()）]*$/.exec(text.slice(Math.max(0, span.start - reach), span.start))![0].trim(),
    direction: 'lower',
  };
}
