// Server → client, after each check of a document: the outcome, for a status item. Clients may ignore it.

/** Method of the notification; its parameter is a `PlanStatus`. */
export const planStatusMethod = 'planDraft/status';

/** Outcome of checking one document. */
export interface PlanStatus {
  /** URI of the document that was checked. */
  readonly uri: string;
  /** `error`: the check failed or the configuration has faults; counts are those of what could be checked. */
  readonly state: 'ok' | 'problems' | 'error';
  /** Chinese, one line. */
  readonly message: string;
  /** URI of the `plan-draft.json` that applies, left out where there is none. */
  readonly configPath?: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}
