// Which sentences of a higher plan are offered where: by title, by pairs, in which words.
import assert from 'node:assert/strict';
import { untakenSentences } from '../../../server/src/features/completion/untakenSentences';
import { parsePlan } from '../../../server/src/plan/document';
import { compareByHand, type QuotedComparison } from '../../support/comparisons';

const cursor = '│';
type Quoted = Partial<QuotedComparison>;

function offered(marked: string, ...quoted: readonly Quoted[]) {
  const whole = `临江区2026年工作计划\n${marked}`;
  const document = parsePlan(whole.replace(cursor, ''));
  const comparisons = quoted.map((one) => compareByHand(document, { superior: '', ...one } as QuotedComparison));
  const issuer = { level: '区', region: '临江区' } as const;
  return [...untakenSentences({ document, comparisons, offset: whole.indexOf(cursor), issuer })].sort((a, b) =>
    a.sortText < b.sortText ? -1 : 1,
  );
}
const texts = (marked: string, ...quoted: readonly Quoted[]) =>
  offered(marked, ...quoted).map(({ edit }) => edit.newText);

/** A plan of the city with one target under this title. */
const cityWith = (title: string, sentence = '封签使用率达到90%以上') => ({
  superior: `云州市2026年工作计划\n一、任务\n（一）${title}。${sentence}。（市教育局负责）\n`,
  targets: [{ superior: '达到90%以上' }],
});
const found = ['封签使用率达到90%以上。'];

describe('features: sentences by title', () => {
  it('hear the same in titles with other verbs, levels and joining words', () => {
    const verbs =
      '加强|强化|加大|深化|严格|严把|严守|提升|提高|推进|规范|落实|压实|健全|完善|做好|抓好|着力|全面|持续|切实|省|市|区|县|省级|市级|的|和|与|、|，'.split(
        '|',
      );
    for (const verb of verbs)
      assert.deepEqual(texts(`一、事项\n（一）${verb}餐${verb}饮。│`, cityWith('餐饮')), found, verb);
    for (const other of ['开展', '组织', '进行'])
      assert.deepEqual(texts(`一、事项\n（一）${other}餐${other}饮。│`, cityWith('餐饮')), [], other);
  });

  it('ask for two thirds of the pairs of characters', () => {
    const has = (title: string, other: string) => texts(`一、事项\n（一）${title}。│`, cityWith(other)).length > 0;
    assert.equal(has('甲乙丙丁', '甲乙丙戊'), true);
    assert.equal(has('甲乙丙丁', '甲乙戊己'), false);
    assert.equal(has('甲乙丙', '甲乙丁'), false);
    assert.equal(has('甲', '甲'), false);
    assert.equal(has(`${'甲乙丙丁戊己庚辛'.repeat(5)}子丑寅卯`, '甲乙丙丁戊己庚辛'.repeat(5)), true);
  });

  it('keep levels apart, but not those below the second', () => {
    const section = {
      superior: '云州市2026年工作计划\n一、餐饮质量\n封签使用率达到90%以上。（市教育局负责）\n',
      targets: [{ superior: '达到90%以上' }],
    };
    assert.deepEqual(texts('一、事项\n（一）餐饮质量。│', section), []);
    assert.deepEqual(texts('一、餐饮质量\n│', section), found);
    assert.deepEqual(texts('一、事项\n（一）甲事\n1.餐饮质量。│', cityWith('餐饮质量')), found);
  });
});

describe('features: sentences by pairs', () => {
  const city = [
    '云州市2026年工作计划',
    '一、甲事',
    '（一）子丑。第一率达到91%。第二率达到92%。（市教育局负责）',
    '（二）寅卯。第三率达到93%。第四率达到94%。（市教育局负责）',
    '二、乙事',
    '（一）辰巳。第五率达到95%。（市教育局负责）',
  ].join('\n');
  const draft = '一、壬事\n（一）午未。本率达到81%。另率达到82%。三率达到83%。│';
  const missing = [{ superior: '达到92%' }, { superior: '达到94%' }, { superior: '达到95%' }];
  const of = (...pairs: (readonly [string, string, number?])[]) =>
    texts(draft, {
      superior: city,
      targets: [...pairs.map(([superior, own, confidence = 1]) => ({ superior, own, confidence })), ...missing],
    });

  it('take the item that a certain pair leads to', () => {
    assert.deepEqual(of(['达到91%', '达到81%']), ['第二率达到92%。']);
    assert.deepEqual(of(['达到91%', '达到81%', 0.59]), []);
    assert.deepEqual(of(), []);
  });

  it('take the rest of a section to which two pairs lead', () => {
    assert.deepEqual(of(['达到91%', '达到81%'], ['达到93%', '达到82%']), ['第二率达到92%。', '第四率达到94%。']);
    assert.deepEqual(
      texts(draft.replace('一、壬事', '一、加强甲事'), {
        superior: city,
        targets: [{ superior: '达到91%', own: '达到81%' }, ...missing],
      }),
      ['第二率达到92%。', '第四率达到94%。'],
    );
  });
});

