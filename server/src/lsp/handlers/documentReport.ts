// The diagnostics of one open document, draft or configuration file.
import type { Diagnostic } from 'vscode-languageserver';
import { isConfigFile, parseConfigFile } from '../../files/configFiles';
import { failedStatus } from '../diagnostics/planStatus';
import { toDiagnostics, toFaultDiagnostic } from '../diagnostics/toDiagnostic';
import { planStatusNotification } from '../messages';
import { configFaults } from '../references/referenceFaults';
import type { Session } from '../session';
import { uriNames } from '../uris/uriNames';

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
    const items = () => draft.problems.flatMap((problem) => toDiagnostics(draft, problem, session.client));
    return { version: draft.version, resultId: draft.resultId, items };
  } catch (error) {
    void session.connection.sendNotification(planStatusNotification, failedStatus(uri));
    throw error;
  }
}

async function configReport(
  { documents, service, references }: Session,
  uri: string,
): Promise<DocumentReport | undefined> {
  const source = documents.get(uri);
  if (!source) return undefined;
  const { version } = source;
  const config = parseConfigFile(uri, source.getText(), { rules: service.rules, names: uriNames });
  const faults = await configFaults(config, references);
  const items = () => faults.map((fault) => toFaultDiagnostic(source, fault));
  return { version, resultId: ['config', version, ...faults.map(({ message }) => message)].join('\n'), items };
}
