// Region and level: names that are regions, names that are none, and the words by which a text speaks of its own place.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';

const body = '一、任务\n（一）开展检查。';
const list = (words: string) => words.split(' ');
const identity = (...lines: readonly string[]) => {
  const { region, level } = parsePlan([...lines, body].join('\n'));
  return `${region} ${level}`;
};

describe('regions in a title', () => {
  for (const [name, level] of [
    ['东林省', '省'],
    ['东林自治区', '省'],
    ['东林自治州', '市'],
    ['东林自治县', '县'],
    ['东林自治旗', '县'],
    ['云州市', '市'],
    ['西林盟', '市'],
    ['临江区', '区'],
    ['青石县', '县'],
    ['青山旗', '县'],
    ['柳河镇', '乡镇'],
    ['柳河乡', '乡镇'],
    ['沿江街道', '乡镇'],
    ['红旗镇', '乡镇'],
    ['红旗乡', '乡镇'],
    ['红旗县', '县'],
    ['红旗街道', '乡镇'],
    ['同盟镇', '乡镇'],
  ] as const)
    it(name, () => {
      assert.equal(identity(`${name}2024年整治方案`), `${name} ${level}`);
      assert.equal(identity(`2024年${name}整治方案`), `${name} ${level}`);
    });
  for (const lead of [
    '中共',
    '中国共产党',
    '关于印发',
    '关于',
    '印发',
    '贯彻落实',
    '分解落实',
    '落实',
    '做好',
    '下达',
    '《',
    '“',
    '2024年',
    '2024年度',
    '2024—2026年',
    '2024-26年',
    '2024~2026年',
    '2024～2026年',
    '2024至2026年',
    '２０２４年',
    '二〇二四年',
    '二○二四年',
    '关于落实2024年',
  ])
    it(`behind ${lead}`, () => {
      assert.match(identity(`${lead}临江区整治方案`), /^临江区/);
    });
  it('are the last of several', () => {
    assert.equal(identity('东林省云州市临江区柳河镇2024年整治方案'), '柳河镇 乡镇');
  });
  for (const name of list(
    '示范区 小区 社区 园区 景区 地区 校区 灾区 片区 辖区 各区 老区 城市 超市 全市 菜市 上市 夜市 联盟 加盟 同盟 落实县 贯彻县 做好县 开展县 推进县 加强县 深化县 分解县 下达县 创建县 建设县 实施县 打造县 关于县 印发县 转发县 国务院县 办公县 总局县 甲的县 甲为县 甲和县 甲与县 甲等县 饮食县 用药县 产品县',
  ))
    it(`${name} is none`, () => {
      assert.match(identity(`${name}整治方案`), /^null/);
    });
});

describe('a level word in a title', () => {
  for (const [word, level] of [
    ['省', '省'],
    ['市', '市'],
    ['区', '区'],
    ['县', '县'],
    ['旗', '县'],
    ['盟', '市'],
    ['镇', '乡镇'],
    ['乡', '乡镇'],
    ['街道', '乡镇'],
  ] as const)
    it(word, () => {
      assert.equal(identity(`2024年${word}整治方案`), `null ${level}`);
      assert.equal(identity(`2024年全${word}整治方案`), `null ${level}`);
    });
  for (const words of list(
    '省级 省内 省际 省份 市场 市监 市容 市民 市级 市区 市县 市政 区域 区级 区块 区县 县域 县级 县市 县区 县城 旗舰 旗帜 旗县 盟市 镇街 镇乡 镇级 镇域 镇区 乡镇 乡村 乡级 乡土 乡风 乡情 乡愁 乡贤 街道级',
  ))
    it(`none in ${words}`, () => {
      assert.equal(identity(`2024年${words}整治方案`), 'null null');
    });
  it('市政府 is of a 市', () => {
    assert.equal(identity('2024年市政府整治方案'), 'null 市');
  });
});

