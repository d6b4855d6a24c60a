// What the server speaks beyond the LSP: its own messages, the commands and the kinds of code actions.
import { NotificationType, RequestType } from 'vscode-languageserver';

/** Outcome of checking one document, for a status item. */
export interface PlanStatus {
  /** The document that was checked. */
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

/** Server → client, after each check of a document. Clients may ignore it. */
export const planStatusNotification = new NotificationType<PlanStatus>('planDraft/status');

/** What a file holds: its bytes in base64, or its text from clients that cannot tell them; neither where it does not exist. */
export interface FileAnswer {
  readonly base64?: string | null;
  readonly text?: string | null;
}

/**
 * Server → client: asks for a file. Asked only of clients whose initialization options say `readFile: true`; needed in a
 * web worker and for virtual file systems.
 */
export const readFileRequest = new RequestType<{ readonly uri: string }, FileAnswer, void>('planDraft/readFile');

/** What a client may pass as `initializationOptions`. */
export interface PlanInitializationOptions {
  /** The client answers `planDraft/readFile`. */
  readonly readFile?: boolean;
  /** Settings of clients without `workspace/configuration`; the same keys as in `plan-draft.json`. */
  readonly planDraft?: unknown;
}

/** Commands of `workspace/executeCommand`; arguments: URI of the document and, for the level, a position in it. */
export const serverCommands = {
  renumberDraft: 'planDraft.server.renumberDraft',
  renumberLevel: 'planDraft.server.renumberLevel',
  fixAll: 'planDraft.server.fixAll',
} as const;

/** Kinds of code actions besides `quickfix`. */
export const actionKinds = {
  fixAll: 'source.fixAll.planDraft',
  renumberLevel: 'refactor.rewrite.planDraft.renumberLevel',
  renumberDraft: 'refactor.rewrite.planDraft.renumberDraft',
} as const;

/** Shown as the origin of every diagnostic. */
export const diagnosticSource = '计划稿助手';
