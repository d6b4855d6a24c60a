// Go to definition and inlay hints: from a place of the draft to the clauses of the higher plans.
import assert from 'node:assert/strict';
import { superiorHints } from '../../../server/src/features/superior/superiorHints';
import { superiorPlaces } from '../../../server/src/features/superior/superiorPlaces';
import { parsePlan } from '../../../server/src/plan/document';
import type { ReferencePlan } from '../../../server/src/plan/referencePlan';
import { compareByHand, type QuotedPair, rowsOf } from '../../support/comparisons';
import { readMarks, writeMarks } from '../../support/marks';

const city = [
  '云州市2026年食品安全监督管理计划',
  '一、加强监管',
  '（一）规范餐饮。外卖封签使用率达到90%以上，名单按月公布。8月底前完成食堂改造。（市市场监管局负责）',
].join('\n');
const cursor = '│';
const draft = (words: string) => `临江区2026年计划\n一、任务\n（一）餐饮质量。${words}`;

interface Pairs {
  readonly targets?: readonly QuotedPair[];
  readonly deadlines?: readonly QuotedPair[];
  readonly tasks?: readonly QuotedPair[];
}

/** The city's plan with ⟦⟧ round each clause that │ leads to and its focus; in the draft ⟦⟧ marks what leads there. */
function follow(marked: string, pairs: Pairs): string | null {
  const { text, spans } = readMarks(marked.replace(cursor, ''));
  const plan = parsePlan(text);
  const found = superiorPlaces(
    plan,
    [compareByHand(plan, { superior: city, ...pairs })],
    marked.replaceAll(/[⟦⟧]/gu, '').indexOf(cursor),
  );
  assert.deepEqual(found ? [found.origin] : [], spans);
  return (
    found &&
    writeMarks(
      city,
      found.places.flatMap(({ span, focus }) => [span, focus]),
    )
  );
}

describe('features: places in the higher plan', () => {
  it('lead from a target to its sentence', () =>
    assert.match(
      follow(draft('⟦外卖封签│使用率达到85%以上⟧。'), { targets: [{ superior: '达到90%以上', own: '达到85%以上' }] })!,
      /规范餐饮。⟦外卖封签使用率⟦达到90%以上⟧，名单按月公布。⟧8月/,
    ));

  it('lead from a deadline to its sentence', () =>
    assert.match(
      follow(draft('⟦10月│底前⟧完成改造。'), { deadlines: [{ superior: '8月底前', own: '10月底前' }] })!,
      /公布。⟦⟦8月底前⟧完成食堂改造。⟧（/,
    ));

  it('lead from a target that the city does not set to the task around it', () =>
    assert.match(
      follow(
        `⟦${draft('外卖封签│使用率达到85%以上。⟧（区市场监管局负责）')}`.replace('⟦', '').replace('（一）', '⟦（一）'),
        {
          targets: [{ own: '达到85%以上' }],
          tasks: [{ superior: '外卖封签', own: '外卖封签' }],
        },
      )!,
      /⟦⟦（一）规范餐饮。.*改造。⟧⟧（市/,
    ));

  it('lead nowhere from what has no counterpart', () =>
    assert.equal(follow(draft('外卖封签│使用率达到85%以上。'), { targets: [{ own: '达到85%以上' }] }), null));

  it('lead to the entry of a list, and to each of several plans', () => {
    const plan = parsePlan(draft('外卖封签使用率达到85%以上。'));
    const pair = { superior: '达到90%以上', own: '达到85%以上' };
    const first = compareByHand(plan, { superior: city, path: 'file:///a.txt', targets: [pair] });
    const text = '{"targets":[{"indicator":"外卖封签使用率","value":90}]}';
    const reference: ReferencePlan = { path: 'file:///b.json', name: '市级目标', text, document: null, listed: [] };
    const rows = rowsOf(plan, first.reference, { targets: [pair] });
    const entry = { start: text.indexOf('{"ind'), end: text.indexOf(']') };
    const listed = rows.targets.map((row) => ({
      ...row,
      superior: { ...row.superior!, span: entry, sentence: entry },
    }));
    const found = superiorPlaces(plan, [first, { ...rows, reference, targets: listed }], plan.text.indexOf('封签'));
    assert.deepEqual(
      found!.places.map((place) => place.reference.path),
      ['file:///a.txt', 'file:///b.json'],
    );
    assert.deepEqual(found!.places[1]!.span, entry);
  });
});

describe('features: inlay hints', () => {
  const plan = parsePlan(draft('外卖封签使用率达到85%以上。检查不少于4次。新建2条。名单按月公布，合格率达到98%。'));
  const superior = `${city}检查不少于6次。新建20条。合格率达到97%。`;
  const hints = (targets: readonly QuotedPair[], span = { start: 0, end: plan.text.length }) =>
    superiorHints([compareByHand(plan, { superior, targets })], span).map(
      ({ offset, label }) => `${plan.text.slice(0, offset).slice(-4)}|${label}`,
    );
  const sealed = { superior: '达到90%以上', own: '达到85%以上', verdict: 'lower' } as const;

  it('stand behind targets with a certain counterpart, in the order of the text', () =>
    assert.deepEqual(hints([{ superior: '不少于6次', own: '不少于4次', verdict: 'lower' }, sealed]), [
      '5%以上|市级 ≥90%',
      '少于4次|市级 ≥6次',
    ]));

  it('are not made of uncertain pairs, of what cannot be compared, nor of one side alone', () =>
    assert.deepEqual(
      hints([
        { ...sealed, confidence: 0.3 },
        { superior: '新建20条', own: '新建2条', verdict: 'incomparable' },
        { superior: '不少于6次' },
        { own: '达到98%' },
      ]),
      [],
    ));

  it('are those of the range that is asked for', () => {
    const start = plan.text.indexOf('检查');
    const all = [sealed, { superior: '不少于6次', own: '不少于4次' }];
    assert.deepEqual(hints(all, { start, end: plan.text.length }), ['少于4次|市级 ≥6次']);
  });

  it('of several plans stand side by side, equal words once', () => {
    const against = (year: string) =>
      compareByHand(plan, { superior: superior.replace('2026', year), targets: [sealed] });
    const province = compareByHand(plan, { superior: superior.replace('云州市', '东林省'), targets: [sealed] });
    const all = superiorHints([against('2026'), against('2025'), province], { start: 0, end: plan.text.length });
    assert.deepEqual(
      all.map(({ label }) => label),
      ['市级 ≥90%', '省级 ≥90%'],
    );
  });
});
