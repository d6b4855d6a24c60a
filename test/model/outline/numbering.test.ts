// Numbering: what counts together, what miscounts, and the edits that put it right.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { readLabel } from '../../../server/src/plan/lines/labels';
import { findMiscounts, numberingRuns, renumberEdits, withNumber } from '../../../server/src/plan/outline/numbering';
import { applyEdits } from '../../../server/src/text/edits';

/** A text whose lines are labels with a short sentence each; 。 stands for a line that ends no run. */
const textOf = (labels: string) =>
  labels
    .split(' ')
    .map((label) => `${label}加强监管。`)
    .join('\n');
const runsOf = (text: string) =>
  numberingRuns(parsePlan(text)).map((run) => run.map(({ label }) => label.text).join(' '));
const miscountsOf = (text: string) =>
  findMiscounts(parsePlan(text)).map(({ item, expected }) => `${item.label.text}→${expected}`);
const renumber = (text: string) => applyEdits(text, renumberEdits(parsePlan(text), 'all'));
const labelsOf = (text: string) =>
  parsePlan(text)
    .outline.map(({ label }) => label.text)
    .join(' ');

describe('numbering', () => {
  const drafts: readonly (readonly [
    what: string,
    labels: string,
    runs: readonly string[],
    wrong: readonly string[],
    right: string,
  ])[] = [
    [
      'restarts under each parent',
      '一、 （一） （二） 二、 （一） （二）',
      ['一、 二、', '（一） （二）', '（一） （二）'],
      [],
      '',
    ],
    [
      'counts on through the draft',
      '一、 （一） （二） 二、 （三） （四） 三、 （五）',
      ['一、 二、 三、', '（一） （二） （三） （四） （五）'],
      [],
      '',
    ],
    ['skips （一） below 一、', '一、 1. 2. 二、 1.', ['一、 二、', '1. 2.', '1.'], [], ''],
    ['counts 1. on through 一、', '一、 1. 2. 二、 3. 三、 4. 5.', ['一、 二、 三、', '1. 2. 3. 4. 5.'], [], ''],
    [
      'has a gap',
      '一、 （一） （二） （四）',
      ['一、', '（一） （二） （四）'],
      ['（四）→3'],
      '一、 （一） （二） （三）',
    ],
    [
      'has a gap and goes on from it',
      '一、 二、 四、 五、',
      ['一、 二、 四、 五、'],
      ['四、→3'],
      '一、 二、 三、 四、',
    ],
    ['repeats a number', '一、 1. 2. 3. 3. 4. 5.', ['一、', '1. 2. 3. 3. 4. 5.'], ['3.→4'], '一、 1. 2. 3. 4. 5. 6.'],
    [
      'swaps two',
      '一、 （一） （三） （二） （四）',
      ['一、', '（一） （三） （二） （四）'],
      ['（三）→2', '（二）→3'],
      '一、 （一） （二） （三） （四）',
    ],
    ['has a slip of the keys', '一、 1. 12. 3. 4.', ['一、', '1. 12. 3. 4.'], ['12.→2'], '一、 1. 2. 3. 4.'],
    ['begins with two', '一、 （二） （三）', ['一、', '（二） （三）'], ['（二）→1'], '一、 （一） （二）'],
    ['repeats 一、', '一、 二、 二、 三、', ['一、 二、 二、 三、'], ['二、→3'], '一、 二、 三、 四、'],
    [
      'has a gap where it counts on',
      '一、 （一） （二） 二、 （三） 三、 （五） （六） 四、 （七）',
      ['一、 二、 三、 四、', '（一） （二） （三） （五） （六） （七）'],
      ['（五）→4'],
      '一、 （一） （二） 二、 （三） 三、 （四） （五） 四、 （六）',
    ],
    [
      'has deeper levels',
      '一、 （一） 1. （1） ① ② （2） 2. （二）',
      ['一、', '（一） （二）', '1. 2.', '（1） （2）', '① ②'],
      [],
      '',
    ],
  ];
  for (const [what, labels, runs, wrong, right] of drafts)
    it(what, () => {
      const text = textOf(labels);
      assert.deepEqual(runsOf(text), runs);
      assert.deepEqual(miscountsOf(text), wrong);
      const renumbered = renumber(text);
      assert.equal(labelsOf(renumbered), right || labels);
      assert.deepEqual(renumberEdits(parsePlan(renumbered), 'all'), []);
      assert.deepEqual(miscountsOf(renumbered), []);
    });

  it('begins anew behind a subheading without number', () => {
    const text = '一、甲\n校园方面\n1.全面检查。\n2.落实陪餐。\n市场方面\n1.查清污染。\n2.规范用药。';
    assert.deepEqual(runsOf(text), ['一、', '1. 2.', '1. 2.']);
    assert.equal(renumber(text), text);
  });

  it('is apart in notice, plan and attachments', () => {
    const text =
      '关于印发某区2024年食品安全计划的通知\n各镇：\n一、请落实。\n二、请报送。\n2024年3月2日\n某区2024年食品安全计划\n一、甲\n二、乙\n附件1\n一、丙\n二、丁';
    assert.deepEqual(runsOf(text), ['一、 二、', '一、 二、', '一、 二、']);
  });

  it('begins anew with 一、 in each part, not with the parts', () => {
    const text = textOf('第一部分 一、 二、 第二部分 一、 第四部分 一、');
    assert.deepEqual(runsOf(text), ['第一部分 第二部分 第四部分', '一、 二、', '一、', '一、']);
    assert.deepEqual(miscountsOf(text), ['第四部分→3']);
  });

  it('is put right only where it is asked for', () => {
    const text = textOf('一、 （一） （三） 三、 （一） （一）');
    const document = parsePlan(text);
    const edits = renumberEdits(document, [document.items[0]!]);
    assert.equal(labelsOf(applyEdits(text, edits)), '一、 （一） （二） 三、 （一） （一）');
  });

  it('is put right without touching anything else', () => {
    const text = '一、  甲（三）\n( 三 ) 乙，见第三条。\n（5）丙 5.5万\n';
    const document = parsePlan(text);
    assert.equal(
      applyEdits(text, renumberEdits(document, 'all')),
      '一、  甲（三）\n( 一 ) 乙，见第三条。\n（1）丙 5.5万\n',
    );
  });
});