describe('features: words of sentences', () => {
  const of = (sentence: string, quoted: Quoted = {}) => {
    const plan = cityWith('餐饮质量', sentence);
    return texts('一、任务\n（一）餐饮质量。│', { ...plan, ...quoted, superior: plan.superior });
  };
  const taken = (sentence: string) =>
    texts('一、任务\n（一）餐饮质量。甲率达到70%。│', {
      ...cityWith('餐饮质量', sentence),
      targets: [{ superior: '达到70%', own: '达到70%' }, { superior: '达到90%以上' }],
    });

  it('are the part between semicolons, in the words of the own level, as one line', () => {
    assert.deepEqual(of('全市检查；本市封签使用率达到90%以上，市市场监管局通报;其他'), [
      '本区封签使用率达到90%以上，区市场监管局通报。',
    ]);
  });

  it('are the clause alone where the draft has another part of the sentence', () => {
    for (const mark of '，,；;：:')
      assert.deepEqual(taken(`甲率达到70%${mark}封签使用率达到90%以上${mark}按月公布`), found, mark);
  });

  it('go without words that lean on what stood before', () => {
    for (const word of ['其中', '并且', '并', '同时', '且', '以及', '及', '其中，'])
      assert.deepEqual(taken(`甲率达到70%，${word}封签使用率达到90%以上`), found, word);
  });

  it('are none where the clause has no subject', () => {
    for (const words of [
      '力争',
      '争取',
      '努力',
      '确保',
      '实现',
      '进一步',
      '提高',
      '提升',
      '逐步',
      '其中',
      '同时',
      '率',
    ])
      assert.deepEqual(taken(`甲率达到70%，${words}达到90%以上`), [], words);
    assert.equal(taken('甲率达到70%，乙丙率达到90%以上').length, 1);
    assert.equal(taken('甲率达到70%，乙率达到90%以上').length, 0);
  });

  it('are none that the draft has word for word, and none twice', () => {
    const plan = cityWith('餐饮质量');
    assert.deepEqual(texts('一、任务\n（一）餐饮质量。│\n（二）封签使用率达到90%以上，按月公布。', plan), []);
    assert.deepEqual(texts('一、任务\n（一）餐饮质量。│', plan, plan), found);
  });

  it('reach 300 characters to each side of the figure', () => {
    const [text] = of(`${'甲'.repeat(400)}达到90%以上${'乙'.repeat(400)}`);
    assert.equal(text, `${'甲'.repeat(300)}达到90%以上${'乙'.repeat(300)}。`);
  });

  it('show in full', () => {
    const [one] = offered('一、任务\n（一）餐饮质量。│', cityWith('餐饮质量', '网络外卖封签使用率达到90%以上'));
    const text = '网络外卖封签使用率达到90%以上。';
    assert.deepEqual(
      { ...one, filterText: null },
      {
        kind: 'sentence',
        label: text,
        detail: '本稿未承接的市级目标',
        documentation: [
          { kind: 'line', text: '《云州市2026年工作计划》一、（一）' },
          { kind: 'quote', text, strong: { start: 9, end: 16 } },
        ],
        filterText: null,
        sortText: '0000',
        edit: { span: one!.edit.span, newText: text },
      },
    );
    const [all, ...words] = one!.filterText.split(' ');
    assert.equal(all, text);
    assert.equal(words[0], '网络');
    assert.ok(!words.includes('。'));
  });

  it('have labels of forty characters', () => {
    const label = (count: number) =>
      offered('一、任务\n（一）餐饮质量。│', cityWith('餐饮质量', `${'甲'.repeat(count)}达到90%以上`))[0]!;
    assert.equal(label(32).label, `${'甲'.repeat(32)}达到90%以上。`);
    assert.equal(label(33).label, `${'甲'.repeat(33)}达到90%以…`);
    assert.equal(label(60).label, `${'甲'.repeat(39)}…`);
    assert.equal(label(60).filterText.split(' ')[0], '甲'.repeat(40));
  });
});
