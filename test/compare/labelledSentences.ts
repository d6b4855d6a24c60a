// Labelled pairs of sentences: rewordings of a promise that is lower, and figures that only look lower.
import { comparePlans } from '../../server/src/compare/comparePlans';
import type { Verdict } from '../../server/src/compare/comparison';
import { isCertainPair } from '../../server/src/compare/pairs/certainty';
import { readReference } from '../../server/src/compare/reference/readReference';
import { parsePlan } from '../../server/src/plan/document';
import { Tally } from './labelledPairs';
import labelled from './sentences.json';

interface LabelledSentences {
  readonly superior: string;
  readonly own: string;
  readonly verdict: Verdict;
  /** The figure that is meant, where there are several. */
  readonly superiorFigure?: string;
  /** What makes the pair hard, in a few words. */
  readonly kind: string;
}

/** All of them. */
export const sentencePairs = labelled.cases as readonly LabelledSentences[];

/** What other sentences there are in both plans, so that words have a weight. */
const others = [
  '加强宣传。办好食品安全宣传周，曝光典型案例。',
  '强化应急。修订应急预案，组织桌面推演。',
  '抓好农资监管。严查禁用农药，规范经营台账。',
];

function planOf(title: string, sentence: string, body: string): string {
  const rest = others.map((text, at) => `（${'一二三'[at]}）${text}（${body}负责）`);
  return [title, '一、重点任务', `（一）${sentence}（${body}负责）`, '二、其他工作', ...rest].join('\n');
}

/** Whether the draft is told that it promises less than the higher plan: `meant` by the figure that is meant, `any` at all. */
export function alarmsAt({ superior, own, superiorFigure }: LabelledSentences): { meant: boolean; any: boolean } {
  const city = planOf('云州市2026年食品安全监督管理计划', superior, '市市场监管委');
  const draft = planOf('临江区2026年食品安全监督管理计划', own, '区市场监管局');
  const start = city.indexOf(superiorFigure ?? superior);
  const end = start + (superiorFigure ?? superior).length;
  const lower = comparePlans(parsePlan(draft), readReference('市级计划.txt', city).plan!).targets.filter(
    (row) => row.verdict === 'lower' && isCertainPair(row),
  );
  const isMeant = ({ superior: place }: (typeof lower)[number]) => place!.span.start < end && place!.span.end > start;
  return { meant: lower.some(isMeant), any: lower.length > 0 };
}

/** Right, wrong and overlooked alarms, with the pairs of the last two. */
export function scoreSentences(): { readonly below: Tally; readonly errors: readonly string[] } {
  const below = new Tally();
  const errors: string[] = [];
  for (const pair of sentencePairs) {
    const { meant, any } = alarmsAt(pair);
    const isLower = pair.verdict === 'lower';
    if (isLower && meant) below.right++;
    else if (isLower) below.overlooked++;
    else if (any) below.wrong++;
    if (isLower ? !meant : any)
      errors.push(`${isLower ? 'overlooked' : 'wrong'} (${pair.kind}): ${pair.superior} ↔ ${pair.own}`);
  }
  return { below, errors };
}
