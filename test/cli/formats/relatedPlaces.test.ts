// How the reports show a problem that another file explains.
import { strict as assert } from 'node:assert';
import { githubReport } from '../../../server/src/cli/formats/lint/githubReport';
import { jsonReport } from '../../../server/src/cli/formats/lint/jsonReport';
import type { FileReport, ReportContext } from '../../../server/src/cli/formats/lint/report';
import { textReport } from '../../../server/src/cli/formats/lint/textReport';
import { plainColors } from '../../../server/src/cli/terminal/colors';
import { readReference } from '../../../server/src/compare/reference/readReference';
import type { Problem } from '../../../server/src/lint/rule';
import { LineIndex } from '../../../server/src/text/lines';

const text = '一、抽检\n抽检达到5批次/千人。\n';
const cityText = '市级计划\n\n抽检达到6批次/千人。\n';
const city = readReference('市/计划.txt', cityText).plan!;
const lastYear = readReference('去年.txt', '抽检达到7批次/千人。').plan!;
const place = (of: string, words: string) => ({ start: of.indexOf(words), end: of.indexOf(words) + words.length });
const problem: Problem = {
  rule: 'target-below-superior',
  severity: 'error',
  span: place(text, '5批次/千人'),
  message: '低于市级计划。',
  related: [
    { span: place(text, '一、'), message: '本稿' },
    { span: place(cityText, '6批次/千人'), message: '市级', path: '市/计划.txt' },
    { span: place(lastYear.text, '7批次/千人'), message: '上年', path: '去年.txt' },
    { span: { start: 0, end: 1 }, message: '不在手边', path: '别的.txt' },
  ],
};
const report: FileReport = {
  path: 'a.txt',
  encoding: 'utf-8',
  text,
  lines: new LineIndex(text),
  problems: [problem],
  inputs: { superior: [city], previous: lastYear },
  corrected: 0,
};
const context: ReportContext = { colors: plainColors, columns: 80, ruleTitle: () => '低于上级' };

describe('related places in other files', () => {
  it('stand in the text report with their own line', () => {
    const shown = textReport([report], context);
    assert.match(shown, /^ {4}a\.txt:1:1 {2}相关 {2}本稿\n {8}一、抽检\n {8}\^{4}$/m);
    assert.match(shown, /^ {4}市\/计划\.txt:3:5 {2}相关 {2}市级\n {8}抽检达到6批次\/千人。\n {16}\^{10}$/m);
    assert.match(shown, /^ {4}去年\.txt:1:5 {2}相关 {2}上年\n {8}抽检达到7批次/m);
    assert.doesNotMatch(shown, /不在手边/);
  });

  it('are counted in the text report where there are more than three', () => {
    const above = { span: place(cityText, '6批次/千人'), message: '市级', path: '市/计划.txt' };
    const own = { span: place(text, '一、'), message: '本稿' };
    const shownWith = (related: NonNullable<Problem['related']>) =>
      textReport([{ ...report, problems: [{ ...problem, related }] }], context);
    const clauses = shownWith(Array(47).fill(above));
    assert.equal(clauses.match(/相关 {2}市级/g)?.length, 3);
    assert.match(clauses, /\^\n {4}另有 44 处相关条款，用 plan-draft compare 逐项查看\n/);
    assert.match(shownWith([above, above, above, own, own]), /\^\n {4}另有 2 处\n/);
    assert.doesNotMatch(shownWith([above, above, above]), /另有/);
    const json = jsonReport([{ ...report, problems: [{ ...problem, related: Array(47).fill(above) }] }], context);
    assert.equal(JSON.parse(json).files[0].problems[0].related.length, 47);
  });

  it('stand in the JSON report with their path and range', () => {
    const { related } = JSON.parse(jsonReport([report], context)).files[0].problems[0];
    assert.deepEqual(
      related.map(({ path, message, range }: { path: string; message: string; range: { start: object } }) => [
        path,
        message,
        range.start,
      ]),
      [
        ['a.txt', '本稿', { line: 1, column: 1, offset: 0 }],
        ['市/计划.txt', '市级', { line: 3, column: 5, offset: 10 }],
        ['去年.txt', '上年', { line: 1, column: 5, offset: 4 }],
      ],
    );
  });

  it('follow the message of an annotation, where they are in other files', () => {
    const shown = githubReport([report], context);
    assert.match(shown, /::低于市级计划。%0A市\/计划\.txt:3 {2}市级%0A去年\.txt:1 {2}上年\n$/);
  });
});
