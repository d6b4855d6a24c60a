// Where a plan ends: signatures of every form and closing paragraphs are no tasks, other text behind the last note is.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { describeTasks } from '../describe';

const plan =
  '柳河县2026年校园安全工作方案\n一、任务\n（一）巡查。（县教育局负责）\n（二）演练。组织演练。（县应急局负责）\n';
const own = ['（一）巡查。 ← bracket 负责 县教育局', '（二）演练。组织演练。 ← bracket 负责 县应急局'];

describe('the end of a plan', () => {
  const closings = [
    '各学校要结合实际制定细则，于4月底前报县教育局。',
    '请各乡镇认真抓好落实。',
    '县直各有关部门应按月报送进展。',
    '有关单位要高度重视，确保安全。',
    '本方案自印发之日起施行，原方案同时废止。',
    '自本通知印发之日起，《柳河县校园安全工作办法》停止执行。',
    '本方案由县教育局负责解释。',
    '执行中遇有问题，请向县教育局反映。',
    '加强校园安全管理，是保障师生安全的重要举措，对于社会稳定具有意义。',
    '各学校要落实责任。\n重大情况及时报告。\n本方案自发布之日起执行。',
  ];
  for (const closing of closings)
    it(`holds no task in “${closing.slice(0, 14)}…”`, () => assert.deepEqual(describeTasks(plan + closing), own));

  const signatures = [
    '国务院\n2026年3月1日',
    '柳河县应急管理局\n2026年3月 日',
    '柳河县教育局（代章）\n2026年 月 日',
    '柳河县教育局    柳河县应急局\n二〇二六年三月　日',
    '云江海关\n2026年3月1号',
    '柳河县总工会\n2026年×月×日',
    '中共柳河县委\n2026 年 3 月 1 日',
    '柳河县校园安全工作专班',
  ];
  for (const signature of signatures)
    it(`is signed by “${signature.replace('\n', ' ')}”`, () => {
      const { paragraphs } = parsePlan(`${plan}\n${signature}`);
      const lines = paragraphs.filter(({ region, facts }) => region === 'closing' && facts.text !== '');
      assert.deepEqual(describeTasks(`${plan}\n${signature}`), own);
      assert.equal(lines.length, signature.split('\n').length);
    });

  const tasks = ['组织开展安全宣传月活动。', '自查校车安全，建立台账。', '各类器材每月检查一次。'];
  for (const task of tasks)
    it(`leaves “${task}” a task`, () => assert.deepEqual(describeTasks(plan + task), [...own, `${task} ← 无`]));

  it('is looked for behind the last item alone', () => {
    const text = '一、任务\n（一）巡查。全面巡查。（县教育局负责）\n各学校要落实责任。\n（二）演练。（县应急局负责）';
    assert.equal(describeTasks(text).length, 3);
  });

  it('comes before an attachment whose title is run into its heading', () => {
    const kinds = (line: string) => parsePlan(`${plan}${line}\n内容`).paragraphs.map(({ region }) => region);
    assert.equal(kinds('附件1柳河县校园安全任务分工表').at(-1), 'attachment');
    assert.equal(kinds('附件2 校园安全隐患清单（2026年版）').at(-1), 'attachment');
    assert.equal(kinds('附件1中列出的隐患要逐项整改').at(-1), 'plan');
  });
});
