// The page "目标对照": its counts, rows, bars and empty states, and that nothing of a plan gets into its code.
import assert from 'node:assert/strict';
import type { Comparison } from '../../../server/src/compare/comparison';
import { comparisonPage, comparisonPlaces } from '../../../server/src/features/comparison/comparisonPage';
import { parsePlan } from '../../../server/src/plan/document';
import { placeAt, sampleComparison, sampleDraft, targetAt } from '../comparisonSample';

const page = (...comparisons: Comparison[]) => comparisonPage({ draft: sampleDraft, comparisons });
/** The words between tags, one blank where tags stand. */
const wordsOf = (source: string) => source.replace(/<style>.*<\/style>/s, '').replace(/(?:\s|<[^>]*>)+/g, ' ');
const elementOf = (source: string, id: string) => {
  const start = source.indexOf(`id="${id}"`);
  return source.slice(start, source.indexOf('</tr>', start));
};
/** A page has few kinds of tags; everything else must have been escaped. */
const tagsOf = (source: string) => [...new Set([...source.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]!))];

describe('comparison page', () => {
  it('is one file that loads and runs nothing', () => {
    const source = page(sampleComparison);
    assert.match(source, /^<!doctype html><html lang="zh-CN">.*<\/html>$/s);
    assert.match(source, /default-src 'none'/);
    assert.doesNotMatch(source, /<script|<link|<img|<iframe|\son[a-z]+=|url\(|https?:|@import/i);
    assert.doesNotMatch(source, /undefined|null|NaN|\[object/);
  });

  it('counts what becomes of targets, deadlines and tasks', () => {
    const words = wordsOf(page(sampleComparison));
    assert.ok(words.includes('本稿有2项指标低于市级计划、1项时限晚于市级计划，请调整或说明理由。'));
    assert.ok(words.includes(' 指标 共 5 项 低于 2 未承接 1 无法比较 1 不低于 1 '), words);
    assert.ok(words.includes(' 时限 共 1 项 晚于 1 未承接 0 无法比较 0 不晚于 0 '), words);
    assert.ok(words.includes(' 任务 共 3 项 未承接 1 已承接 2 '), words);
  });

  it('shows what is lower first and numbers the rows as they are shown', () => {
    const source = page(sampleComparison);
    const shown = [...source.matchAll(/id="(plan0-target\d)" class="row">(?:<td class="number">(\d))?/g)];
    assert.deepEqual(
      shown.map(([, id, number]) => [id, number]),
      [
        ['plan0-target0', '1'],
        ['plan0-target2', '2'],
        ['plan0-target3', '3'],
        ['plan0-target4', '4'],
        ['plan0-target1', '5'],
        ['plan0-target5', undefined],
      ],
    );
  });

  it('shows what may be lower in a part of its own behind all that is sure', () => {
    const [first, ...others] = sampleComparison.targets;
    const source = page({ ...sampleComparison, targets: [{ ...first!, confidence: 0.55 }, ...others] });
    const heads = [...source.matchAll(/<tr class="group"><th[^>]*>([^<]*)</g)].map(([, head]) => head!);
    assert.equal(heads.filter((head) => head.startsWith('可能低于市级计划，请核对（1项）')).length, 1);
    assert.equal(
      heads.findIndex((head) => head.startsWith('可能低于')),
      heads.findIndex((head) => head.startsWith('不低于')) + 1,
    );
    assert.ok(source.indexOf('id="plan0-target0"') > source.indexOf('id="plan0-target3"'));
  });

  it('says once that plans for different years are not compared by their deadlines', () => {
    const years = { superior: { first: 2024, last: 2025 }, own: { first: 2026, last: 2026 } };
    const words = wordsOf(page({ ...sampleComparison, deadlines: [], otherYears: years }));
    const said = words.split('上级计划是2024—2025年的，本稿是2026年的，没有写明年份的时限不作比较。');
    assert.equal(said.length, 2);
    assert.ok(!words.includes(' 时限 共 '));
  });

  it('quotes both plans with figure and clause', () => {
    const row = wordsOf(elementOf(page(sampleComparison), 'plan0-target0'));
    assert.ok(row.includes('≥90% 一、（一） 外卖封签使用率达到 90%以上 ，…'), row);
    assert.ok(row.includes('≥45% 一、（一） 外卖封签使用率达到 45%以上 ，…'), row);
    assert.ok(row.includes('▼ 低于'), row);
  });

  it('draws bars where figures were compared, the longer one in full', () => {
    const source = page(sampleComparison);
    const widths = (id: string) => [...elementOf(source, id).matchAll(/width="([\d.]+)%"/g)].map((match) => match[1]);
    assert.deepEqual(widths('plan0-target0'), ['100', '50']);
    assert.deepEqual(widths('plan0-target1'), ['80', '100']);
    assert.deepEqual(widths('plan0-target2'), ['50', '100']);
    assert.deepEqual(widths('plan0-target3'), []);
    assert.deepEqual(widths('plan0-target4'), []);
    assert.ok(elementOf(source, 'plan0-target2').includes('数值越小，要求越高'));
    assert.ok(!elementOf(source, 'plan0-target0').includes('数值越小'));
  });

  it('says why figures cannot be compared, and how sure a pair is', () => {
    const source = page(sampleComparison);
    assert.ok(elementOf(source, 'plan0-target4').includes('上级计划是全市总数'));
    assert.ok(elementOf(source, 'plan0-target4').includes('可能对应（把握不大，请核对）'));
    assert.ok(elementOf(source, 'plan0-target1').includes('可能对应（把握较大）'));
    assert.ok(!elementOf(source, 'plan0-target0').includes('可能对应'));
    assert.ok(
      !elementOf(source, 'plan0-target3').includes('可能对应'),
      'a target without counterpart is no doubtful pair',
    );
    assert.ok(elementOf(source, 'plan0-task1').includes('可能对应（把握较大）'));
  });

  it('tells what may be lower from what surely is, and what may be there from what is missing', () => {
    const [lower, , alsoLower, missing] = sampleComparison.targets;
    const doubted = (row: typeof lower) => ({ ...row!, confidence: 0.5 });
    const source = page({ ...sampleComparison, targets: [lower!, doubted(alsoLower), doubted(missing)] });
    const words =
      '本稿有1项指标低于市级计划、1项时限晚于市级计划，请调整或说明理由。另有1项指标可能低于市级计划，请核对。';
    assert.ok(source.includes(words), wordsOf(source));
    assert.ok(elementOf(source, 'plan0-target2').includes('本稿可能有相近内容，请核对'));
    const alone = page({ ...sampleComparison, deadlines: [], targets: [doubted(lower)] });
    assert.ok(alone.includes('>有1项指标可能低于市级计划，请核对。<'));
  });

  it('names who is to do a task', () => {
    const source = page(sampleComparison);
    assert.match(wordsOf(elementOf(source, 'plan0-task0')), / 区市场监管局、区商务局负责 $/);
    assert.match(wordsOf(elementOf(source, 'plan0-task1')), / 本稿没有写明 $/);
    assert.match(wordsOf(elementOf(source, 'plan0-task2')), / 市级计划：市人社局牵头，市商务局配合 $/);
  });

  it('lists what only the draft has', () => {
    assert.match(wordsOf(page(sampleComparison)), /四、本稿另有的内容 指标（1项） 一、（一） 样板店 3家 /);
  });

  it('has a section for each higher plan, with rows of their own names', () => {
    const source = page(sampleComparison, sampleComparison);
    assert.ok(source.includes('上级计划之1：云州市') && source.includes('上级计划之2：云州市'));
    const ids = [...source.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      comparisonPlaces([sampleComparison, sampleComparison])
        .map(({ id }) => id)
        .sort(),
      ids.sort(),
    );
  });

  it('has room for signatures and bears no date', () => {
    const source = page(sampleComparison);
    assert.match(wordsOf(source), / 核对意见 核对人（签字） 单位 日期 $/m);
    assert.equal(source, page(sampleComparison));
  });
});

describe('comparison page without much to show', () => {
  const none: Comparison = { ...sampleComparison, targets: [], deadlines: [], tasks: [] };

  it('tells how to name a higher plan where there is none', () => {
    const words = wordsOf(page());
    assert.ok(words.includes('还没有指定上级计划'));
    assert.ok(words.includes('plan-draft.json') && words.includes('&quot;superior&quot;'));
    assert.ok(!words.includes('核对意见'));
  });

  it('tells what kept a higher plan from being read', () => {
    const source = comparisonPage({ draft: sampleDraft, comparisons: [], troubles: ['读不了上级计划“<a>.txt”。'] });
    assert.ok(source.includes('读不了上级计划“&lt;a&gt;.txt”。'));
    assert.ok(!source.includes('还没有指定上级计划'));
  });

  it('says so where nothing was read out of the higher plan', () => {
    const words = wordsOf(page(none));
    assert.ok(words.includes('市级计划中没有读出指标、时限和任务。'), words);
    assert.ok(words.includes('市级计划中没有读出指标。') && words.includes('市级计划中没有读出任务。'));
    assert.ok(words.includes('本稿没有市级计划以外的指标、时限和任务。'));
    assert.ok(!words.includes('共 0 项'), 'no table of noughts');
  });

  it('says so where nothing is lower, and shows no heading without rows', () => {
    const [, higher] = sampleComparison.targets;
    const words = wordsOf(page({ ...none, targets: [higher!] }));
    assert.ok(words.includes('没有发现低于市级计划的指标。'));
    assert.ok(words.includes('不低于市级计划（1项）'));
    assert.ok(!words.includes('（0项）'));
    const due = { ...sampleComparison.deadlines[0]!, verdict: 'equal' } as const;
    const both = page({ ...none, targets: [higher!], deadlines: [due] });
    assert.ok(both.includes('没有发现低于市级计划的指标和晚于市级计划的时限。'));
  });

  it('shows a list of targets by its clauses, for it has no sentences', () => {
    const reference = { ...sampleComparison.reference, document: null, text: '[{"indicator": "外卖封签使用率"}]' };
    const superior = { ...sampleComparison.targets[0]!.superior!, clause: '《云州市计划》四、（三）' };
    const source = page({ ...none, reference, targets: [{ ...sampleComparison.targets[0]!, superior }] });
    assert.match(wordsOf(elementOf(source, 'plan0-target0')), / ≥90% 《云州市计划》四、（三） ≥45% /);
    assert.ok(source.includes('这是一份指标清单，只对照清单所列的指标。'));
    for (const word of ['任务', '时限', '本稿另有']) assert.ok(!wordsOf(source).includes(word), word);
  });

  it('names a draft without title by its file', () => {
    const source = comparisonPage({ draft: { ...sampleDraft, title: null }, comparisons: [] });
    assert.ok(source.includes('<title>目标对照：临江区计划.txt</title>'));
  });
});

describe('comparison page of hostile plans', () => {
  const poison = `</td></style><script>alert(1)</script><img src=x onerror="alert('1')">&amp;\0\u001b]0;`;

  it('escapes whatever comes out of a plan', () => {
    const text = `标题\n一、任务\n${poison}达到${poison}以上。`;
    const target = { ...targetAt(text, poison, poison), clause: poison, figure: poison, amount: 1 };
    const place = placeAt(text, poison);
    const party = { name: poison, role: '牵头', span: place.span } as const;
    const deadline = { span: place.span, kind: 'date', date: null, year: null } as const;
    const judged = { verdict: 'lower', confidence: 0.1, reason: poison } as const;
    const due = { ...place, deadline, subject: poison };
    const task = { ...place, responsibility: { span: place.span, form: 'bracket', parties: [party] } } as const;
    const source = comparisonPage({
      draft: { name: poison, text, title: poison },
      troubles: [poison],
      comparisons: [
        {
          reference: { path: poison, name: poison, text, document: parsePlan(text), listed: [] },
          otherYears: null,
          targets: [
            { superior: target, own: target, ...judged },
            { superior: null, own: target, ...judged, verdict: 'extra' },
          ],
          deadlines: [{ superior: due, own: due, ...judged }],
          tasks: [
            { superior: task, own: task, confidence: 1 },
            { superior: null, own: task, confidence: 1 },
          ],
        },
      ],
    });
    assert.deepEqual(
      tagsOf(source).filter((tag) => ['script', 'img'].includes(tag)),
      [],
    );
    assert.equal(source.match(/<\/style>/g)!.length, 1);
    assert.ok(!source.includes('\0') && !source.includes('\u001b'));
    assert.ok(source.includes('&lt;/td&gt;&lt;/style&gt;&lt;script&gt;alert(1)'));
    assert.ok(source.includes('onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;'));
  });

  it('shows any place of any text', () => {
    const odd = `${'长'.repeat(500)}\r\n\r\n🍚🍚达到9\n0%以上${'，后文🍚'.repeat(50)}`;
    for (const words of ['🍚🍚达到9\n0%以上', '长', '，后文🍚', odd]) {
      const target = { ...targetAt(odd, words, '指标'), sentence: { start: 0, end: odd.length } };
      const source = comparisonPage({
        draft: { ...sampleDraft, text: odd },
        comparisons: [
          {
            ...sampleComparison,
            targets: [{ superior: null, own: target, verdict: 'extra', confidence: 1, reason: null }],
          },
          {
            ...sampleComparison,
            targets: [
              {
                superior: sampleComparison.targets[0]!.superior,
                own: target,
                verdict: 'equal',
                confidence: 1,
                reason: null,
              },
            ],
          },
        ],
      });
      assert.doesNotThrow(() => encodeURI(source), '半个字符');
    }
  });
});
