// What counts as a plan draft in the editor.
import { type TextEditor, window } from 'vscode';

/** Id of the language, as the manifest contributes it. */
export const languageId = 'plan-draft';

/** The active editor if it shows a plan draft. */
export function activeDraftEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}
