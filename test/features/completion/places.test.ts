// Where in a text names and phrases of a note, and beginnings of sentences, are typed.
import assert from 'node:assert/strict';
import { notePlace } from '../../../server/src/features/places/notePlace';
import { sentenceStart } from '../../../server/src/features/places/sentenceStart';
import { parsePlan } from '../../../server/src/plan/document';

const cursor = '│';
const head = '临江区2026年工作计划\n一、任务\n（一）学校。检查食堂。（区教育局负责）\n';

/** What of a note is typed at │ and what the note holds: `typed|content`; null where there is none. */
function noteAt(marked: string, before = head): string | null {
  const whole = before + marked;
  const text = whole.replace(cursor, '');
  const place = notePlace(parsePlan(text), whole.indexOf(cursor));
  if (!place) return null;
  const { typed, content, isLabelled } = place;
  return `${text.slice(typed.start, typed.end)}|${text.slice(content.start, content.end)}${isLabelled ? '|list' : ''}`;
}

describe('features: places in notes', () => {
  const places: readonly (readonly [string, string | null])[] = [
    ['（二）油。查。（│）', '|'],
    ['（二）油。查。(│)', '|'],
    ['（二）油。查。〔│〕', '|'],
    ['（二）油。查。[│]', '|'],
    ['（二）油。查。【│】', '|'],
    ['（二）油。查。（区│）', '区|区'],
    ['（二）油。查。（区教育局、区│）', '区|区教育局、区'],
    ['（二）油。查。（区教育局，区│）', '区|区教育局，区'],
    ['（二）油。查。（区教育局牵头；区│）', '区|区教育局牵头；区'],
    ['（二）油。查。（区教育局 区│）', '区|区教育局 区'],
    ['（二）油。查。（区教育局（区委教育工委）、区│）', '区|区教育局（区委教育工委）、区'],
    ['（二）油。查。（责任单位：区│）', '区|责任单位：区|list'],
    ['（二）油。查。（责任单位:区│）', '区|责任单位:区|list'],
    ['（二）油。查。（│', '|'],
    ['（二）油。查。（│。其他', '|'],
    ['（二）油。查。（│、区教育局负责）', '|、区教育局负责'],
    ['（二）油。查。（│牵头）', '|牵头'],
    ['（二）油。查。（│按职责负责）', '|按职责负责'],
    ['（二）油。查。（│某）', null],
    ['（二）油。查（│）', null],
    ['（二）油。查！（│）', '|'],
    ['（二）油。查？（│）', '|'],
    ['（二）油。查；（│）', '|'],
    ['（二）油。查。（区教育局负责）（│）', '|'],
    ['（二）油。查。（含甲│）', '含甲|含甲'],
    ['（二）油。查。（含甲、乙│）', null],
    ['（二）油。查。（区教育局）区│', null],
    ['责任单位：区│', '区|区|list'],
    ['责任单位：区教育局、区│', '区|区教育局、区|list'],
    ['　　牵头单位：区│', '区|区|list'],
    ['牵头单位：区教育局；配合单位：区│', '区|区教育局；配合单位：区|list'],
    ['责任人：│', null],
    ['目标：│', null],
    ['查。责任单位：区│', '区|区|list'],
    ['（二）油。由区教育局牵头，qx│', 'qx|区教育局牵头，qx'],
    ['（二）油。由区教育局牵头,qx│', 'qx|区教育局牵头,qx'],
    ['（二）油。由区教育局牵头；qx│', 'qx|区教育局牵头；qx'],
    ['（二）油。由区教育局牵头;qx│', 'qx|区教育局牵头;qx'],
    ['（二）油。由区教育局牵头。qx│', null],
    ['（二）油。由区教育局牵头，qx1│', null],
    ['　责任单位 ：区│', '区|区|list'],
    ['（二）油。由区教育局牵头，开│', null],
  ];
  for (const [marked, expected] of places) it(marked, () => assert.equal(noteAt(marked), expected));

  it('begin within a sentence only where most notes of the draft do', () => {
    const within = '临江区2026年工作计划\n一、任务\n（一）检查食堂（区教育局负责）。\n';
    const behind = '（一）检查食堂。（区教育局负责）\n';
    assert.equal(noteAt('（二）查油（│）。', within), '|');
    assert.equal(noteAt('（二）查油（│）。', within + behind), null);
    assert.equal(noteAt('（二）查油（│）。', `${within}${within.split('\n')[2]}\n${behind}`), '|');
  });

  it('are looked for within 600 characters', () => {
    const names = (count: number) => '区教育局、'.repeat(count);
    assert.notEqual(noteAt(`（二）油。查。（${names(119)}│）`), null);
    assert.equal(noteAt(`（二）油。查。（${names(121)}│）`), null);
  });
});

describe('features: beginnings of sentences', () => {
  const sentenceAt = (marked: string) => {
    const whole = head + marked;
    const text = whole.replace(cursor, '');
    const span = sentenceStart(parsePlan(text), whole.indexOf(cursor));
    return span && text.slice(span.start, span.end);
  };
  for (const [marked, expected] of [
    [`（二）${'甲'.repeat(16)}│`, '甲'.repeat(16)],
    [`（二）${'甲'.repeat(17)}│`, null],
    ['（二）甲。乙│（', '乙'],
    ['（二）甲。乙│(', '乙'],
    ['（二）甲。乙│〔', '乙'],
    ['（二）甲。乙│[', '乙'],
    ['（二）甲。乙│丙', null],
    ['（二）甲。乙，│', null],
    ['（二）甲！乙│', '乙'],
    ['（二）甲？乙│', '乙'],
    ['（二）甲；乙│', null],
    ['（二）甲，乙│', null],
    ['二、│', null],
    ['二、甲│', null],
    ['二、甲。乙│', '乙'],
    ['（二）甲。│，', null],
    ['（二）甲。│3批', ''],
    ['| 甲 | 乙│ |', null],
  ] as const)
    it(marked, () => assert.equal(sentenceAt(marked), expected));
  it('are none outside the plan', () => assert.equal(sentenceAt('附件1\n甲│'), null));
});
