// The formats of `lint` on problems made by hand, character for character.
import { strict as assert } from 'node:assert';
import { createColors } from 'picocolors';
import type { FileReport } from '../../../server/src/cli/formats/lint/report';
import { reportFormats } from '../../../server/src/cli/formats/lint/reportFormats';
import { readReference } from '../../../server/src/compare/reference/readReference';
import type { Problem } from '../../../server/src/lint/rule';
import { LineIndex } from '../../../server/src/text/lines';
import { readableColors } from '../readableColors';

const text = '甲乙丙\n丁戊己，100%\n庚辛\n';
const city = readReference('市,一.txt', '云州市计划\n一、任务\n抽检达到5批次/千人。').plan!;
const other = readReference('省.txt', '云山省计划\n一、任务\n抽检达到5批次/千人。').plan!;

const problem = (part: Partial<Problem> & Pick<Problem, 'span'>): Problem => ({
  rule: 'some-rule',
  severity: 'warning',
  message: '这里不对。',
  ...part,
});
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const fix = (safe: boolean) => ({ title: '改', safe, edits: [{ span: at('乙'), newText: '' }] });

function report(problems: readonly Problem[], part: Partial<FileReport> = {}): FileReport {
  const inputs = { superior: [city], previous: other };
  return {
    path: '稿.txt',
    text,
    lines: new LineIndex(text),
    encoding: 'utf-8',
    problems,
    inputs,
    corrected: 0,
    ...part,
  };
}

async function printed(format: keyof typeof reportFormats, files: readonly FileReport[], isColoured = false) {
  const make = await reportFormats[format]();
  const ruleTitle = (id: string) => (id === 'some-rule' ? '某条规则，第1条：甲' : id);
  return readableColors(make(files, { colors: createColors(isColoured), columns: 60, ruleTitle }));
}

describe('report formats', () => {
  it('text: colours of each severity, of places, marks, rules and figures', async () => {
    const problems = [
      problem({ severity: 'error', span: at('乙') }),
      problem({ span: at('丁戊'), fixes: [fix(false)] }),
      problem({
        severity: 'info',
        span: at('庚'),
        fixes: [fix(false), fix(true)],
        related: [{ span: at('辛'), message: '看\u0007这里' }],
      }),
    ];
    const place = (line: number) => `<underline>稿.txt</>:${line}:`;
    assert.deepEqual((await printed('text', [report(problems)], true)).split('\n'), [
      `${place(1)}2  <red><bold>错误</></>  这里不对。  <dim>some-rule</>`,
      '    甲乙丙',
      '      <red>^^</>',
      '',
      `${place(2)}1  <yellow><bold>警告</></>  这里不对。  <dim>some-rule</>`,
      '    丁戊己，100%',
      '    <yellow>^^^^</>',
      '',
      `${place(3)}1  <blue><bold>提示</></>  这里不对。  <dim>some-rule</>`,
      '    庚辛',
      '    <blue>^^</>',
      `    ${place(3)}2  <cyan>相关</>  看�这里`,
      '        庚辛',
      '          <cyan>^^</>',
      '',
      '共检查 1 个文件：<red>1 处错误</>，<yellow>1 处警告</>，<blue>1 处提示</>；其中 1 处可自动修正（加 --fix）。',
      '',
    ]);
  });

  it('text: three related places, and how many more', async () => {
    const own = { span: at('辛'), message: '本稿' };
    const superior = { path: '市,一.txt', span: { start: 0, end: 3 }, message: '市级' };
    const last = async (...related: readonly NonNullable<Problem['related']>[number][]) => {
      const rows = (await printed('text', [report([problem({ span: at('乙'), related })])])).split('\n');
      return [rows.filter((row) => row.includes('  相关  ')).length, rows.at(-4)];
    };
    assert.deepEqual(await last(own, own, own), [3, '          ^^']);
    assert.deepEqual(await last(own, own, own, own, superior), [3, '    另有 2 处']);
    assert.deepEqual(await last(own, own, own, superior, superior), [
      3,
      '    另有 2 处相关条款，用 plan-draft compare 逐项查看',
    ]);
    assert.deepEqual(await last({ path: '不在.txt', span: at('乙'), message: '' }), [0, '      ^^']);
  });

  it('text: sums up corrections, and says in green that nothing is wrong', async () => {
    assert.equal(await printed('text', []), '');
    const clean = [report([], { corrected: 2 }), report([], { corrected: 3 })];
    assert.equal(await printed('text', clean, true), '<green>已自动修正 5 处。共检查 2 个文件，没有发现问题。</>\n');
    assert.equal(await printed('text', [report([])]), '共检查 1 个文件，没有发现问题。\n');
  });

  it('github: commands by severity, places, titles, and places in other files', async () => {
    const related = [
      { span: at('辛'), message: '本稿' },
      { path: '市,一.txt', span: { start: 11, end: 13 }, message: '市级：100%' },
      { path: '省.txt', span: { start: 0, end: 3 }, message: '省级' },
    ];
    const problems = [
      problem({ severity: 'error', span: { start: 1, end: 6 }, message: '100%\r不对' }),
      problem({ severity: 'info', rule: 'unlisted', span: at('庚'), related }),
      problem({ span: at('戊') }),
    ];
    assert.equal(
      await printed('github', [report(problems)]),
      [
        '::error file=稿.txt,line=1,col=2,endLine=2,title=某条规则，第1条：甲（some-rule）::100%25%0D不对',
        '::notice file=稿.txt,line=3,col=1,endColumn=2,title=unlisted（unlisted）::这里不对。%0A市,一.txt:3  市级：100%25%0A省.txt:1  省级',
        '::warning file=稿.txt,line=2,col=2,endColumn=3,title=某条规则，第1条：甲（some-rule）::这里不对。',
        '',
      ].join('\n'),
    );
    assert.match(
      await printed('github', [report([problem({ span: at('戊') })], { path: 'a:b,c%.txt' })]),
      /^::warning file=a%3Ab%2Cc%25\.txt,/,
    );
  });

  it('json: every field, with the figures', async () => {
    const related = [{ path: '省.txt', span: { start: 0, end: 3 }, message: '省级' }];
    const problems = [
      problem({ severity: 'error', span: at('戊己'), fixes: [fix(true)] }),
      problem({ severity: 'info', span: at('庚'), fixes: [fix(false)], related }),
    ];
    const position = (line: number, column: number, offset: number) => ({ line, column, offset });
    const same = { rule: 'some-rule', message: '这里不对。' };
    assert.deepEqual(JSON.parse(await printed('json', [report(problems, { encoding: 'gb18030' }), report([])])), {
      version: 1,
      files: [
        {
          path: '稿.txt',
          encoding: 'gb18030',
          problems: [
            {
              ...{ ...same, severity: 'error', text: '戊己', fixable: true, related: [] },
              range: { start: position(2, 2, 5), end: position(2, 4, 7) },
            },
            {
              ...{ ...same, severity: 'info', text: '庚', fixable: false },
              range: { start: position(3, 1, 13), end: position(3, 2, 14) },
              related: [
                {
                  path: '省.txt',
                  range: { start: position(1, 1, 0), end: position(1, 4, 3) },
                  message: '省级',
                },
              ],
            },
          ],
        },
        { path: '稿.txt', encoding: 'utf-8', problems: [] },
      ],
      summary: { files: 2, errors: 1, warnings: 0, infos: 1, fixable: 1 },
    });
  });
});
