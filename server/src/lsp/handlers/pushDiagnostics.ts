// Diagnostics for clients that do not ask for them: sent after each change.
import { isConfigFile } from '../../files/configFiles';
import type { Session } from '../session';
import { documentReport } from './documentReport';

/** Long enough to take the keystrokes of one message burst together, too short to be noticed. */
const delay = 50;

/** Publishes the diagnostics of open documents; gives a function that does so for all of them again. */
export function pushDiagnostics(session: Session): () => void {
  const { connection, documents, guard } = session;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const publish = async (uri: string) => {
    const report = await documentReport(session, uri);
    if (!report || documents.get(uri)?.version !== report.version) return;
    await connection.sendDiagnostics({ uri, version: report.version, diagnostics: report.items() });
  };
  const schedule = (uri: string) => {
    clearTimeout(waiting.get(uri));
    const run = () => {
      waiting.delete(uri);
      guard.run('textDocument/publishDiagnostics', () => publish(uri));
    };
    waiting.set(uri, setTimeout(run, delay));
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    if (isConfigFile(document.uri)) return;
    guard.run('textDocument/publishDiagnostics', () =>
      connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }),
    );
  });
  return () => documents.keys().forEach(schedule);
}
