// Names of bodies in a real editor: typed within a note, they come out whole, and the text around stays as it was.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { files, open, replaceText } from './drafts';

const note = '（区教育局、区市场监管局、公安临江分局配合）';
const without = '（区教育局、公安临江分局配合）';

/** Types behind the first name of the note, character by character as from a keyboard, and takes the first proposal. */
async function complete(editor: vscode.TextEditor, typed: string): Promise<void> {
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf(without) + '（区教育局'.length);
  editor.selection = new vscode.Selection(at, at);
  for (const character of `、${typed}`) await vscode.commands.executeCommand('type', { text: character });
  const before = document.version;
  // The list opens a moment after the last character; until then there is nothing to be taken.
  for (let round = 0; document.version === before && round < 100; round++) {
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, editor.selection.active);
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
  }
}

describe('names of bodies', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  for (const typed of ['scjgj', 'qscjgj', 'shichang', '市场', '区市'])
    it(`are put in for ${typed}`, async () => {
      const editor = await open(files.district);
      const whole = editor.document.getText();
      await replaceText(editor, note, without);
      await complete(editor, typed);
      assert.equal(editor.document.getText(), whole);
    });

  it('are told of on hover', async () => {
    const { document } = await open(files.district);
    const place = document.positionAt(document.getText().indexOf(note) + '（区教育局、区市'.length);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const texts = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value));
    assert.ok(
      texts.some((one) => one.includes('**区市场监督管理局**') && /本稿任务\d+项/.test(one)),
      texts.join('\n--\n'),
    );
  });
});
