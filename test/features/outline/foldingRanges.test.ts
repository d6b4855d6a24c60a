// Folding: what folds and where it ends.
import assert from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/features/structure/foldingRanges';
import { parsePlan } from '../../../server/src/plan/document';
import { readMarks, writeMarks } from '../../support/marks';

/** `marked` has ⟦⟧ round everything that folds. */
function check(marked: string): void {
  const { text } = readMarks(marked);
  const spans = foldingRanges(parsePlan(text)).map(({ span }) => span);
  assert.equal(writeMarks(text, spans), marked);
}

describe('features: folding ranges', () => {
  it('folds sections and items up to the next of their level', () =>
    check(
      '临江区2024年工作要点\n⟦一、重点任务\n⟦（一）源头治理\n开展详查。⟧\n⟦（二）校园安全\n⟦1.抓责任⟧\n⟦2.抓检查⟧⟧⟧\n\n⟦二、保障措施\n加强领导。⟧\n',
    ));

  it('folds the notice and each attachment', () =>
    check(
      [
        '⟦关于印发临江区2024年食品安全监管计划的通知',
        '各街道办事处：',
        '现将《临江区2024年食品安全监管计划》印发给你们，请照此执行。',
        '临江区人民政府办公室',
        '2024年3月1日⟧',
        '',
        '临江区2024年食品安全监管计划',
        '⟦一、重点任务',
        '抓好落实。⟧',
        '',
        '⟦附件1',
        '重点品种目录',
        '粮食、肉类。⟧',
        '⟦附件2',
        '抽检计划表⟧',
      ].join('\n'),
    ));

  it('puts parents before children that begin with them', () => {
    const depths = foldingRanges(parsePlan('一、重点任务\n（一）落实\n抓好。')).map(({ depth }) => depth);
    assert.deepEqual(depths, [...depths].sort());
  });

  it('folds nothing where there is nothing', () => check(''));
});
