// The language: recognised by file name, with outline, folding, selection and the commands of the manifest.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, files, has, open } from './drafts';

describe('language', () => {
  it('is recognised by the name of a file', async () => {
    assert.equal((await open(files.points)).document.languageId, 'plan-draft');
    const memo = await open(files.memo);
    assert.equal(memo.document.languageId, 'plaintext');
  });

  it('fills the outline: sections with their items', async () => {
    const { document } = await open(files.plan);
    await diagnosticsWhen(document.uri, has('numbering-sequence'));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const find = (list: readonly vscode.DocumentSymbol[], text: string): vscode.DocumentSymbol | undefined =>
      list.find((symbol) => symbol.name.includes(text)) ??
      list.map((symbol) => find(symbol.children, text)).find((symbol) => symbol !== undefined);
    const tasks = find(symbols, '重点任务');
    assert.ok(tasks);
    assert.equal(tasks.children.length, 4);
    assert.ok(find(tasks.children, '强化校园食品安全'));
    assert.ok(find(symbols, '保障措施'));
  });

  it('folds sections', async () => {
    const { document } = await open(files.plan);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const line = document.getText().split('\n').indexOf('二、重点任务');
    assert.ok(ranges.some((range) => range.start === line && range.end === line + 4));
  });

  it('widens the selection from a sentence to its item', async () => {
    const { document } = await open(files.plan);
    const place = document.positionAt(document.getText().indexOf('学校食堂'));
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [place],
    );
    const texts: string[] = [];
    for (let one: vscode.SelectionRange | undefined = range; one; one = one.parent)
      texts.push(document.getText(one.range));
    assert.ok(
      texts.some((text) => text.startsWith('（四）强化校园') && text.endsWith('当月整改。')),
      texts.join('\n--\n'),
    );
  });

  it('has every command of the manifest', async () => {
    const { packageJSON } = vscode.extensions.getExtension('plan-draft.plan-draft')!;
    const registered = await vscode.commands.getCommands(true);
    for (const { command } of packageJSON.contributes.commands) assert.ok(registered.includes(command), command);
    await vscode.commands.executeCommand('planDraft.showOutput');
  });

  it('does not box Chinese punctuation and wraps lines', async () => {
    const { document } = await open(files.plan);
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'plan-draft', uri: document.uri });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false);
  });
});
