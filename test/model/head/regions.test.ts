// The parts of a document, line by line: notice, plan, closing lines, attachments.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';

/** `plan×3 closing×2`: the regions of the filled lines, in order. */
function regionsOf(...lines: readonly string[]): string {
  const runs: { region: string; count: number }[] = [];
  for (const { facts, region } of parsePlan(lines.join('\n')).paragraphs) {
    if (facts.text.trim() === '') continue;
    const last = runs.at(-1);
    if (last?.region === region) last.count++;
    else runs.push({ region, count: 1 });
  }
  return runs.map(({ region, count }) => `${region}×${count}`).join(' ');
}
const plan = ['临江区2024年食品安全工作计划', '一、任务', '（一）开展检查。'];

describe('attachments', () => {
  for (const heading of [
    '附件',
    '附表',
    '附录',
    '附件1',
    '附件１',
    '附件一',
    '附件十二',
    '附件 1',
    '附件　1',
    '附件1：',
    '附件1:',
    '附件1.',
    '附件1．',
    '附件 ',
  ])
    it(`begin with ${heading}`, () => {
      assert.equal(regionsOf(...plan, heading, '抽检清单', '一、名单'), 'plan×3 attachment×3');
    });
  for (const line of ['附件1抽检清单', '附图', '见附件1', '附件1234'])
    it(`do not begin with ${line}`, () => {
      assert.equal(regionsOf(...plan, line, '抽检清单'), 'plan×5');
    });
  it('begin once the plan has begun', () => {
    assert.equal(regionsOf('附件1', ...plan), 'plan×4');
    assert.equal(regionsOf('附件1', plan[0]!, '某'.repeat(201), '附件1', '清单'), 'plan×3 attachment×2');
    assert.equal(regionsOf('附件1', plan[0]!, '某'.repeat(200), '附件1', '清单'), 'plan×5');
  });
});

describe('the list of attachments', () => {
  for (const head of [
    '附件：1.抽检清单',
    '附件:1.抽检清单',
    '附：1.抽检清单',
    '附表：抽检表',
    '附录：抽检表',
    '附件 ：抽检表',
  ])
    it(`begins with ${head}`, () => {
      assert.equal(regionsOf(...plan, head), 'plan×3 closing×1');
    });
  it('goes on with numbered lines', () => {
    assert.equal(regionsOf(...plan, '附件：1.抽检清单', '2.检查清单', '', '3.台账'), 'plan×3 closing×3');
    assert.equal(regionsOf(...plan, '附件：1.抽检清单', '（二）检查。', '3.台账'), 'plan×3 closing×1 plan×2');
    assert.equal(regionsOf(...plan, '附件：1.抽检清单', `2.${'某'.repeat(70)}`), 'plan×3 closing×2');
    assert.equal(regionsOf(...plan, '附件：1.抽检清单', `2.${'某'.repeat(80)}`), 'plan×3 closing×1 plan×1');
    assert.equal(regionsOf(...plan, `附件：1.${'某'.repeat(110)}`), 'plan×3 closing×1');
    assert.equal(regionsOf(...plan, `附件：1.${'某'.repeat(120)}`), 'plan×4');
  });
});

describe('closing lines', () => {
  for (const body of [
    '临江区人民政府',
    '临江区人民政府办公室',
    '沿江街道办事处',
    '临江区食品安全委员会',
    '高新区管委会',
    '临江区市场监管局',
    '临江区委',
    '临江区食安办',
    '东林省人民政府办公厅',
    '临江区食安工作领导小组',
    '临江区疫情防控指挥部',
  ])
    it(`are ${body} above a date`, () => {
      assert.equal(regionsOf(...plan, body, '2024年3月2日'), 'plan×3 closing×2');
      assert.equal(regionsOf(...plan, body), 'plan×4');
    });
  for (const line of [
    '（此件公开发布）',
    '(此件主动公开)',
    '（联系人：张三）',
    '抄送：各镇',
    '联系人：张三',
    '联系电话：6218315',
    '主题词：食品',
    '主动公开',
    '（主动公开）',
    '依申请公开',
    '不予公开',
    '此件主动公开',
    '临江区办公室 2024年3月2日印发',
    '2024年3月2日 印发',
    '- 2 -',
    '—2—',
    '12',
    '–2–',
  ])
    it(`are ${line}`, () => {
      assert.equal(regionsOf(...plan, line), 'plan×3 closing×1');
      assert.equal(regionsOf(...plan, '临江区食安办', '2024年3月2日', '', line), 'plan×3 closing×3');
    });
  for (const line of ['临江区食安办，2024年', '请各单位落实', '公开信息', '第2页'])
    it(`are not ${line}`, () => {
      assert.equal(regionsOf(...plan, line), 'plan×4');
    });
  it('end at the first line of text', () => {
    assert.equal(regionsOf(plan[0]!, '临江区食安办', '2024年3月2日', ...plan.slice(1), '主动公开'), 'plan×5 closing×1');
  });
  it('have signers of at most 40 characters without marks', () => {
    assert.equal(regionsOf(...plan, `${'某'.repeat(38)}政府`, '2024年3月2日'), 'plan×3 closing×2');
    assert.equal(regionsOf(...plan, `${'某'.repeat(39)}政府`, '2024年3月2日'), 'plan×4 closing×1');
    for (const mark of '，。；：')
      assert.equal(regionsOf(...plan, `某${mark}区政府`, '2024年3月2日'), 'plan×4 closing×1', mark);
  });
  it('stand in front of attachments too', () => {
    assert.equal(regionsOf(...plan, '临江区食安办', '2024年3月2日', '附件1', '清单'), 'plan×3 closing×2 attachment×2');
  });
});
