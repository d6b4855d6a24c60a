// Markdown that is no text of a draft: it is not read, no rule speaks of it, and what stands round it is read as one.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/lint/config';
import { parsePlan } from '../../../server/src/plan/document';
import { allRules } from '../../../server/src/rules';
import { createPlanService } from '../../../server/src/service';
import { readMarks } from '../../support/marks';

const service = createPlanService({ rules: allRules });
const head = '临江区2026年食品安全监督管理计划\n\n一、重点任务\n\n';
const task = '（一）抽检食堂120家次。（区市场监管局牵头，区教育局配合）\n';
const tail = '（二）培训人员300人次。（区卫生健康委负责）\n';
/** Faults that rules report in text. */
const faults = '落实XXX要求,完成&nbsp;20262027年(详见附件3）。';

/** Markdown marked in its place, with what it looks like in the draft. */
const parts: readonly (readonly [what: string, marked: string])[] = [
  ['front matter', `⟦---\ntitle: ${faults}\ntags:\n  - 1．甲\n---⟧\n${head}${task}`],
  ['front matter of another kind', `⟦+++\ntitle = "${faults}"\n+++⟧\n${head}${task}`],
  ['a fence', `${head}⟦\`\`\`json\n（一）${faults}\n（四）${faults}\n\`\`\`⟧\n${task}${tail}`],
  ['a fence of tildes', `${head}${task}⟦~~~\n（九）${faults}\n~~~⟧\n${tail}`],
  ['a fence within a list', `${head}${task}⟦   \`\`\`\n   ${faults}\n   \`\`\`⟧\n${tail}`],
  ['a longer fence round a shorter', `${head}⟦\`\`\`\`\n\`\`\`\n${faults}\n\`\`\`\`⟧\n${task}`],
  ['code', `${head}（一）按⟦\`${faults}\`⟧抽检食堂。（区教育局负责）\n`],
  ['code with a grave accent', `${head}（一）按⟦\`\`a\`,b\`\`⟧抽检食堂。（区教育局负责）\n`],
  ['a comment', `${head}（一）抽检食堂。⟦<!-- ${faults} -->⟧（区教育局负责）\n`],
  ['a comment over lines', `${head}⟦<!--\n（一）${faults}\n（五）${faults}\n-->⟧\n${task}${tail}`],
  ['an image', `${head}${task}⟦![${'图1,'}](图(一),1.png)⟧\n${tail}`],
  [
    'the target of a link',
    `${head}（一）按照⟦[⟧有关规定⟦](https://example.cn/a,b(1).html "甲,乙")⟧抽检。（区教育局负责）\n`,
  ],
  ['a file as target', `${head}（一）按照⟦[⟧清单⟦](清单,1.docx)⟧抽检。（区教育局负责）\n`],
  ['a link with a name', `${head}（一）按照⟦[⟧规定⟦][甲]⟧抽检。（区教育局负责）\n\n⟦[甲]: https://example.cn/甲,乙⟧\n`],
  ['an address', `${head}（一）登录⟦<https://example.cn/甲,乙>⟧填报。（区教育局负责）\n`],
  ['a footnote', `${head}（一）抽检食堂⟦[^1]⟧。（区教育局负责）\n\n⟦[^1]: ${faults}⟧\n`],
  [
    'a footnote over lines',
    `${head}（一）抽检食堂⟦[^注]⟧。（区教育局负责）\n\n⟦[^注]: ${faults}⟧\n\n⟦    ${faults}⟧\n${tail}`,
  ],
  ['the box of a task', `${head}- ⟦[ ]⟧ （一）抽检食堂。（区教育局负责）\n- ⟦[x]⟧ （二）培训。（区教育局负责）\n`],
  ['a block quote', `${head}⟦> （七）${faults}⟧\n\n${task}${tail}`],
];

describe('Markdown', () => {
  for (const [what, marked] of parts) {
    const { text, spans } = readMarks(marked);
    it(`is not read: ${what}`, () => {
      assert.deepEqual(parsePlan(text).unread, spans);
    });

    it(`leaves no finding, and is left as it is: ${what}`, () => {
      assert.deepEqual(
        service.lint(service.parse(text), defaultConfig).map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
      assert.equal(service.fix(text, defaultConfig).text, text);
    });

    it(`does not part what stands round it: ${what}`, () => {
      const without = parsePlan(textWithout(text, spans));
      const draft = parsePlan(text);
      assert.equal(draft.title, without.title);
      const shape = ({ outline, tasks, targets }: typeof draft) => [
        outline.map(({ label, title }) => [label.text, title]),
        tasks.map(({ responsibility }) => responsibility?.parties.map(({ name, role }) => [name, role])),
        targets.map(({ indicator, value }) => [indicator, value]),
      ];
      assert.deepEqual(shape(draft), shape(without));
      for (const { label } of draft.outline) assert.equal(text.slice(label.span.start, label.span.end), label.text);
    });
  }

  for (const text of [
    '见附件[1]和国发[2024]5号、〔2024〕6号。',
    '见[附件](第3页)和[注](见后)。',
    '按照*年度*计划和 `食品抽检。',
    '~~~~~~\n甲\n~~~~~~',
    '```\n没有写完的一段。',
    '<!-- 没有写完的一段。',
    '---\n一、甲\n---\n二、乙',
    '---\n\n---\n二、乙',
    '<b>一、</b>甲<br>乙',
    '指标\n>98%',
    '[ ] 甲\n甲[x]乙',
    '[注]：见附件。\n[1]: 见附件',
    '[甲][乙]',
  ])
    it(`is not seen in ${text.replaceAll('\n', '/')}`, () => {
      assert.deepEqual(parsePlan(text).unread, []);
    });

  it('of a fence that none closes is text', () => {
    const text = `${head}\`\`\`json\n${task}`;
    assert.equal(parsePlan(text).tasks.length, 1);
  });

  it('is read anew when a fence far away is closed', () => {
    const cache = service.createCache();
    const open = `${head}\`\`\`\n${task}`;
    assert.equal(service.parse(open, cache).tasks.length, 1);
    assert.equal(service.parse(`${open}\`\`\`\n${tail}`, cache).tasks.length, 1);
    assert.equal(service.parse(open, cache).targets.length, 1);
  });

  it('keeps the cells of a row in their places', () => {
    const text = '| 指标 | 目标值 |\n| --- | --- |\n| 合格率`x` | 98% |\n';
    const { cells } = parsePlan(text).paragraphs[2]!.facts;
    assert.deepEqual(cells, [
      { start: 2, end: 8 },
      { start: 11, end: 14 },
    ]);
    assert.equal(parsePlan(text).targets[0]!.indicator, '合格率');
  });
});

function textWithout(text: string, spans: readonly { start: number; end: number }[]): string {
  return [...spans].reverse().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

describe('code beside brackets', () => {
  it('ends at its mark, so that what follows is text', () => {
    const line = '一、巡看 `A1` 和（`B2`）台账。（区教育局负责）';
    const { facts } = parsePlan(line).paragraphs[0]!;
    assert.deepEqual(
      facts.brackets.map(({ open, close }) => line.slice(open, close + 1)),
      ['（`B2`）', '（区教育局负责）'],
    );
  });
});
