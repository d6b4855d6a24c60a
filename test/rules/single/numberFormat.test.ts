// Rule number-format on single figures, and what its fixes leave as it was in whole drafts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfig } from '../../../server/src/lint/config';
import { parsePlan } from '../../../server/src/plan/document';
import { allRules } from '../../../server/src/rules';
import { numberFormat } from '../../../server/src/rules/text/numberFormat';
import { createPlanService } from '../../../server/src/service';
import { fixRule, lintRule } from '../../support/lintRule';
import { writeMarks } from '../../support/marks';

const title = '临江区2026年食品安全工作要点\n一、工作任务\n';
const marked = (text: string) =>
  writeMarks(
    text,
    lintRule(numberFormat, title + text).map(({ span: { start, end } }) => ({
      start: start - title.length,
      end: end - title.length,
    })),
  );

describe('rule number-format', () => {
  for (const text of [
    '达到⟦85—90%⟧、⟦9.5-10.5%⟧、⟦80～90%⟧、⟦5到8%⟧',
    '到⟦27⟧年底、⟦’24⟧年度、⟦25⟧年第一季度',
    '⟦2025年至27⟧年',
    '⟦一九九O⟧年以来',
    '合格率⟦百分之九十五点五⟧，达标率95.5%',
    '⟦二〇二五年十二月三十一日⟧前',
    '抽检⟦3,600⟧家次、巡查3600户、培训2400人次',
    '附表⟦２⟧，抽检２４批次',
  ]) {
    it(`reports ${text}`, () => assert.equal(marked(text.replace(/[⟦⟧]/g, '')), text));
  }

  for (const text of [
    '90%—95%，3—5家，95—90%，2025—95%，GB 2760-98%，T/12-15%',
    '满15年度、近20年底蕴、第25年初、2025年12月、10年5月前、40年度',
    '2025—21年、2025年至30岁',
    '一二三年级、二十二年、三〇〇年、一000年',
    '合格率95%，百分之百覆盖，“百分之九十五”行动，百分之九十至百分之九十五，占百分之几',
    '《二〇二五年工作要点》“二〇二五年”行动',
    '（２）目标、12315热线、2026-05-11',
    '抽检1,404批次，样品编号20261234，2026年，邮编300000，12315热线',
  ]) {
    it(`leaves ${text} alone`, () => assert.equal(marked(text), text));
  }

  it('asks before it writes years in full, and changes the rest without', () => {
    const safe = (text: string) => lintRule(numberFormat, title + text).map(({ fixes }) => fixes?.[0]?.safe);
    assert.deepEqual(safe('2025—27年、26年底'), [false, false]);
    assert.deepEqual(safe('90-95%；二0二五年'), [true, true]);
  });
});

describe('safe fixes of all rules', () => {
  const service = createPlanService({ rules: allRules });
  const drafts = ['examples', 'test/drafts'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
      .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  );

  for (const { name, text } of drafts) {
    it(`leave nothing to do in ${name}`, () => {
      const fixed = service.parse(service.fix(text, defaultConfig).text);
      assert.deepEqual(service.safeEdits(fixed, service.lint(fixed, defaultConfig)), []);
    });

    it(`of number-format leave the figures of ${name} as they are`, () => {
      const figures = (draft: string) => {
        const { targets, year, deadlines } = parsePlan(draft);
        return {
          targets: targets.map(({ value, unit }) => [value, unit]),
          year,
          dates: deadlines.map(({ date }) => date),
        };
      };
      assert.deepEqual(figures(fixRule(numberFormat, text)), figures(text));
    });
  }
});
