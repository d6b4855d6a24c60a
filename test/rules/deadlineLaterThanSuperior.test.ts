// The message of deadline-later-than-superior where both plans use the same words.
import assert from 'node:assert/strict';
import { deadlineLaterThanSuperior } from '../../server/src/rules/targets/deadlineLaterThanSuperior';
import { lintRule } from '../support/lintRule';

const task = '一、任务\n（一）9月底前完成学校食堂食品安全风险排查。（区教育局负责）';
const superior = `云州市2025年食品安全监督管理计划\n${task}`;

describe('rule deadline-later-than-superior', () => {
  it('names the dates where the words are alike', () => {
    const [problem] = lintRule(deadlineLaterThanSuperior, `临江区2026年食品安全工作计划\n${task}`, {
      context: { superior },
    });
    assert.match(
      problem!.message,
      /^本稿“9月底前”（2026年9月30日）晚于市级计划“9月底前”（2025年9月30日）（完成学校食堂/,
    );
  });

  it('is silent where a plan of several years begins in the year of the higher plan', () => {
    const own = `临江区餐饮三年行动方案\n2027年底前取得实效。\n${task}\n临江区人民政府办公室\n2025年6月20日`;
    assert.deepEqual(lintRule(deadlineLaterThanSuperior, own, { context: { superior } }), []);
  });
});
