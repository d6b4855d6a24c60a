// What completion shows of its proposals: words, order, what is compared with what is typed.
import assert from 'node:assert/strict';
import { draftDepartments } from '../../../server/src/bodies/draftDepartments';
import type { PlanCompletion } from '../../../server/src/features/completion/completion';
import { departmentNames } from '../../../server/src/features/completion/departmentNames';
import { nextNumbers } from '../../../server/src/features/completion/nextNumbers';
import { rolePhrases } from '../../../server/src/features/completion/rolePhrases';
import { wholeNotes } from '../../../server/src/features/completion/wholeNotes';
import { parsePlan } from '../../../server/src/plan/document';
import { responsibilityMissing } from '../../../server/src/rules/responsibility/responsibilityMissing';
import { compareByHand } from '../../support/comparisons';
import { lintRule } from '../../support/lintRule';

const cursor = '│';
const head = '临江区2026年食品安全监督管理计划\n一、任务\n';
const used =
  '（一）学校。检查学校食堂。（区教育局牵头，区市场监管局配合）\n（二）餐饮。检查餐馆。（区市场监管局、区茶业中心负责）\n';

function placeAt(marked: string, before = head + used) {
  const whole = before + marked;
  const text = whole.replace(cursor, '');
  return { text, document: parsePlan(text), offset: whole.indexOf(cursor) };
}

/** What is replaced, and all else of a proposal. */
const shown = (text: string) => (one: PlanCompletion) => {
  const { edit, ...rest } = one;
  return { ...rest, replaced: text.slice(edit.span.start, edit.span.end), by: edit.newText };
};

function namesAt(marked: string, settings: { departments?: unknown } = {}, before?: string): readonly PlanCompletion[] {
  const place = placeAt(marked, before);
  const { document } = place;
  const departments = draftDepartments(document, settings);
  return departmentNames({
    ...place,
    settings,
    basisOf: () => ({ document, departments, comparisons: [], others: [] }),
  });
}

