// Rule placeholder: what was left to be filled in, and what only looks like it.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/lint/config';
import { placeholder } from '../../../server/src/rules/text/placeholder';
import { createPlanService } from '../../../server/src/service';
import { lintRule } from '../../support/lintRule';
import { writeMarks } from '../../support/marks';

const marked = (text: string) =>
  writeMarks(
    text,
    lintRule(placeholder, text).map(({ span }) => span),
  );

describe('rule placeholder', () => {
  for (const text of [
    '由⟦****⟧统筹推进。',
    '⟦*****⟧推进试点，⟦****⟧协助。',
    '由⟦***⟧牵头，⟦***⟧配合。',
    '由⟦**⟧牵头落实。',
    '**要求**：由⟦****⟧推进。',
    '联系⟦XX市XX区XX⟧局和⟦××⟧街道。',
    '成员：⟦某某、某某⟧',
    '由⟦×⟧局牵头',
    '建成示范点⟦×⟧家，于⟦×月×⟧日报送。',
    '定于⟦2026年　　月　日⟧召开，⟦2026年3月  日⟧结束。',
    '⟦2026 年 3 月 日⟧前，⟦2026 年 月 15 日⟧前，⟦2026年 月⟧召开。',
    '本办法⟦自  年  月  日⟧起施行。',
    '名单⟦至  月中旬⟧报送，⟦在 月底⟧前汇总。',
    '整治⟦门店　家⟧，⟦培训 人⟧，开展⟦抽检 批次⟧以上。',
    '下达⟦资金 万元⟧，覆盖⟦率达 %⟧。',
    '印发⟦第  号⟧通知。',
    '青禾县食安办⟦〔2026〕　号⟧',
  ]) {
    it(`reports ${text}`, () => assert.equal(marked(text.replace(/[⟦⟧]/g, '')), text));
  }

  for (const text of [
    '**一、****工作要求**和**二、****工作措施**',
    '**** 附件 ****',
    '***重点***和**难点**',
    '***',
    '开展数据要素×市民服务、人工智能×学校试点、科技×家政',
    '申请人（签名）：　　　年　　月　　日',
    '| 序 号 | 年 月 日 | 抽检 批次（个） |',
    '目　　录',
    '由国 家、省级专 家，各 项。',
    '到 年底前完成，2026年 3月起，2026 年 3 月 5 日，2026年 月度计划，6月 日均气温',
    '检查每 批次，改为按 批次，由国　家、省级专　家。',
    '检查企业 家数，新增 项目。',
    '完善基础条　件，服务农　户，查清案　件。',
    '由市场\n家，于\n月底前',
    '名称（ ）：',
  ]) {
    it(`leaves ${text} alone`, () => assert.equal(marked(text), text));
  }

  it('only mentions a date of issue and a document number, which are filled in last', () => {
    const service = createPlanService({ rules: [placeholder] });
    const severities = (text: string) =>
      service.lint(service.parse(text), defaultConfig).map(({ severity }) => severity);
    assert.deepEqual(severities('青禾县食安办　2026年 月 日\n'), ['info']);
    assert.deepEqual(severities('青食安办〔2026〕 号\n'), ['info']);
    assert.deepEqual(severities('时限：2026年 月 日\n'), ['warning']);
    assert.deepEqual(severities('定于2026年 月 日召开。\n'), ['warning']);
  });
});
