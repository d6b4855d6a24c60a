// Names that look like those of bodies, of authorities, of nobody in particular.
import assert from 'node:assert/strict';
import {
  acceptsPrefix,
  isAuthority,
  isOrganName,
  isParticular,
  isVague,
  levelPrefixOf,
} from '../../../server/src/plan/notes/organs';

const list = (words: string) => words.split(' ');

describe('names of bodies', () => {
  it('have no marks in them and no bracket in front', () => {
    for (const mark of '，。；：,;:') assert.equal(isOrganName(`市${mark}教育局`), false, mark);
    for (const bracket of '（(〔[【') assert.equal(isOrganName(`${bracket}市教育局`), false, bracket);
    assert.equal(isOrganName('市教育局'), true);
  });
  it('have two to forty characters but for a bracket behind, sixty in all', () => {
    assert.equal(isOrganName('局'), false);
    assert.equal(isOrganName('某局'), true);
    assert.equal(isOrganName(`${'某'.repeat(39)}局`), true);
    assert.equal(isOrganName(`${'某'.repeat(40)}局`), false);
    assert.equal(isOrganName(`市教育局（${'某'.repeat(54)}）`), true);
    assert.equal(isOrganName(`市教育局（${'某'.repeat(55)}）`), false);
    for (const [open, close] of ['（）', '()', '〈〉', '<>', '［］', '[]'])
      assert.equal(isOrganName(`市教育局${open}某${close}`), true);
  });
  for (const name of list(
    '某企业 某公司 某集团 某学校 某商场 某市场 某超市 某园 某店 某户 某机构 某主体 某平台 某成员 某单位 某会议 某协会 某商会 某社会 某机会 某部队',
  ))
    it(`${name} is no authority`, () => {
      assert.equal(isAuthority(name), false);
    });
  for (const name of list('市教育局 党校 高校 有关单位 相关单位 成员单位 各级单位 区妇联'))
    it(`${name} is one`, () => {
      assert.equal(isAuthority(name), true);
    });
});

describe('names of nobody in particular', () => {
  for (const name of list(
    '有关部门 相关部门 责任部门 职能部门 成员部门 区级部门 市级部门 县级部门 各部门 其他部门 其它单位 各级部门 监管部门 各有关方面',
  ))
    it(`${name} is vague`, () => {
      assert.equal(isVague(name), true);
    });
  for (const name of list('市教育局 成员单位 食安委成员单位 公安部门'))
    it(`${name} is not`, () => {
      assert.equal(isVague(name), false);
    });
  for (const lead of list(
    '2个 ３个 坚持 实行 形成 构建 落实 强化 加强 明确 按照 根据 推动 推进 推行 建立 健全 完善 压实 发挥 督促 指导 要求 组织 支持 鼓励 引导 依托 充分 对 以 在 从 将 把 使 让 与 和 如 及 并',
  ))
    it(`${lead}市教育局 is none in particular`, () => {
      assert.equal(isParticular(`${lead}市教育局`), false);
    });
  for (const name of [
    '“市教育局',
    '市”教育局',
    '《市教育局',
    '市》教育局',
    '政府',
    '党委',
    '党委政府',
    '各级政府',
    '地方政府',
    '基层政府',
    '当地政府',
    '属地政府',
    '上级党委',
    '地方各级政府',
    '公安部门',
    '监管单位',
    '公安机关',
    '某党组织',
    '某局',
  ])
    it(`${name} is none in particular`, () => {
      assert.equal(isParticular(name), false);
    });
  for (const name of list('市教育局 组织部门办 市委组织部 组织部 区政府 县委办'))
    it(`${name} is one`, () => {
      assert.equal(isParticular(name), true);
    });
});

describe('level words in front of names', () => {
  for (const [name, word] of [
    ['省教育厅', '省'],
    ['市教育局', '市'],
    ['区教育局', '区'],
    ['县教育局', '县'],
    ['州教育局', '州'],
    ['旗教育局', '旗'],
    ['盟教育局', '盟'],
    ['市政协', '市'],
    ['市政府', '市'],
    ['市政法委', '市'],
    ['市场监管局', null],
    ['市监局', null],
    ['市监所', null],
    ['市容局', null],
    ['市政局', null],
    ['市民中心', null],
    ['区域办', null],
    ['教育局', null],
  ] as const)
    it(name, () => {
      assert.equal(levelPrefixOf(name), word);
      assert.equal(acceptsPrefix(name), word === null);
    });
  for (const name of list(
    '全市公安局 我市公安局 本区公安局 各公安局 有关公安局 相关公安局 其他公安局 其它公安局 全体公安局 所有公安局 镇农办 乡农办 街农办 国家税委 国务院办 中央编办 天津办 北京办 上海办 重庆办 武警队 驻军办 团省委 团市委 团区委 团县委 属地办 辖区办 食品安全委办 食安委办 食药安委办 食品安全监管办 公安分局 高新管委会 风景管理委员会 云溪海关 检验检疫局 交警支队 消防大队 农商支行 农商分行 税务局 成员单位办 公安部门 某单位 某机关 某企业 某机构 某公司 某集团 某学校 中心校 某平台 某主体 桃林镇人民政府 桃林乡人民政府 桃林镇政府 桃林街政府 街道办事处 桃林街道 镇街办 街镇办 镇乡办 乡镇办',
  ))
    it(`none may be meant for ${name}`, () => {
      assert.equal(acceptsPrefix(name), false);
    });
  for (const name of list('城市管理委员会 监督管理委员会 税务局办 公安局'))
    it(`one may be meant for ${name}`, () => {
      assert.equal(acceptsPrefix(name), true);
    });
});
