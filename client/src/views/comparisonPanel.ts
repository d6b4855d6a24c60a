// One view "目标对照": shows a draft held against its higher plans, follows edits and the cursor, jumps to both places.
import { Disposable, Range, type TextEditor, Uri, type WebviewPanel, window } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import type { ComparisonAnswer, ComparisonRow, RowPlace } from '../../../protocol/comparison';
import type { FromView, Side, ToView } from '../../../protocol/comparisonMessages';
import type { ServerSession } from '../serverSession';
import { comparisonFrame, scriptFolder } from './comparisonFrame';
import { type FilePlace, showPlaces } from './comparisonPlaces';
import { requestComparison } from './comparisonRequest';
import { rowsAt } from './comparisonRows';

/** What a view is made of. */
export interface PanelOptions {
  readonly panel: WebviewPanel;
  /** The draft; stays the same for the life of the view. */
  readonly draft: Uri;
  readonly session: ServerSession;
  /** Folder of the extension. */
  readonly extension: Uri;
}

/** Milliseconds since the last check of the draft after which the page is made anew. */
const calm = 250;

/** Fills the panel and keeps it up to date for as long as it lives. */
export class ComparisonPanel {
  #answer: ComparisonAnswer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #requests = 0;
  /** Where the last click led. */
  #jump: { readonly row: string; readonly places: readonly FilePlace[] } | undefined;

  constructor(private readonly options: PanelOptions) {
    const { panel, draft, session, extension } = options;
    panel.title = '目标对照';
    panel.webview.options = { enableScripts: true, localResourceRoots: [scriptFolder(extension)] };
    const listeners = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromView) => this.#receive(message)),
      session.onDidCheck((checked) => checked.toString() === draft.toString() && this.#refreshSoon()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#follow(editor)),
    );
    panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      listeners.dispose();
    });
    panel.webview.html = comparisonFrame(panel.webview, extension);
  }

  #receive(message: FromView): void {
    if (message.type === 'open') void this.#open(message.row, message.side);
    else void this.#refresh();
  }

  /** The draft is checked after each keystroke; the page waits for a pause. */
  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), calm);
  }

  /** A hidden view has no page; it asks for one when it is shown again. */
  async #refresh(): Promise<void> {
    const { panel, draft, session } = this.options;
    if (!panel.visible) return;
    const request = ++this.#requests;
    const answer = await requestComparison(session, draft);
    if (request !== this.#requests) return;
    if ('failure' in answer) {
      this.#answer = undefined;
      this.#post({ type: 'fail', draft: draft.toString(), message: answer.failure });
      return;
    }
    this.#answer = answer;
    panel.title = answer.title;
    this.#post({ type: 'show', draft: draft.toString(), style: answer.style, body: answer.body });
    for (const editor of window.visibleTextEditors) if (editor === window.activeTextEditor) this.#follow(editor);
  }

  #follow({ document: { uri }, selection }: TextEditor): void {
    const { draft } = this.options;
    const file = uri.toString();
    const { rows = [], plans = [] } = this.#answer ?? {};
    const plan = plans.findIndex((one) => Uri.parse(one).toString() === file);
    const isOwn = file === draft.toString();
    if (!isOwn && plan < 0) return;
    const isJump = this.#jump?.places.some((place) => place.uri.toString() === file && place.range.isEqual(selection));
    const placeOf = (row: ComparisonRow) => (isOwn ? row.own : row.plan === plan ? row.superior : null);
    this.#post({ type: 'mark', rows: isJump ? [this.#jump!.row] : rowsAt(rows, placeOf, selection.active) });
  }

  async #open(id: string, side: Side): Promise<void> {
    const row = this.#answer?.rows.find((one) => one.id === id);
    if (!row) return;
    const own = placeIn(this.options.draft, row.own);
    const superior = placeIn(Uri.parse(this.#answer!.plans[row.plan]!), row.superior);
    this.#jump = { row: id, places: [own, superior].filter((place) => place !== null) };
    this.#post({ type: 'mark', rows: [id] });
    try {
      await showPlaces({ own, superior, last: side });
    } catch {
      void window.showWarningMessage('打不开这一项所在的文件，可能已经移走或改名；请核对路径。');
    }
  }

  #post(message: ToView): void {
    void this.options.panel.webview.postMessage(message);
  }
}

function placeIn(uri: Uri, place: RowPlace | null): FilePlace | null {
  return place && { uri, range: toRange(place.range) };
}

function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
