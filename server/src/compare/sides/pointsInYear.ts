// Points in the year without 前 at which something is to be done: 二季度举办, 9月下旬召开.
import type { Deadline } from '../../plan/model';
import { toHalfWidth } from '../../text/numerals';
import { lastDayOf } from '../../words/dateLine';

const verbs =
  '举办|举行|召开|组织|开展|集中开展|完成|印发|公布|发布|出台|启动|实施|报送|建成|通报|开通|上线|投用|评选|验收|培训|检查';
/** 每季度, 前三季度, 1、2季度 and 3月至6月 are no points. */
const point = new RegExp(
  `(?<![每逐各前次明去来自从至到、和及\\-－—–~～0-9０-９])(?:第?([一二三四])季度|([上下])半年|([0-9０-９]{1,2})月(?:份|底|[上中下]旬)?)(?=(?:底|末)?(?:${verbs}))`,
  'g',
);
const hint = /季度|半年|月/;

/** Such points in a text, in the order of their place; days without a year. */
export function pointsInYear(text: string): Deadline[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(point)].flatMap(({ index, 0: words, 1: quarter, 2: half, 3: month }) => {
    const last = quarter
      ? 3 * ('一二三四'.indexOf(quarter) + 1)
      : half
        ? half === '上'
          ? 6
          : 12
        : Number(toHalfWidth(month!));
    if (last < 1 || last > 12) return [];
    const day = String(lastDayOf(last, anyYear)).padStart(2, '0');
    const date = `--${String(last).padStart(2, '0')}-${day}`;
    return [{ span: { start: index, end: index + words.length }, kind: 'date' as const, date, year: null }];
  });
}

const anyYear = 2000;
