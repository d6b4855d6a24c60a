// Problems of a draft appear in a real editor, follow what is typed, and obey settings and plan-draft.json.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, files, has, open, replaceText, ruleOf, uriOf } from './drafts';

const numbering = has('numbering-sequence');

describe('diagnostics', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('appear when a draft is opened, each with its rule, the page of the rule and its place', async () => {
    const { document } = await open(files.plan);
    assert.equal(document.languageId, 'plan-draft');
    const diagnostics = await diagnosticsWhen(document.uri, (found) => found.length > 0);
    const rules = diagnostics.map(ruleOf);
    for (const rule of ['numbering-sequence', 'responsibility-missing', 'bracket-unclosed', 'target-sum']) {
      assert.ok(rules.includes(rule), `${rule} among ${rules}`);
    }
    for (const diagnostic of diagnostics) {
      assert.equal(diagnostic.source, '计划稿助手');
      const { target } = diagnostic.code as { target: vscode.Uri };
      assert.match(target.toString(), /\/docs\/rules\/[a-z-]+\.md$/);
    }
    const missing = diagnostics.find((diagnostic) => ruleOf(diagnostic) === 'responsibility-missing')!;
    assert.equal(missing.severity, vscode.DiagnosticSeverity.Error);
    assert.match(document.getText(missing.range), /强化校园食品安全/);
  });

  it('carry related information that points into the draft', async () => {
    const { document } = await open(files.plan);
    const diagnostics = await diagnosticsWhen(document.uri, numbering);
    const related = diagnostics.flatMap((diagnostic) => diagnostic.relatedInformation ?? []);
    assert.ok(related.length > 0);
    assert.equal(related[0]!.location.uri.toString(), document.uri.toString());
  });

  it('follow what is typed', async () => {
    const editor = await open(files.plan);
    await diagnosticsWhen(editor.document.uri, numbering);
    await replaceText(editor, '（四）', '（三）');
    await replaceText(editor, '（五）', '（四）');
    await diagnosticsWhen(editor.document.uri, (found) => found.length > 0 && !numbering(found));
    await replaceText(editor, '当月整改。', '当月整改。（区教育局负责）');
    await diagnosticsWhen(editor.document.uri, (found) => !has('responsibility-missing')(found));
  });

  it('go when the settings turn their rule off, and come back', async () => {
    const { document } = await open(files.plan);
    await diagnosticsWhen(document.uri, numbering);
    const settings = vscode.workspace.getConfiguration('planDraft');
    await settings.update('rules', { 'numbering-sequence': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await diagnosticsWhen(document.uri, (found) => found.length > 0 && !numbering(found));
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await diagnosticsWhen(document.uri, numbering);
  });

  it('follow a plan-draft.json that is written, changed and deleted', async () => {
    const { document } = await open(files.plan);
    await diagnosticsWhen(document.uri, numbering);
    const write = (text: string) => vscode.workspace.fs.writeFile(uriOf(files.config), new TextEncoder().encode(text));
    const severity = (wanted: vscode.DiagnosticSeverity) => (found: readonly vscode.Diagnostic[]) =>
      found.some((one) => ruleOf(one) === 'numbering-sequence' && one.severity === wanted);
    await write('{ "rules": { "numbering-sequence": "info" } } // 只作提示');
    await diagnosticsWhen(document.uri, severity(vscode.DiagnosticSeverity.Information));
    await write('{ "rules": { "numbering-sequence": "off" } }');
    await diagnosticsWhen(document.uri, (found) => found.length > 0 && !numbering(found));
    await vscode.workspace.fs.delete(uriOf(files.config));
    await diagnosticsWhen(document.uri, severity(vscode.DiagnosticSeverity.Error));
  });

  it('are there after the language server was started anew', async () => {
    const { document } = await open(files.plan);
    await diagnosticsWhen(document.uri, numbering);
    await vscode.commands.executeCommand('planDraft.restart');
    await diagnosticsWhen(document.uri, numbering);
  });
});
