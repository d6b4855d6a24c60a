// The view "目标对照": opened by its command, beside the draft, once for each draft.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, files, open } from './drafts';

/** Tabs that show the view; VS Code puts a prefix before its type. */
const views = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('planDraft.comparison'));
const show = () => vscode.commands.executeCommand('planDraft.showComparison');

describe('comparison view', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the draft, leaves the cursor there, and takes the title of the plan', async () => {
    const editor = await open(files.plan);
    await show();
    const view = await eventually(vscode.window.tabGroups.onDidChangeTabs, () =>
      views().find(({ label }) => label === '目标对照：临河区2025年食品安全监督管理计划'),
    );
    assert.notEqual(view.group.viewColumn, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });

  it('is there once for each draft', async () => {
    await open(files.plan);
    await show();
    await show();
    await eventually(vscode.window.tabGroups.onDidChangeTabs, () => views().length === 1);
    await open(files.points);
    await show();
    await eventually(vscode.window.tabGroups.onDidChangeTabs, () => views().length === 2);
  });
});
