// How like two texts are found to be: by pairs of characters, rare ones counting more.
import assert from 'node:assert/strict';
import { comparisonKey } from '../../../server/src/compare/likeness/comparisonKey';
import { EntryIndex } from '../../../server/src/compare/likeness/entryIndex';
import { GramIndex } from '../../../server/src/compare/likeness/gramIndex';
import { alignOneToOne, nearestOf } from '../../../server/src/compare/pairs/assign';
import { confidenceOf, doubted, isCertainlyAlone, isCertainPair } from '../../../server/src/compare/pairs/certainty';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 0.0005, `${actual} is not ${expected}`);

describe('a comparison key', () => {
  for (const [text, key] of [
    ['推进外卖封签使用率达到95%', ' 外卖封签使用率 '],
    ['全市食堂、本区作坊，我县摊贩', '食堂 作坊 摊贩'],
    ['云州市场', '云州场'],
    ['HACCP认证mg／L', 'HACCP认证MG L'],
    ['合格率百分之九十八', '合格率 '],
    ['（甲）乙。丙', '甲 乙 丙'],
    ['', ''],
    ['90%', ''],
  ] as const)
    it(`of ${text}`, () => {
      assert.equal(comparisonKey(text).trimStart(), key.trimStart());
    });

  for (const word of '食品安全 监督管理 工作 落实 加强 推进 开展 完善 健全 建立 组织 力争 争取 努力 确保 实现 达到 达 保持在 稳定在 维持在 不低于 不少于 不得低于 不得少于 不超过 控制在 提高到 提升到 以上 以下 以内 左右 进一步 切实 全面 持续 深入 扎实 大力 积极 不断 百分之九十 省 市 区 县 全市 本区 我县'.split(
    ' ',
  ))
    it(`leaves out ${word}`, () => {
      assert.equal(comparisonKey(`校园${word}餐饮`).replaceAll(' ', ''), '校园餐饮');
    });
});

describe('the likeness of texts', () => {
  it('is the weight of the pairs that both have', () => {
    const index = new GramIndex(['甲乙丙', '丙丁', '戊己庚辛']);
    const found = index.query('甲乙丁戊己');
    // Weights: a pair in one of three texts ln(1 + 4/1); a strange one the same.
    const one = Math.log(5);
    near(found.weight, 4 * one);
    assert.deepEqual(found.texts, [0, 2]);
    near(found.both[0]!, (2 * one) / (6 * one));
    near(found.both[1]!, (2 * one) / (7 * one));
    near(found.shorter[0]!, 1 / 2);
    near(found.shorter[1]!, 1 / 3);
  });

  it('counts a pair less the more texts have it, and once however often it stands', () => {
    const index = new GramIndex(['甲乙丙', '甲乙丁', '甲乙甲乙']);
    const found = index.query('甲乙甲乙丙');
    const [all, one] = [Math.log(1 + 4 / 3), Math.log(5)];
    // 甲乙 in all three, 乙甲 in the last, 乙丙 in the first.
    near(found.weight, all + 2 * one);
    assert.deepEqual(found.texts, [0, 1, 2]);
    near(found.both[0]!, (2 * (all + one)) / (all + 2 * one + all + one));
    near(found.both[1]!, (2 * all) / (all + 2 * one + all + one));
    near(found.both[2]!, (2 * (all + one)) / (all + 2 * one + all + one));
  });

  it('takes no pair across a blank, and one character as a pair with itself', () => {
    assert.deepEqual(new GramIndex(['甲乙']).query('甲 乙').texts, []);
    assert.deepEqual(new GramIndex(['甲', '乙']).query('乙').texts, [1]);
    assert.deepEqual(new GramIndex(['甲', '乙']).query('').texts, []);
    assert.deepEqual(new GramIndex([]).query('甲乙').texts, []);
  });

  it('tells characters apart that are far from the common ones', () => {
    assert.deepEqual(new GramIndex(['㐀㐁', 'AB', '龥一']).query('AB').texts, [1]);
    assert.deepEqual(new GramIndex(['㐀㐁', 'AB', '龥一']).query('㐀㐁').texts, [0]);
    assert.deepEqual(new GramIndex(['一龥', '龥一']).query('龥一').texts, [1]);
    assert.deepEqual(new GramIndex(['鿿一', '一鿿']).query('一鿿').texts, [1]);
  });

  it('of next to nothing is none', () => {
    const long = (from: number) => String.fromCharCode(...Array.from({ length: 200 }, (_, at) => 0x4e00 + from + at));
    assert.deepEqual(new GramIndex([`甲乙${long(0)}`]).query(`甲乙${long(1000)}`).texts, []);
    assert.deepEqual(new GramIndex([`甲乙${long(0).slice(0, 40)}`]).query(`甲乙${long(1000).slice(0, 20)}`).texts, [0]);
  });

  it('is the same object for the same text, and leaves nothing behind', () => {
    const index = new GramIndex(['甲乙丙', '丙丁']);
    const first = index.query('甲乙');
    index.query('丙丁甲乙');
    assert.equal(index.query('甲乙'), first);
    const { weight, ...fresh } = new GramIndex(['甲乙丙', '丙丁']).query('丙丁甲乙');
    assert.deepEqual(index.query('丙丁甲乙'), { weight, ...fresh });
  });

  it('looks at rare pairs first where there are too many', () => {
    const many = Array.from({ length: 4000 }, (_, at) => (at === 7 ? '甲乙丙丁戊' : '甲乙丙丁'));
    const found = new GramIndex(many).query('甲乙丙丁戊');
    assert.ok(found.texts.includes(7));
    const few = new GramIndex(many.slice(0, 1900)).query('甲乙丙丁戊');
    assert.equal(few.texts.length, 1900);
    assert.ok(found.texts.length === 4000 || found.texts.length === 1, `${found.texts.length}`);
  });
});

