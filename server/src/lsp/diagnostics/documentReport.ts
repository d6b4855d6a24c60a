// The diagnostics of one open document, draft or configuration file.
import type { Diagnostic } from 'vscode-languageserver';
import { readConfig } from '../../lint/config';
import { isConfigFile } from '../configFiles';
import { planStatusNotification } from '../protocol';
import type { Session } from '../session';
import { failedStatus } from './planStatus';
import { toConfigDiagnostic, toDiagnostic } from './toDiagnostic';

/** Diagnostics of one version of a document. */
export interface DocumentReport {
  readonly version: number;
  /** Stays the same as long as the diagnostics do. */
  readonly resultId: string;
  /** Converts the problems when they are really sent. */
  readonly items: () => Diagnostic[];
}

/** The report on a document as it is now; undefined where it is not open. */
export async function documentReport(session: Session, uri: string): Promise<DocumentReport | undefined> {
  return isConfigFile(uri) ? configReport(session, uri) : draftReport(session, uri);
}

async function draftReport(session: Session, uri: string): Promise<DocumentReport | undefined> {
  try {
    const draft = await session.drafts.check(uri);
    if (!draft) return undefined;
    const items = () => draft.problems.map((problem) => toDiagnostic(draft.source, problem, session.client));
    return { version: draft.version, resultId: draft.resultId, items };
  } catch (error) {
    void session.connection.sendNotification(planStatusNotification, failedStatus(uri));
    throw error;
  }
}

function configReport({ documents, service }: Session, uri: string): DocumentReport | undefined {
  const source = documents.get(uri);
  if (!source) return undefined;
  const items = () =>
    readConfig(source.getText(), service.rules).issues.map((issue) => toConfigDiagnostic(source, issue));
  return { version: source.version, resultId: `config-${source.version}`, items };
}
