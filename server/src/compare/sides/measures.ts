// What is measured by a figure: the rate, or the step that is due within a time.
import type { Target } from '../../plan/model';
import { withOneNameEach } from '../../registry/terms/indicatorSynonyms';
import { unitNamed } from '../../words/units';

/** The words of a figure. */
export interface MeasureWords {
  readonly target: Target;
  /** The clause up to the figure, or the part of a list that the figure is for. */
  readonly before: string;
  readonly after: string;
}

/** The rate (合格率) or step (受理), in the one form for all its synonyms; null where no such word stands by the figure. */
export function measureOf({ target, before, after }: MeasureWords): string | null {
  return rateOf(before) ?? rateOf(after) ?? stepOf(target, after, before);
}

/** The last word for a rate in a clause, in the one form for all its synonyms. */
function rateOf(words: string): string | null {
  const rates = withOneNameEach(
    words
      .replace(/(?:不|逾期|未)(?=[^，。；]{0,4}率)/g, '')
      .replace(/超标率/g, '合格率')
      .replace(/损坏率|故障率/g, '完好率')
      .replace(/比率/g, '比例'),
  ).match(/[\p{Script=Han}]{2}率|满意度|支持度/gu);
  return rates?.at(-1) ?? null;
}

/** Steps of a procedure with the words for each. */
const steps = new Map(
  Object.entries({
    受理: ['受理', '立案'],
    启动: ['启动', '开展'],
    告知: ['告知', '通知'],
    反馈: ['反馈', '答复', '回复'],
    完成: ['完成', '办结', '完结', '结案', '办理'],
    报告: ['报告', '上报', '报送'],
    上传: ['上传', '录入'],
    到达: ['到达', '赶到', '赶赴', '抵达'],
    出动: ['出动'],
    公布: ['公布', '公示', '公开'],
    移送: ['移送', '移交'],
    整改: ['整改'],
  }).flatMap(([step, words]) => words.map((word) => [word, step] as const)),
);
const step = new RegExp([...steps.keys()].join('|'), 'g');

/** What has to be done within a time. */
function stepOf({ unit }: Target, after: string, before: string): string | null {
  if (unitNamed(unit)?.kind !== 'time') return null;
  const word = (after.match(step) ?? before.match(step))?.at(-1);
  return word === undefined ? null : steps.get(word)!;
}
