// Each level word is read at the end of a region's name, in front of a body's, and where a draft speaks of its own region.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import { levelPrefixOf } from '../../server/src/plan/notes/organs';
import { leadingLevelWord, prefixLevel } from '../../server/src/registry/names/namePrefix';
import { type AdminLevel, levelCharacters, levelOfRegion, levelOfWord } from '../../server/src/words/levels';

const regions: readonly (readonly [string, string, AdminLevel])[] = [
  ['东林省', '省', '省'],
  ['东林自治区', '自治区', '省'],
  ['云州市', '市', '市'],
  ['青山州', '州', '市'],
  ['青山自治州', '自治州', '市'],
  ['青山盟', '盟', '市'],
  ['临江区', '区', '区'],
  ['青石县', '县', '县'],
  ['青石自治县', '自治县', '县'],
  ['青山旗', '旗', '县'],
  ['青山自治旗', '自治旗', '县'],
  ['柳河镇', '镇', '乡镇'],
  ['柳河乡', '乡', '乡镇'],
  ['望江楼街道', '街道', '乡镇'],
];

describe('level words', () => {
  for (const [region, word, level] of regions)
    it(`${word} is of ${level}`, () => {
      assert.equal(levelOfWord(word), level);
      assert.equal(levelOfRegion(region), level);
      if (!/州$|自治[县旗]/.test(word)) assert.equal(prefixLevel(region), level);
    });

  for (const [region, word, level] of regions.filter(([, word]) => word !== '州'))
    it(`${word} ends the region of a title`, () => {
      const document = parsePlan(`${region}2026年食品安全工作计划\n一、任务\n`);
      assert.deepEqual([document.region, document.level], [region, level]);
    });

  for (const [, word, level] of regions.filter(([, word]) => !/[州]|自治/.test(word)))
    it(`全${word} and 我${word} tell the level of a draft`, () => {
      for (const text of [
        `2026年全${word}食品安全工作计划\n`,
        `2026年食品安全工作计划\n结合我${word}实际，制定本计划。\n`,
      ])
        assert.equal(parsePlan(`${text}一、任务\n`).level, level, text);
    });

  it('are told from words that begin like them', () => {
    for (const name of ['市场监管局', '市容委', '市政处', '区域办', '民政局']) {
      assert.equal(levelPrefixOf(name), null, name);
      assert.equal(leadingLevelWord(name), '', name);
    }
    for (const name of [
      '省教育局',
      '市教育局',
      '区教育局',
      '县教育局',
      '旗教育局',
      '州教育局',
      '盟教育局',
      '市政府',
      '市政协',
    ]) {
      assert.equal(levelPrefixOf(name), name[0], name);
      assert.equal(leadingLevelWord(name), name[0], name);
    }
  });

  it('are each a character of shortened names', () => {
    for (const character of levelCharacters) assert.ok(levelOfWord(character), character);
  });
});
