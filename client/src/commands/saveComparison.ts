// Saves the page "目标对照" as a file of its own, to be printed and signed.
import { env, Uri, window, workspace } from 'vscode';
import { wantedDraftEditor } from '../draftDocument';
import type { ServerSession } from '../serverSession';
import { requestComparisonFile } from '../views/comparisonRequest';
import type { ComparisonViews } from '../views/comparisonViews';

/** Asks where to, for the view that has the focus or else the active draft. Whatever keeps it from being done is said. */
export async function saveComparison(views: ComparisonViews, session: ServerSession): Promise<void> {
  const draft = views.activeDraft() ?? (await wantedDraftEditor())?.document.uri;
  if (!draft) return;
  const file = await requestComparisonFile(session, draft);
  if ('failure' in file) {
    void window.showErrorMessage(file.failure);
    return;
  }
  const filters = { 网页: ['html'] };
  const target = await window.showSaveDialog({ defaultUri: besides(draft), filters, title: '将目标对照存为网页' });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(file.html));
  } catch {
    void window.showErrorMessage('没有存成：这个位置可能不可写；请换一个文件夹再试。');
    return;
  }
  const choice = await window.showInformationMessage('已存为网页。用浏览器打开后即可打印、签字。', '打开');
  if (choice) await env.openExternal(target);
}

/** `计划.txt` → `计划-目标对照.html` in the same folder. */
function besides(draft: Uri): Uri {
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return Uri.joinPath(draft, '..', `${name}-目标对照.html`);
}
