// Settings that are the editor's alone: they change what is shown, and plan-draft.json does not know them.

/** What the user of the editor has chosen. */
export interface EditorOptions {
  /** Whether the figures of the higher plans stand behind those of the draft. */
  readonly inlayHints: boolean;
}

/** Keys of the section that are no keys of plan-draft.json; `trace` is read by the client itself. */
export const editorOptionKeys: ReadonlySet<string> = new Set(['trace', 'inlayHints']);

/** Reads the options out of the section of the settings. Total: what is not there or not readable is off. */
export function readEditorOptions(section: unknown): EditorOptions {
  const { inlayHints } = (section ?? {}) as { readonly inlayHints?: { readonly enabled?: unknown } | null };
  return { inlayHints: inlayHints?.enabled === true };
}
