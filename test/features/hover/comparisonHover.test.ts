// Hover: what the higher plans say to a place of the draft.
import assert from 'node:assert/strict';
import { comparisonHover } from '../../../server/src/features/hover/comparisonHover';
import { toMarkdown } from '../../../server/src/features/places/explanation';
import { parsePlan } from '../../../server/src/plan/document';
import { compareByHand, type QuotedComparison } from '../../support/comparisons';
import { readMarks } from '../../support/marks';

const city = [
  '云州市2026年食品安全监督管理计划',
  '三、加强监管',
  '（一）规范餐饮。网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率达到90%以上。投诉在5个工作日内办结率不低于98%。（市市场监管局牵头，市商务局、市公安局配合）',
  '（二）校园食品安全。8月底前完成食堂改造。学校食堂快检不少于20家。（市教育局负责）',
].join('\n');

const cursor = '│';

/** What is said at │; ⟦⟧ marks the place that it is said of. */
function hoverAt(marked: string, ...quoted: readonly Omit<QuotedComparison, 'superior'>[]): string | null {
  const { text, spans } = readMarks(marked.replace(cursor, ''));
  const offset = marked.replaceAll(/[⟦⟧]/gu, '').indexOf(cursor);
  const plan = parsePlan(text);
  const comparisons = quoted.map((one) => compareByHand(plan, { superior: city, ...one }));
  const hover = comparisonHover(plan, comparisons, offset);
  assert.deepEqual(hover ? [hover.span] : [], spans);
  return hover && toMarkdown(hover.parts);
}

const draft = (words: string) => `临江区2026年食品安全监督管理计划\n一、加强监管\n（一）餐饮质量。${words}`;

