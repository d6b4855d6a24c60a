// Quick fixes, fix all and renumbering change the text of a real editor.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, files, has, open, ruleOf, textWhen } from './drafts';

const labels = (text: string) => [...text.matchAll(/^（[一二三四五]）/gmu)].map(([label]) => label).join('');
const disordered = '（一）（二）（四）（五）（一）';
const ordered = '（一）（二）（三）（四）（一）';

describe('edits', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('a quick fix puts a number right', async () => {
    const { document } = await open(files.plan);
    const diagnostics = await diagnosticsWhen(document.uri, has('numbering-sequence'));
    const { range } = diagnostics.find((diagnostic) => ruleOf(diagnostic) === 'numbering-sequence')!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find((action) => action.edit && action.kind?.value === vscode.CodeActionKind.QuickFix.value);
    assert.ok(fix, actions.map((action) => action.title).join());
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.notEqual(labels(document.getText()), disordered);
  });

  it('the preferred fix is applied at the cursor', async () => {
    const editor = await open(files.plan);
    const { document } = editor;
    const diagnostics = await diagnosticsWhen(document.uri, has('numbering-sequence'));
    const { range } = diagnostics.find((diagnostic) => ruleOf(diagnostic) === 'numbering-sequence')!;
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('editor.action.autoFix');
    await textWhen(document, (text) => labels(text) !== disordered);
  });

  it('fix all puts right what is safe', async () => {
    const { document } = await open(files.plan);
    assert.equal(labels(document.getText()), disordered);
    await vscode.commands.executeCommand('planDraft.fixAll');
    await textWhen(document, (text) => labels(text) === ordered);
  });

  it('fix all is offered as a source action, for example on save', async () => {
    const { document } = await open(files.plan);
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'plan-draft', uri: document.uri });
    const onSave = { 'source.fixAll.planDraft': 'explicit' };
    const { Workspace } = vscode.ConfigurationTarget;
    const before = document.getText();
    await settings.update('codeActionsOnSave', onSave, Workspace, true);
    try {
      await vscode.window.activeTextEditor!.edit((builder) => builder.insert(new vscode.Position(4, 0), '　　'));
      await document.save();
      assert.equal(labels(document.getText()), ordered);
    } finally {
      await settings.update('codeActionsOnSave', undefined, Workspace, true);
      await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(before));
      await textWhen(document, (text) => text === before);
    }
  });

  for (const command of ['planDraft.renumberLevel', 'planDraft.renumberDraft']) {
    it(`${command} makes the numbers count on`, async () => {
      const editor = await open(files.plan);
      const { document } = editor;
      const place = document.positionAt(document.getText().indexOf('（四）'));
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand(command);
      await textWhen(document, (text) => labels(text) === ordered);
    });
  }

  it('a snippet is offered by its prefix and fills in a section', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plan-draft', content: '\n' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'plan-draft', name: '保障措施' });
    await textWhen(document, (text) => text.startsWith('四、保障措施'));
  });
});
