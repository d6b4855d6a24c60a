// Lints every draft in examples/ and holds the result to the findings that examples/README.md describes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig, readConfig } from '../server/src/lint/config';
import { allRules } from '../server/src/rules/index';
import { createPlanService } from '../server/src/service';
import { LineIndex } from '../server/src/text/lines';

const folder = join(process.cwd(), 'examples');

/** What each draft gives: line, rule id, and the text that is marked. */
const expected: Record<string, readonly string[]> = {
  '云州市2026年食品安全监督管理计划.txt': [],
  '青石县2026年食品安全监督管理计划.md': [],
  '临江区2026年食品安全工作要点.txt': ['13 responsibility-form （责任单位：区纪委监委、区委组织部、区食品安全办）'],
  '临江区2026年食品安全监督管理计划（征求意见稿）.txt': [
    '10 deadline-out-of-period 2025年底',
    '18 responsibility-form 。',
    '20 responsibility-missing （六）落实行业管理。',
    '26 responsibility-duplicate 区农业农村局',
    '28 numbering-sequence （八）',
    '28 conversion-debris 20212025',
    '30 responsibility-form （责任部门：区发展改革局）',
    '36 responsibility-form (责任单位:区市场监管局、区供销社、沿江街道办事处)',
    '36 punctuation-width :',
    '38 placeholder **',
    '40 responsibility-roles （区教育局、区市场监管局、公安临江分局配合）',
    '42 responsibility-missing （十四）加强养老机构食堂管理。',
    '42 bracket-unclosed （',
    '48 target-sum 4560批次',
    '56 numbering-sequence 七、',
    '64 numbering-style （二十二）、',
    '64 placeholder XX',
    '76 placeholder ×××',
    '76 placeholder ××××',
  ],
};

describe('examples', () => {
  const service = createPlanService({ rules: allRules });

  it('lists every draft of the folder', () => {
    const drafts = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md');
    assert.deepEqual(drafts.sort(), Object.keys(expected).sort());
  });

  for (const [name, findings] of Object.entries(expected)) {
    it(`gives exactly the findings of ${name}`, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const lines = new LineIndex(text);
      const found = service
        .lint(service.parse(text), defaultConfig)
        .map(({ rule, span }) => `${lines.positionAt(span.start).line} ${rule} ${text.slice(span.start, span.end)}`);
      assert.deepEqual(found, findings);
    });
  }

  it('has a configuration without fault', () => {
    const { config, issues } = readConfig(readFileSync(join(folder, 'plan-draft.json'), 'utf8'), allRules);
    assert.deepEqual(issues, []);
    assert.equal(config.level, '区');
    assert.deepEqual(config.region, { name: '临江区', municipality: '云州市' });
  });
});
