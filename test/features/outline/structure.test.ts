// Symbols, folds, selections and renumbering: names, kinds, depths and edges.
import assert from 'node:assert/strict';
import { fixAllEdits } from '../../../server/src/features/actions/fixAll';
import { renumberDraft, renumberLevel } from '../../../server/src/features/actions/renumber';
import { wordSpan } from '../../../server/src/features/places/wordSpan';
import { documentSymbols, type PlanSymbol } from '../../../server/src/features/structure/documentSymbols';
import { foldingRanges } from '../../../server/src/features/structure/foldingRanges';
import { selectionRanges } from '../../../server/src/features/structure/selectionRanges';
import { parsePlan } from '../../../server/src/plan/document';

const notice =
  '　关于印发《临江区2026年计划》的通知\n各单位：\n现印发给你们。\n2026年3月1日\n\n临江区2026年工作计划\n（征求意见稿）\n';
const body =
  '一、任务\n（一）甲事。查。（区教育局负责）\n1.乙事。查。（区商务局牵头，区司法局、区气象局配合）\n（二）丙事。\n';
const attached = '\n附件1\n　品种目录\n粮食。\n附件2：计划表\n一、甲表\n（一）数。\n二、乙表\n附录\n一、丙表\n';

/** Kind, name, detail and children. */
type Row = readonly unknown[];
const row = ({ kind, name, detail, children }: PlanSymbol): Row => [kind, name, detail, ...children.map(row)];
const symbolsOf = (text: string) => documentSymbols(parsePlan(text)).map(row);

describe('features: outline in full', () => {
  it('has notice, plan with its stage, sections, items with those in charge, and attachments', () =>
    assert.deepEqual(symbolsOf(notice + body + attached), [
      ['notice', '关于印发《临江区2026年计划》的通知', ''],
      [
        'plan',
        '临江区2026年工作计划',
        '征求意见稿',
        [
          'section',
          '一、任务',
          '',
          ['item', '（一）甲事', '区教育局', ['item', '1.乙事', '区商务局等3家']],
          ['item', '（二）丙事', ''],
        ],
      ],
      ['attachment', '附件1 品种目录', ''],
      [
        'attachment',
        '附件2：计划表',
        '',
        ['section', '一、甲表', '', ['item', '（一）数', '']],
        ['section', '二、乙表', ''],
      ],
      ['attachment', '附录', '', ['section', '一、丙表', '']],
    ]));

  it('gives the sections at the root where there is no title', () => assert.equal(symbolsOf(body)[0]![0], 'section'));

  it('names two bodies, the leading one first and more than two by their number, each once', () => {
    const detail = (...notes: string[]) => {
      const text = `一、任务\n（一）甲事。${notes.map((note, at) => `第${at + 1}件。（${note}）`).join('')}\n`;
      return (symbolsOf(text)[0]![3] as Row)[2];
    };
    assert.equal(detail('区教育局负责'), '区教育局');
    assert.equal(detail('区教育局负责', '区教育局负责'), '区教育局');
    assert.equal(detail('区教育局负责', '区商务局牵头'), '区商务局、区教育局');
    assert.equal(detail('区教育局、区司法局负责', '区商务局牵头，区教育局配合'), '区商务局等3家');
  });

  it('shortens names to 40 characters, and counts those outside the basic plane once', () => {
    const name = (title: string) => symbolsOf(`一、${title}\n`)[0]![1];
    assert.equal(name('甲'.repeat(38)), `一、${'甲'.repeat(38)}`);
    assert.equal(name('甲'.repeat(39)), `一、${'甲'.repeat(37)}…`);
    assert.equal(name('𠮷'.repeat(38)), `一、${'𠮷'.repeat(38)}`);
  });

  it('folds notice and attachments at the outside, sections and items by their level', () => {
    const text = notice + body + attached;
    const folds = foldingRanges(parsePlan(text)).map(({ span, depth }) => [
      text.slice(span.start, span.start + 4),
      depth,
    ]);
    assert.deepEqual(folds, [
      ['关于印发', 0],
      ['一、任务', 2],
      ['（一）甲', 3],
      ['1.乙事', 4],
      ['（二）丙', 3],
      ['附件1\n', 0],
      ['附件2：', 0],
      ['一、甲表', 2],
      ['（一）数', 3],
      ['二、乙表', 2],
      ['附录\n一', 0],
      ['一、丙表', 2],
    ]);
  });

  it('folds from the first to the last character that is no blank', () => {
    const text = `${notice}${body}${attached.trimEnd()}  \n\n`;
    const [first, ...others] = foldingRanges(parsePlan(text));
    assert.equal(text.slice(first!.span.start, first!.span.end).at(-1), '日');
    assert.equal(first!.span.start, 1);
    assert.ok(text.slice(others.at(-1)!.span.start, others.at(-1)!.span.end).endsWith('丙表'));
  });

  it('renumbers under titles that say what', () => {
    const document = parsePlan('一、任务\n（一）甲。\n（三）乙。\n');
    assert.equal(renumberLevel(document, 12)!.title, '重新编排“（三）”这一级的编号');
    assert.equal(renumberLevel(document, 0)!.title, '重新编排“一、”这一级的编号');
    assert.equal(renumberLevel(document, 16)!.title, '重新编排“（三）”这一级的编号');
    assert.equal(renumberDraft(document).title, '重新编排全文编号');
  });
});

