// Names of what the server can do to a draft.

/** Commands of `workspace/executeCommand`; arguments: URI of the document and, for the level, a position in it. */
export const serverCommands = {
  renumberDraft: 'planDraft.server.renumberDraft',
  renumberLevel: 'planDraft.server.renumberLevel',
  fixAll: 'planDraft.server.fixAll',
} as const;

/** Name of a command of the server. */
export type ServerCommand = (typeof serverCommands)[keyof typeof serverCommands];

/** Kinds of code actions besides `quickfix`. */
export const actionKinds = {
  fixAll: 'source.fixAll.planDraft',
  renumberLevel: 'refactor.rewrite.planDraft.renumberLevel',
  renumberDraft: 'refactor.rewrite.planDraft.renumberDraft',
} as const;
