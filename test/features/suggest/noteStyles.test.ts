// The notes that are proposed for a task, in the notation of many drafts.
import assert from 'node:assert/strict';
import { draftDepartments } from '../../../server/src/bodies/draftDepartments';
import { responsibilityFixes } from '../../../server/src/features/responsibility/addResponsibility';
import type { SuggestionBasis } from '../../../server/src/features/responsibility/suggestDepartments';
import { parsePlan } from '../../../server/src/plan/document';
import { responsibilityMissing } from '../../../server/src/rules/responsibility/responsibilityMissing';
import { compareByHand, type QuotedComparison } from '../../support/comparisons';
import { lintRule } from '../../support/lintRule';

const head = '临江区2026年食品安全监督管理计划\n一、重点任务\n';
const school = '（二）学校食堂落实陪餐制，加强校园周边监督抽检。';

/** The fixes of the task that begins with （二）. */
function fixesOf(text: string, quoted: readonly QuotedComparison[] = []) {
  const document = parsePlan(text);
  const basis: SuggestionBasis = {
    document,
    departments: draftDepartments(document),
    comparisons: quoted.map((one) => compareByHand(document, one)),
    others: [],
  };
  const start = text.search(/[（(]二[）)]/);
  return responsibilityFixes(lintRule(responsibilityMissing, text), { start, end: start + 3 }, () => basis);
}

const written = (text: string) => fixesOf(text).map(({ edits }) => edits[0]!.newText);

/** What the draft writes for other tasks, and what is written for one that two bodies may do, that is shared, sole, led. */
const styles: readonly (readonly [what: string, other: string, ...notes: string[]])[] = [
  [
    'no note at all',
    '',
    '（区市场监管局、区教育局按职责分工负责）',
    '（区市场监管局负责）',
    '（区市场监管局牵头，区教育局配合）',
  ],
  [
    'tortoise shells',
    '农药。〔区气象局负责〕',
    '〔区市场监管局、区教育局按职责分工负责〕',
    '〔区市场监管局负责〕',
    '〔区市场监管局牵头，区教育局配合〕',
  ],
  [
    'heavy brackets',
    '农药。【区气象局负责】',
    '【区市场监管局、区教育局按职责分工负责】',
    '【区市场监管局负责】',
    '【区市场监管局牵头，区教育局配合】',
  ],
  [
    'square brackets',
    '农药。[区气象局负责]',
    '[区市场监管局、区教育局按职责分工负责]',
    '[区市场监管局负责]',
    '[区市场监管局牵头，区教育局配合]',
  ],
  [
    'half-width brackets',
    '农药。(区气象局负责)',
    '(区市场监管局、区教育局按职责分工负责)',
    '(区市场监管局负责)',
    '(区市场监管局牵头，区教育局配合)',
  ],
  [
    'other verbs',
    '农药。（区气象局牵头，区司法局协助）',
    '（区市场监管局、区教育局按职责分工负责）',
    '（区市场监管局负责）',
    '（区市场监管局牵头，区教育局协助）',
  ],
  [
    'a semicolon behind those in the lead',
    '农药。（区气象局牵头；区司法局配合）',
    '（区市场监管局、区教育局按职责分工负责）',
    '（区市场监管局负责）',
    '（区市场监管局牵头；区教育局配合）',
  ],
  [
    'a list mark behind those in the lead',
    '农药。（区气象局牵头、区司法局配合）',
    '（区市场监管局、区教育局按职责分工负责）',
    '（区市场监管局负责）',
    '（区市场监管局牵头、区教育局配合）',
  ],
  [
    'adverbials',
    '农药。（区气象局、区司法局依职责落实）\n（三）查。（区气象局具体负责）',
    '（区市场监管局、区教育局依职责落实）',
    '（区市场监管局具体负责）',
    '（区市场监管局牵头，区教育局配合）',
  ],
  [
    'words too many to be a verb',
    '农药。（区气象局、区司法局按各自职责分工共同负责）',
    '（区市场监管局、区教育局负责）',
    '（区市场监管局负责）',
    '（区市场监管局牵头，区教育局配合）',
  ],
  [
    'as many as ten words',
    '农药。（区气象局、区司法局按照各自职责分工负责）',
    '（区市场监管局、区教育局按照各自职责分工负责）',
    '（区市场监管局负责）',
    '（区市场监管局牵头，区教育局配合）',
  ],
  [
    '等有关部门',
    '农药。（区气象局等有关部门按职责落实）',
    '（区市场监管局、区教育局按职责分工负责）',
    '（区市场监管局按职责落实）',
    '（区市场监管局牵头，区教育局配合）',
  ],
  ['labels', '农药。（责任单位：区气象局）', '（责任单位：区市场监管局、区教育局）', '（责任单位：区市场监管局）'],
  [
    'labels with a blank',
    '农药。（责任部门: 区气象局）',
    '（责任部门: 区市场监管局、区教育局）',
    '（责任部门: 区市场监管局）',
  ],
  [
    'labels and verbs',
    '农药。（责任单位：区气象局、区司法局按职责分工负责）',
    '（责任单位：区市场监管局、区教育局按职责分工负责）',
    '（责任单位：区市场监管局负责）',
    '（责任单位：区市场监管局牵头，区教育局配合）',
  ],
  [
    'labels for those in the lead',
    '农药。（牵头单位：区气象局；配合单位：区司法局）',
    '（牵头单位：区市场监管局、区教育局）',
    '（牵头单位：区市场监管局）',
    '（牵头单位：区市场监管局；配合单位：区教育局）',
  ],
  [
    'other labels for them',
    '农药。（主办单位：区气象局；协办单位：区司法局）',
    '（主办单位：区市场监管局、区教育局）',
    '（主办单位：区市场监管局）',
    '（主办单位：区市场监管局；协办单位：区教育局）',
  ],
  ['lines', '农药。\n责任单位：区气象局', '\n责任单位：区市场监管局、区教育局', '\n责任单位：区市场监管局'],
  [
    'indented lines with a mark',
    '农药。\n　　责任单位：区气象局；',
    '\n　　责任单位：区市场监管局、区教育局；',
    '\n　　责任单位：区市场监管局；',
  ],
  [
    'lines of Markdown',
    '农药。\n\n**责任单位：** 区气象局\n',
    '\n\n**责任单位：** 区市场监管局、区教育局',
    '\n\n**责任单位：** 区市场监管局',
  ],
  [
    'two lines',
    '农药。\n牵头单位：区气象局。\n配合单位：区司法局。',
    '\n牵头单位：区市场监管局、区教育局。',
    '\n牵头单位：区市场监管局。',
    '\n牵头单位：区市场监管局。\n配合单位：区教育局。',
  ],
  [
    'brackets as often as lines',
    '农药。\n责任单位：区气象局\n（三）查。（区司法局负责）',
    '（区市场监管局、区教育局按职责分工负责）',
    '（区市场监管局负责）',
    '（区市场监管局牵头，区教育局配合）',
  ],
  [
    'names without their level',
    '农药。（区气象局、司法局负责）',
    '（区市场监管局、教育局负责）',
    '（区市场监管局负责）',
    '（区市场监管局牵头，教育局配合）',
  ],
];

