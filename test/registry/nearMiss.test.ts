// A slip in a name is told from another body's name and from a name that the registry just does not have.
import assert from 'node:assert/strict';
import { departments } from '../../server/src/registry/departments/departmentData';
import { nearMiss } from '../../server/src/registry/lookup/nearMiss';
import { resolveDepartment } from '../../server/src/registry/lookup/resolveDepartment';

describe('nearMiss', () => {
  for (const [wrong, right, slip] of [
    ['区市场监菅局', '区市场监管局', 'lookAlike'],
    ['区市厂监管局', '区市场监管局', 'soundAlike'],
    ['区卫生健康季', '区卫生健康委', 'lookAlike'],
    ['区卫建委', '区卫健委', 'soundAlike'],
    ['区教肓局', '区教育局', 'lookAlike'],
    ['区司可局', '区司法局', null],
    ['区商务居', null, null],
    ['区市监场管局', '区市场监管局', 'swapped'],
    ['区市场监督管局', '区市场监督管理局', 'missing'],
    ['区农业农农村委员会', '区农业农村委员会', 'extra'],
    ['河东区民证局', '河东区民政局', 'soundAlike'],
    ['财证局', '财政局', 'soundAlike'],
    ['区市场监营局', '区市场监管局', 'other'],
    ['县发展改草委', '县发展改革委', 'other'],
    ['区卫生健康意', '区卫生健康委', 'other'],
    ['区发展改委', '区发展改革委', 'missing'],
    ['市市场管局', '市市场监管局', 'missing'],
    ['区教育局局', '区教育局', 'extra'],
    ['各街到办事处', '各街道办事处', 'soundAlike'],
    ['松湾镇人民正府', '松湾镇人民政府', 'soundAlike'],
    ['松湾镇人民府', '松湾镇人民政府', 'missing'],
  ] as const)
    if (slip)
      it(`${wrong} → ${right}`, () => {
        assert.equal(resolveDepartment(wrong), null);
        assert.deepEqual([nearMiss(wrong)?.name, nearMiss(wrong)?.slip], [right, slip]);
      });

  for (const name of [
    '区粮食管理中心',
    '区农机推广站',
    '区土地整治中心',
    '区民生局',
    '区市容局',
    '区财源办',
    '区物流办',
    '区农检站',
    '张家口分公司',
    '区铁路办',
    '区产品安全办',
    '区市政监管局',
    '区规划自然资源委员会',
    '区外事港澳事务办公室',
    '区教局',
    '松湾园区管委会',
    '杉湾园区管委会',
    '消防救援中队',
  ])
    it(`${name} may be a body of its own`, () => assert.equal(nearMiss(name), null));

  it('knows the level word of the draft', () => {
    assert.equal(nearMiss('曲教育局', { level: '区' })?.name, '区教育局');
    assert.equal(nearMiss('曲教育局', { level: '县' }), null);
  });

  it('does not take a word apart for its prefix', () => assert.equal(nearMiss('可市场监管局'), null));

  it('knows every name that is near another', () => {
    for (const { names, kind } of departments)
      for (const text of names.flatMap(({ full, short }) => [full, ...short]))
        if (kind !== 'town' && !/[〇□]/.test(text))
          assert.ok(resolveDepartment(`区${text}`) ?? resolveDepartment(text), text);
  });

  it('names no body that had ended', () => {
    assert.equal(nearMiss('区工伤局', { year: 2026 }), null);
    assert.equal(nearMiss('区工伤局', { year: 2012 })?.name, '区工商局');
  });
});
