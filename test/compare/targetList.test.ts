// Reading a target list: what is right is taken, what is wrong is reported where it stands.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { readTargetList } from '../../server/src/compare/reference/targetList';
import { checkIssues } from '../support/checkIssues';

/** Marked text and parts of the messages for its marks. */
function check(marked: string, ...messages: RegExp[]) {
  return checkIssues(marked, readTargetList, messages);
}

const plain = { keywords: [], scope: '', comparator: '>=', per: null, period: null, source: '' };

describe('readTargetList', () => {
  it('takes every key, with comments and trailing commas', () => {
    const entry = `{
      "indicator": "食品安全监督抽检", "keywords": ["检验量"], "scope": "全市", "comparator": ">",
      "value": 6, "unit": "批次", "per": "千人", "period": "年", "source": "五、（一）",
    }`;
    const text = `{ // 市级计划\n "$schema": "x", "title": " 云州市2026年计划 ", "targets": [${entry},],}`;
    const { title, targets } = check(text);
    assert.equal(title, '云州市2026年计划');
    const start = text.indexOf(entry);
    assert.deepEqual(targets, [
      {
        span: { start, end: start + entry.length },
        indicator: '食品安全监督抽检',
        keywords: ['检验量'],
        scope: '全市',
        comparator: '>',
        value: 6,
        unit: '批次',
        per: '千人',
        period: '年',
        source: '五、（一）',
      },
    ]);
  });

  it('fills in what is left out or null, and takes full-width signs and 每…人口', () => {
    const { title, targets } = check(
      '{"title": null, "targets": [{"indicator": "合格率", "value": 98.5, "unit": "％", "per": "每千人口", "period": null}]}',
    );
    assert.equal(title, null);
    const [{ span: _, ...target }] = targets as [(typeof targets)[0]];
    assert.deepEqual(target, { ...plain, indicator: '合格率', value: 98.5, unit: '%', per: '千人' });
  });

  it('leaves out an entry that lacks what it needs and keeps the others', () => {
    const { targets } = check(
      `{"targets": [
        ⟦{"indicator": "甲率", "unit": "%"}⟧,
        {"indicator": ⟦" "⟧, "value": 1, "unit": "次"},
        {"indicator": "乙率", "value": ⟦"98%"⟧, "unit": "%"},
        {"indicator": "丙率", "value": ⟦-1⟧, "unit": "%"},
        ⟦"丁率不低于98%"⟧,
        {"indicator": "戊率", "value": 90, "unit": "%"}
      ]}`,
      /“targets\[0\]”：缺少“value”（数值），请补上/,
      /“targets\[1\].indicator”：不能为空/,
      /“targets\[2\].value”：应为数字（现为字符串），请不要加引号；.*"value": 98, "unit": "%"/,
      /不小于 0/,
      /“targets\[4\]”：应为对象（现为字符串）/,
    );
    assert.deepEqual(
      targets.map(({ indicator }) => indicator),
      ['戊率'],
    );
  });

  it('keeps an entry whose less needed parts are wrong', () => {
    const { targets } = check(
      '{"targets": [{"indicator": "甲率", "value": 9, "unit": "%", "comparator": ⟦"不低于"⟧, "period": ⟦"季"⟧, "keywords": ⟦"乙"⟧, "scope": ⟦1⟧, ⟦"values"⟧: 1}]}',
      /“targets\[0\].comparator”：不能是“不低于”，请写>=、>、<=、<、=之一/,
      /“targets\[0\].period”：不能是“季”/,
      /应为字符串数组（现为字符串）/,
      /应为字符串（现为数字）/,
      /“targets\[0\].values”：没有这一项，是否要写“value”/,
    );
    const [{ span: _, ...target }] = targets as [(typeof targets)[0]];
    assert.deepEqual(target, { ...plain, indicator: '甲率', value: 9, unit: '%' });
  });

  it('says where there is nothing to take', () => {
    check('⟦{"title": "甲"}⟧', /没有指标，请在“targets”中至少写上一项/);
    check('{"targets": ⟦{}⟧}', /“targets”：应为数组（现为对象）/);
    check('⟦[]⟧', /应为对象（现为数组）/);
    check('{"title": ⟦3⟧, ⟦"target"⟧: []}', /“title”：应为字符串（现为数字）/, /是否要写“targets”/);
  });

  it('is total', () => {
    for (const text of [
      '',
      ' ',
      'null',
      '{',
      '}',
      '{"targets": [{]}',
      '{"targets": [{"__proto__": 1}]}',
      '一、（一）',
    ]) {
      const { targets, issues } = readTargetList(text);
      assert.deepEqual(targets, [], text);
      assert.ok(issues.length > 0, text);
      for (const { span } of issues) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    }
    assert.equal(readTargetList('{"targets": [{"indicator": "甲率", "value": 9, "unit": "%"}').targets.length, 1);
  });

  it('agrees with its schema', () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('docs/target-list.schema.json', 'utf8')),
    );
    const target = { indicator: '甲率', value: 9, unit: '%' };
    const lists: readonly unknown[] = [
      { targets: [target] },
      { $schema: 'x', title: '甲', targets: [{ ...target, per: null, period: '半年', keywords: ['a'], source: 'b' }] },
      { targets: [] },
      {},
      { targets: [{ ...target, unit: '' }] },
      { targets: [{ ...target, value: '9' }] },
      { targets: [{ ...target, comparator: '≥' }] },
      { targets: [{ ...target, colour: 1 }] },
      { targets: [target], name: '甲' },
    ];
    for (const list of lists) {
      const { issues } = readTargetList(JSON.stringify(list));
      assert.equal(validate(list), issues.length === 0, JSON.stringify(list));
    }
  });
});
