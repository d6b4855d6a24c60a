// Notes in the sentence whose names begin it.
import assert from 'node:assert/strict';
import { describeTasks, parseItem } from '../describe';

/** `words ← bodies` for each task of an item. */
function tasksOf(words: string): string[] {
  return describeTasks(parseItem(words).text).map((task) => task.replace('（一）', ''));
}

describe('notes that begin a sentence', () => {
  const notes: readonly (readonly [string, string])[] = [
    ['云溪海关负责，市农业农村局配合，强化备案基地监管。', '负责 云溪海关；配合 市农业农村局'],
    ['市农业农村局负责产地抽检，市市场监管局负责市场抽检。', '负责 市农业农村局、市市场监管局'],
    ['市教育局负责宣传，开展评选，市商务局配合。', '负责 市教育局；配合 市商务局'],
    ['市公安局：负责打击食品安全犯罪。', '负责 市公安局'],
    ['由市市场监管局统筹，市教育局具体负责。', '牵头 市市场监管局；负责 市教育局'],
    ['市市场监管局会同市教育局开展专项检查。', '负责 市市场监管局；配合 市教育局'],
    ['市市场监管局、市公安局会同市教育局及有关部门组织检查。', '负责 市市场监管局、市公安局；配合 市教育局、有关部门'],
    ['市教育局牵头会同市卫生健康委开展检查。', '牵头 市教育局；配合 市卫生健康委'],
  ];
  for (const [words, parties] of notes)
    it(words, () => {
      assert.deepEqual(tasksOf(words), [`${words} ← sentence ${parties}`]);
    });

  for (const words of [
    '政府负责、部门配合、社会参与。',
    '坚持政府负责，部门配合。',
    '地方政府负责落实。',
    '监管部门负责日常监管，企业负责召回。',
    '市教育局负责人要带头。',
    '市教育局负责的项目要按时完成。',
    '学校、幼儿园负责落实陪餐制。',
    '市食安委统筹推进全市工作。',
    '各单位会同家长开展检查。',
  ])
    it(`are none in “${words}”`, () => {
      assert.deepEqual(tasksOf(words), [`${words} ← 无`]);
    });

  it('give way to other notes of the item', () => {
    assert.deepEqual(tasksOf('市教育局会同市商务局开展检查。建立台账。（市民政局负责）'), [
      '市教育局会同市商务局开展检查。建立台账。 ← bracket 负责 市民政局',
    ]);
    assert.deepEqual(tasksOf('市教育局负责检查。建立台账。\n责任单位：市民政局'), [
      '市教育局负责检查。建立台账。 ← line 负责 市民政局',
    ]);
  });
});
