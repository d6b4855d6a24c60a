// What is kept, by what, and for how long.
import assert from 'node:assert/strict';
import { BoundedMap, last, once, oncePerPair } from '../../server/src/text/memo';

const one = { name: '甲' };
const other = { name: '乙' };

describe('memo', () => {
  it('asks once for each object, and again for another reader', () => {
    const asked: string[] = [];
    const read = once(({ name }: { name: string }) => asked.push(name));
    const again = once(({ name }: { name: string }) => `${name}${asked.length}`);
    assert.deepEqual([read(one), read(one), read(other), again(one), again(one)], [1, 1, 2, '甲2', '甲2']);
    assert.deepEqual(asked, ['甲', '乙']);
  });

  it('keeps null, and asks again where it got undefined', () => {
    let times = 0;
    const nothing = once((_: object) => {
      times++;
      return null;
    });
    const unknown = once((_: object) => {
      times++;
    });
    assert.deepEqual([nothing(one), nothing(one), times], [null, null, 1]);
    assert.deepEqual([unknown(one), unknown(one), times], [undefined, undefined, 3]);
  });

  it('asks once for each pair, in its order', () => {
    const asked: string[] = [];
    const read = oncePerPair((a: { name: string }, b: { name: string }) => {
      asked.push(a.name + b.name);
      return asked.length;
    });
    assert.deepEqual([read(one, other), read(other, one), read(one, other), read(one, one)], [1, 2, 1, 3]);
    assert.deepEqual(asked, ['甲乙', '乙甲', '甲甲']);
  });

  it('keeps the last of an object as long as the detail is the same', () => {
    let times = 0;
    const read = last(
      (a: string, b: string) => a === b,
      ({ name }: { name: string }, detail) => `${name}${detail}${++times}`,
    );
    assert.deepEqual(
      [read(one, '市'), read(one, '市'), read(other, '区'), read(one, '区'), read(one, '市')],
      ['甲市1', '甲市1', '乙区2', '甲区3', '甲市4'],
    );
  });

  it('is emptied when it is full, but not by a key that it has', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('甲', 1).set('乙', 2).set('乙', 3);
    assert.deepEqual(
      [...map],
      [
        ['甲', 1],
        ['乙', 3],
      ],
    );
    map.set('丙', 4);
    assert.deepEqual([...map], [['丙', 4]]);
  });
});
