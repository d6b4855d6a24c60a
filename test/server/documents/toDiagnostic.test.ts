// A problem of a draft as a diagnostic of the protocol.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readReference } from '../../../server/src/compare/reference/readReference';
import { defaultConfig } from '../../../server/src/lint/config';
import type { Problem } from '../../../server/src/lint/rule';
import { type ClientSupport, readClientSupport } from '../../../server/src/lsp/capabilities';
import { toDiagnostic, toDiagnostics } from '../../../server/src/lsp/diagnostics/toDiagnostic';
import { parsePlan } from '../../../server/src/plan/document';

describe('toDiagnostic', () => {
  const text = '一、抽检\n抽检达到5批次/千人。\n';
  const city = readReference('file:///%E5%B8%82.txt', '市级计划\n\n抽检达到6批次/千人。\n').plan!;
  const lastYear = readReference('file:///last.txt', '抽检达到7批次/千人。').plan!;
  const draft = {
    source: TextDocument.create('file:///a.txt', 'plan-draft', 1, text),
    plan: parsePlan(text),
    version: 1,
    settings: { config: defaultConfig, options: { inlayHints: false }, file: undefined, isChecked: true },
    inputs: { superior: [city], previous: lastYear },
    inputFaults: [],
    problems: [],
    resultId: '1',
  };
  const problem: Problem = {
    rule: 'target-below-superior',
    severity: 'error',
    span: { start: 9, end: 15 },
    message: '低于上级计划。',
    related: [
      { span: { start: 0, end: 2 }, message: '本稿' },
      { span: { start: 10, end: 16 }, message: '市级', path: city.path },
      { span: { start: 4, end: 10 }, message: '上年', path: lastYear.path },
      { span: { start: 0, end: 1 }, message: '不在手边', path: 'file:///other.txt' },
    ],
  };
  const client = (relatedInformation: boolean): ClientSupport =>
    readClientSupport({
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { publishDiagnostics: { relatedInformation } } },
    });

  it('marks each task of a draft without notes quietly, beside the finding that speaks of all', () => {
    const related = [
      { span: { start: 0, end: 4 }, message: '“一、抽检”没有写明责任单位' },
      { span: { start: 5, end: 8 }, message: '“抽检”没有写明责任单位' },
    ];
    const gathered: Problem = { ...problem, rule: 'responsibility-missing', related };
    assert.deepEqual(
      toDiagnostics(draft, gathered, client(true)).map(({ severity, message, range: { start } }) => [
        severity,
        start.line,
        message,
      ]),
      [
        [1, 1, '低于上级计划。'],
        [4, 0, '“一、抽检”没有写明责任单位'],
        [4, 1, '“抽检”没有写明责任单位'],
      ],
    );
    assert.equal(toDiagnostics(draft, problem, client(true)).length, 1);
  });

  it('leads to the places in the draft and in the plans that it was held against', () => {
    const { relatedInformation } = toDiagnostic(draft, problem, client(true));
    assert.deepEqual(
      relatedInformation!.map(({ message, location: { uri, range } }) => [
        message,
        uri,
        range.start.line,
        range.start.character,
        range.end.character,
      ]),
      [
        ['本稿', 'file:///a.txt', 0, 0, 2],
        ['市级', 'file:///%E5%B8%82.txt', 2, 4, 10],
        ['上年', 'file:///last.txt', 0, 4, 10],
      ],
    );
  });

  it('leaves them out for clients that do not show them', () => {
    assert.equal('relatedInformation' in toDiagnostic(draft, problem, client(false)), false);
  });
});