describe('features: proposals of names', () => {
  it('say why: the task, how often the draft has it, the roster, its kind', () => {
    const settings = { departments: { add: ['区盐务局'] } };
    const found = namesAt('（三）油。壬癸子丑。（│）', settings);
    assert.deepEqual(
      found.slice(0, 4).map(({ label, detail, sortText }) => [label, detail, sortText]),
      [
        ['区市场监管局', '本稿已用2次', '000'],
        ['区教育局', '本稿已用1次', '001'],
        ['区茶业中心', '本稿已用1次', '002'],
        ['区盐务局', '部门名册', '003'],
      ],
    );
    const detailOf = (name: string) => found.find(({ label }) => label === name)?.detail;
    assert.deepEqual(['区委宣传部', '区商务局', '区供电分公司', '区法院'].map(detailOf), [
      '党委部门',
      '政府部门',
      '企业',
      '政法机关',
    ]);
  });

  it('show all of one', () => {
    const place = '（三）油。学校食堂落实陪餐制。（│）';
    assert.deepEqual(shown(placeAt(place).text)(namesAt(place)[0]!), {
      kind: 'name',
      label: '区教育局',
      detail: '这项任务可能由其负责',
      documentation: [
        { kind: 'line', text: '职责：陪餐、学校食堂' },
        { kind: 'line', text: '本稿类似任务一、（一）' },
        { kind: 'line', text: '通常负责：校园、学校、学校食堂、中小学、幼儿园、托幼机构、校外供餐、陪餐' },
      ],
      filterText: '教育局 jyj jiaoyuju 区教育局 qjyj qujiaoyuju',
      sortText: '000',
      replaced: '',
      by: '区教育局',
    });
  });

  it('are numbered in three digits, so that clients keep their order', () => {
    const texts = namesAt('（三）油。壬癸子丑。（│）').map(({ sortText }) => sortText);
    assert.ok(texts.length > 100);
    assert.deepEqual(texts, [...texts].sort());
    assert.deepEqual([texts[9], texts[10], texts[100]], ['009', '010', '100']);
  });

  it('put five at most in front that the task calls for, none that weighs less than three tenths', () => {
    const names = ['司法', '商务', '气象', '水务', '财政', '统计', '审计'];
    const proposed = (confidences: readonly number[]) => {
      const place = placeAt('（三）油。甲乙丙丁戊己。（│）', head);
      const comparisons = confidences.map((confidence, at) =>
        compareByHand(place.document, {
          superior: `云州市2026年计划\n一、任务\n（一）壬癸子丑。（市${names[at]}局负责）\n`,
          tasks: [{ superior: '壬癸', own: '甲乙', confidence }],
        }),
      );
      const departments = draftDepartments(place.document, {});
      const basisOf = () => ({ document: place.document, departments, comparisons, others: [] });
      return departmentNames({ ...place, settings: {}, basisOf })
        .filter(({ detail }) => detail === '这项任务可能由其负责')
        .map(({ label }) => label);
    };
    assert.deepEqual(proposed([0.8, 0.9, 0.7, 0.7, 0.7, 0.7, 0.7]), [
      '区商务局',
      '区司法局',
      '区气象局',
      '区水务局',
      '区财政局',
    ]);
    assert.deepEqual(proposed([0.3, 0.25, 0.24]), ['区司法局', '区商务局']);
  });

  it('rank by initials typed whole, then by the task, use, roster and match', () => {
    const settings = { departments: { add: ['区教院'] } };
    const labels = (marked: string) => namesAt(marked, settings).map(({ label }) => label);
    assert.deepEqual(labels('（三）油。壬癸。（jy│）').slice(0, 2), ['区教院', '区教育局']);
    assert.deepEqual(labels('（三）油。壬癸。（qjy│）').slice(0, 2), ['区教院', '区教育局']);
    assert.deepEqual(labels('（三）油。壬癸。（j│）').slice(0, 2), ['区教育局', '区教院']);
    assert.equal(labels('（三）油。壬癸。（s│）')[0], '区市场监管局');
  });

  it('give words to compare that begin with what was typed', () => {
    const first = (typed: string) => namesAt(`（三）油。壬癸。（${typed}│）`)[0]!.filterText;
    assert.equal(first('教育'), '教育局 jyj jiaoyuju 区教育局 qjyj qujiaoyuju');
    assert.equal(first('区教'), '区教育局 教育局 jyj jiaoyuju qjyj qujiaoyuju');
    assert.equal(first('JY'), 'JYj 教育局 jiaoyuju 区教育局 qjyj qujiaoyuju');
    assert.equal(first('qujiao'), 'qujiaoyuju 教育局 jyj jiaoyuju 区教育局 qjyj');
    assert.equal(
      first('市场监督'),
      '市场监督 市场监管局 scjgj shichangjianguanju 区市场监管局 qscjgj qushichangjianguanju',
    );
  });

  it('leave the level off only where the draft does so more often than not', () => {
    const first = (notes: string, marked: string) => namesAt(marked, {}, head + notes)[0]!.label;
    const elided = '（一）学校。检查。（区教育局、司法局负责）\n';
    const whole = '（二）学校。检查。（区教育局、区司法局负责）\n';
    assert.equal(first(elided, '检查。（区商务局、qxj│）'), '气象局');
    assert.equal(first(elided + whole, '检查。（区商务局、qxj│）'), '区气象局');
    assert.equal(first(elided, '检查。（区商务局、区qxj│）'), '区气象局');
    assert.equal(first(elided, '检查。（商务局、qxj│）'), '区气象局');
  });

  it('go with characters and the letters of the rest', () => {
    for (const typed of ['教yj', '教yuj', '区教yj', '区jyj', '教YJ'])
      assert.equal(namesAt(`（三）油。壬癸。（${typed}│）`)[0]?.label, '区教育局', typed);
    for (const typed of ['教jyj', '教育局j'])
      assert.ok(!namesAt(`（三）油。壬癸。（${typed}│）`).some(({ label }) => label === '区教育局'), typed);
  });

  it('go on behind every word that joins names', () => {
    for (const joint of ['会同', '以及', '和', '与', '及', '商']) {
      const place = `（三）油。壬癸。（区司法局${joint}教育│）`;
      const [first] = namesAt(place);
      assert.equal(first?.label, '区教育局', joint);
      assert.equal(shown(placeAt(place).text)(first!).replaced, '教育', joint);
    }
  });
});

describe('features: proposals of whole notes', () => {
  const notesAt = (marked: string, before?: string) => {
    const place = placeAt(marked, before);
    const { document, text } = place;
    const basisOf = () => ({ document, departments: draftDepartments(document), comparisons: [], others: [] });
    return wholeNotes({ ...place, problems: lintRule(responsibilityMissing, text), basisOf }).map(shown(text));
  };
  const task = '（三）陪餐。督促学校食堂落实陪餐制度';
  const note = {
    kind: 'note',
    label: '（区教育局负责）',
    detail: '补上责任部门',
    documentation: [],
    filterText: '（区教育局负责）',
    sortText: '000',
    replaced: '',
    by: '（区教育局负责）',
  };

  it('stand behind every mark that ends a sentence, before what may follow', () => {
    for (const end of ['。│', '；│', '！│', '？│', '.│\n', ';│ ', '。│　'])
      assert.deepEqual(notesAt(task + end), [note], end);
    for (const end of ['│', '，│', '：│', '。│吧', '。│其他', '。。│。'])
      assert.deepEqual(notesAt(task + end), [], end);
  });

  it('take the place of empty brackets of the kind that the draft has', () => {
    assert.deepEqual(notesAt(`${task}。（│）`), [{ ...note, replaced: '（）' }]);
    for (const brackets of ['(│)', '〔│〕', '[│]', '（│', '（ │）'])
      assert.deepEqual(notesAt(`${task}。${brackets}`), [], brackets);
    for (const [open, close] of ['()', '〔〕', '[]']) {
      const before = `${head}（一）学校。检查。${open}区教育局负责${close}\n`;
      const [first] = notesAt(`${task}。${open}│${close}`, before);
      assert.deepEqual([first?.by, first?.replaced], [`${open}区教育局负责${close}`, open! + close!]);
    }
  });

  it('of several lines show on one', () => {
    const before = `${head}（一）学校。检查学校食堂。\n牵头单位：区教育局\n配合单位：区气象局\n`;
    const found = notesAt('（三）陪餐。督促学校食堂落实陪餐制度，校园周边监督抽检。│\n', before);
    assert.deepEqual(
      found.map(({ label, sortText, by }) => [label, sortText, by]),
      [
        ['牵头单位：区教育局', '000', '\n牵头单位：区教育局'],
        ['牵头单位：区教育局、区市场监管局', '001', '\n牵头单位：区教育局、区市场监管局'],
        ['牵头单位：区教育局 配合单位：区市场监管局', '002', '\n牵头单位：区教育局\n配合单位：区市场监管局'],
      ],
    );
  });
});

