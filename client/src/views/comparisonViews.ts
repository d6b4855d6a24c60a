// The views "目标对照" of the window: one for each draft, restored when the window is opened again.
import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ViewState } from '../../../protocol/comparisonMessages';
import type { ServerSession } from '../serverSession';
import { ComparisonPanel } from './comparisonPanel';

/** The views of the window. */
export interface ComparisonViews extends Disposable {
  /** Shows the view of a draft beside the editor. */
  show(draft: Uri): void;
  /** The draft of the view that has the focus. */
  activeDraft(): Uri | undefined;
}

interface ViewsOptions {
  readonly session: ServerSession;
  /** Folder of the extension. */
  readonly extension: Uri;
}

const viewType = 'planDraft.comparison';

/** Views that are there when they are wanted; those of the last time come back. */
export function createComparisonViews({ session, extension }: ViewsOptions): ComparisonViews {
  const panels = new Map<string, { readonly panel: WebviewPanel; readonly draft: Uri }>();
  const fill = (panel: WebviewPanel, draft: Uri) => {
    const key = draft.toString();
    panels.get(key)?.panel.dispose();
    panels.set(key, { panel, draft });
    panel.onDidDispose(() => panels.get(key)?.panel === panel && panels.delete(key));
    new ComparisonPanel({ panel, draft, session, extension });
  };
  const serializer = window.registerWebviewPanelSerializer(viewType, {
    async deserializeWebviewPanel(panel, state: Partial<ViewState> | undefined) {
      if (typeof state?.draft === 'string') fill(panel, Uri.parse(state.draft));
      else panel.dispose();
    },
  });
  return {
    show(draft) {
      const open = panels.get(draft.toString());
      if (open) return open.panel.reveal(undefined, true);
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      fill(window.createWebviewPanel(viewType, '目标对照', column, { enableFindWidget: true }), draft);
    },
    activeDraft: () => [...panels.values()].find(({ panel }) => panel.active)?.draft,
    dispose: () => serializer.dispose(),
  };
}