describe('features: hover over what is compared', () => {
  it('says which figure is lower, and quotes the clause', () =>
    assert.equal(
      hoverAt(draft('⟦外卖封签│使用率达到85%以上⟧，名单按月公布。'), {
        targets: [{ superior: '达到90%以上', own: '达到85%以上', verdict: 'lower' }],
      }),
      [
        '**低于市级要求**',
        '外卖封签使用率：本稿 ≥85%，市级 ≥90%',
        '《云州市2026年食品安全监督管理计划》三、（一）',
        '> 网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率**达到90%以上**。',
      ].join('\n\n'),
    ));

  it('says what is not lower, and why figures cannot be compared', () => {
    const text = draft('⟦外卖封签使用率达到95%以│上⟧。');
    const pair = { superior: '达到90%以上', own: '达到95%以上' };
    assert.match(hoverAt(text, { targets: [{ ...pair, verdict: 'higher' }] })!, /^\*\*不低于市级要求\*\*/);
    assert.match(
      hoverAt(text, { targets: [{ ...pair, verdict: 'incomparable', reason: '对象不同' }] })!,
      /^\*\*与市级目标无法比较：对象不同\*\*/,
    );
  });

  it('says so where a pair is uncertain', () => {
    const targets = [{ superior: '达到90%以上', own: '达到85%以上', verdict: 'lower' as const, confidence: 0.2 }];
    const hover = hoverAt(draft('⟦封签使用率│达到85%以上⟧。'), { targets });
    assert.match(hover!, /^\*\*可能对应市级目标，请核对；如确为同一事项，则低于市级要求\*\*/);
  });

  it('puts the strictest plan first, and a certain pair before an uncertain one', () => {
    const against = (superior: string, confidence = 1) => ({
      targets: [{ superior, own: '不低于97%', verdict: 'lower' as const, confidence }],
    });
    const text = draft('⟦按期办结率│不低于97%⟧。');
    const figures = (hover: string | null) => [...hover!.matchAll(/市级 (\S+)/g)].map((match) => match[1]);
    assert.deepEqual(figures(hoverAt(text, against('不低于98%'), against('达到100%'))), ['≥100%', '≥98%']);
    assert.deepEqual(figures(hoverAt(text, against('不低于98%'), against('达到100%', 0.1))), ['≥98%', '≥100%']);
  });

  it('compares deadlines as deadlines', () => {
    const deadlines = [{ superior: '8月底前', own: '10月底前', verdict: 'lower' as const }];
    const hover = hoverAt(draft('⟦10月│底前⟧完成食堂改造。（区教育局负责）'), { deadlines });
    assert.match(hover!, /^\*\*晚于市级时限\*\*\n\n.*本稿 10月底前，市级 8月底前\n\n/);
    assert.match(hover!, /> \*\*8月底前\*\*完成食堂改造。$/);
  });

  it('shows the task of the higher plan, who does it, and what of it is not taken up', () => {
    const hover = hoverAt(
      draft('⟦严格核│验网络餐饮商户。⟧（区市场监管局负责）').replace('⟦', '').replace('（一）', '⟦（一）'),
      {
        tasks: [{ superior: '网络餐饮平台', own: '严格核验' }],
        targets: [{ superior: '达到100%', confidence: 0.5 }, { superior: '达到90%以上' }, { superior: '不少于20家' }],
      },
    );
    assert.equal(
      hover,
      [
        '**市级计划的对应任务**',
        '《云州市2026年食品安全监督管理计划》（一）',
        '> （一）规范餐饮。网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率达到90%以上。投诉在5个工作日内办结率不低于98%。',
        '市级责任分工：市市场监管局牵头，市商务局、市公安局配合',
        '其中本稿未承接的市级目标：外卖封签使用率 ≥90%',
      ].join('\n\n'),
    );
  });

  it('answers on the note of a task, and calls an uncertain task a possible one', () => {
    const tasks = [{ superior: '网络餐饮平台', own: '严格核验', confidence: 0.3 }];
    const hover = hoverAt(draft('严格核验商户。⟦（区市场│监管局负责）⟧'), { tasks });
    assert.match(hover!, /^\*\*可能对应的市级任务，请核对\*\*/);
  });

  it('takes, between two tasks, the one that begins there', () => {
    const text = draft('核验商户。（区市场监管局负责）⟦│全面改造学校食堂和幼儿园食堂。⟧（区教育局负责）');
    const tasks = [
      { superior: '网络餐饮平台', own: '核验商户' },
      { superior: '校园食品安全', own: '全面改造学校食堂' },
    ];
    assert.match(hoverAt(text, { tasks })!, /市级责任分工：市教育局负责/);
  });

  it('says of a target of the draft alone that it has none, unless its task has a counterpart', () => {
    const targets = [{ own: '达到85%以上' }];
    const text = draft('⟦封签使用率│达到85%以上⟧。');
    assert.equal(hoverAt(text, { targets }), '市级计划中没有找到对应的目标');
    const whole = `⟦${text}`.replaceAll(/[⟦⟧]/gu, '').replace('（一）', '⟦（一）');
    assert.match(hoverAt(`${whole}⟧`, { targets, tasks: [{ superior: '网络餐饮平台', own: '封签' }] })!, /对应任务/);
  });

  it('is silent elsewhere, without a higher plan, and on a task without counterpart', () => {
    assert.equal(hoverAt('临江区2026年│计划', {}), null);
    assert.equal(hoverAt(draft('外卖封签使用率│达到85%以上。')), null);
    assert.equal(hoverAt(draft('严格核│验商户。'), { tasks: [{ own: '严格核验' }] }), null);
  });

  it('keeps a long sentence short, with the figure in it', () => {
    const long = `${'对网络餐饮商户'.repeat(60)}外卖封签使用率达到90%以上，${'并且定期公布名单'.repeat(60)}。`;
    const hover = hoverAt(draft('⟦封签使用率│达到85%以上⟧。'), {
      superior: `云州市2026年计划\n一、任务\n（一）监管。${long}`,
      targets: [{ superior: '达到90%以上', own: '达到85%以上', verdict: 'lower' }],
    } as QuotedComparison);
    const quote = hover!.split('> ')[1]!;
    assert.match(quote, /^….*\*\*达到90%以上\*\*.*…$/);
    assert.ok(quote.length < 260, String(quote.length));
  });
});

describe('features: explanation', () => {
  it('shows marks of a draft as they are', () =>
    assert.equal(
      toMarkdown([
        { kind: 'line', text: '1. 样板店**家，见[附件]<b>_x_' },
        { kind: 'quote', text: '达到100%的要求', strong: { start: 0, end: 6 } },
      ]),
      '1\\. 样板店\\*\\*家，见\\[附件\\]\\<b\\>\\_x\\_\n\n> 达到100%的要求',
    ));
});
