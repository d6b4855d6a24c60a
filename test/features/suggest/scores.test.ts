// How much each kind of evidence counts for a body, in figures.
import assert from 'node:assert/strict';
import { draftDepartments } from '../../../server/src/bodies/draftDepartments';
import type { Comparison } from '../../../server/src/compare/comparison';
import { EntryIndex } from '../../../server/src/compare/likeness/entryIndex';
import { planTasks, taskPassage } from '../../../server/src/compare/sides/planTasks';
import {
  type SuggestedDepartment,
  suggestDepartments,
} from '../../../server/src/features/responsibility/suggestDepartments';
import { parsePlan } from '../../../server/src/plan/document';
import type { PlanDocument } from '../../../server/src/plan/model';
import { departmentsForText } from '../../../server/src/registry/lookup/departmentTopics';
import { compareByHand, type QuotedComparison } from '../../support/comparisons';

const head = '临江区2026年工作计划\n一、事项\n';
/** Words of which no body is in charge. */
const bare = '（一）甲乙丙丁戊己庚辛。\n';

interface Around {
  readonly quoted?: readonly QuotedComparison[];
  readonly others?: readonly PlanDocument[];
  readonly departments?: unknown;
}

function suggest(text: string, words: string, { quoted = [], others = [], departments }: Around = {}) {
  const document = parsePlan(text);
  const task = document.tasks.find(({ span }) => text.slice(span.start, span.end).includes(words))!;
  const comparisons: Comparison[] = quoted.map((one) => compareByHand(document, one));
  const own = draftDepartments(document, { departments });
  return suggestDepartments(task, { document, departments: own, comparisons, others });
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const scores = (found: readonly SuggestedDepartment[]) =>
  found.map(({ name, score, role }) => [name, round(score), role]);

const superior = (note: string) => `云州市2026年工作计划\n一、事项\n（一）壬癸子丑寅卯。（${note}）\n`;
const pair = (confidence: number) => [{ superior: '壬癸', own: '甲乙', confidence }];

describe('features: scores of bodies', () => {
  it('of a higher plan: three times the confidence, by role and place in the list', () => {
    const note = '市教育局牵头，市商务局、市民政局配合，市气象局参与';
    assert.deepEqual(scores(suggest(head + bare, '甲乙', { quoted: [{ superior: superior(note), tasks: pair(1) }] })), [
      ['区教育局', 3, '牵头'],
      ['区商务局', 1.008, '配合'],
      ['区民政局', 0.966, '配合'],
      ['区气象局', 0.66, '参与'],
    ]);
    assert.deepEqual(
      scores(suggest(head + bare, '甲乙', { quoted: [{ superior: superior('市教育局负责'), tasks: pair(0.6) }] })),
      [['区教育局', 1.8, '负责']],
    );
  });

  it('of a higher plan: two fifths of that where the pair is not certain', () =>
    assert.deepEqual(
      scores(suggest(head + bare, '甲乙', { quoted: [{ superior: superior('市教育局负责'), tasks: pair(0.5) }] })),
      [['区教育局', 0.6, '负责']],
    ));

  it('of a long list: never less than half for its place', () => {
    const names = [
      '教育',
      '商务',
      '民政',
      '气象',
      '水务',
      '司法',
      '财政',
      '审计',
      '统计',
      '农业农村',
      '生态环境',
      '应急管理',
      '文化和旅游',
      '卫生健康',
      '医疗保障',
    ];
    const note = `${names.map((name) => `市${name}局`).join('、')}负责`;
    const found = suggest(head + bare, '甲乙', { quoted: [{ superior: superior(note), tasks: pair(1) }] });
    assert.deepEqual(
      found.map(({ score }) => round(score)),
      [3, 2.88, 2.76, 2.64, 2.52, 2.4, 2.28, 2.16, 2.04, 1.92, 1.8, 1.68, 1.56, 1.5, 1.5],
    );
  });

  it('of several higher plans are added, the role that weighs most is taken, the reasons by weight', () => {
    const quoted = [
      { superior: superior('市教育局配合'), tasks: pair(1) },
      {
        superior: superior('市商务局牵头，市教育局配合').replace('云州市', '云山省').replaceAll('市', '省'),
        tasks: pair(1),
      },
      { superior: superior('市教育局负责').replace('云州市2026', '云州市2025'), tasks: pair(0.9) },
    ];
    const found = suggest(head + bare, '甲乙', { quoted });
    assert.deepEqual(scores(found), [
      ['区教育局', 4.758, '负责'],
      ['区商务局', 3, '牵头'],
    ]);
    assert.deepEqual(found[0]!.reasons, [
      '上级计划《云州市2025年工作计划》（一）',
      '上级计划《云州市2026年工作计划》（一）',
      '上级计划《云山省2026年工作计划》（一）',
    ]);
  });

  it('of roles: two lesser parts outweigh one bigger', () => {
    const quoted = [
      { superior: superior('市教育局牵头'), tasks: pair(0.3) },
      { superior: superior('市教育局配合'), tasks: pair(1) },
    ];
    assert.deepEqual(scores(suggest(head + bare, '甲乙', { quoted })), [['区教育局', 1.41, '配合']]);
  });

  it('of a higher plan: nothing for tasks of the draft that have no counterpart, nor without a note', () => {
    const text = `${head}${bare}（二）辰巳午未。\n`;
    const quoted = [{ superior: superior('市教育局负责'), tasks: pair(1) }];
    assert.deepEqual(suggest(text, '辰巳', { quoted }), []);
    const silent = [{ superior: superior('').replace('（）', ''), tasks: pair(1) }];
    assert.deepEqual(suggest(text, '甲乙', { quoted: silent }), []);
  });

  it('of like tasks: six fifths where they are as good as the same, less the less they are so', () => {
    const same = `${head}${bare}`;
    const other = parsePlan(`${same.replace('。\n', '。（区教育局牵头，区商务局配合）\n')}`);
    assert.deepEqual(scores(suggest(same, '甲乙', { others: [other] })), [
      ['区教育局', 1.2, '牵头'],
      ['区商务局', 0.403, '配合'],
    ]);
    for (const words of ['甲乙丙丁戊己午未申酉', '甲乙丙午未申酉戌亥天地', '甲乙午未申酉戌亥天地玄黄宇宙']) {
      const like = parsePlan(`${head}（一）${words}。（区教育局牵头）\n`);
      const document = parsePlan(same);
      const { entry } = taskPassage(document, document.tasks[0]!);
      const [found] = new EntryIndex(planTasks(like).map((one) => one.entry)).candidates(entry);
      const likeness = found?.score ?? 0;
      const weight = likeness < 0.12 ? null : round(1.2 * Math.min(1, likeness / 0.7) ** 1.5);
      const suggested = suggest(same, '甲乙', { others: [like] });
      assert.equal(suggested[0] ? round(suggested[0].score) : null, weight, `${words} ${likeness}`);
    }
  });

  it('of like tasks: say where they stand, also in drafts without a title', () => {
    const note = '（区教育局牵头）';
    const [one] = suggest(head + bare, '甲乙', { others: [parsePlan(`一、事项\n${bare.replace('\n', `${note}\n`)}`)] });
    assert.deepEqual(one!.reasons, ['其他稿件类似任务一、（一）']);
    const within = `${head}${bare}（二）甲乙丙丁戊己庚壬。${note}\n`;
    assert.deepEqual(suggest(within, '庚辛', {})[0]!.reasons, ['本稿类似任务一、（二）']);
  });

  it('of like tasks: names that nobody knows count only within the draft', () => {
    const noted = (title: string) => `${title}一、事项\n（一）甲乙丙丁戊己庚壬。（区茶业促进中心负责）\n`;
    assert.deepEqual(suggest(head + bare, '甲乙', { others: [parsePlan(noted('某区2026年工作计划\n'))] }), []);
    const within = `${noted('临江区2026年工作计划\n')}（二）甲乙丙丁戊己庚辛。\n`;
    assert.equal(suggest(within, '庚辛')[0]!.id, '区茶业促进中心');
  });

  it('of topics: in proportion to the likeliest, one where it is sure, a third of that for headings', () => {
    const text = `${head}（一）壬癸\n1.学校食堂落实陪餐制。\n`;
    const found = suggest(text, '学校食堂');
    const raw = departmentsForText('（一）壬癸1.学校食堂落实陪餐制。');
    assert.ok(raw[0]!.score < 24);
    for (const { id, score } of raw.filter(({ id }) => id === 'education' || id === 'market-regulation'))
      assert.equal(round(found.find((one) => one.id === id)!.score), round(score / 24));
    const heard = suggest(`${head}（一）学校食堂落实陪餐制\n1.壬癸子丑。\n`, '壬癸');
    const [first] = departmentsForText('学校食堂落实陪餐制');
    assert.equal(round(heard.find(({ id }) => id === first!.id)!.score), round((0.3 * first!.score) / 24));
  });

  it('of topics: a quarter more for bodies that the draft names, two fifths for those that not every place has', () => {
    const scoreOf = (body: string, text: string) => round(suggest(text, '甲乙').find(({ id }) => id === body)!.score);
    /** The score of a body by its topics alone. */
    const alone = (body: string, words: string) => departmentsForText(words).find(({ id }) => id === body)!.score;
    const task = (words: string) => `${head}（一）甲乙${words}。\n`;
    const named = (by: string) => `（二）壬癸子丑寅卯。（${by}负责）\n`;
    for (const [body, words, name, factor] of [
      ['education', '托幼机构', '区教育局', 1],
      ['disease-control-centre', '疾控', '区疾控中心', 0.4],
      ['food-safety-committee', '党政同责', '区食品安全委', 0.4],
      ['food-safety-office', '评议考核', '区食品安全办', 1],
    ] as const) {
      assert.equal(scoreOf(body, task(words)), round((factor * alone(body, words)) / 24), name);
      assert.equal(scoreOf(body, task(words) + named(name)), round((1.25 * alone(body, words)) / 24), name);
    }
  });

  it('of topics: the bodies of a roster', () => {
    const departments = { add: [{ name: '区盐务中心', topics: ['盐田'] }] };
    const [salt] = suggest(`${head}（一）整治盐田。\n`, '盐田', { departments });
    assert.deepEqual([salt!.name, salt!.reasons], ['区盐务中心', ['职责：盐田']]);
  });

  it('of topics: more than sure is one, and at most three words are told', () => {
    const text = `${head}（一）学校食堂、幼儿园、校园周边、陪餐制、校外培训机构、中小学、托幼机构、学生营养餐。\n`;
    const found = suggest(text, '学校食堂');
    assert.equal(found[0]!.score, 1);
    for (const { reasons } of found) assert.ok(reasons[0]!.split('、').length <= 3, reasons[0]);
    assert.equal(found[0]!.reasons[0]!.split('、').length, 3);
    assert.match(found[0]!.reasons[0]!, /^职责：[^、]+、[^、]+、[^、]+$/);
  });
});
