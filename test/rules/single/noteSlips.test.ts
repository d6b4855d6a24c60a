// Slips in notes: each is found once, with the right word, and is not taken for a missing note or a missing lead.
import assert from 'node:assert/strict';
import type { Rule } from '../../../server/src/lint/rule';
import { departmentUnknown } from '../../../server/src/rules/departments/departmentUnknown';
import { responsibilityForm } from '../../../server/src/rules/responsibility/responsibilityForm';
import { responsibilityMissing } from '../../../server/src/rules/responsibility/responsibilityMissing';
import { responsibilityRoles } from '../../../server/src/rules/responsibility/responsibilityRoles';
import { lintRule } from '../../support/lintRule';

const rules: readonly Rule[] = [departmentUnknown, responsibilityForm, responsibilityMissing, responsibilityRoles];
const head = '松湾区2026年食品安全工作要点\n一、任务\n';
/** The right names and words of the draft. */
const usual =
  '（一）抽检。每月抽检。（区市场监管局牵头，区教育局配合）\n（二）培训。每季培训。\n责任单位：区卫生健康委、区商务局\n';

/** Rule, wrong word and right word of each finding in what `line` adds to a draft. */
function found(line: string, own = usual): string[] {
  const text = `${head}${own}（三）体检。组织体检。${line}\n`;
  return rules.flatMap((rule) =>
    lintRule(rule, text).map(({ span, message, fixes }) => {
      const right = fixes?.[0]?.edits[0]?.newText ?? message;
      return `${rule.id} ${text.slice(span.start, span.end)} → ${right}`;
    }),
  );
}

/** What is wrong with what the words are meant to be, whatever else is. */
const slips = (line: string) => found(line).filter((one) => !/^responsibility-missing|本稿的责任标注多数/.test(one));

describe('slips in notes', () => {
  for (const [line, rule, wrong, right] of [
    ['（区教育局签头，区商务局配合）', 'form', '签头', '牵头'],
    ['（区教育局牵头，区商务局配何）', 'form', '配何', '配合'],
    ['（区教育局福泽）', 'form', '福泽', '负责'],
    ['（区教育局责负）', 'form', '责负', '负责'],
    ['（区教育局负）', 'form', '负', '负责'],
    ['（区教育局牵牵头，区商务局配合）', 'form', '牵牵头', '牵头'],
    ['（区教育局、区商务局按职责分工负）', 'form', '按职责分工负', '按职责分工负责'],
    ['（区教育局、区商务局按责职分工负责）', 'form', '按责职分工负责', '按职责分工负责'],
    ['（区教育局、区商务局按职责工负责）', 'form', '按职责工负责', '按职责分工负责'],
    ['（责任单伟：区教育局、区商务局）', 'form', '责任单伟', '责任单位'],
    ['（责单位：区教育局、区商务局）', 'form', '责单位', '责任单位'],
    ['（则任单位：区教育局）', 'form', '则任单位', '责任单位'],
    ['\n责任单味：区教育局、区商务局', 'form', '责任单味', '责任单位'],
    ['\n牵头单单位：区教育局\n配合单位：区商务局', 'form', '牵头单单位', '牵头单位'],
    ['该项由区教育局签头，区商务局配合。', 'form', '签头', '牵头'],
    ['该项由区教育局牵头，区商务局陪合。', 'form', '陪合', '配合'],
    ['该项由区商务局、区教育局负负责，区卫生健康委配合。', 'form', '负负责', '负责'],
    ['（任责单位：区教育局、区商务局）', 'form', '任责单位', '责任单位'],
    ['（区教育句牵头，区商务局配合）', 'unknown', '区教育句', '区教育局'],
    ['（区教育局和区商务句负责）', 'unknown', '区商务句', '区商务局'],
    ['（松湾镇人民正府负责）', 'unknown', '松湾镇人民正府', '松湾镇人民政府'],
    ['（区市场监营局负责）', 'unknown', '区市场监营局', '区市场监管局'],
    ['（区育教局负责）', 'unknown', '区育教局', '区教育局'],
    ['（区教育委负责）', 'unknown', '区教育委', '区教育局'],
    ['（区区教育局负责）', 'unknown', '区区教育局', '区教育局'],
    ['（曲教育局负责）', 'unknown', '曲教育局', '区教育局'],
    ['（区商务局、蛆教育局负责）', 'unknown', '蛆教育局', '区教育局'],
  ] as const)
    it(`${line.trim()}: ${right}`, () => {
      const id = rule === 'form' ? 'responsibility-form' : 'department-unknown';
      assert.deepEqual(found(line), [`${id} ${wrong} → ${right}`]);
    });

  for (const line of [
    '（区教育局、区商务局分工负责）',
    '（区教育局牵头，区商务局指导）',
    '（区教育局主管，区商务局协管，区卫生健康委负责）',
    '（区教育局负责，区民生局、区农检局、区体艺局配合）',
    '（区教育局负责，松湾区教研室配合）',
    '（区商务局、区教育局、区教体局负责）',
    '（区食安委负责，区食安办具体承办）',
    '（责任单位：区商务局；完成时限：6月底；责任人：陈一）',
    '（区教育局、松湾镇综合执法负责）',
    '（责任单元：区商务局、区教育局）',
    '（责任部位：区商务局、区教育局）',
    '（区教育局负责）\n承建单位：松湾建工公司\n带头单位：松湾小学',
    '（区教育局负责）配套（含设备）由区商务局采购，产品由企业配送。',
  ])
    it(`${line.trim()}: nothing`, () => assert.deepEqual(slips(line), []));

  it('a bracket that is no note stays without one', () => {
    assert.deepEqual(found('由区教育局组织（见附件1），各校联合（综合）开展。').length, 1);
    assert.match(found('组织陪餐（含早餐、午餐）。')[0]!, /^responsibility-missing/);
  });

  it('a name that the draft has often is right, whoever knows it', () => {
    const often = ['一', '二', '三'].map((at) => `（${at}）抽检。抽检。（区粮油储运中心负责）\n`).join('');
    const twice = often.slice(0, (often.length / 3) * 2);
    assert.deepEqual(found('（区粮油运储中心负责）', often), ['department-unknown 区粮油运储中心 → 区粮油储运中心']);
    assert.deepEqual(found('（区粮油运储中心负责）', twice), []);
    assert.deepEqual(found('（区粮油储备中心负责）', often), []);
    assert.deepEqual(found('（区粮油储运中心、区粮油运储中心负责）', often), []);
  });

  it('two names of one note are two bodies', () => assert.deepEqual(found('（区教育局、区教育委按职责分工负责）'), []));

  it('a note of its own line with a slip covers its group', () =>
    assert.deepEqual(found('\n（四）督导。组织督导。\n（区教育局、区商务局按职责分工负笮）'), [
      'responsibility-form 按职责分工负笮 → 按职责分工负责',
    ]));
});
