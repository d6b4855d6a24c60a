// A small draft and a higher plan with a comparison made by hand, for the tests of what is shown of one.
import type {
  ComparedPlace,
  ComparedTarget,
  ComparedTask,
  Comparison,
  JudgedRow,
} from '../../server/src/compare/comparison';
import type { ComparedDraft } from '../../server/src/features/comparison/pageInput';
import { parsePlan } from '../../server/src/plan/document';
import type { Party } from '../../server/src/plan/model';

export const superiorText = [
  '云州市2026年食品安全监督管理计划',
  '一、重点任务',
  '（一）提升餐饮质量。外卖封签使用率达到90%以上，大宗食材公开招标于8月底前实行。（市市场监管局负责）',
  '（二）加强抽检。抽检总量达到6批次/千人，投诉在5个工作日内办结。（市市场监管局牵头，市商务局配合）',
  '（三）强化培训。培训覆盖率达到100%，新建示范街区100条。（市人社局负责）',
].join('\n');

export const ownText = [
  '临江区2026年食品安全监督管理计划',
  '一、重点任务',
  '（一）提升餐饮质量。外卖封签使用率达到45%以上，大宗食材公开招标于10月底前实行，打造样板店3家。（区市场监管局、区商务局按职责分工负责）',
  '（二）加强抽检。抽检总量达到7.5批次/千人，投诉在10个工作日内办结，新建示范街区12条。',
].join('\n');

/** The draft of the sample. */
export const sampleDraft: ComparedDraft = {
  name: '临江区计划.txt',
  text: ownText,
  title: '临江区2026年食品安全监督管理计划',
};

/** A place by its words, with the text between full stops round it for its sentence. */
export function placeAt(text: string, words: string, clause = '一、（一）'): ComparedPlace {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not there`);
  const end = start + words.length;
  const sentence = { start: text.lastIndexOf('。', start) + 1, end: text.indexOf('。', end - 1) + 1 };
  return { span: { start, end }, text: words, sentence, clause };
}

interface Figure {
  readonly amount?: number;
  readonly lowerIsBetter?: boolean;
  readonly figure?: string;
}

/** A target by its words. */
export function targetAt(text: string, words: string, indicator: string, figure: Figure = {}): ComparedTarget {
  const place = placeAt(text, words);
  return { ...place, indicator, figure: words, amount: null, lowerIsBetter: false, isAspiration: false, ...figure };
}

function taskAt(text: string, words: string, parties: readonly Pick<Party, 'name' | 'role'>[]): ComparedTask {
  const place = placeAt(text, words);
  const responsibility = { span: place.span, form: 'bracket', parties: parties as readonly Party[] } as const;
  return { ...place, responsibility: parties.length > 0 ? responsibility : null };
}

function deadlineAt(text: string, words: string) {
  const deadline = { span: { start: 0, end: 0 }, kind: 'date', date: null, year: null } as const;
  return { ...placeAt(text, words), deadline, subject: '大宗食材公开招标' };
}

const targets: readonly JudgedRow<ComparedTarget>[] = [
  {
    superior: targetAt(superiorText, '90%以上', '外卖封签使用率', { figure: '≥90%', amount: 90 }),
    own: targetAt(ownText, '45%以上', '外卖封签使用率', { figure: '≥45%', amount: 45 }),
    verdict: 'lower',
    confidence: 0.95,
    reason: null,
  },
  {
    superior: targetAt(superiorText, '6批次/千人', '抽检总量', { amount: 6 }),
    own: targetAt(ownText, '7.5批次/千人', '抽检总量', { amount: 7.5 }),
    verdict: 'higher',
    confidence: 0.5,
    reason: null,
  },
  {
    superior: targetAt(superiorText, '5个工作日内', '投诉办结', { figure: '≤5工作日', amount: 5, lowerIsBetter: true }),
    own: targetAt(ownText, '10个工作日内', '投诉办结', { figure: '≤10工作日', amount: 10, lowerIsBetter: true }),
    verdict: 'lower',
    confidence: 1,
    reason: null,
  },
  {
    superior: targetAt(superiorText, '100%', '培训覆盖率', { amount: 100 }),
    own: null,
    verdict: 'missing',
    confidence: 1,
    reason: null,
  },
  {
    superior: targetAt(superiorText, '100条', '新建示范街区'),
    own: targetAt(ownText, '12条', '新建示范街区'),
    verdict: 'incomparable',
    confidence: 0.3,
    reason: '上级计划是全市总数',
  },
  { superior: null, own: targetAt(ownText, '3家', '样板店'), verdict: 'extra', confidence: 1, reason: null },
];

/** The draft held against the higher plan. */
export const sampleComparison: Comparison = {
  otherYears: null,
  reference: {
    path: 'file:///plans/云州市计划.txt',
    name: '云州市2026年食品安全监督管理计划',
    text: superiorText,
    document: parsePlan(superiorText),
    listed: [],
  },
  targets,
  deadlines: [
    {
      superior: deadlineAt(superiorText, '8月底前'),
      own: deadlineAt(ownText, '10月底前'),
      verdict: 'lower',
      confidence: 0.9,
      reason: null,
    },
  ],
  tasks: [
    {
      superior: taskAt(superiorText, '提升餐饮质量。外卖封签', [{ name: '市市场监管局', role: '负责' }]),
      own: taskAt(ownText, '提升餐饮质量。外卖封签', [
        { name: '区市场监管局', role: '负责' },
        { name: '区商务局', role: '负责' },
      ]),
      confidence: 0.9,
    },
    {
      superior: taskAt(superiorText, '加强抽检。抽检总量', []),
      own: taskAt(ownText, '加强抽检。抽检总量', []),
      confidence: 0.5,
    },
    {
      superior: taskAt(superiorText, '强化培训。培训覆盖率', [
        { name: '市人社局', role: '牵头' },
        { name: '市商务局', role: '配合' },
      ]),
      own: null,
      confidence: 1,
    },
  ],
};
