// Capabilities: what the client can do, read with care, and what the server offers it.
import {
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { actionKinds, serverCommands } from '../../../protocol/commands';
import type { PlanInitializationOptions } from '../../../protocol/initializationOptions';

/** What the server needs to know of its client. */
export interface ClientSupport {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Most folding ranges for one document. */
  readonly foldingLimit: number;
  readonly codeActions: boolean;
  readonly disabledActions: boolean;
  readonly hoverFormat: MarkupKind;
  readonly documentationFormat: MarkupKind;
  readonly definitionLinks: boolean;
  readonly refreshHints: boolean;
  readonly applyEdit: boolean;
  readonly versionedEdits: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Whether watched files may be given by a folder and a pattern in it. */
  readonly watchesRelative: boolean;
  readonly workspaceFolders: boolean;
  readonly readFile: boolean;
  /** Folders at the start; for documents that are in no folder themselves. */
  readonly folders: readonly WorkspaceFolder[];
  /** Settings given at the start. */
  readonly settings: unknown;
}

/** The support of a client; what it does not declare it does not have. */
export function readClientSupport(params: InitializeParams): ClientSupport {
  const { textDocument, workspace } = params.capabilities ?? {};
  const options = (params.initializationOptions ?? {}) as PlanInitializationOptions;
  const diagnostics = textDocument?.publishDiagnostics;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: diagnostics?.relatedInformation === true,
    diagnosticTags: diagnostics?.tagSupport !== undefined,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    hoverFormat: formatOf(textDocument?.hover?.contentFormat),
    documentationFormat: formatOf(textDocument?.completion?.completionItem?.documentationFormat),
    definitionLinks: textDocument?.definition?.linkSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    applyEdit: workspace?.applyEdit === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesRelative: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    readFile: options.readFile === true,
    folders: params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []),
    settings: options.planDraft,
  };
}

function formatOf(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}

/** What the server offers: nothing that this client could not use. `completionTriggers` are the marks that ask for proposals. */
export function serverCapabilities(
  client: ClientSupport,
  { completionTriggers }: { readonly completionTriggers: ReadonlySet<string> },
): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'plan-draft', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    ...(client.codeActions && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ...Object.values(actionKinds)] },
    }),
    ...(client.applyEdit && { executeCommandProvider: { commands: Object.values(serverCommands) } }),
  };
}
