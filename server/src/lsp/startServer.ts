// Start: introduces the server to its client and connects the handlers; shared by the Node and the browser main.
import type { Connection } from 'vscode-languageserver';
import { serverCapabilities } from './capabilities';
import { pullDiagnostics } from './diagnostics/pullDiagnostics';
import { pushDiagnostics } from './diagnostics/pushDiagnostics';
import { handleCodeActions } from './handlers/codeAction';
import { handleDocumentSymbols } from './handlers/documentSymbol';
import { handleCommands } from './handlers/executeCommand';
import { handleFoldingRanges } from './handlers/foldingRange';
import { handleSelectionRanges } from './handlers/selectionRange';
import type { Runtime } from './runtime';
import { createSession } from './session';
import { version } from './version';
import { watchSettings } from './watchSettings';

/** Serves one connection until it ends. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const session = createSession(connection, runtime, params);
    const refresh = session.client.pullDiagnostics ? pullDiagnostics(session) : pushDiagnostics(session);
    handleDocumentSymbols(session);
    handleFoldingRanges(session);
    handleSelectionRanges(session);
    handleCodeActions(session);
    handleCommands(session);
    watchSettings(session, refresh);
    session.documents.onDidClose(({ document }) => {
      session.drafts.forget(document.uri);
      session.settings.forget(document.uri);
    });
    session.documents.listen(connection);
    return { capabilities: serverCapabilities(session.client), serverInfo: { name: 'plan-draft', version } };
  });
  connection.listen();
}
