// Diagnostics for clients that ask for them.
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Session } from '../session';
import { documentReport } from './documentReport';

/** Answers `textDocument/diagnostic`; gives a function that has the client ask again. */
export function pullDiagnostics(session: Session): () => void {
  const nothing: FullDocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const answer = async (params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
    const report = await documentReport(session, params.textDocument.uri);
    if (!report) return nothing;
    const { resultId } = report;
    if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: report.items() };
  };
  session.guard.answer(DocumentDiagnosticRequest.type, nothing, answer);
  return () => {
    if (!session.client.refreshDiagnostics) return;
    session.guard.run('workspace/diagnostic/refresh', () => session.connection.languages.diagnostics.refresh());
  };
}
