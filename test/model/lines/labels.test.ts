// Labels of every level in their variants, and figures that look like labels but are none.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { readLabel } from '../../../server/src/plan/lines/labels';
import type { HeadingLevel } from '../../../server/src/plan/model';
import { readMarks } from '../../support/marks';

describe('labels', () => {
  const labels: readonly (readonly [string, HeadingLevel, number, string, string])[] = [
    // text, level, number, label as written, shape
    ['第一部分　总体要求', 0, 1, '第一部分', '第H部分'],
    ['第三章：保障', 0, 3, '第三章：', '第H章：'],
    ['第2部分 任务', 0, 2, '第2部分', '第N部分'],
    ['第十二篇', 0, 12, '第十二篇', '第H篇'],
    ['一、甲', 1, 1, '一、', 'H、'],
    ['十二、甲', 1, 12, '十二、', 'H、'],
    ['二十、甲', 1, 20, '二十、', 'H、'],
    ['三.甲', 1, 3, '三.', 'H.'],
    ['四．甲', 1, 4, '四．', 'H．'],
    ['五 、甲', 1, 5, '五 、', 'H 、'],
    ['（一）甲', 2, 1, '（一）', '（H）'],
    ['(二)甲', 2, 2, '(二)', '(H)'],
    ['（三)甲', 2, 3, '（三)', '（H)'],
    ['（ 四 ）甲', 2, 4, '（ 四 ）', '（ H ）'],
    ['（三十二）甲', 2, 32, '（三十二）', '（H）'],
    ['（一）、甲', 2, 1, '（一）、', '（H）、'],
    ['㈦甲', 2, 7, '㈦', '⊙'],
    ['1.甲', 3, 1, '1.', 'N.'],
    ['1．甲', 3, 1, '1．', 'N．'],
    ['１２．甲', 3, 12, '１２．', 'W．'],
    ['1、甲', 3, 1, '1、', 'N、'],
    ['25.甲', 3, 25, '25.', 'N.'],
    ['1 .甲', 3, 1, '1 .', 'N .'],
    ['⒈甲', 3, 1, '⒈', '⊙'],
    ['1.2024年完成', 3, 1, '1.', 'N.'],
    ['（1）甲', 4, 1, '（1）', '（N）'],
    ['(2)甲', 4, 2, '(2)', '(N)'],
    ['（３）甲', 4, 3, '（３）', '（W）'],
    ['⑷甲', 4, 4, '⑷', '⊙'],
    ['5）甲', 4, 5, '5）', 'N）'],
    ['6)甲', 4, 6, '6)', 'N)'],
    ['①甲', 5, 1, '①', '⊙'],
    ['⑳甲', 5, 20, '⑳', '⊙'],
    ['②、甲', 5, 2, '②、', '⊙、'],
  ];
  for (const [text, level, number, written, shape] of labels)
    it(`are read in ${text}`, () => {
      const label = readLabel(text, 0);
      assert.ok(label, 'no label');
      const { span: _, ...rest } = label;
      assert.deepEqual(rest, { level, number, text: written, shape });
      assert.deepEqual(label.span, { start: 0, end: written.length });
    });

  for (const text of [
    '1.5万批次',
    '2022.5',
    '2022、2023年',
    '12315投诉',
    '12315、12331热线',
    '一、二级响应',
    '一、二、三产业',
    '1、2号楼',
    '5·20宣传',
    '“1+N”方案',
    '一是加强',
    '一要加强',
    '第一季度',
    '第三方机构',
    '（2021年）',
    '（试行）',
    '（0）甲',
    '（200）甲',
    '（一',
    '250.甲',
    '1',
    '一',
    '甲1.',
    '',
  ])
    it(`are none in “${text}”`, () => {
      assert.equal(readLabel(text, 0), null);
    });

  it('are read in a text that is quoted as a whole', () => {
    const { text, spans } = readMarks('> ⟦一、⟧甲\n> ⟦（一）⟧乙\n');
    assert.deepEqual(
      parsePlan(text).outline.map(({ label }) => label.span),
      spans,
    );
  });

  it('begin at their number, behind indents and Markdown marks', () => {
    const { text, spans } = readMarks('　　⟦一、⟧甲\n## ⟦二、⟧乙\n**⟦三、⟧丙**\n- ⟦（一）⟧丁\n');
    assert.deepEqual(
      parsePlan(text).outline.map(({ label }) => label.span),
      spans,
    );
  });

  for (const words of [
    '完成抽检1.5万批次，覆盖率2.5个百分点。',
    '落实“1+N”方案，办好5·20活动。',
    '发挥12315、12331热线作用。',
    '启动一、二级响应。',
    '一是加强领导。二是加强保障。',
    '详见本方案第1部分和附件1、附件2。',
    '包括（一）许可、（二）检查两类。',
    '对照《标准（一）》“（二）条”执行。',
  ])
    it(`are none in the text of “${words}”`, () => {
      const { outline } = parsePlan(`一、甲\n（一）乙。${words}\n（二）丙。${words}`);
      assert.deepEqual(
        outline.map(({ label }) => label.text),
        ['一、', '（一）', '（二）'],
      );
    });
});
