// Names of every form and level find their body, and what the name of a body only resembles finds none.
import assert from 'node:assert/strict';
import { type NameContext, resolveDepartment, successorsOf } from '../../server/src/registry/lookup/resolveDepartment';

function resolved(name: string, context: NameContext = {}): string | null {
  const found = resolveDepartment(name, context);
  if (!found) return null;
  const { id, form, prefix, level, place } = found;
  return [id, form, prefix || '-', level ?? '-', place ?? '-'].join(' ');
}

describe('resolveDepartment', () => {
  const names: readonly (readonly [string, string | null])[] = [
    ['区市场监管局', 'market-regulation short 区 区 -'],
    ['市场监管局', 'market-regulation short - - -'],
    ['市市场监管委', 'market-regulation short 市 市 -'],
    ['市场监督管理局', 'market-regulation full - - -'],
    ['河东区市场监管局', 'market-regulation short 河东区 区 -'],
    ['云州市临江区教育局', 'education full 云州市临江区 区 -'],
    ['省教育厅', 'education full 省 省 -'],
    ['自治区农牧厅', 'agriculture short 自治区 省 -'],
    ['州发展改革委', 'development-reform short 州 市 -'],
    ['区委宣传部', 'publicity full 区 区 -'],
    ['宣传部', 'publicity short - - -'],
    ['团区委', 'youth-league short - 区 -'],
    ['共青团县委', 'youth-league full - 县 -'],
    ['区委依法治区办', 'rule-of-law-office short 区 区 -'],
    ['公安局', 'public-security full - - -'],
    ['公安临江分局', 'public-security short - - 临江'],
    ['临江公安分局', 'public-security short - - 临江'],
    ['市公安局临江分局', 'public-security full 市 市 临江'],
    ['交管临江支队', 'traffic-police short - - 临江'],
    ['临江海关', 'customs full - - 临江'],
    ['海州海关', 'customs full - - 海州'],
    ['市规划资源局临江分局', 'natural-resources short 市 市 临江'],
    ['王家镇人民政府', 'town-government short - - 王家'],
    ['沿江街道办事处', 'subdistrict-office short - - 沿江'],
    ['县人民政府', 'people-government full 县 县 -'],
    ['区发展改革委(粮食和储备局)', 'development-reform short 区 区 -'],
    ['文广局〈新闻出版局〉', 'former-culture-broadcasting short - - -'],
    ['区级各部门', 'departments-concerned short 区 区 -'],
    ['各镇乡街', 'all-towns-and-streets short - - -'],
    ['镇党政办', 'town-party-office short 镇 乡镇 -'],
    ['区粮食安全宣传周办公室', null],
    ['某某局', null],
    ['示范市场', null],
    ['', null],
  ];
  for (const [name, expected] of names)
    it(`${name || '(empty)'} → ${expected}`, () => assert.equal(resolved(name), expected));

  it('takes a name for that of its level', () => {
    assert.equal(resolveDepartment('镇食安办')?.id, 'town-food-safety-office');
    assert.equal(resolveDepartment('区食安办')?.id, 'food-safety-office');
    assert.equal(resolveDepartment('食安办', { level: '乡镇' })?.id, 'town-food-safety-office');
    assert.equal(resolveDepartment('食安办', { level: '区' })?.id, 'food-safety-office');
  });

  it('knows by the year whether a body had ended', () => {
    for (const [name, last] of [
      ['区农委', 2019],
      ['区环保局', 2019],
      ['宝丰出入境检验检疫局', 2018],
      ['区乡村振兴局', 2024],
    ] as const) {
      assert.equal(resolveDepartment(name, { year: last })?.form === 'former', false, name);
      assert.equal(resolveDepartment(name, { year: last + 1 })?.form, 'former', name);
      assert.equal(resolveDepartment(name)?.form === 'former', false, name);
    }
  });

  it('knows where a name lives on', () => {
    const at = (name: string, region: NameContext['region']) => resolved(name, { year: 2023, region })?.split(' ', 2);
    assert.deepEqual(at('区商务委', '天津'), ['former-commerce-commission', 'former']);
    assert.deepEqual(at('区商务委', '上海'), ['commerce', 'short']);
    assert.deepEqual(at('区建委', '天津'), ['former-construction-commission', 'former']);
    assert.deepEqual(at('区建委', null), ['former-construction-commission', 'short']);
    assert.deepEqual(at('市科委', '北京'), ['science-technology', 'short']);
  });

  it('follows a body through several changes', () => {
    const poverty = resolveDepartment('县扶贫办', { year: 2026 })!;
    const names = (year: number) => successorsOf(poverty.department, { year }).map(({ id }) => id);
    assert.deepEqual([names(2023), names(2026)], [['former-rural-revitalisation'], ['agriculture']]);
    const grain = resolveDepartment('区粮食局', { year: 2026 })!;
    assert.deepEqual(
      successorsOf(grain.department, { year: 2026 }).map(({ id }) => id),
      ['development-reform', 'grain-reserves'],
    );
  });
});
