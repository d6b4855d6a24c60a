// Any text gives a model and problems; an edited text gives the same with a cache as from scratch; nothing explodes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePlans } from '../server/src/compare/comparePlans';
import { readReference } from '../server/src/compare/reference/readReference';
import { defaultConfig, type PlanConfig } from '../server/src/lint/config';
import type { PlanDocument } from '../server/src/plan/model';
import { allRules } from '../server/src/rules';
import { createPlanService } from '../server/src/service';
import { readMarks } from './support/marks';

const service = createPlanService({ rules: allRules });
/** Every rule on, those that are off by default too. */
const everything: PlanConfig = {
  ...defaultConfig,
  rules: Object.fromEntries(allRules.map(({ id }) => [id, { severity: 'warning', options: {} }])),
};
const examples = allRules.flatMap(({ examples: { bad, good } }) =>
  [...bad, ...good].map(({ text }) => readMarks(text).text),
);

const folder = join(process.cwd(), 'examples');
const wholeDrafts = readdirSync(folder)
  .filter((name) => /^[^A-Za-z]+.*\.(?:txt|md)$/.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Lints and holds the result against what is always true of it. */
function lintSafely(text: string, document: PlanDocument = service.parse(text)) {
  const problems = service.lint(document, everything);
  const checked = new Set<unknown>();
  for (const { rule, message, span, fixes = [], related = [] } of problems) {
    assert.notEqual(rule, 'internal-error', `${message}\n${text.slice(0, 500)}`);
    const own = related.filter(({ path }) => path === undefined).map((place) => place.span);
    const lists = fixes.map(({ edits }) => edits).filter((edits) => !checked.has(edits) && checked.add(edits));
    for (const one of [span, ...own, ...lists.flatMap((edits) => edits.map((edit) => edit.span))]) {
      assert.ok(one.start >= 0 && one.start <= one.end && one.end <= text.length, `${rule}: ${one.start}–${one.end}`);
    }
  }
  return problems;
}

/** Holds a text against another and the rows against what is always true of them. */
function compareSafely(own: string, superior: string): void {
  const { plan } = readReference('上级计划.txt', superior);
  if (!plan) return;
  const { targets, deadlines, tasks } = comparePlans(service.parse(own), plan);
  for (const row of [...targets, ...deadlines, ...tasks]) {
    assert.ok(row.own !== null || row.superior !== null, 'a row holds something');
    assert.ok(row.confidence >= 0 && row.confidence <= 1, String(row.confidence));
    for (const [side, text] of [
      [row.own, own],
      [row.superior, superior],
    ] as const) {
      if (side) assert.ok(side.span.start >= 0 && side.span.end <= text.length, JSON.stringify(side.span));
    }
  }
}

/** What a model says, apart from identity. */
function modelOf(document: PlanDocument): unknown {
  const { title, year, stage, region, level, noticeTitle, titleSpan, noticeTitleSpan } = document;
  const { tasks, targets, deadlines, citations, issues } = document;
  const item = (one: PlanDocument['outline'][number]) => [
    one.level,
    one.number,
    one.title,
    one.span,
    one.ownSpan,
    one.region,
    one.parent?.label.span,
  ];
  return {
    ...{
      title,
      year,
      stage,
      region,
      level,
      noticeTitle,
      titleSpan,
      noticeTitleSpan,
      targets,
      deadlines,
      citations,
      issues,
    },
    paragraphs: document.paragraphs.map(({ start, end, region: part }) => [start, end, part]),
    outline: document.outline.map(item),
    sections: document.sections.length,
    items: document.items.length,
    tasks: tasks.map((task) => [task.span, task.firstSentence, task.responsibility, task.item?.label.span]),
  };
}

/** Pseudo-random numbers below a bound, the same in every run (xorshift32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const pieces = [
  '（',
  '）',
  '(',
  ')',
  '一、',
  '（二）',
  '3.',
  '①',
  '\n',
  '\r\n',
  '。',
  '、',
  '其中',
  '共计10家',
  '5批次',
  '2025年底前',
  '责任单位：',
  '区教育局牵头',
  '\u200b',
  '**',
  'XX',
  '| 1 | 2 |',
  '# ',
  '第一章 总则',
  '附件',
  '见附件2',
  '食品抽检合格率达到98%以上。',
  '至少2次以上',
  '（征求意见稿）',
  '送审稿\n',
  '（以下简称“三小”）',
  '以下统称',
  '抽检量不少于4批次',
  '食品抽检合格率达到97％，',
  '附件：1.表',
  '本方案第三部分第（二）项',
  '关于印发某计划的通知',
  '《',
  '“',
  '各项工作均由',
  '由',
  '负责',
  '\ud83d',
  '𠮷',
  '\t',
  '　',
  '&nbsp;',
];

function editRandomly(text: string, random: (below: number) => number): string {
  const start = random(text.length + 1);
  const removed = random(3) === 0 ? random(12) : 0;
  const inserted = random(4) === 0 ? '' : pieces[random(pieces.length)]!;
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

describe('robustness', () => {
  it('parses and lints every prefix of every example', function () {
    this.timeout(120_000);
    for (const text of examples) for (let end = 0; end <= text.length; end++) lintSafely(text.slice(0, end));
  });

  for (const seed of [1, 20, 300, 4000, 50000]) {
    it(`gives the same after random edits as from scratch (seed ${seed})`, () => {
      const random = createRandom(seed);
      const cache = service.createCache();
      let text = Array.from({ length: 6 }, () => examples[random(examples.length)]!).join('\n');
      for (let round = 0; round < 150; round++) {
        text = editRandomly(text, random);
        const edited = service.parse(text, cache);
        const problems = lintSafely(text, edited);
        const fresh = createPlanService({ rules: [...allRules] });
        const scratch = fresh.parse(text);
        assert.deepEqual(modelOf(edited), modelOf(scratch), JSON.stringify(text));
        assert.deepEqual(problems, fresh.lint(scratch, everything), JSON.stringify(text));
      }
    });

    it(`fixes any text in a way that lasts (seed ${seed})`, () => {
      const random = createRandom(seed);
      let text = examples[random(examples.length)]!;
      for (let round = 0; round < 40; round++) text = editRandomly(text, random);
      const fixed = service.fix(text, everything).text;
      lintSafely(fixed);
    });
  }

  for (const seed of [2, 30, 400]) {
    it(`compares random cuts of the examples with each other (seed ${seed})`, () => {
      const random = createRandom(seed);
      const texts = [...wholeDrafts, examples.join('\n')];
      const cut = () => {
        const text = texts[random(texts.length)]!;
        const start = random(text.length);
        return text.slice(start, start + random(4000));
      };
      for (let round = 0; round < 60; round++) compareSafely(editRandomly(cut(), random), editRandomly(cut(), random));
    });
  }

  const long = 200_000;
  const units = [
    '（',
    '）',
    '1',
    '由',
    '、',
    '《',
    '“',
    '其中',
    '其中1批次',
    '共1家',
    '1.',
    '（一）',
    '一、',
    '责任单位：',
    '区教育局、',
    '（区教育局',
    '**',
    '_ ',
    'X',
    '2025年',
    '&',
    '[bookmark:',
    '{ PAGE',
    ' ',
    '　',
    '\u200b',
    '。',
    '1、',
    '|',
    '\n',
    '\t',
    '（一）a\n',
    '（区教育局负责）',
    '1%',
    '某',
    '第一部分',
    '第一、',
    '附件1、',
    '的,',
    '(a',
    '"是',
    "'是",
    '`',
    '<a',
    '2月30日',
    '2020年底前',
    '<<是',
    '90-',
    '１，',
    '1,000',
    '百分之一',
    '二0',
    '的是的',
    '（一）食品食品',
    '，小于',
    '《是<是',
    '是（2021）',
    '是〔2021〕05号',
    '食品抽检合格率达到9%。',
    '合格率9、',
    '（以下简称“某”）',
    '以下简称',
    '区食安办（以下简称区食安办）',
    '至少',
    '抽检量不少于4批次，',
    '指标|目标值\n满意度|8分\n',
    '从9个增加至9个',
    '9微克/立方米',
    '新增9个站和',
    '，较2020年下降9%',
    '“率达到9%，',
    '*〔2024〕',
    '(一)',
    '“全覆盖',
    '应检尽检',
    '130.a\n',
  ];
  for (const unit of units) {
    it(`comes to an end on ${long} characters of ${JSON.stringify(unit)}`, () => {
      lintSafely(unit.repeat(long / unit.length));
    });
  }

  const shorter = 20_000;
  for (const unit of units) {
    it(`compares ${shorter} characters of ${JSON.stringify(unit)} with themselves and with drafts`, () => {
      const text = unit.repeat(shorter / unit.length);
      compareSafely(text, text);
      compareSafely(text, wholeDrafts[0]!);
      compareSafely(wholeDrafts[0]!, text);
    });
  }

  it(`comes to an end on ${long} brackets one in the other`, () => {
    lintSafely('('.repeat(long / 2) + ')'.repeat(long / 2));
  });
});