describe('a label with another number', () => {
  const rewritten: readonly (readonly [string, number, string])[] = [
    ['一、', 12, '十二、'],
    ['三．', 20, '二十．'],
    ['（一）', 32, '（三十二）'],
    ['(二)', 3, '(三)'],
    ['（ 四 ）', 5, '（ 五 ）'],
    ['（一）、', 2, '（二）、'],
    ['1.', 10, '10.'],
    ['１２．', 3, '３．'],
    ['9、', 10, '10、'],
    ['（1）', 2, '（2）'],
    ['（３）', 14, '（１４）'],
    ['5）', 6, '6）'],
    ['①', 20, '⑳'],
    ['①', 21, '（21）'],
    ['②、', 3, '③、'],
    ['⑴', 2, '⑵'],
    ['⒈', 20, '⒛'],
    ['㈠', 10, '㈩'],
    ['第一部分', 3, '第三部分'],
    ['第2章：', 11, '第11章：'],
  ];
  for (const [label, number, expected] of rewritten)
    it(`${label} as ${number} is ${expected}`, () => {
      const read = readLabel(`${label}甲`, 0);
      assert.equal(read?.text, label);
      assert.equal(withNumber(read!, number), expected);
    });

  it('reads as that number again', () => {
    for (const label of ['一、', '（一）', '1.', '１．', '（1）', '(１)', '1)', '①', '⑴', '⒈', '第一章'])
      for (const number of [1, 2, 9, 10, 11, 20]) {
        const read = readLabel(`${label}甲`, 0)!;
        assert.equal(readLabel(`${withNumber(read, number)}甲`, 0)?.number, number);
      }
  });
});
