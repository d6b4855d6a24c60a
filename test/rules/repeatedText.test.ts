// Rule repeated-text on single words: what is a slip, and what is said twice on purpose or only looks alike.
import assert from 'node:assert/strict';
import { repeatedText } from '../../server/src/rules/text/repeatedText';
import { lintRule } from '../support/lintRule';
import { writeMarks } from '../support/marks';

const marked = (text: string) =>
  writeMarks(
    text,
    lintRule(repeatedText, text).map(({ span }) => span),
  );

describe('rule repeated-text', () => {
  for (const text of [
    '规模以上企业⟦的的⟧负责人',
    '各街道⟦和和⟧乡镇要按时报送',
    '狠抓⟦落实落实⟧各项措施',
    '1. ⟦食品食品⟧生产企业要自查',
    '开展⟦“三小”“三小”⟧整治',
    '查明⟦耕地污染的面积、分布及其对耕地污染的面积、分布及其对⟧农产品的影响',
    '督促⟦食品生产企业食品生产企业⟧自查',
    '⟦加强监管加强监管加强监管⟧力度',
    '推进监管⟦，，⟧压实责任',
  ]) {
    it(`reports ${text}`, () => assert.equal(marked(text.replace(/[⟦⟧]/g, '')), text));
  }

  for (const text of [
    '为实现目的的手段，按标的的金额，的的确确',
    '整治校园校园周边企业企业标准，重点工作工作方案',
    '组织实施实施方案，检查通过通过率',
    '有效的服务的服务对象',
    '紫红色、红色、绿色；小于，小于或等于，大于，大于或等于',
    '大片大片，很多很多，并合并合理化',
    '一个个一个个解决，人人人人，某某某某',
    '十二十二，2026年2026',
    '关于转发市食安办关于印发要点的通知的通知',
    '（区教育局、区教育局、区商务局按职责分工负责）',
    '| 加强加强 | 的的 |',
    '——————、……………',
  ]) {
    it(`leaves ${text} alone`, () => assert.equal(marked(text), text));
  }

  it('deletes particles and marks without a question, other words not', () => {
    const safe = (text: string) => lintRule(repeatedText, text).map(({ fixes }) => fixes?.[0]?.safe);
    assert.deepEqual(safe('企业的的责任，，压实责任。加强加强监管。'), [true, true, false]);
  });

  it('takes what stands in a draft four times for meant', () => {
    const sentence = '各街道要组织开展食品安全宣传周系列活动。\n';
    assert.equal(lintRule(repeatedText, `（一）抽检。\n${sentence}\n`.repeat(3)).length, 2);
    assert.deepEqual(lintRule(repeatedText, `（一）抽检。\n${sentence}\n`.repeat(4)), []);
  });

  it('leaves sentences of attachments and notices out', () => {
    const sentence = '各有关部门要结合实际组织开展食品安全宣传周系列活动。';
    assert.equal(lintRule(repeatedText, `一、任务\n${sentence}\n二、宣传\n${sentence}\n`).length, 1);
    assert.deepEqual(lintRule(repeatedText, `一、任务\n${sentence}\n附件\n${sentence}\n`), []);
  });
});
