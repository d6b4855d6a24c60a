// What the tests do with drafts: open them in a real editor, wait for what the extension does with them.
import * as vscode from 'vscode';

/** Names of the files in the workspace of the tests. */
export const files = {
  plan: '临河区2025年食品安全监督管理计划（征求意见稿）.txt',
  points: '2025年食品安全工作要点.md',
  memo: '会议通知.txt',
  config: 'plan-draft.json',
  district: 'examples/临江区2026年食品安全监督管理计划（征求意见稿）.txt',
  city: 'examples/云州市2026年食品安全监督管理计划.txt',
};

/** URI of a file of the workspace. */
export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Shows a file of the workspace as it is on disk. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
  if (editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** Waits until `probe` gives something, looking now and after each event. */
export function eventually<T>(event: vscode.Event<unknown>, probe: () => T | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const found = probe();
      if (found === undefined || found === false) return false;
      listener.dispose();
      resolve(found as T);
      return true;
    };
    const listener = event(look);
    look();
  });
}

/** Waits until the diagnostics of a document are as `wanted` says, and returns them. */
export function diagnosticsWhen(
  uri: vscode.Uri,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return eventually(vscode.languages.onDidChangeDiagnostics, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return wanted(diagnostics) && diagnostics;
  });
}

/** Waits until a document reads as `wanted` says. */
export function textWhen(document: vscode.TextDocument, wanted: (text: string) => boolean): Promise<string> {
  return eventually(vscode.workspace.onDidChangeTextDocument, () => wanted(document.getText()) && document.getText());
}

/** Id of the rule behind a diagnostic. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** Whether a diagnostic of a rule is among these. */
export function has(rule: string): (diagnostics: readonly vscode.Diagnostic[]) => boolean {
  return (diagnostics) => diagnostics.some((diagnostic) => ruleOf(diagnostic) === rule);
}

/** Replaces the first occurrence of a text in the editor. */
export async function replaceText(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(from);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  await editor.edit((builder) => builder.replace(range, to));
}
