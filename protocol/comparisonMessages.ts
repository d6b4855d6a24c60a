// What the extension and the script in the view "目标对照" say to each other.

/** Which of the two plans is meant. */
export type Side = 'own' | 'superior';

/** Extension → view. */
export type ToView =
  /** Shows a page; `draft` is the URI of the draft, kept for when the window is opened again. */
  | { readonly type: 'show'; readonly draft: string; readonly style: string; readonly body: string }
  /** Marks rows by their ids and brings the first of them into sight. */
  | { readonly type: 'mark'; readonly rows: readonly string[] }
  /** Says why there is nothing to show; Chinese. */
  | { readonly type: 'fail'; readonly draft: string; readonly message: string };

/** View → extension. */
export type FromView =
  /** The script runs and has nothing to show yet. */
  | { readonly type: 'ready' }
  /** Both places of a row are wanted, `side` with the cursor. */
  | { readonly type: 'open'; readonly row: string; readonly side: Side }
  /** Another try is wanted after a failure. */
  | { readonly type: 'retry' };

/** What the view keeps for when the window is opened again. */
export interface ViewState {
  readonly draft: string;
  /** Pixels. */
  readonly scroll: number;
}
