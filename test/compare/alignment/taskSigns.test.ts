// What tells that two tasks belong together beside their words: who does them, and a sentence within a long paragraph.
import assert from 'node:assert/strict';
import { sharedBodies } from '../../../server/src/compare/likeness/sharedBodies';
import { parsePlan } from '../../../server/src/plan/document';
import { compareTexts } from '../compareTexts';

const responsibilityIn = (note: string) =>
  parsePlan(`青岭区2026年公共安全计划\n一、任务\n（一）开展巡查。（${note}负责）`).tasks[0]!.responsibility;

describe('the bodies of two tasks', () => {
  for (const [one, other, share] of [
    ['市公安局', '区公安分局、区教育局', 0],
    ['市公安局', '区公安局、区教育局', 1],
    ['市市场监管局、市水务局', '区市场监管局、区城管局', 0.5],
    ['市场监管局', '市市场监管委', 1],
    ['市教育局', '区水务局', 0],
  ] as const)
    it(`${one} ${other}`, () => assert.equal(sharedBodies(responsibilityIn(one), responsibilityIn(other)), share));

  it('say nothing where none are named', () => assert.equal(sharedBodies(null, responsibilityIn('区水务局')), null));

  it('draw a task to that of the same bodies', () => {
    const city = '云州市2026年公共安全计划\n一、任务\n（一）整治夜间飙车扰民行为。（市公安局负责）';
    const own =
      '青岭区2026年公共安全计划\n一、任务\n（一）整治夜间施工扰民投诉。（区住建局负责）\n（二）查处夜间飙车炸街。（区公安局负责）';
    assert.match(compareTexts(city, own).tasks[0]?.own?.text ?? '', /炸街/);
  });
});

describe('a merged paragraph', () => {
  const long =
    '（一）健全网格体系，配齐专职网格员，落实每日巡查和问题上报制度，推动隐患早发现早处置。组织沿街商户开展燃气软管更换，建立一户一档，更换进度按周通报，逾期未换的停止供气。将网格工作纳入街道年度考核，对推诿扯皮的约谈主要负责人。发挥楼栋长和热心居民作用，设立随手拍奖励，扩大线索来源。运用视频巡检、无人机和物联设备，对重点路段实行不间断值守。每月召开调度会，研究群众反映集中的占道、噪音、油烟问题，形成清单逐项销号。（区城管局负责）';
  it('takes up a task with one of its sentences', () => {
    const city =
      '云州市2026年公共安全计划\n一、任务\n（一）开展考核约谈。（市城管局负责）\n（二）抓好河道清淤。（市水务局负责）';
    const { tasks } = compareTexts(
      city,
      `青岭区2026年公共安全计划\n一、任务\n${long}\n（二）加强燃气用户宣传。（区城管局负责）`,
    );
    assert.match(tasks[0]?.own?.text ?? '', /网格体系/);
    assert.equal(tasks[1]?.own, null);
  });
});
