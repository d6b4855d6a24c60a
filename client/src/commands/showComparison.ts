// Shows the view "目标对照" of the active draft.
import { wantedDraftEditor } from '../draftDocument';
import type { ComparisonViews } from '../views/comparisonViews';

/** Shows the view beside the draft; says what to do where none is open. */
export async function showComparison(views: ComparisonViews): Promise<void> {
  const editor = await wantedDraftEditor();
  if (editor) views.show(editor.document.uri);
}
