// Parsing with a cache gives the same model as parsing from scratch, whatever is edited.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createParagraphCache } from '../../server/src/plan/cache';
import { parsePlan } from '../../server/src/plan/document';
import type { OutlineItem, PlanDocument } from '../../server/src/plan/model';

/** Numbers below `limit`, the same for the same seed (a linear congruential generator). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const drafts = [
  'a1-own-line-notes.txt',
  'a4-single-line.txt',
  'a5-table.md',
  'b7-北沙区2021.txt',
  'a3-notice-run-in.txt',
];
const snippets = [
  '',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '　　',
  '# ',
  '。',
  '（',
  '）',
  '(',
  '《',
  '”',
  '一、',
  '\n二、强化监管\n',
  '（三）',
  '\n1.',
  '（区教育局负责）',
  '\n责任单位：区教育局、民政局\n',
  '达到98%以上',
  '不少于4批次/千人',
  '6月底前',
  '以下各项工作均由区教育局负责。',
  '\n附件1\n',
  '| 任务 | 责任单位 |\n| --- | --- |\n',
  '关于印发某区2024年计划的通知\n',
  '\ud83d',
  '\ude00',
];

const plainItem = ({ level, number, title, span, ownSpan, region, parent, children, label }: OutlineItem) => ({
  level,
  number,
  title,
  span,
  ownSpan,
  region,
  label,
  parent: parent?.label.span.start ?? null,
  children: children.map((child) => child.label.span.start),
});

/** All that a model says, without its lines and without references from item to item. */
function plain(document: PlanDocument) {
  const { title, titleSpan, noticeTitle, year, stage, region, level, targets, deadlines, citations, issues } = document;
  return {
    head: { title, titleSpan, noticeTitle, year, stage, region, level },
    regions: document.paragraphs.map((paragraph) => [paragraph.start, paragraph.end, paragraph.region]),
    outline: document.outline.map(plainItem),
    sections: document.sections.map(({ label }) => label.span),
    items: document.items.map(({ label }) => label.span),
    tasks: document.tasks.map(({ item, ...task }) => ({ ...task, item: item?.label.span ?? null })),
    targets,
    deadlines,
    citations,
    issues,
  };
}

describe('parsing with a cache', () => {
  for (const draft of drafts)
    it(`follows random edits of ${draft}`, () => {
      const random = createRandom(draft.length * 7919);
      const cache = createParagraphCache();
      let text = readFileSync(`test/drafts/${draft}`, 'utf8');
      parsePlan(text, cache);
      for (let round = 0; round < 60; round++) {
        const before = text;
        const anywhere = random(text.length + 1);
        const at = random(3) === 0 ? text.lastIndexOf('\n', anywhere) + 1 : anywhere;
        const removed = random(3) === 0 ? random(40) : random(3);
        text = text.slice(0, at) + snippets[random(snippets.length)] + text.slice(at + removed);
        const place = `round ${round} at ${at}: ${JSON.stringify(before.slice(at - 10, at + removed))}`;
        assert.deepEqual(plain(parsePlan(text, cache)), plain(parsePlan(text)), place);
      }
    });

  it('does not read again what was there before, and forgets what is gone', () => {
    const cache = createParagraphCache();
    const first = parsePlan('一、甲\n（一）乙。\n（二）丙。', cache);
    const second = parsePlan('一、甲\n（一）丁。\n（二）丙。\n（二）丙。', cache);
    const facts = (document: PlanDocument) => document.paragraphs.map((paragraph) => paragraph.facts);
    assert.equal(facts(second)[0], facts(first)[0]);
    assert.equal(facts(second)[2], facts(first)[2]);
    assert.equal(facts(second)[3], facts(first)[2]);
    assert.notEqual(facts(second)[1], facts(first)[1]);
    const third = parsePlan('一、甲\n（一）乙。', cache);
    assert.equal(facts(third)[0], facts(first)[0]);
    assert.notEqual(facts(third)[1], facts(first)[1]);
  });

  it('leaves the models that were read before as they were', () => {
    const cache = createParagraphCache();
    const document = parsePlan('一、甲\n（一）抽检率达到98%。（区教育局负责）', cache);
    const before = plain(parsePlan(document.text));
    parsePlan('抬头\n一、甲\n（一）抽检率达到98%。（区教育局负责）', cache);
    assert.deepEqual(plain(document), before);
    assert.ok(Object.isFrozen(document));
  });
});
