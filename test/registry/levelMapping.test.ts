// Words of a higher plan in those of the level below.
import assert from 'node:assert/strict';
import { type Issuer, toLowerLevel } from '../../server/src/registry/names/levelMapping';

const province: Issuer = { level: '省', region: '东林省' };
const city: Issuer = { level: '市', region: '云州市' };
const district: Issuer = { level: '区', region: '临江区' };

describe('registry: words of the level below', () => {
  for (const [what, from, to, sentence, lower] of [
    ['the whole region', city, district, '全市抽检量、我市合格率和本市满意度', '全区抽检量、我区合格率和本区满意度'],
    ['the name of the region', city, district, '云州市食品安全宣传周', '临江区食品安全宣传周'],
    [
      'bodies',
      city,
      district,
      '由市教育局、市市场监管局、市民政局报市政府',
      '由区教育局、区市场监管局、区民政局报区政府',
    ],
    ['commissions', city, district, '（市市场监管委牵头，市农业农村委配合）', '（区市场监管局牵头，区农业农村委配合）'],
    ['the party committee', city, district, '报市委、市食品安全办', '报区委、区食品安全办'],
    ['police', city, district, '市公安局办理案件', '公安临江分局办理案件'],
    ['police of a district without a name', city, { level: '区', region: null }, '市公安局', '区公安分局'],
    ['police of a county', city, { level: '县', region: '青石县' }, '市公安局和全市', '县公安局和全县'],
    [
      'bodies of a banner',
      city,
      { level: '县', region: '青山旗' },
      '市教育局推动我市工作，市直部门',
      '旗教育局推动我旗工作，旗直部门',
    ],
    ['regions below', city, district, '各区县党委、各区和各县（市、区）', '各街镇党委、各街镇和各街镇'],
    ['regions below a county', city, { level: '县', region: null }, '各区县每年演练1次', '各乡镇每年演练1次'],
    ['what each district does', city, district, '示范街区每个区县不少于2条', '示范街区不少于2条'],
    ['what each district does, in other words', city, district, '每区检验参数不少于300项', '检验参数不少于300项'],
    ['the level itself', city, district, '修订市级预案，市直部门', '修订区级预案，区直部门'],
    [
      'a department of a province',
      province,
      city,
      '省教育厅、省委网信办，全省各市',
      '市教育局、市委网信办，全市各区县',
    ],
    ['a town', district, { level: '乡镇', region: '柳河镇' }, '全区由区教育局', '全镇由区教育局'],
    ['a street', district, { level: '乡镇', region: '沿江街道' }, '我区各街镇', '我街道各村居'],
  ] as const)
    it(what, () => assert.equal(toLowerLevel(sentence, { from, to }), lower));

  for (const sentence of [
    '市场监管部门、市民和市区、市政设施、城市管理',
    '各区域、各区教育局、区县两级、云州海关',
    '全市场主体、农产品批发市场、市场占有率',
    '每个区县特色产业园',
    '每个市场每日快检不少于20批次，每个区域不少于2名',
  ])
    it(`leaves alone: ${sentence}`, () => assert.equal(toLowerLevel(sentence, { from: city, to: district }), sentence));

  it('changes nothing between equal or unknown levels', () => {
    for (const to of [city, { level: null, region: '临江区' }])
      assert.equal(toLowerLevel('云州市全市', { from: city, to }), '云州市全市');
  });
});
