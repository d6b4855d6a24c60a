// The list of bodies for a draft, and how what was typed goes with it.
import assert from 'node:assert/strict';
import { customPinyin, pinyin } from 'pinyin-pro';
import { departments } from '../../server/src/registry/departments/departmentData';
import { listDepartments, matchDepartment } from '../../server/src/registry/lookup/departmentList';
import { pinyinOf } from '../../server/src/registry/lookup/pinyin';

const style = { level: '区', region: '天津', year: 2026 } as const;
const listed = listDepartments(style);
const matching = (typed: string) => listed.filter((one) => matchDepartment(one, typed) > 0).map(({ name }) => name);

describe('listDepartments', () => {
  it('names each body once, as the draft would', () => {
    const names = listed.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of ['区市场监管局', '区农业农村委', '公安分局', '各街道办事处', '区委宣传部'])
      assert.ok(names.includes(name));
    assert.ok(names.every((name) => !/[〇□]/.test(name)));
  });

  it('leaves out what had ended and what the level does not have', () => {
    const names = (other: object) => listDepartments({ ...style, ...other }).map(({ name }) => name);
    assert.ok(!names({}).some((name) => /工商局|农委$|镇党政办/.test(name)));
    assert.ok(!names({ year: undefined }).some((name) => /工商局|农委$/.test(name)));
    assert.ok(names({ year: 2018 }).includes('区工商局'));
    assert.ok(names({ level: '乡镇', region: null }).includes('镇党政办公室'));
  });

  it('finds bodies by Han characters, initials and pinyin, with prefix or without', () => {
    for (const typed of ['市场', '区市场', 'scjgj', 'SCJGJ', 'qscjgj', 'shichangjianguan', 'shichangjgj', 'qushich'])
      assert.ok(matching(typed).includes('区市场监管局'), typed);
    assert.deepEqual(matching('zzzz'), []);
    assert.deepEqual(matching('场监管'), []);
    assert.ok(matching('nync').includes('区农业农村委'));
  });
});

describe('pinyinOf', () => {
  it('reads every name of the registry as the library does', () => {
    customPinyin({ 行政: 'xíng zhèng' });
    for (const { names } of departments)
      for (const name of names.flatMap(({ full, short }) => [full, ...short]).filter((one) => /^[㐀-鿿]+$/.test(one)))
        assert.deepEqual(pinyinOf(name), pinyin(name, { toneType: 'none', type: 'array', v: true }), name);
  });

  it('leaves other characters as they are', () => assert.deepEqual(pinyinOf('A区，'), ['a', 'qu', '，']));
});
