// Start: introduces the server to its client and connects the handlers; shared by the Node and the browser main.
import type { Connection } from 'vscode-languageserver';
import { serverCapabilities } from './capabilities';
import { completionTriggers } from './completions/completionProviders';
import { handleCodeActions } from './handlers/codeAction';
import { handleComparison } from './handlers/comparison';
import { handleCompletion } from './handlers/completion';
import { handleDefinition } from './handlers/definition';
import { handleDocumentSymbols } from './handlers/documentSymbol';
import { handleCommands } from './handlers/executeCommand';
import { handleFoldingRanges } from './handlers/foldingRange';
import { handleHover } from './handlers/hover';
import { handleInlayHints } from './handlers/inlayHint';
import { pullDiagnostics } from './handlers/pullDiagnostics';
import { pushDiagnostics } from './handlers/pushDiagnostics';
import { handleSelectionRanges } from './handlers/selectionRange';
import type { Runtime } from './runtime';
import { createSession } from './session';
import { version } from './version';
import { watchSettings } from './watchSettings';

/** Serves one connection until it ends. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const session = createSession(connection, runtime, params);
    const refreshDiagnostics = session.client.pullDiagnostics ? pullDiagnostics(session) : pushDiagnostics(session);
    handleDocumentSymbols(session);
    handleFoldingRanges(session);
    handleSelectionRanges(session);
    handleCodeActions(session);
    handleCommands(session);
    handleComparison(session);
    handleHover(session);
    handleDefinition(session);
    handleCompletion(session);
    const refreshHints = handleInlayHints(session);
    watchSettings(session, () => {
      refreshDiagnostics();
      refreshHints();
    });
    session.documents.onDidClose(({ document }) => {
      session.drafts.forget(document.uri);
      session.settings.forget(document.uri);
    });
    session.documents.listen(connection);
    const capabilities = serverCapabilities(session.client, { completionTriggers });
    return { capabilities, serverInfo: { name: 'plan-draft', version } };
  });
  connection.listen();
}
