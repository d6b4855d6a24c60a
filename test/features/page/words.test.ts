// Every word that the page 目标对照 has for what was found, and how much of a plan it quotes.
import assert from 'node:assert/strict';
import type { ComparedTarget, Comparison, JudgedRow, Verdict } from '../../../server/src/compare/comparison';
import {
  type ComparisonPageInput,
  comparisonPage,
  comparisonView,
} from '../../../server/src/features/comparison/comparisonPage';
import { sampleComparison, sampleDraft } from '../comparisonSample';

/** The words of a page between its tags, a `|` where tags stand. */
const wordsOf = (html: string) => html.replaceAll(/(?:\s|<[^>]*>)+/g, '|');
const bodyOf = (comparison: Partial<Comparison>, input: Partial<ComparisonPageInput> = {}) =>
  comparisonView({ draft: sampleDraft, comparisons: [{ ...sampleComparison, ...comparison }], ...input }).body;
const wordsFor = (comparison: Partial<Comparison>) => wordsOf(bodyOf(comparison));
const [target] = sampleComparison.targets;
const [deadline] = sampleComparison.deadlines;
const [task] = sampleComparison.tasks;
const judged = (verdict: Verdict, confidence = 1) => ({ ...target!, verdict, confidence, ...sides(verdict, target!) });
const due = (verdict: Verdict, confidence = 1) => ({ ...deadline!, verdict, confidence, ...sides(verdict, deadline!) });
function sides<T>(verdict: Verdict, { own, superior }: JudgedRow<T>) {
  return { own: verdict === 'missing' ? null : own, superior: verdict === 'extra' ? null : superior };
}

