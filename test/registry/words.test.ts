// Words that the registry knows: objects by size, level words in front of names, the level that a prefix tells.
import assert from 'node:assert/strict';
import { toLowerLevel } from '../../server/src/registry/names/levelMapping';
import { municipalityOf } from '../../server/src/registry/names/municipality';
import { leadingLevelWord, levelWord, prefixLevel } from '../../server/src/registry/names/namePrefix';
import { exemptHeadingKind } from '../../server/src/registry/terms/exemptHeadings';
import { namesObject, scopeTermsOf } from '../../server/src/registry/terms/scopeTerms';
import type { AdminLevel } from '../../server/src/words/levels';

const list = (words: string) => words.split(' ');

describe('objects told by size', () => {
  for (const unit of list('平方米 人 张 分 桌')) {
    for (const words of [
      `100${unit}以上`,
      `100${unit}及以上`,
      `超过100${unit}`,
      `高于100${unit}`,
      `大于100${unit}`,
      `100${unit}`,
    ])
      it(words, () => {
        assert.deepEqual([...scopeTermsOf(`${words}的某处`).keys()], [`100${unit}以上`]);
      });
    for (const words of [
      `100${unit}以下`,
      `100${unit}及以下`,
      `100${unit}以内`,
      `低于100${unit}`,
      `少于100${unit}`,
      `不足100${unit}`,
      `不满100${unit}`,
    ])
      it(words, () => {
        assert.deepEqual([...scopeTermsOf(`${words}的某处`).keys()], [`100${unit}以下`]);
      });
  }
  it('need 的 behind them', () => {
    assert.deepEqual([...scopeTermsOf('100人以上某处').keys()], []);
    assert.deepEqual([...scopeTermsOf('100人以上某某某某某某的').keys()], ['100人以上']);
    assert.deepEqual([...scopeTermsOf('100人以上某某某某某某某的').keys()], []);
    assert.deepEqual([...scopeTermsOf('１００人以上的某处').keys()], ['100人以上']);
    assert.deepEqual([...scopeTermsOf('1234567人以上的某处').keys()], ['234567人以上']);
  });
  it('are named by themselves or by a kind of them', () => {
    assert.equal(namesObject(new Map(['网络餐饮'].map((one) => [one, one])), '餐饮'), true);
    assert.equal(namesObject(new Map(['餐饮'].map((one) => [one, one])), '网络餐饮'), false);
    assert.equal(namesObject(new Map(['餐饮'].map((one) => [one, one])), '餐饮'), true);
    assert.equal(namesObject(new Map(), '餐饮'), false);
  });
});

describe('level words in front of a name', () => {
  for (const [name, word] of [
    ['省教育厅', '省'],
    ['市教育局', '市'],
    ['区教育局', '区'],
    ['县教育局', '县'],
    ['旗教育局', '旗'],
    ['盟教育局', '盟'],
    ['镇食安办', '镇'],
    ['州教育局', '州'],
    ['市政府', '市'],
    ['市政协', '市'],
    ['市政法委', '市'],
    ['市场监管局', ''],
    ['市监局', ''],
    ['市监所', ''],
    ['市容局', ''],
    ['市政局', ''],
    ['市民中心', ''],
    ['区域办', ''],
    ['镇乡街', ''],
    ['镇街', ''],
    ['镇政府', ''],
    ['镇人民政府', ''],
    ['教育局', ''],
  ] as const)
    it(name, () => {
      assert.equal(leadingLevelWord(name), word);
    });
  for (const [prefix, level] of [
    ['省', '省'],
    ['东林自治区', '省'],
    ['云州市', '市'],
    ['州', '市'],
    ['东林自治州', '市'],
    ['西林盟', '市'],
    ['临江区', '区'],
    ['青石县', '县'],
    ['青山旗', '县'],
    ['柳河镇', '乡镇'],
    ['柳河乡', '乡镇'],
    ['沿江街', '乡镇'],
    ['沿江街道', '乡镇'],
    ['教育', undefined],
    ['云州', undefined],
    [`${'某'.repeat(10)}区`, '区'],
    [`${'某'.repeat(11)}区`, undefined],
  ] as const)
    it(`${prefix} is of ${level}`, () => {
      assert.equal(prefixLevel(prefix), level);
    });
  it('are those that a region calls itself by', () => {
    assert.deepEqual(
      (['省', '市', '区', '县', '乡镇'] as const).map((level) => levelWord(level)),
      ['省', '市', '区', '县', '镇'],
    );
    assert.equal(levelWord('县', '青山旗'), '旗');
    assert.equal(levelWord('市', '西林盟'), '盟');
    assert.equal(levelWord('市', '东林州'), '州');
    assert.equal(levelWord('乡镇', '柳河乡'), '乡');
    assert.equal(levelWord('乡镇', '柳河镇'), '镇');
    assert.equal(levelWord('乡镇', '沿江街道'), '街道');
    assert.equal(levelWord('区', '沿江街道'), '区');
    assert.equal(levelWord('县', '青石县'), '县');
  });
});

