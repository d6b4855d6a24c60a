// Every word of a role is read as that role in every position in which it is declared to stand; one line in roles.ts adds one.
import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { departmentNames } from '../../server/src/features/completion/departmentNames';
import { rolePhrases } from '../../server/src/features/completion/rolePhrases';
import { parsePlan } from '../../server/src/plan/document';
import { type RolePosition, roleWords } from '../../server/src/words/roles/roles';
import { loadGrammar, tokenize } from '../grammar/tokenizer';
import { describeParties } from '../model/describe';

/** What each position looks like around a word, in texts whose only body is 区教育局. */
const samples: Readonly<Record<RolePosition, readonly ((word: string) => string)[]>> = {
  label: [
    (word) => `（一）加强监管。\n${word}单位：区教育局\n`,
    (word) => `（一）加强监管。\n${word}部门:区教育局。\n`,
    (word) => `（一）加强监管。${word}单位：区教育局。`,
    (word) => `（一）加强监管。（${word}单位：区教育局）`,
    (word) => `（一）加强监管。〔${word}部门：区教育局〕`,
  ],
  shortLabel: [(word) => `（一）加强监管。（${word}：区教育局）`],
  header: [
    (word) => `| 序号 | 任务 | ${word}单位 |\n| --- | --- | --- |\n| 1 | 加强监管 | 区教育局 |\n`,
    (word) => `任务\t${word}部门\n加强监管\t区教育局\n`,
  ],
  shortHeader: [(word) => `| 任务 | ${word} |\n| --- | --- |\n| 加强监管 | 区教育局 |\n`],
  verb: [
    (word) => `（一）加强监管。（区教育局${word}）`,
    (word) => `（一）加强监管（区教育局${word}）。`,
    (word) => `（一）加强监管。[区教育局按职责分工${word}]`,
    (word) => `（一）加强监管。（区教育局${word}。）`,
  ],
  by: [(word) => `（一）加强监管工作由区教育局${word}。`],
  opening: [(word) => `（一）区教育局${word}，每月检查一次。`],
  gloss: [(word) => `（一）加强监管。（责任单位：区教育局（${word}））`],
};

const head = '临江区2026年食品安全工作计划\n一、任务\n';

function rolesIn(text: string): string {
  const { tasks } = parsePlan(head + text);
  return describeParties(tasks.flatMap(({ responsibility }) => responsibility?.parties ?? []));
}

describe('words of roles', () => {
  for (const { word, role, at, guides } of roleWords)
    for (const position of at)
      it(`${word} is ${role} as ${position}`, () => {
        for (const sample of samples[position]) {
          const own = guides && position === 'verb' ? '负责' : role;
          assert.equal(rolesIn(sample(word)), `${own} 区教育局`, sample(word));
        }
      });

  it('stand in the table once each', () => {
    const words = roleWords.map(({ word }) => word);
    assert.deepEqual(words, [...new Set(words)]);
  });
});

describe('words of roles beside others', () => {
  for (const [note, parties] of [
    ['（区教育局主责，区卫生健康委配合）', '负责 区教育局；配合 区卫生健康委'],
    ['（区教育局主责、区卫生健康委协作）', '负责 区教育局；配合 区卫生健康委'],
    ['（区教育局牵头，区财政局支持）', '牵头 区教育局；配合 区财政局'],
    ['（区农业农村局主管，各街道办事处执行）', '负责 区农业农村局、各街道办事处'],
    ['（牵头单位：区教育局；支持单位：区财政局）', '牵头 区教育局；配合 区财政局'],
    ['（牵头责任单位：区教育局）', '牵头 区教育局'],
    ['由区教育局主责，区卫生健康委配合。', '负责 区教育局；配合 区卫生健康委'],
  ] as const)
    it(note, () => assert.equal(rolesIn(`（一）加强监管。${note}`), parties));

  for (const words of [
    '（部门协作、社会共治）',
    '（所需经费由区财政局承担）',
    '（按照国家标准执行）',
    '（加强财政支持）',
    '（落实主管部门责任）',
  ])
    it(`${words} names nobody`, () => assert.equal(rolesIn(`（一）加强监管${words}，严格执法。`), '无'));

  it('reads the columns of a table by the same words', () => {
    const table = '| 任务 | 主责单位 | 支持单位 |\n| --- | --- | --- |\n| 加强监管 | 区教育局 | 区财政局 |\n';
    assert.equal(rolesIn(table), '负责 区教育局；配合 区财政局');
  });
});

describe('completion and words of roles', () => {
  const labels = roleWords.filter(({ at }) => at.includes('label'));
  for (const { word } of labels)
    it(`offers names behind ${word}单位：`, () => {
      const text = `${head}（一）加强监管。（${word}单位：`;
      const document = parsePlan(text);
      assert.ok(departmentNames({ document, settings: {}, offset: text.length }).length > 0);
      assert.deepEqual(rolePhrases(document, text.length), []);
    });

  for (const { word } of roleWords.filter(({ at, role }) => at.includes('verb') && role === '牵头'))
    it(`offers what supports behind ${word}`, () => {
      const text = `${head}（一）加强监管。（区教育局${word}，区司法局`;
      const offered = rolePhrases(parsePlan(text), text.length).map(({ label }) => label);
      assert.ok(offered.includes('配合') && !offered.includes('牵头'), offered.join());
    });
});

describe('the grammar and words of roles', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** Words of a line that carry a scope. */
  const scoped = (line: string, scope: string) =>
    tokenize(grammar, line)
      .filter(({ scopes }) => scopes.some((name) => `${name} `.includes(scope)))
      .map(({ text }) => text)
      .join('|');

  for (const { word, at } of roleWords) {
    if (at.includes('label'))
      it(`colours ${word}单位`, () => {
        for (const line of [`${word}单位：区教育局`, `加强监管。（${word}单位：区教育局）`])
          assert.deepEqual(
            [scoped(line, 'keyword.control.label'), scoped(line, 'support.class.department')],
            [`${word}单位`, '区教育局'],
            line,
          );
      });
    if (at.includes('verb'))
      it(`colours ${word} behind names`, () => {
        const line = `加强监管。（区教育局、区民政局${word}）`;
        assert.equal(scoped(line, 'keyword.control.role'), word);
        assert.equal(scoped(line, 'support.class.department'), '区教育局|区民政局');
      });
    if (at.includes('by'))
      it(`colours ${word} behind 由`, () => {
        assert.equal(scoped(`工作由区教育局${word}。`, 'keyword.control.role'), `由|${word}`);
      });
  }
});
