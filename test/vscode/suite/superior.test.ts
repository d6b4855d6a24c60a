// The city's plan beside a district's draft in a real editor: hover, definition, hints and completion, on the examples.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, files, has, open, replaceText, ruleOf, uriOf } from './drafts';

/** Behind the first occurrence of some words. */
function behind(document: vscode.TextDocument, words: string): vscode.Position {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  return document.positionAt(start + words.length);
}

describe('higher plan', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('says on hover which figure is lower, and quotes the clause', async () => {
    const { document } = await open(files.district);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, '外卖封签'),
    );
    const texts = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value));
    const text = texts.find((one) => one.includes('低于市级要求'));
    assert.ok(text, texts.join('\n--\n'));
    for (const part of ['≥85%', '≥90%', '四、（三）', '**达到90%以上**']) assert.ok(text.includes(part), part);
  });

  it('is related to the problem of a lower figure', async () => {
    const { document } = await open(files.district);
    const diagnostics = await diagnosticsWhen(document.uri, has('target-below-superior'));
    const lower = diagnostics.filter((one) => ruleOf(one) === 'target-below-superior');
    const found = lower.find(({ range }) => document.getText(range).includes('85%'));
    const [related] = found?.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), uriOf(files.city).toString());
    const city = await vscode.workspace.openTextDocument(uriOf(files.city));
    assert.match(city.getText(related!.location.range), /90%/);
  });

  it('is where the definition of a figure leads', async () => {
    const { document } = await open(files.district);
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      behind(document, '外卖封签'),
    );
    assert.equal(links.length, 1);
    const [{ targetUri, targetSelectionRange, originSelectionRange }] = links as [vscode.LocationLink];
    assert.equal(targetUri.toString(), uriOf(files.city).toString());
    assert.equal(document.getText(originSelectionRange), '外卖封签使用率达到85%以上');
    const city = await vscode.workspace.openTextDocument(targetUri);
    assert.equal(city.getText(targetSelectionRange), '达到90%以上');
  });

  it('stands behind figures once hints are switched on', async () => {
    const { document } = await open(files.district);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const labels = async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        whole,
      );
      return hints.flatMap(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value)));
    };
    assert.deepEqual(await labels(), []);
    const settings = vscode.workspace.getConfiguration('planDraft', document.uri);
    await settings.update('inlayHints.enabled', true, vscode.ConfigurationTarget.Workspace);
    try {
      let shown = await labels();
      // The server hears of the setting a moment later than the editor.
      for (let round = 0; shown.length === 0 && round < 200; round++) shown = await labels();
      assert.ok(shown.includes('市级 ≥90%'), shown.join());
    } finally {
      await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('has its sentences proposed where the draft has not taken them up', async () => {
    const editor = await open(files.district);
    const { document } = editor;
    await replaceText(editor, '（区教育局、区市场监管局、公安临江分局配合）', '陪餐（区教育局牵头）');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      behind(document, '全面实行。陪餐'),
    );
    const item = items.find(({ label }) => String(label).startsWith('中小学校陪餐制度落实率'));
    assert.ok(item, items.map(({ label }) => String(label)).join());
    assert.equal(item.detail, '本稿未承接的市级目标');
    assert.equal(document.getText(item.range as vscode.Range), '陪餐');
  });
});
