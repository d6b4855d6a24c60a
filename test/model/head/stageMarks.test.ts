// Marks of the stage: where they stand, and in which form.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { findStageMarks } from '../../../server/src/plan/head/stageMarks';

const body = '为加强监管，制定本计划。\n一、甲\n（一）乙。';
const _list = (words: string) => words.split(' ');
const _titleOf = (...lines: readonly string[]) => parsePlan([...lines, body].join('\n')).title;

describe('stage marks', () => {
  const marks = (...lines: readonly string[]) => {
    const document = parsePlan([...lines, body].join('\n'));
    return findStageMarks(document).map(
      ({ span, word, isBracketed, followsTitle }) =>
        `${document.text.slice(span.start, span.end)} ${word}${isBracketed ? ' bracketed' : ''}${followsTitle ? ' follows' : ''}`,
    );
  };
  const title = '临江区2024年食品安全工作计划';
  for (const [lines, expected] of [
    [[`${title}（送审稿）`], ['（送审稿） 送审稿 bracketed follows']],
    [[`${title} （送审稿）`], ['（送审稿） 送审稿 bracketed follows']],
    [[`${title}送审稿`], ['送审稿 送审稿 follows']],
    [[title, '（送审稿）'], ['（送审稿） 送审稿 bracketed follows']],
    [[title, '送审稿'], ['送审稿 送审稿 follows']],
    [[title, '临江区食安办', '送审稿'], ['送审稿 送审稿 follows']],
    [[title, '临江区食安办', '2024年3月', '送审稿'], []],
    [['送审稿', title], ['送审稿 送审稿']],
    [['送审稿', '临江区食安办：', title], ['送审稿 送审稿']],
    [['送审稿', '2024年3月', '临江区食安办：', title], []],
    [
      [`（讨论稿）`, `${title}（送审稿）`],
      ['（讨论稿） 讨论稿 bracketed', '（送审稿） 送审稿 bracketed follows'],
    ],
    [[title, '本计划（送审稿）已印发各有关单位和各镇人民政府以及各街道办事处广泛征求意见建议并修改'], []],
    [[title], []],
  ] as const)
    it(lines.join('/'), () => {
      assert.deepEqual(marks(...lines), expected);
    });

  it('stand in the notice too', () => {
    assert.deepEqual(
      marks(
        `临江区办公室关于印发${title}（征求意见稿）的通知`,
        '各镇：',
        `现将《${title}（讨论稿）》印发给你们，《其他方案（草案）》另发。`,
        '2024年3月2日',
        `${title}（送审稿）`,
      ),
      ['（征求意见稿） 征求意见稿 bracketed', '（讨论稿） 讨论稿 bracketed', '（送审稿） 送审稿 bracketed follows'],
    );
  });
  it('are none without a title', () => {
    assert.deepEqual(marks('送审稿'), []);
  });
});
