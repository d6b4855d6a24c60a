// Who should do a task: higher plans, like tasks and topics, in the draft's own names.
import assert from 'node:assert/strict';
import { draftDepartments } from '../../../server/src/bodies/draftDepartments';
import { comparePlans } from '../../../server/src/compare/comparePlans';
import {
  type SuggestedDepartment,
  suggestDepartments,
} from '../../../server/src/features/responsibility/suggestDepartments';
import { parsePlan } from '../../../server/src/plan/document';

interface Around {
  /** Text of the higher plan. */
  readonly superior?: string;
  readonly others?: readonly string[];
}

/** Suggestions for the task that begins with `words`. */
function suggest(text: string, words: string, { superior, others = [] }: Around = {}): readonly SuggestedDepartment[] {
  const document = parsePlan(text);
  const task = document.tasks.find(({ span }) => text.slice(span.start, span.end).includes(words));
  assert.ok(task, words);
  const reference = superior && {
    path: '市级.txt',
    name: '云州市计划',
    text: superior,
    document: parsePlan(superior),
    listed: [],
  };
  return suggestDepartments(task, {
    document,
    departments: draftDepartments(document),
    comparisons: reference ? [comparePlans(document, reference)] : [],
    others: others.map((one) => parsePlan(one)),
  });
}

const title = '临江区2026年食品安全监督管理计划\n一、重点任务\n';
const names = (found: readonly SuggestedDepartment[], count: number) => found.slice(0, count).map(({ name }) => name);

describe('features: suggested departments', () => {
  it('know who is in charge of what, at the level of the draft', () => {
    const text = `${title}（一）守护校园。学校食堂落实校长负责制和陪餐制。\n`;
    assert.deepEqual(names(suggest(text, '学校食堂'), 2), ['区教育局', '区市场监管局']);
    assert.match(suggest(text, '学校食堂')[0]!.reasons[0]!, /^职责：.*学校食堂/);
    assert.equal(names(suggest(text.replace('临江区', '青石县'), '学校食堂'), 1)[0], '县教育局');
  });

  it('write names as the draft does', () => {
    const text = `${title}（一）抽检。（区市场监督管理局负责）\n（二）销毁。开展监督抽检，查处食品生产企业。\n`;
    assert.equal(names(suggest(text, '销毁'), 1)[0], '区市场监督管理局');
  });

  it('hear what the headings above speak of', () => {
    const text = `${title}（一）强化粮食质量安全监管\n1.落实收购处置机制。\n`;
    assert.equal(names(suggest(text, '落实收购'), 1)[0], '区发展改革局');
  });

  it('follow the higher plan first, with its roles, put into bodies of the own level', () => {
    const sentence = '开展畜禽屠宰环节风险排查，建立问题通报协查机制';
    const superior = `云州市2026年食品安全监督管理计划\n一、任务\n（一）${sentence}。（市粮食和物资储备局牵头，市公安局、各区配合）\n`;
    const found = suggest(`${title}（一）${sentence}。\n`, '畜禽屠宰', { superior });
    assert.deepEqual(names(found, 1), ['区发展改革局']);
    assert.equal(found[0]!.role, '牵头');
    assert.match(found[0]!.reasons[0]!, /^上级计划《云州市计划》一、（一）$/);
    assert.equal(found.find(({ name }) => name === '公安临江分局')?.role, '配合');
  });

  it('look at like tasks of the draft and of other drafts, never at the note of the task itself', () => {
    const like = '对沿江大棚开展红外巡护和夜间蹲守';
    const own = `${title}（一）${like}，每月一次。（区水务局负责）\n（二）${like}，每季度通报。\n（三）其他。（区气象局负责）\n`;
    assert.equal(names(suggest(own, '每季度通报'), 1)[0], '区水务局');
    assert.match(suggest(own, '每季度通报')[0]!.reasons[0]!, /^本稿类似任务一、（一）$/);
    assert.ok(!names(suggest(own, '每月一次'), 3).includes('区水务局'));
    const others = [own];
    const fresh = suggest(`${title}（一）${like}，每周一次。\n`, '每周一次', { others });
    assert.equal(names(fresh, 1)[0], '区水务局');
    assert.match(fresh[0]!.reasons[0]!, /^《临江区2026年食品安全监督管理计划》类似任务/);
  });

  it('keep to the names of an old draft', () => {
    const text = `云山区2018年食品安全工作计划\n一、任务\n（一）农药管理。（区农委负责）\n（二）规范兽药使用和畜禽屠宰。\n`;
    assert.equal(names(suggest(text, '规范兽药'), 1)[0], '区农委');
  });

  it('say nothing where nothing is known', () =>
    assert.deepEqual(suggest(`${title}（一）认真抓好。\n`, '认真抓好'), []));
});