describe('words by which a text speaks of its place', () => {
  const spoken = (sentence: string) => identity('整治方案', sentence).replace('null ', '');
  for (const verb of list('结合 立足 根据 针对'))
    for (const own of '我本全')
      it(`${verb}${own}县实际`, () => {
        assert.equal(spoken(`按照我市部署，${verb}${own}县工作实际，制定本方案。`), '县');
      });
  for (const [word, level] of [
    ['自治区', '省'],
    ['省', '省'],
    ['市', '市'],
    ['区', '区'],
    ['县', '县'],
    ['旗', '县'],
    ['盟', '市'],
    ['镇', '乡镇'],
    ['乡', '乡镇'],
    ['街道', '乡镇'],
  ] as const)
    it(`我${word}, 本${word}, 全${word}`, () => {
      assert.equal(spoken(`推动我${word}整治。`), level);
      assert.equal(spoken(`推动本${word}整治。`), level);
      assert.equal(spoken(`推动全${word}整治。`), level);
    });
  for (const words of list(
    '基本市场 成本省 资本市 样本县 日本县 标本县 根本县 文本县 我市委 本区域 全县级 我省份 全省间 本市场 我市政府 安全县 健全区 完全县 齐全县 周全县 保全县 双全县',
  ))
    it(`none in ${words}`, () => {
      assert.equal(spoken(`推动${words}整治。`), 'null');
    });
  for (const words of [
    '各村要落实。',
    '各行政村要落实。',
    '按照镇党委部署。',
    '按照乡党委部署。',
    '按照街道党工委部署。',
    '由乡农业服务中心承办。',
    '由镇卫生院承办。',
  ])
    it(`a township in ${words}`, () => {
      assert.equal(spoken(words), '乡镇');
    });
  for (const words of [
    '要求各村落实。',
    '各镇党委要落实。',
    '县、乡党委要落实。',
    '县和镇党委要落实。',
    '由乡镇卫生院承办。',
    '由镇街中心承办。',
  ])
    it(`no township in ${words}`, () => {
      assert.equal(spoken(words), 'null');
    });
  for (const words of [
    '经自治区政府同意',
    '经自治区人民政府同意',
    '自治区各部门',
    '自治区人民政府各部门',
    '各盟行政公署',
    '各盟市',
    '各盟、自治区',
    '各设区市',
    '各地级市',
    '各市、自治州',
  ])
    it(`an autonomous region in ${words}`, () => {
      assert.equal(spoken(`自治区工作，${words}，推动我区整治。`), '省');
    });
  for (const words of ['市委', '市场', '市政府', '市人民政府', '全市', '我市', '省、市'])
    it(`none beside ${words}`, () => {
      assert.equal(spoken(`自治区、${words}部署，结合我区实际。`), '区');
    });
  it('自治区 alone leaves it open', () => {
    assert.equal(spoken('自治区部署，推动我区整治。'), 'null');
  });
});

describe('signatures', () => {
  it('tell the region, the last first', () => {
    assert.equal(parsePlan(`整治方案\n${body}\n云州市人民政府\n临江区人民政府\n2024年3月1日`).region, '临江区');
  });
  it('of branches and of several are none', () => {
    const region = (signer: string) => parsePlan(`整治方案\n${body}\n${signer}\n2024年3月1日`).region;
    assert.equal(region('临江区市场监管局'), '临江区');
    assert.equal(region('云州市公安局临江分局'), null);
    assert.equal(region('临江区教育局、市场监管局'), null);
    assert.equal(region('《临江区办法》委'), null);
  });
  it('hold only where the title does not say otherwise', () => {
    const tail = `\n${body}\n临江区人民政府\n2024年3月1日`;
    const of = (title: string) => [parsePlan(title + tail).region, parsePlan(title + tail).level];
    assert.deepEqual(of('2024年全市整治方案'), [null, '市']);
    assert.deepEqual(of('2024年全区整治方案'), ['临江区', '区']);
  });
});

describe('regions whose names hold a level word', () => {
  for (const [name, level] of [
    ['新乡市', '市'],
    ['宁乡市', '市'],
    ['景德镇市', '市'],
    ['津市市', '市'],
    ['丰城市', '市'],
    ['沙市区', '区'],
    ['沙县区', '区'],
    ['东乡区', '区'],
    ['西乡塘区', '区'],
    ['红旗区', '区'],
    ['内乡县', '县'],
    ['金乡县', '县'],
    ['道县', '县'],
    ['东乡族自治县', '县'],
    ['新乡镇', '乡镇'],
    ['乌镇镇', '乡镇'],
  ] as const)
    it(name, () => {
      assert.equal(identity(`${name}2026年整治方案`), `${name} ${level}`);
      assert.equal(identity(`云州市${name}人民政府办公室关于整治的意见`), `${name} ${level}`);
    });
  for (const title of [
    '中共云州市委 云州市人民政府关于甲的意见',
    '中共云州市委办公室 云州市人民政府办公室关于甲的意见',
    '云州市教育局 云州市公安局关于甲的意见',
    '云州市市直机关食堂整治方案',
    '云州市区环境整治方案',
    '云州市县域商业方案',
    '云州市乡村振兴方案',
    '云州市乡镇食堂方案',
    '云州市镇域整治方案',
    '云州市市场监管要点',
  ])
    it(`云州市 in ${title}`, () => {
      assert.equal(identity(title), '云州市 市');
    });
  for (const title of ['卫生城市创建方案', '青禾乡村振兴方案', '京津区域协同方案', '云州市场监管方案'])
    it(`none in ${title}`, () => {
      assert.equal(identity(title), 'null null');
    });
  for (const [title, level] of [
    ['XX镇整治方案', '乡镇'],
    ['××市2026年计划', '市'],
    ['2026年**县整治方案', '县'],
  ] as const)
    it(`the level in ${title}`, () => {
      assert.equal(identity(title), `null ${level}`);
    });
  it('the 县 of its town', () => {
    assert.equal(identity('青石县城区整治方案'), '青石县 县');
  });
});