describe('candidates for a passage', () => {
  const entry = (clauseKey: string, sentenceKey = clauseKey, headingKey = '') => ({
    clauseKey,
    sentenceKey,
    headingKey,
  });
  it('are the most alike first, ten at most', () => {
    const entries = Array.from({ length: 14 }, () => entry('甲乙丙丁'));
    const found = new EntryIndex([...entries, entry('甲乙丙丁戊己'), entry('庚辛')]).candidates(entry('甲乙丙丁戊己'));
    assert.deepEqual(
      found.map(({ at }) => at),
      [14, 0, 1, 2, 3, 4, 5, 6, 7, 8],
    );
  });

  it('are alike by clause, sentence and heading', () => {
    const score = (own: ReturnType<typeof entry>, other: ReturnType<typeof entry>) =>
      new EntryIndex([other, entry('子丑', '寅卯', '辰巳')]).candidates(own)[0]?.score ?? 0;
    near(score(entry('甲乙', '丙丁', '戊己'), entry('甲乙', '丙丁', '戊己')), 1);
    const one = Math.log(1 + 3);
    const own = 0.7 * ((9 * one) / 24);
    const clause = '甲乙丙丁戊己庚辛壬癸';
    near(score(entry(clause, '风雨', '雷电'), entry(clause, '子子', '丑丑')), own);
    near(score(entry(clause, '风雨', '雷电'), entry('子子', '风雨', '丑丑')), (1 - own) * 0.7);
    near(score(entry(clause, '风雨', '雷电'), entry('子子', '风雨', '雷电')), 1 - own);
    near(score(entry(clause, '风雨', '雷电'), entry('子子', '丑丑', '雷电')), 0);
    near(
      score(entry(clause + clause.split('').reverse().join(''), '风雨', '雷电'), entry(clause, '子子', '丑丑')),
      0.7 * (0.7 * (18 / 28) + 0.3),
    );
  });

  it('of too little likeness are none', () => {
    const score = (length: number) => {
      const [mine, other] = ['甲乙丙丁'.slice(0, length), '甲乙丙丁'.slice(0, length)];
      return new EntryIndex([entry(other, '风雨', ''), entry('子丑', '寅卯', '')]).candidates(entry(mine, '雷电', ''))
        .length;
    };
    assert.deepEqual([score(2), score(3), score(4)], [0, 1, 1]);
  });

  it('count a clause that is part of another', () => {
    const [found] = new EntryIndex([entry('甲乙丙', '甲乙丙', '戊己'), entry('子丑')]).candidates(
      entry('甲乙', '甲乙', '戊己'),
    );
    const own = (0.7 * Math.log(4)) / 24;
    const like = 0.7 * (2 / 3) + 0.3;
    near(found!.score, own * like + (1 - own) * (0.7 * like + 0.3));
  });

  it('are looked up anew for another heading', () => {
    const index = new EntryIndex([entry('甲乙', '丙丁', '戊己'), entry('甲乙', '丙丁', '庚辛')]);
    const best = (heading: string) => index.candidates(entry('甲乙', '丙丁', heading))[0]?.at;
    assert.deepEqual([best('庚辛'), best('戊己'), best('庚辛'), best('')], [1, 0, 1, 0]);
  });
});

