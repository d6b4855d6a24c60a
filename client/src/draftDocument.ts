// What counts as a plan draft in the editor.
import { type TextEditor, window } from 'vscode';

/** Id of the language, as the manifest contributes it. */
export const languageId = 'plan-draft';

/** The active editor if it shows a plan draft. */
export function activeDraftEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}

/** The same; where there is none, the user is told what to do. */
export async function wantedDraftEditor(): Promise<TextEditor | undefined> {
  const editor = activeDraftEditor();
  if (!editor) {
    const hint = '请先打开一份计划稿；已经打开的，请点击右下角的语言名称，选择“计划稿”。';
    await window.showInformationMessage(hint);
  }
  return editor;
}