describe('comparison page: words', () => {
  it('for verdicts of targets and deadlines, in this order', () => {
    const targets = (['higher', 'equal', 'incomparable', 'missing', 'lower'] as const).map((one) => judged(one));
    const deadlines = (['higher', 'equal', 'incomparable', 'missing', 'lower'] as const).map((one) => due(one));
    const heads = [...bodyOf({ targets, deadlines }).matchAll(/scope="rowgroup">([^<]+)</g)].map(([, words]) => words);
    assert.deepEqual(heads, [
      '低于市级计划（1项）',
      '未承接（1项）',
      '无法比较（1项）',
      '不低于市级计划（2项）',
      '晚于市级计划（1项）',
      '未承接（1项）',
      '无法比较（1项）',
      '不晚于市级计划（2项）',
      '○ 未承接（1项）',
      '已承接（2项）',
    ]);
    const counts = [...bodyOf({ targets, deadlines }).matchAll(/<td class="(\w+)">(\S+) <b>(\d)<\/b>/g)].map((one) =>
      one.slice(1).join(' '),
    );
    assert.deepEqual(counts, [
      'lower 低于 1',
      'missing 未承接 1',
      'incomparable 无法比较 1',
      'kept 不低于 2',
      'lower 晚于 1',
      'missing 未承接 1',
      'incomparable 无法比较 1',
      'kept 不晚于 2',
      'missing 未承接 1',
      'kept 已承接 2',
    ]);
  });

  it('for each verdict in its cell', () => {
    const cell = (comparison: Partial<Comparison>) =>
      /data-label="对照结果">\s*<b>([^<]+)<\/b>/.exec(
        bodyOf({ targets: [], deadlines: [], tasks: [], ...comparison }),
      )![1];
    const verdicts = ['lower', 'missing', 'incomparable', 'equal', 'higher'] as const;
    assert.deepEqual(
      verdicts.map((verdict) => cell({ targets: [judged(verdict)] })),
      ['▼ 低于', '○ 未承接', '◇ 无法比较', '＝ 不低于，要求一致', '▲ 不低于，要求更高'],
    );
    assert.deepEqual(
      verdicts.map((verdict) => cell({ deadlines: [due(verdict)] })),
      ['▼ 晚于', '○ 未承接', '◇ 无法比较', '＝ 不晚于，时限一致', '▲ 不晚于，时限更早'],
    );
  });

  it('for how sure a row is', () => {
    const doubt = (row: JudgedRow<ComparedTarget>) =>
      /<small class="doubt">([^<]+)</.exec(bodyOf({ targets: [row], deadlines: [], tasks: [] }))?.[1] ?? null;
    assert.deepEqual(
      [1, 0.6, 0.59, 0.4, 0.39].map((confidence) => doubt(judged('lower', confidence))),
      [null, null, '可能对应（把握较大）', '可能对应（把握较大）', '可能对应（把握不大，请核对）'],
    );
    assert.deepEqual(
      [0.6, 0.59, 0.1].map((confidence) => doubt(judged('missing', confidence))),
      [null, '本稿可能有相近内容，请核对', '本稿可能有相近内容，请核对'],
    );
  });

  const conclusions: readonly (readonly [string, Partial<Comparison>])[] = [
    ['本稿有1项指标低于市级计划，请调整或说明理由。', { targets: [judged('lower')], deadlines: [] }],
    ['本稿有2项时限晚于市级计划，请调整或说明理由。', { targets: [], deadlines: [due('lower'), due('lower', 0.6)] }],
    [
      '有1项指标可能低于市级计划、1项时限可能晚于市级计划，请核对。',
      { targets: [judged('lower', 0.5)], deadlines: [due('lower', 0.5)] },
    ],
    [
      '本稿有1项时限晚于市级计划，请调整或说明理由。另有1项指标可能低于市级计划，请核对。',
      { targets: [judged('lower', 0.5)], deadlines: [due('lower')] },
    ],
    ['没有发现低于市级计划的指标。', { targets: [judged('equal')], deadlines: [] }],
    ['没有发现低于市级计划的指标和晚于市级计划的时限。', { targets: [judged('missing')], deadlines: [due('higher')] }],
    ['没有发现低于市级计划的指标和晚于市级计划的时限。', { targets: [], deadlines: [due('higher')] }],
    ['市级计划中没有读出指标和时限，只对照任务。', { targets: [judged('extra')], deadlines: [due('extra')] }],
    ['市级计划中没有读出指标、时限和任务。', { targets: [], deadlines: [], tasks: [] }],
    ['市级计划中没有读出指标、时限和任务。', { targets: [], deadlines: [], tasks: [{ ...task!, superior: null }] }],
  ];
  for (const [words, comparison] of conclusions)
    it(`at the top: ${words}`, () =>
      assert.equal(/<p class="conclusion">([^<]+)</.exec(bodyOf({ tasks: [task!], ...comparison }))![1], words));

  it('around the tables', () => {
    const words = wordsFor({});
    for (const part of [
      '|目标对照表|本稿：|临江区2026年食品安全监督管理计划|',
      '|上级计划：云州市2026年食品安全监督管理计划|',
      '|一、指标|序号|指标|市级计划|本稿|对照结果|',
      '|二、时限|序号|事项|市级计划|本稿|对照结果|',
      '|三、任务|序号|市级计划任务|本稿对应|责任单位|',
      '|四、本稿另有的内容|指标（1项）|',
      '|核对意见|核对人（签字）|单位|日期|',
      '|说明：只比较比率、人均、频次、时间和上级计划对各区分别提出的数量；总数、口径或对象不同的列为“无法比较”，由人工判断。“可能对应”表示两处文字相近但没有把握，请核对原文。条形图里空心为上级计划，实心为本稿，竖线是上级计划要求的位置。|',
      '|本表由计划稿助手根据两份文稿自动生成，供核对使用，以文稿原文为准。|',
    ])
      assert.ok(words.includes(part), `${part}\n${words}`);
  });

  it('for what was not read', () => {
    const { reference } = sampleComparison;
    const nothing = { targets: [], deadlines: [], tasks: [] };
    for (const part of [
      '|一、指标|市级计划中没有读出指标。|二、时限|市级计划中没有读出时限。|三、任务|市级计划中没有读出任务。|四、本稿另有的内容|本稿没有市级计划以外的指标、时限和任务。|',
    ])
      assert.ok(wordsFor(nothing).includes(part), wordsFor(nothing));
    const list = { ...nothing, reference: { ...reference, document: null }, targets: [judged('lower')] };
    assert.ok(wordsFor(list).includes('|这是一份指标清单，只对照清单所列的指标。|序号|指标|上级计划|本稿|对照结果|'));
    assert.ok(!wordsFor(list).includes('另有的内容'));
    assert.equal(bodyOf(list).match(/class="quote"/g)?.length, 1);
  });

  it('without a higher plan', () => {
    const words = wordsOf(bodyOf({}, { comparisons: [] }));
    for (const part of [
      '|还没有指定上级计划，所以没有可以对照的内容。|',
      '|请在本稿所在文件夹或上级文件夹的|plan-draft.json|里写明上级计划的文件，路径从该文件所在的文件夹算起：|',
      '|{|&quot;superior&quot;:|&quot;某市2026年食品安全监督管理计划.txt&quot;|}|',
      '|上级计划可以是文本、Markdown，也可以是指标清单（JSON）；有几份就写成|["…",|"…"]|。也可以在|VS|Code|的设置|planDraft.superior|里填写。|',
    ])
      assert.ok(words.includes(part), `${part}\n${words}`);
    const draft = { ...sampleDraft, title: null };
    const untitled = comparisonView({ draft, comparisons: [], troubles: ['甲。', '乙。'] });
    assert.equal(untitled.title, '目标对照：临江区计划.txt');
    assert.equal(wordsOf(untitled.body), '|目标对照表|本稿：|临江区计划.txt|甲。|乙。|');
  });

  it('for bodies in charge', () => {
    const parties = (row: Partial<typeof task>) =>
      /data-label="责任单位">(.*?)<\/td>/s.exec(bodyOf({ tasks: [{ ...task!, ...row }] }))![1];
    assert.equal(parties({}), '区市场监管局、区商务局负责');
    assert.equal(parties({ own: { ...task!.own!, responsibility: null } }), '本稿没有写明');
    assert.equal(parties({ own: null }), '<small>市级计划：市市场监管局负责</small>');
    assert.equal(parties({ own: null, superior: { ...task!.superior!, responsibility: null } }), '—');
  });

  it('in parts of a page as in a whole one', () => {
    const input = { draft: sampleDraft, comparisons: [sampleComparison] };
    const page = comparisonPage(input);
    const view = comparisonView(input);
    assert.ok(page.includes(view.body) && page.includes(view.style) && page.includes(`<title>${view.title}</title>`));
    assert.match(page, /:root \{\s+--paper: #fff/);
    assert.doesNotMatch(view.style, /--paper: #fff; --ink: #1f2328/);
  });
});

describe('comparison page: quotes', () => {
  const quote = (text: string, words: string, sentence: readonly [number, number]) => {
    const start = text.indexOf(words);
    const own = {
      ...target!.own!,
      span: { start, end: start + words.length },
      sentence: { start: sentence[0], end: sentence[1] },
    };
    const body = comparisonView({
      draft: { ...sampleDraft, text },
      comparisons: [{ ...sampleComparison, targets: [{ ...target!, own }], deadlines: [], tasks: [] }],
    }).body;
    return [...body.matchAll(/<p class="quote">(.*?)<\/p>/gs)].at(-1)![1]!.replaceAll(/<\/?mark>/g, '|');
  };
  const many = (count: number) => '甲'.repeat(count);

  it('take thirty characters before and sixteen behind a figure whole', () => {
    const text = `${many(30)}90%${many(16)}`;
    assert.equal(quote(text, '90%', [0, text.length]), `${many(30)}|90%|${many(16)}`);
    const longer = `乙${many(30)}90%${many(16)}乙`;
    assert.equal(quote(longer, '90%', [0, longer.length]), `…${many(30)}|90%|${many(16)}…`);
  });

  it('begin behind a mark where one stands within thirty characters, but not in the last eight', () => {
    const of = (behind: number) => {
      const text = `${many(40)}，${many(behind)}90%`;
      return quote(text, '90%', [0, text.length]);
    };
    assert.equal(of(8), `…${many(8)}|90%|`);
    assert.equal(of(29), `…${many(29)}|90%|`);
    assert.equal(of(7), `…${many(22)}，${many(7)}|90%|`);
  });

  it('end behind each mark of a clause', () => {
    for (const mark of '，,；;：:。！？!?') {
      const text = `90%${many(5)}${mark}${many(20)}`;
      assert.equal(quote(text, '90%', [0, text.length]), `|90%|${many(5)}${mark}…`, mark);
    }
    const far = `90%${many(15)}，${many(20)}`;
    assert.equal(quote(far, '90%', [0, far.length]), `|90%|${many(15)}，…`);
    const beyond = `90%${many(16)}，${many(20)}`;
    assert.equal(quote(beyond, '90%', [0, beyond.length]), `|90%|${many(16)}…`);
  });

  it('keep within the sentence, or to the figure where that is elsewhere', () => {
    assert.equal(quote('甲乙。丙90%丁。戊', '90%', [3, 9]), '丙|90%|丁。');
    assert.equal(quote('甲乙。丙90%丁。戊', '90%', [0, 3]), '|90%|');
  });

  it('join hard-wrapped lines, and never cut a character in two', () => {
    assert.equal(quote('、甲\n  乙 丙90%\n丁', '90%', [0, 13]), '甲乙 丙|90%|丁');
    const wide = '𠮷'.repeat(40);
    const text = `${wide}90%${wide}`;
    assert.equal(quote(text, '90%', [0, text.length]), `…${'𠮷'.repeat(15)}|90%|${'𠮷'.repeat(8)}…`);
    const odd = `乙${wide}丙90%丙${wide}`;
    assert.match(quote(odd, '90%', [0, odd.length]), /^…\p{L}+\|90%\|\p{L}+…$/u);
  });

  it('show the beginning of a task, up to the end of a clause within 56 characters', () => {
    const words = (text: string, clause = '一、（一）') =>
      /<span class="words">([^<]*)</.exec(
        bodyOf({ tasks: [{ ...task!, superior: { ...task!.superior!, text, clause } }], targets: [], deadlines: [] }),
      )![1];
    assert.equal(words(`（一）${many(56)}`), many(56));
    assert.equal(words(many(57)), `${many(56)}…`);
    assert.equal(words(`${many(40)}，${many(40)}`), `${many(40)}，…`);
    assert.equal(words(`${many(55)}，${many(40)}`), `${many(55)}，…`);
    assert.equal(words(`${many(28)}，${many(40)}`), `${many(28)}，…`);
    assert.equal(words(`${many(27)}，${many(40)}`), `${many(27)}，${many(28)}…`);
    assert.equal(words('1.、甲', '一、1.'), '甲');
    assert.equal(words('（一）甲', '（二）'), '（一）甲');
  });
});

describe('comparison page: bars', () => {
  const bars = (superior: number | null, own: number | null, verdict: Verdict = 'lower', lowerIsBetter = false) => {
    const row = {
      ...target!,
      verdict,
      superior: { ...target!.superior!, amount: superior, lowerIsBetter },
      own: { ...target!.own!, amount: own },
    };
    const body = bodyOf({ targets: [row], deadlines: [], tasks: [] });
    return [...body.matchAll(/(?:width|x1|x2)="([\d.]+)%"/g)].map(([, share]) => share);
  };
  it('have the longer one in full, a line where the demand ends, one decimal', () => {
    assert.deepEqual(bars(90, 45), ['100', '50', '100', '100']);
    assert.deepEqual(bars(1, 3, 'higher'), ['33.3', '100', '33.3', '33.3']);
    assert.deepEqual(bars(5, 5, 'equal'), ['100', '100', '100', '100']);
    assert.deepEqual(bars(1000, 1), ['100', '1', '100', '100']);
    assert.deepEqual(bars(1, 0), ['100', '0', '100', '100']);
  });
  it('are only there for figures that were compared', () => {
    assert.deepEqual(bars(null, 1), []);
    assert.deepEqual(bars(1, null), []);
    assert.deepEqual(bars(0, 0, 'equal'), []);
    assert.deepEqual(bars(1, 2, 'incomparable'), []);
  });
  it('say what they show', () => {
    const body = bodyOf({ targets: [target!], deadlines: [], tasks: [] });
    assert.ok(body.includes('aria-label="市级计划≥90%，本稿≥45%"'));
    assert.match(wordsOf(body), /\|市级计划\|本稿\|/);
  });
});