describe('features: proposals of phrases and numbers', () => {
  const phrasesAt = (marked: string, before?: string) => {
    const { document, offset, text } = placeAt(marked, before);
    return rolePhrases(document, offset).map(shown(text));
  };
  const labels = (marked: string, before?: string) => phrasesAt(marked, before).map(({ label }) => label);

  it('show all of a phrase', () =>
    assert.deepEqual(phrasesAt('（三）油。查。（区商务局qt│）'), [
      {
        kind: 'phrase',
        label: '牵头',
        detail: '责任分工',
        documentation: [],
        filterText: 'qt qt qiantou',
        sortText: '000',
        replaced: 'qt',
        by: '牵头',
      },
    ]));

  it('name every phrase, before a lead and behind it, those used most often first', () => {
    assert.deepEqual(labels('（三）油。查。（区商务局│）', head), ['负责', '牵头', '按职责分工负责']);
    const behind = ['配合', '按职责分工负责', '按职责分工配合', '负责', '参与'];
    assert.deepEqual(labels('（三）油。查。（区商务局牵头，区司法局│）', head), behind);
    const often = `${head}（一）查。（区教育局牵头，区商务局参与）\n（二）查。（区教育局牵头，区商务局参与）\n（三）查。（区教育局按职责分工负责）\n`;
    assert.deepEqual(labels('（四）查。（区司法局│）', often), ['牵头', '按职责分工负责', '负责']);
    assert.deepEqual(labels('（四）查。（区司法局牵头，区商务局│）', often), [
      '参与',
      '按职责分工负责',
      '配合',
      '按职责分工配合',
      '负责',
    ]);
  });

  it('go on from what is typed of a phrase', () => {
    assert.deepEqual(labels('（三）油。查。（区商务局负│）', head), ['负责']);
    assert.deepEqual(labels('（三）油。查。（区商务局按职责分│）', head), ['按职责分工负责']);
    assert.deepEqual(labels('（三）油。查。（区商务局fuze│）', head), ['负责']);
    assert.deepEqual(labels('（三）油。查。（区商务局QI│）', head), ['牵头']);
    for (const silent of [
      '（区商务局负责│）',
      '（区商务局│牵头）',
      '（区商务局│某）',
      '（甲乙│）',
      '（责任单位：区商务局│）',
      '（甲乙qt│）',
    ])
      assert.deepEqual(labels(`（三）油。查。${silent}`, head), [], silent);
    assert.deepEqual(labels('（三）油。查。（区商务局│、区司法局）', head), []);
    for (const end of ['，', ',', '；', ';', '。', ']', '〕', '】', ')', '）', ''])
      assert.ok(labels(`（三）油。查。（区商务局│${end}`, head).length > 0, end);
  });

  const numbersAt = (marked: string, before?: string) => {
    const { document, offset, text } = placeAt(`${marked}\n`, before);
    return nextNumbers(document, offset).map(shown(text));
  };
  it('show all of a number', () =>
    assert.deepEqual(numbersAt('（│）'), [
      {
        kind: 'number',
        label: '（三）',
        detail: '接“（二）”',
        documentation: [],
        filterText: '（三）',
        sortText: '000',
        replaced: '（）',
        by: '（三）',
      },
    ]));

  it('give the next of the item, the first below it, the next of those above', () => {
    const before = `${head}（一）查。\n1.甲。\n（1）乙。\n（二）查。\n`;
    const of = (marked: string) =>
      numbersAt(marked, before).map(({ label, detail, sortText }) => [label, detail, sortText]);
    assert.deepEqual(of('│'), [
      ['（三）', '接“（二）”', '000'],
      ['1.', '“（二）”的下一级', '001'],
      ['二、', '接“一、”', '002'],
    ]);
    assert.deepEqual(of('(三│'), [['（三）', '接“（二）”', '000']]);
    assert.deepEqual(of('　 二│'), [['二、', '接“一、”', '000']]);
    assert.deepEqual(of('（四│'), []);
    assert.deepEqual(of('二│、'), []);
    assert.deepEqual(of('甲│'), []);
    assert.deepEqual(numbersAt('（│', '').length, 0);
  });
});
