// What a client says of itself at the start, beyond the LSP.

/** What a client may pass as `initializationOptions`. */
export interface PlanInitializationOptions {
  /** The client answers `planDraft/readFile`. */
  readonly readFile?: boolean;
  /** Settings of clients without `workspace/configuration`; the same keys as in `plan-draft.json`. */
  readonly planDraft?: unknown;
}
