// What deadline-later-than-superior says of plans for other years.
import assert from 'node:assert/strict';
import { deadlineLaterThanSuperior } from '../../../server/src/rules/targets/deadlineLaterThanSuperior';
import { lintRule } from '../../support/lintRule';

const task = '一、任务\n（一）9月底前完成学校食堂食品安全风险排查。（区教育局负责）';
const superior = `云州市2025年食品安全监督管理计划\n${task}`;

describe('rule deadline-later-than-superior', () => {
  const own = `临江区2026年食品安全工作计划\n${task}`;
  it('is silent where the higher plan is for another year', () => {
    assert.deepEqual(lintRule(deadlineLaterThanSuperior, own, { context: { superior } }), []);
    const next = superior.replace('2025', '2027').replace('9月', '6月');
    assert.deepEqual(lintRule(deadlineLaterThanSuperior, own, { context: { superior: next } }), []);
  });

  it('speaks where that plan names the year', () => {
    const dated = superior.replace('9月', '2026年6月');
    const [problem] = lintRule(deadlineLaterThanSuperior, own, { context: { superior: dated } });
    assert.match(problem!.message, /^本稿“9月底前”晚于市级计划“2026年6月底前”（完成学校食堂/);
  });

  it('takes a day of a plan for several years as one of each', () => {
    const several = (day: string) => `云州市食品安全提升方案（2024—2026年）\n${task.replace('9月', day)}`;
    const say = (day: string) =>
      lintRule(deadlineLaterThanSuperior, own, { context: { superior: several(day) } }).length;
    assert.deepEqual([say('9月'), say('10月'), say('6月')], [0, 0, 1]);
  });

  it('is silent where a plan of several years begins in the year of the higher plan', () => {
    const own = `临江区餐饮三年行动方案\n2027年底前取得实效。\n${task}\n临江区人民政府办公室\n2025年6月20日`;
    assert.deepEqual(lintRule(deadlineLaterThanSuperior, own, { context: { superior } }), []);
  });
});