describe('sentences of a higher plan put into the words of the level below', () => {
  const lower = (sentence: string, from: AdminLevel, to: AdminLevel) =>
    toLowerLevel(sentence, { from: { level: from, region: null }, to: { level: to, region: null } });
  for (const [from, to, words, own] of [
    ['省', '市', '各设区市 各设区的市 各地市 各市州 各市', '各区县'],
    ['市', '区', '各区县 各县区 各县（市、区） 各区、县 各区 各县', '各街镇'],
    ['市', '县', '各区县 各区', '各乡镇'],
    ['区', '乡镇', '各街镇 各镇街 各镇乡街 各街道 各街道（镇） 各乡镇', '各村居'],
    ['县', '乡镇', '各乡镇 各乡镇（街道） 各镇乡', '各村居'],
  ] as const)
    for (const part of list(words))
      it(`${part} of a ${from} for a ${to}`, () => {
        assert.equal(lower(`组织${part}开展检查。`, from, to), `组织${own}开展检查。`);
      });
  for (const whole of '全我本')
    it(`${whole}市`, () => {
      assert.equal(lower(`在${whole}市开展检查。`, '市', '区'), `在${whole}区开展检查。`);
      assert.equal(lower(`在${whole}市场开展检查。`, '市', '区'), `在${whole}市场开展检查。`);
      assert.equal(lower(`在${whole}市民中开展检查。`, '市', '区'), `在${whole}市民中开展检查。`);
    });
  for (const each of list('每区县 每个区县 每县区 每个县（市、区） 每个市 每个区 每个县'))
    for (const amount of list('不少于2家 不低于2家 至少2家 达到2家 2家'))
      it(`${each}${amount}`, () => {
        assert.equal(lower(`${each}建设${amount}。`, '市', '区'), `建设${amount}。`);
      });
  for (const body of list('委 政府 政协 教育局 发改委 食安办 检察院 工商会 供销社 科协 疾控中心 消防总队 交警支队'))
    for (const before of [
      '',
      '，',
      '。',
      '；',
      '：',
      '、',
      '（',
      '(',
      '《',
      '“',
      '”',
      '与',
      '和',
      '及',
      '由',
      '对',
      '向',
      '经',
      '报',
      '请',
    ])
      it(`${before}市${body}`, () => {
        assert.equal(lower(`${before}市${body}负责。`, '市', '区'), `${before}区${body}负责。`);
      });
  for (const [sentence, expected] of [
    ['市场监管局负责。', '市场监管局负责。'],
    ['市民中心负责。', '市民中心负责。'],
    ['市民政局负责。', '区民政局负责。'],
    ['市民族局负责。', '区民族局负责。'],
    ['市民宗局负责。', '区民宗局负责。'],
    ['市政府负责。', '区政府负责。'],
    ['市政法委负责。', '区政法委负责。'],
    ['市政局负责。', '市政局负责。'],
    ['市容局负责。', '市容局负责。'],
    ['城市管理局负责。', '城市管理局负责。'],
    ['云州市教育局负责。', '云州市教育局负责。'],
    ['市级部门负责。', '区级部门负责。'],
    ['市直部门负责。', '区直部门负责。'],
    ['市公安局负责。', '区公安分局负责。'],
    ['市市场监管委负责。', '区市场监管局负责。'],
  ] as const)
    it(sentence, () => {
      assert.equal(lower(sentence, '市', '区'), expected);
    });
  it('省教育厅 becomes a 局, in a county too, and stays in a town', () => {
    assert.equal(lower('省教育厅负责。', '省', '市'), '市教育局负责。');
    assert.equal(lower('市公安局负责。', '市', '县'), '县公安局负责。');
    assert.equal(lower('区教育局负责。', '区', '乡镇'), '区教育局负责。');
  });
  it('the police of a district has its name, and regions are those of the plan', () => {
    const to = { level: '区', region: '临江区' } as const;
    const from = { level: '市', region: '云州市' } as const;
    assert.equal(toLowerLevel('云州市市公安局', { from, to }), '临江区市公安局');
    assert.equal(toLowerLevel('由市公安局', { from, to }), '由公安临江分局');
    assert.equal(toLowerLevel('全市', { from, to: { level: null, region: null } }), '全市');
    assert.equal(toLowerLevel('全市', { from, to: from }), '全市');
  });
});

describe('municipalities', () => {
  const origin = { region: null, titles: [], text: '' };
  it('are told by the configuration, the title, or the text', () => {
    for (const one of list('北京 天津 上海 重庆')) {
      assert.equal(municipalityOf({ ...origin, municipality: `${one}市` }), one);
      assert.equal(municipalityOf({ ...origin, titles: [null, `${one}市某区计划`] }), one);
      assert.equal(municipalityOf({ ...origin, region: `${one}市` }), one);
      assert.equal(municipalityOf({ ...origin, text: `${one}市，`.repeat(3) }), one);
      assert.equal(municipalityOf({ ...origin, text: `${one}市，`.repeat(2) }), null);
    }
    assert.equal(municipalityOf({ ...origin, region: '静海区', text: '天津市' }), '天津');
    assert.equal(municipalityOf({ ...origin, region: '临江区', text: '天津市' }), null);
    assert.equal(municipalityOf({ ...origin, text: '天津市、北京市'.repeat(3) }), null);
    assert.equal(municipalityOf({ ...origin, municipality: '云州市', text: '天津市'.repeat(3) }), null);
    assert.equal(municipalityOf(origin), null);
  });
});

describe('headings without tasks', () => {
  for (const [title, kind] of [
    ['指导思想', 'strong'],
    ['保障措施', 'strong'],
    ['保障措施。', 'strong'],
    ['保 障 措 施', 'strong'],
    ['工作要求', 'strong'],
    ['重点任务', null],
    ['', null],
    ['奖补对象', 'bare'],
    ['认定条件和标准', 'bare'],
    ['申报时间、地点及方式', 'bare'],
    ['经费来源', 'bare'],
    ['示范店评定标准。', 'bare'],
    ['明确对象范围', null],
    ['统一执法标准', null],
    ['对象和整治', null],
    ['全面提升食品安全保障条件', null],
    ['目标任务', null],
  ] as const)
    it(`${title} is ${kind}`, () => {
      assert.equal(exemptHeadingKind(title), kind);
    });
});
