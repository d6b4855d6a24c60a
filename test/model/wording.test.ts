// Wordings that were once misread.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import { describeTarget, describeTasks, parseItem, wordsAt } from './describe';

describe('wordings once misread', () => {
  it('region behind a year in Han numerals', () => {
    const { region, level } = parsePlan('二〇二四年度临江区食品安全工作计划\n一、甲');
    assert.deepEqual([region, level], ['临江区', '区']);
  });

  it('an item ends before the attachment list, also where a blank line follows that', () => {
    const document = parsePlan(
      '某区2024年食品安全工作计划\n一、甲\n正文。\n\n附件：任务清单\n\n某区人民政府\n2024年3月2日',
    );
    assert.equal(wordsAt(document, document.sections[0]!.ownSpan), '一、甲/正文。');
  });

  it('period of 批次/千人·年', () => {
    assert.deepEqual(parseItem('抽检量达到4批次/千人·年。').targets.map(describeTarget), ['>= 4 批次 /千人 @年']);
  });

  it('a condition with any noun is no target', () => {
    assert.deepEqual(parseItem('超过100人的聚餐应当备案。').targets.map(describeTarget), []);
  });

  it('names in a clause that only says 不再列出', () => {
    assert.deepEqual(describeTasks('一、甲\n各项工作均需各镇人民政府落实，不再列出。\n（一）开展检查。'), [
      '（一）开展检查。 ← blanket 负责 各镇人民政府',
    ]);
  });

  it('（以下简称…） behind a full stop is no note', () => {
    assert.deepEqual(
      parseItem('加强监管。（以下简称区食安办）').tasks.map(({ responsibility }) => responsibility),
      [null],
    );
  });

  it('names in front of 牵头 may stand behind a run-in title and its colon', () => {
    const { tasks } = parseItem('集中整治：区教育局牵头，区民政局配合，开展检查。');
    assert.deepEqual(
      tasks.map(({ responsibility }) => responsibility?.parties.map(({ role, name }) => role + name)),
      [['牵头区教育局', '配合区民政局']],
    );
  });

  for (const verb of ['各负其责', '组织开展'])
    it(`a note may end with ${verb}`, () => {
      const { tasks } = parseItem(`加强监管。（区教育局、区民政局${verb}）`);
      assert.ok(tasks.some(({ responsibility }) => responsibility));
    });
});