describe('features: selections step by step', () => {
  /** What is selected, from the inside outwards. */
  const steps = (marked: string) => {
    const text = marked.replace('│', '');
    return selectionRanges(parsePlan(text), marked.indexOf('│')).map(({ start, end }) => text.slice(start, end));
  };
  const line =
    '（一）甲事。按照《某办法》（区政办〔2026〕3号）查，达到95%以上，6月底前完成。（区教育局牵头，区商务局配合）';
  const text = `一、任务\n${line}\n（二）乙事。\n`;
  const from = (words: string, offset = 1) => {
    const at = text.indexOf(words) + offset;
    return steps(`${text.slice(0, at)}│${text.slice(at)}`);
  };
  const sentence = '按照《某办法》（区政办〔2026〕3号）查，达到95%以上，6月底前完成。';
  const task = `（一）甲事。${sentence}`;
  const outer = [task, line, `一、任务\n${line}\n（二）乙事。`, text];

  it('grow from a figure over its target', () =>
    assert.deepEqual(from('95'), ['95%', '达到95%以上', sentence, ...outer]));
  it('grow from a month over its deadline', () =>
    assert.deepEqual(from('月底前', 2).slice(-6), ['6月底前', sentence, ...outer]));
  it('grow from a document number over its brackets and citation', () => {
    const grown = from('2026');
    assert.deepEqual(grown.slice(0, 4), ['2026', '〔2026〕', '区政办〔2026〕3号', '（区政办〔2026〕3号）']);
    assert.ok(grown.includes('《某办法》（区政办〔2026〕3号）'), grown.join('\n'));
  });
  it('grow from a name over its note', () => {
    const grown = from('区商务局');
    assert.deepEqual(grown.slice(-6), [
      '区商务局',
      '区教育局牵头，区商务局配合',
      '（区教育局牵头，区商务局配合）',
      line,
      `一、任务\n${line}\n（二）乙事。`,
      text,
    ]);
  });
  it('grow from a label, and hold the whole of an empty draft', () => {
    assert.deepEqual(from('（二）').slice(0, 3), ['二', '（二）', '（二）乙事。']);
    assert.deepEqual(steps('│'), ['']);
    assert.deepEqual(selectionRanges(parsePlan('甲乙'), 99).at(-1), { start: 0, end: 2 });
    assert.deepEqual(selectionRanges(parsePlan('甲乙'), -9).at(-1), { start: 0, end: 2 });
  });
});

describe('features: words', () => {
  const word = (marked: string) => {
    const text = marked.replace('│', '');
    const { start, end } = wordSpan(text, marked.indexOf('│'));
    return text.slice(start, end);
  };
  for (const [marked, expected] of [
    ['达到│95.5%以上', '95.5%'],
    ['达到95.5%│以上', '95.5%'],
    ['达到1,2│00家', '1,200'],
    ['３．５│‰', '３．５‰'],
    ['学校│。', '学校'],
    ['│学校', '学校'],
    ['HACCP│ 体系', 'HACCP'],
    ['，│。', '。'],
    ['，│', '，'],
    ['│', ''],
  ] as const)
    it(marked, () => assert.equal(word(marked), expected));

  it('are looked for near the place alone', () => {
    const long = '1'.repeat(300);
    const { start, end } = wordSpan(long, 150);
    assert.deepEqual([start, end], [86, 214]);
  });
});

describe('features: one edit for all fixes', () => {
  const edit = (text: string, fixed: string) => {
    const [only, ...others] = fixAllEdits(text, fixed, []);
    assert.deepEqual(others, []);
    return only && [only.span.start, only.span.end, only.newText];
  };
  it('reaches from the first difference to the last', () => {
    assert.deepEqual(edit('甲乙丙丁', '甲戊丁'), [1, 3, '戊']);
    assert.deepEqual(edit('甲乙', '甲乙丙'), [2, 2, '丙']);
    assert.deepEqual(edit('丙甲乙', '甲乙'), [0, 1, '']);
    assert.deepEqual(edit('甲甲', '甲'), [1, 2, '']);
    assert.deepEqual(edit('甲', '甲甲'), [1, 1, '甲']);
    assert.deepEqual(edit('', '甲'), [0, 0, '甲']);
    assert.equal(edit('甲', '甲'), undefined);
  });
  it('never cuts a character or a line end in two', () => {
    assert.deepEqual(edit('甲𠮷乙', '甲𠮶乙'), [1, 3, '𠮶']);
    assert.deepEqual(edit('甲\r\n乙', '甲\r乙'), [1, 3, '\r']);
    assert.deepEqual(edit('甲\n乙', '甲\r\n乙'), [1, 2, '\r\n']);
    assert.deepEqual(edit('\u{20bb7}', '\u{107b7}'), [0, 2, '\u{107b7}']);
  });
  it('are those of the first round where they do the whole work', () => {
    const edits = [{ span: { start: 0, end: 1 }, newText: '丙' }];
    assert.deepEqual(fixAllEdits('甲乙', '丙乙', edits), edits);
    assert.deepEqual(fixAllEdits('甲乙', '丙丁', edits), [{ span: { start: 0, end: 2 }, newText: '丙丁' }]);
  });
});