describe('features: notes in the notation of the draft', () => {
  for (const [what, other, ...notes] of styles)
    it(`with ${what}`, () => assert.deepEqual(written(`${head}${other && `（一）规范${other}\n`}${school}\n`), notes));

  it('with line ends of Windows', () =>
    assert.deepEqual(
      written(`${head}（一）规范农药。\n\n责任单位：区气象局。\n\n${school}\n`.replaceAll('\n', '\r\n')),
      ['\r\n\r\n责任单位：区市场监管局、区教育局。', '\r\n\r\n责任单位：区市场监管局。'],
    ));

  it('with half-width marks throughout', () => {
    const half = (text: string) => text.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')');
    const last = (other: string) => written(half(`${head}（一）规范农药。${other}\n${school}\n`)).at(-1);
    assert.equal(last('（区气象局负责）'), '(区市场监管局牵头,区教育局配合)');
    assert.equal(last('（牵头单位:区气象局;配合单位:区司法局）'), '(牵头单位:区市场监管局;配合单位:区教育局)');
    assert.equal(last('（牵头单位:区气象局,配合单位:区司法局）'), '(牵头单位:区市场监管局;配合单位:区教育局)');
  });

  it('stand in brackets where the text goes on behind the task, within twenty blanks', () => {
    const lines = `${head}（一）规范农药。\n责任单位：区气象局\n`;
    const places = (behind: string) => {
      const text = `${lines}${school}${behind}`;
      const [first] = fixesOf(text);
      return first!.edits[0]!.newText[0];
    };
    assert.equal(places(`${' '.repeat(19)}\n`), '\n');
    assert.equal(places(''), '\n');
  });

  it('are titled by who is to do what', () => {
    const title = (other: string) => fixesOf(`${head}（一）规范${other}\n${school}\n`).map((fix) => fix.title);
    assert.deepEqual(title('农药。（区气象局牵头，区司法局协助）'), [
      '补上责任部门：区市场监管局、区教育局',
      '补上责任部门：区市场监管局',
      '补上责任部门：区市场监管局牵头，区教育局协助',
    ]);
    assert.equal(
      title('农药。\n牵头单位：区气象局\n配合单位：区司法局').at(-1),
      '补上责任部门：区市场监管局牵头，区教育局配合',
    );
  });

  it('keep round brackets of names within other ones', () => {
    const superior = `云州市2026年食品安全监督管理计划\n一、任务\n（一）壬癸。（市教育局、市商务局（市粮食局）负责）\n`;
    const found = fixesOf(`${head}${school}\n`, [{ superior, tasks: [{ superior: '壬癸', own: '学校食堂' }] }]);
    assert.match(found[0]!.edits[0]!.newText, /^（区教育局、/);
  });
});

