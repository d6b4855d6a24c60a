// The outline: names, details, nesting, and the spans that names stand for.
import assert from 'node:assert/strict';
import { documentSymbols, type PlanSymbol } from '../../../server/src/features/structure/documentSymbols';
import { parsePlan } from '../../../server/src/plan/document';
import { contains } from '../../../server/src/text/span';
import { readMarks, writeMarks } from '../../support/marks';

/** `marked` has ⟦⟧ round the name of every symbol; `tree` has one line for each, indented: name, or name | detail. */
function check(marked: string, tree: readonly string[]): void {
  const { text, spans } = readMarks(marked);
  const symbols = documentSymbols(parsePlan(text));
  assert.deepEqual(
    symbols.flatMap((symbol) => lines(symbol, '')),
    tree,
  );
  const nameSpans = symbols.flatMap(all).map((symbol) => symbol.nameSpan);
  assert.equal(writeMarks(text, nameSpans), writeMarks(text, spans));
  for (const symbol of symbols.flatMap(all)) {
    assert.ok(contains(symbol.span, symbol.nameSpan), symbol.name);
    assert.ok(
      symbol.children.every((child) => contains(symbol.span, child.span)),
      symbol.name,
    );
  }
}

function lines({ name, detail, children }: PlanSymbol, indent: string): string[] {
  const own = indent + (detail ? `${name} | ${detail}` : name);
  return [own, ...children.flatMap((child) => lines(child, `${indent}  `))];
}

function all(symbol: PlanSymbol): PlanSymbol[] {
  return [symbol, ...symbol.children.flatMap(all)];
}

describe('features: document symbols', () => {
  it('has headings and items below the title', () =>
    check(
      [
        '⟦临江区2024年食品安全监督管理计划⟧',
        '为做好全区食品安全工作，制定本计划。',
        '⟦一、重点任务⟧',
        '⟦（一）源头治理⟧',
        '⟦1.开展土壤污染状况详查⟧。（区生态环境局牵头，区农业农村委配合）',
        '⟦2.规范农药使用⟧。（区农业农村委负责）',
        '⟦（二）校园食品安全⟧',
        '落实校长负责制。（责任单位：区教育局、区市场监管局、区公安分局、各街道办事处）',
        '⟦二、保障措施⟧',
        '加强领导。',
      ].join('\n'),
      [
        '临江区2024年食品安全监督管理计划',
        '  一、重点任务',
        '    （一）源头治理',
        '      1.开展土壤污染状况详查 | 区生态环境局、区农业农村委',
        '      2.规范农药使用 | 区农业农村委',
        '    （二）校园食品安全 | 区教育局等4家',
        '  二、保障措施',
      ],
    ));

  it('puts the body that leads first', () =>
    check('⟦一、风险监测⟧\n⟦（一）开展监测⟧。（区疾控中心、区农业农村委配合，区卫生健康委牵头）', [
      '一、风险监测',
      '  （一）开展监测 | 区卫生健康委等3家',
    ]));

  it('gives sections at the root where there is no title', () =>
    check('⟦一、总体要求⟧\n坚持底线。\n⟦二、重点任务⟧\n抓好落实。', ['一、总体要求', '二、重点任务']));

  it('cuts long names and keeps them on one line', () => {
    const title = '进一步健全完善覆盖从农田到餐桌全过程的食品安全风险监测评估预警交流和应急处置工作机制';
    check(`⟦一、${title}⟧`, [`${`一、${title}`.slice(0, 39)}…`]);
  });

  it('does not cut through characters outside the basic plane', () => {
    const [symbol] = documentSymbols(parsePlan(`一、${'𠮷'.repeat(50)}`));
    assert.equal(symbol!.name, `一、${'𠮷'.repeat(37)}…`);
  });

  it('names a notice and the attachments', () => {
    const text = [
      '临江区人民政府办公室关于印发临江区2024年食品安全监管计划的通知',
      '',
      '各街道办事处，各委、办、局：',
      '现将《临江区2024年食品安全监管计划》印发给你们，请照此执行。',
      '',
      '临江区人民政府办公室',
      '2024年3月1日',
      '',
      '临江区2024年食品安全监管计划',
      '一、重点任务',
      '抓好落实。',
      '',
      '附件1',
      '重点品种目录',
      '一、粮食',
      '附件2',
      '抽检计划表',
    ].join('\n');
    const symbols = documentSymbols(parsePlan(text));
    assert.deepEqual(
      symbols.flatMap((symbol) => lines(symbol, '')),
      [
        '临江区人民政府办公室关于印发临江区2024年食品安全监管计划的通知',
        '临江区2024年食品安全监管计划',
        '  一、重点任务',
        '附件1 重点品种目录',
        '  一、粮食',
        '附件2 抽检计划表',
      ],
    );
    assert.deepEqual(
      symbols.map(({ kind }) => kind),
      ['notice', 'plan', 'attachment', 'attachment'],
    );
  });

  it('reads drafts on a single line', () =>
    check(
      '⟦临江区2024年食品安全工作方案⟧为做好工作,制定本方案。⟦一、重点任务⟧⟦(一)落实责任⟧。压实各方责任。(区食药安办)⟦(二)健全制度⟧。完善规定。(区司法局)⟦二、保障措施⟧⟦(一)加强领导⟧。抓好落实。',
      [
        '临江区2024年食品安全工作方案',
        '  一、重点任务',
        '    (一)落实责任 | 区食药安办',
        '    (二)健全制度 | 区司法局',
        '  二、保障措施',
        '    (一)加强领导',
      ],
    ));

  it('never has an empty name, and gives nothing for nothing', () => {
    check('', []);
    check('  \n\n', []);
    for (const symbol of documentSymbols(parsePlan('一、\n（一）\n1.\n二、  ')).flatMap(all))
      assert.notEqual(symbol.name.trim(), '');
  });
});
