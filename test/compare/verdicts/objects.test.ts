// What a figure is about: objects as words of the text, named by it, around it or not at all.
import assert from 'node:assert/strict';
import { isCertainPair } from '../../../server/src/compare/pairs/certainty';
import { scopeTermsOf } from '../../../server/src/registry/terms/scopeTerms';
import { compareSentences, compareTexts } from '../compareTexts';

describe('an object within other words', () => {
  for (const words of '其中学校 提高校园 纳入网格 推进口岸 聚集市场 加快检验 在其中学员'.split(' '))
    it(`is none: ${words}`, () => {
      const found = [...scopeTermsOf(words).keys()];
      const none = ['中学', '高校', '网络餐饮', '进口', '农贸市场', '快检'];
      assert.deepEqual(
        found.filter((one) => none.includes(one)),
        [],
      );
    });

  for (const [words, name] of [
    ['其中学校', '学校'],
    ['对中学食堂', '中学'],
    ['年内外卖封签', '网络餐饮'],
    ['整治集市', '农贸市场'],
    ['全年进口冷链', '进口冷链'],
  ] as const)
    it(`is one where it begins a word: ${words}`, () => assert.ok(scopeTermsOf(words).has(name)));
});

const rowOf = (superior: string, own: string) => compareSentences(superior, own).targets[0]!;

describe('the words for objects that differ', () => {
  it('are those of the text', () => {
    for (const [superior, own, reason] of [
      ['工地围挡合格率达到98%。', '外卖封签合格率达到98%。', '对象不同（上级计划：工地；本稿：外卖）'],
      ['老年人体检率达到98%。', '幼儿园体检率达到98%。', '对象不同（上级计划：老年人；本稿：幼儿园）'],
    ] as const)
      assert.equal(rowOf(superior, own).reason, reason);
  });
});

describe('an object that only the higher plan names', () => {
  it('is no difference where the draft speaks of nobody else', () => {
    for (const [superior, own] of [
      ['中小学生每周劳动实践不少于2小时。', '劳动实践每周不少于1小时。'],
      ['幼儿园消防演练每学期不少于2次。', '消防演练每学期不少于1次。'],
      ['每名高校新生安全教育培训不少于6学时。', '新生安全教育培训不少于4学时。'],
    ] as const) {
      const row = rowOf(superior, own);
      assert.deepEqual([row.verdict, isCertainPair(row)], ['lower', true], superior);
    }
  });

  it('is one where another figure comes as near', () => {
    const { targets } = compareSentences(
      '中小学生每周劳动实践不少于2小时，幼儿园每周劳动实践不少于2小时。',
      '每周劳动实践不少于1小时。',
    );
    assert.ok(targets.every(({ verdict }) => verdict !== 'lower'));
  });

  it('is one where it is a grade, or the draft names others', () => {
    for (const [superior, own] of [
      ['高风险液氨储罐检查每年不少于4次。', '液氨储罐检查每年不少于1次。'],
      ['学校食堂抽检率达到98%。', '食堂抽检率达到90%。'],
      ['规模以上冷库检查率达到98%。', '冷库检查率达到90%。'],
    ] as const)
      assert.equal(rowOf(superior, own).verdict, 'incomparable', superior);
  });

  it('is no difference where title or item name it', () => {
    const compare = (title: string, own: string) =>
      compareTexts(
        '云州市2026年药品安全计划\n一、应急。药品安全事件3小时内上报。（市卫健委负责）',
        `青岭区2026年${title}安全计划\n${own}（区卫健局负责）`,
      ).targets[0]!.verdict;
    assert.equal(compare('药品', '一、应急。安全事件单位5小时内上报。'), 'lower');
    assert.equal(compare('公共', '一、应急。做好药品应急演练。安全事件单位5小时内上报。'), 'lower');
    assert.equal(compare('公共', '一、药品应急。安全事件单位5小时内上报。'), 'lower');
    assert.equal(compare('公共', '一、应急。化妆品安全事件单位5小时内上报。'), 'incomparable');
  });

  it('is no difference where it is 农产品 beside a nearer one', () => {
    assert.equal(rowOf('农产品豇豆抽检合格率达到98%。', '豇豆抽检合格率达到97%。').verdict, 'lower');
    assert.equal(rowOf('规模以上农产品基地巡查率达到98%。', '规模以上基地巡查率达到97%。').verdict, 'lower');
  });
});
