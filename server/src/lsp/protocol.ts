// What the server speaks beyond the LSP: its own messages, the commands and the kinds of code actions.
import {
  NotificationType,
  ProtocolRequestType,
  type Range,
  RequestType,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';

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

/** A place with the sentence it stands in. */
export interface ComparedPlaceRanges {
  readonly range: Range;
  readonly sentence: Range;
}

/** A row of the page "目标对照" with its places. */
export interface ComparisonRow {
  /** Id of the element that shows it. */
  readonly id: string;
  readonly kind: 'target' | 'deadline' | 'task';
  /** Index among `plans`. */
  readonly plan: number;
  readonly own: ComparedPlaceRanges | null;
  readonly superior: ComparedPlaceRanges | null;
}

/** The page "目标对照" for a view of the client's own. */
export interface ComparisonAnswer {
  readonly title: string;
  /** Style sheet; colours are custom properties that the client sets. */
  readonly style: string;
  /** HTML, everything escaped; loads and runs nothing. */
  readonly body: string;
  readonly rows: readonly ComparisonRow[];
  /** URIs of the higher plans. */
  readonly plans: readonly string[];
}

/** Client → server: an open draft held against its higher plans, null where the document is no draft. */
export const comparisonRequest = new ProtocolRequestType<DraftParams, ComparisonAnswer | null, never, void, void>(
  'planDraft/comparison',
);

/** Client → server: the same as a whole page of HTML, to be saved and printed. */
export const comparisonFileRequest = new ProtocolRequestType<
  DraftParams,
  { readonly html: string } | null,
  never,
  void,
  void
>('planDraft/comparisonFile');

interface DraftParams {
  readonly textDocument: TextDocumentIdentifier;
}

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
