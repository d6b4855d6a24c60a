// Rule repeated-text on single words: what is a slip, and what is said twice on purpose or only looks alike.
import assert from 'node:assert/strict';
import { repeatedText } from '../../../server/src/rules/text/repeatedText';
import { lintRule } from '../../support/lintRule';
import { writeMarks } from '../../support/marks';

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
    '⟦公布抽检结果，公布抽检结果，⟧接受监督。',
    '完善制度，⟦公布抽检结果，公布抽检结果⟧。',
    '⟦公布抽检结果，公布抽检结果⟧。',
    '一是⟦公布抽检结果，公布抽检结果，⟧二是接受监督。',
    '（一）⟦规范明厨亮灶，规范明厨亮灶⟧。',
    '全年⟦创建示范校12所创建示范校12所⟧，',
    '落实包保，⟦创建示范校12所，创建示范校12所⟧。（区教育局负责）',
    '⟦每名协管员每年培训不少于20学时，每名协管员每年培训不少于20学时⟧。',
    '⟦3月底前，3月底前，⟧各街道上报名单。',
    '⟦建立台账，定期更新，建立台账，定期更新，⟧逐项销号。',
    '⟦开展“双随机”检查，开展“双随机”检查，⟧公开结果。',
    '| 抽检 | ⟦公布抽检结果，公布抽检结果⟧ |',
    '⟦经县教育局会同有关部门评审后实施，经县教育局会同有关部门评审后实施⟧。',
    '引用⟦《餐饮服务条例》《餐饮服务条例》⟧的',
    '开展检查⟦，。⟧',
    '⟦一体推进整治，一体推进整治，⟧⟦每年开展评估，每年开展评估⟧。',
    '⟦一体推进一体推进⟧整治',
    '完善制度，⟦对企业对企业⟧开展培训',
    '加强督导，⟦与业务工作一并部署与业务工作一并部署⟧。',
    '责任单位：⟦镇农业服务中心镇农业服务中心⟧',
    '召开例会1次⟦；。⟧落实⟦、。⟧',
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
    '依据《中华人民共和国渔业法》《中华人民共和国渔业法实施细则》《渔业条例》',
    '依据《粮食条例》、《粮食条例实施办法》和《种子法》《种子法解读》',
    '一家门店一家门店地查，一条街道一条街道地走，逐个摊位逐个摊位地看，一家店、一家店、一家店地走',
    '一村、一村地查，逐户、逐户登记，一个街道、一个街道，步步推进',
    '分为“不合格”“合格”，“较不放心”“放心”“一般”，非常方便、方便，不了解、了解',
    '1.集体食堂集体食堂要留样。',
    '（二）网络餐饮网络餐饮不得超范围经营。',
    '3.宣传法规宣传法规和标准。',
    '（一）加强宣传。加强宣传，普及知识。',
    '推动县级部门跨部门执法，村社区进社区宣传，点对点对接，人与人与自然',
    '农村集市跨集市经营，行业企业对企业服务',
    '甲、乙两类企业分别抽查20家次、抽查20家次，丙、丁两类依次完成，检查冷库20家次、检查冷库20家次。',
    '小型企业每年1次，每年1次的除外；一类98%，98%；',
    '改进作风，改进作风，再改进作风',
    '如何如何，这样这样，哪些问题怎么怎么',
    '保障市场监管市场监管局会同办理',
    '针对企业对企业业务，达到社区到社区直达，',
    '大会上，代表代表团发言，',
    '工会委员会委员参加，初等教育、高等教育等教育机构，食药监局（处）局（处）长',
    '为什么？！真的吗！？等等。。。',
  ]) {
    it(`leaves ${text} alone`, () => assert.equal(marked(text), text));
  }

  it('deletes particles and marks without a question, other words not', () => {
    const safe = (text: string) => lintRule(repeatedText, text).map(({ fixes }) => fixes?.[0]?.safe);
    assert.deepEqual(safe('企业的的责任，，压实责任。加强加强监管。'), [true, true, false]);
  });

  it('makes one finding of more than five places, with a fix for all', () => {
    const lines = ['抽检', '培训', '宣传', '演练', '排查', '回访'].map(
      (word) => `强化${word}强化${word}，压实责任。\n`,
    );
    assert.equal(lintRule(repeatedText, lines.slice(1).join('')).length, 5);
    const problems = lintRule(repeatedText, lines.join(''));
    assert.deepEqual(
      problems.map(({ related, fixes }) => [related?.length, fixes?.map(({ edits, safe }) => [edits.length, safe])]),
      [[5, [[6, false]]]],
    );
    const sentences = lines.map((line) => `${line.slice(0, 4)}的各项措施要逐级分解并限期完成到位。\n`);
    const backwards = [...sentences].reverse();
    const text = `一、前言\n${sentences.join('')}二、后记\n${backwards.join('')}`;
    assert.deepEqual(
      lintRule(repeatedText, text).map(({ related }) => related?.length),
      [5],
    );
  });

  it('offers each of the marks that clash, and changes only what is certain', () => {
    const fixes = (text: string) =>
      lintRule(repeatedText, text).flatMap(({ fixes }) => fixes!.map(({ edits, safe }) => [edits[0]!.newText, safe]));
    assert.deepEqual(fixes('开展检查，。'), [['。', true]]);
    assert.deepEqual(fixes('开展检查，；'), [
      ['；', false],
      ['，', false],
    ]);
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