describe('features: notes taken from a higher plan', () => {
  const bare = `${head}（二）甲乙丙丁戊己。\n`;
  const superior = (...notes: string[]) =>
    `云州市2026年工作计划\n一、任务\n${notes.map((note, at) => `（${'一二三'[at]}）${'壬癸子丑寅卯'[at]}辰巳午。（${note}）\n`).join('')}`;
  const titles = (plan: string, ...pairs: [string, number][]) =>
    fixesOf(bare, [
      { superior: plan, tasks: pairs.map(([words, confidence]) => ({ superior: words, own: '甲乙', confidence })) },
    ])
      .map(({ title }) => title.replace('补上责任部门：', ''))
      .slice(0, 1);

  it('are those of the surest task', () => {
    const plan = superior('市教育局负责', '市商务局负责');
    assert.deepEqual(titles(plan, ['壬辰', 0.7], ['癸辰', 0.9]), ['区商务局']);
    assert.deepEqual(titles(plan, ['壬辰', 0.9], ['癸辰', 0.7]), ['区教育局']);
  });

  it('are none where no pair is certain: what weighs enough is proposed by itself', () => {
    const plan = superior('市教育局牵头，市商务局配合');
    assert.deepEqual(titles(plan, ['壬辰', 0.6]), ['区教育局牵头，区商务局配合']);
    assert.deepEqual(titles(plan, ['壬辰', 0.59]), ['区教育局']);
    assert.deepEqual(titles(plan, ['壬辰', 0.25]), ['区教育局']);
    assert.deepEqual(titles(plan, ['壬辰', 0.24]), []);
  });

  it('name all in the lead, else all in charge', () => {
    assert.deepEqual(titles(superior('市教育局、市商务局牵头，市司法局、市气象局参与'), ['壬辰', 1]), [
      '区教育局、区商务局牵头，区司法局、区气象局配合',
    ]);
    assert.deepEqual(titles(superior('市教育局负责，市商务局配合'), ['壬辰', 1]), ['区教育局牵头，区商务局配合']);
  });

  it('come first of three, whoever else may do it', () => {
    const quoted = { superior: superior('市气象局牵头，市司法局配合'), tasks: [{ superior: '壬辰', own: '学校食堂' }] };
    const found = fixesOf(`${head}${school}\n`, [quoted]).map(({ title }) => title.replace('补上责任部门：', ''));
    assert.deepEqual(found, ['区气象局牵头，区司法局配合', '区气象局', '区气象局牵头，区司法局、区市场监管局配合']);
  });
});

describe('features: how many bodies a note names', () => {
  /** The proposals where the bodies weigh this much, the first three times its confidence. */
  const proposed = (...confidences: number[]) => {
    const names = ['教育', '商务', '司法', '气象', '水务'];
    const text = `${head}（二）甲乙丙丁戊己。\n`;
    const quoted = confidences.map((confidence, at) => ({
      superior: `云州市2026年计划\n一、任务\n（一）壬癸子丑。（市${names[at]}局负责）\n`,
      tasks: [{ superior: '壬癸', own: '甲乙', confidence }],
    }));
    return fixesOf(text, quoted).map(({ title }) => title.replace('补上责任部门：', '').replaceAll(/[区局]/g, ''));
  };

  it('is one, unless another weighs three quarters as much', () => {
    assert.equal(proposed(0.4, 0.31)[0], '教育、商务');
    assert.equal(proposed(0.4, 0.29)[0], '教育');
    assert.equal(proposed(0.4, 0.29)[1], '教育、商务');
  });

  it('is one in charge where the others weigh less than half, with those that weigh three tenths for support', () => {
    assert.deepEqual(proposed(0.4, 0.2), ['教育', '教育、商务', '教育牵头，商务配合']);
    assert.deepEqual(proposed(0.4, 0.19), ['教育', '教育牵头，商务配合']);
    assert.deepEqual(proposed(0.4, 0.12), ['教育', '教育牵头，商务配合']);
    assert.deepEqual(proposed(0.4, 0.11), ['教育']);
  });

  it('is three of equal rank, and three for support, at most', () =>
    assert.deepEqual(proposed(0.5, 0.45, 0.45, 0.45, 0.45), [
      '教育、商务、司法',
      '教育',
      '教育牵头，商务、司法、气象配合',
    ]));
});