describe('an assignment', () => {
  const candidate = (at: number, score: number) => ({ at, score });
  it('takes the best pairs first, each side once', () => {
    const { pairs, nearest, sure } = alignOneToOne(
      {
        candidates: [
          [candidate(0, 0.9), candidate(1, 0.8)],
          [candidate(0, 0.95), candidate(1, 0.3)],
          [candidate(1, 0.5), candidate(2, 0.1)],
          [candidate(2, 0.05)],
        ],
        superior: 4,
      },
      { least: 0.2, sure: 0.6 },
    );
    assert.deepEqual(pairs, [
      { own: 1, superior: 0, score: 0.95 },
      { own: 0, superior: 1, score: 0.8 },
    ]);
    assert.equal(sure, 0.6);
    assert.deepEqual([...nearest.superior], [0, 0, 0.1, 0]);
    assert.deepEqual([...nearest.own], [0, 0, 0.1, 0.05]);
  });

  it('takes a pair at the least score, none below', () => {
    const pairs = (score: number) =>
      alignOneToOne({ candidates: [[candidate(0, score)]], superior: 1 }, { least: 0.2, sure: 1 }).pairs;
    assert.equal(pairs(0.2).length, 1);
    assert.equal(pairs(0.199).length, 0);
  });

  it('keeps the order of both where scores are equal', () => {
    const all = [0, 1, 2].map((at) => candidate(at, 0.5));
    const { pairs } = alignOneToOne({ candidates: [all, all, all], superior: 3 }, { least: 0.2, sure: 1 });
    assert.deepEqual(
      pairs.map(({ own, superior }) => [own, superior]),
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    );
    const crossed = alignOneToOne(
      { candidates: [[candidate(1, 0.5)], [candidate(0, 0.5)]], superior: 2 },
      { least: 0.2, sure: 1 },
    );
    assert.deepEqual(
      crossed.pairs.map(({ superior }) => superior),
      [0, 1],
    );
  });

  it('knows how near those left alone come', () => {
    const nearest = nearestOf({
      candidates: [[candidate(0, 0.3), candidate(1, 0.7)], [candidate(0, 0.6), candidate(1, 0.2)], []],
      superior: 3,
    });
    assert.deepEqual([...nearest.superior], [0.6, 0.7, 0]);
    assert.deepEqual([...nearest.own], [0.7, 0.6, 0]);
  });
});

describe('confidence', () => {
  it('is 0.6 where pairs are nearly always right', () => {
    assert.deepEqual(
      [0, 0.15, 0.3, 0.65, 1, 1.4].map((score) => confidenceOf(score, 0.3)),
      [0, 0.3, 0.6, 0.8, 1, 1],
    );
    assert.equal(confidenceOf(0.123456, 0.3), 0.25);
  });

  it('in doubt is never enough for a fact', () => {
    for (const confidence of [1, 0.6, 0.59]) assert.ok(doubted(confidence) < 0.6 && doubted(confidence) > 0.5);
    assert.equal(doubted(0.3), 0.3);
  });

  it('from 0.6 on makes a fact', () => {
    const row = (confidence: number, superior: string | null, own: string | null) => ({ superior, own, confidence });
    for (const [confidence, expected] of [
      [0.6, true],
      [0.59, false],
    ] as const) {
      assert.equal(isCertainPair(row(confidence, '甲', '乙')), expected);
      assert.equal(isCertainlyAlone(row(confidence, '甲', null)), expected);
      assert.equal(isCertainlyAlone(row(confidence, null, '乙')), expected);
      assert.equal(isCertainPair(row(confidence, '甲', null)), false);
      assert.equal(isCertainPair(row(confidence, null, '乙')), false);
      assert.equal(isCertainlyAlone(row(confidence, '甲', '乙')), false);
    }
  });
});
