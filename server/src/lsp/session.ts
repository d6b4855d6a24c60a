// Session: everything the handlers of one connection share.
import {
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { allRules } from '../rules';
import { createPlanService, type PlanService } from '../service';
import { type ClientSupport, readClientSupport } from './capabilities';
import { createConfigFiles } from './configFiles';
import { configDiagnostics } from './diagnostics/configDiagnostics';
import { planStatus } from './diagnostics/planStatus';
import { createDrafts, type Drafts } from './documents/drafts';
import { createEditorSettings, type EditorSettings } from './editorSettings';
import { planStatusNotification, readFileRequest } from './protocol';
import { createRequestGuard, type RequestGuard } from './requestGuard';
import type { Runtime } from './runtime';
import { createSettings, type Settings } from './settings';

/** What the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly guard: RequestGuard;
  readonly service: PlanService;
  readonly documents: TextDocuments<TextDocument>;
  readonly editorSettings: EditorSettings;
  readonly settings: Settings;
  readonly drafts: Drafts;
}

/** The session of a client that has introduced itself. */
export function createSession(connection: Connection, runtime: Runtime, params: InitializeParams): Session {
  const client = readClientSupport(params);
  const guard = createRequestGuard(connection, runtime);
  const service = createPlanService({ rules: allRules });
  const documents = new TextDocuments(TextDocument);
  const editorSettings = createEditorSettings(connection, client);
  const files = createConfigFiles({
    rules: service.rules,
    readText: (uri) => readText(connection, runtime, client, uri),
    homeFolder: editorSettings.firstFolder,
    onChange: configDiagnostics({ connection, documents, guard }),
  });
  const settings = createSettings({
    rules: service.rules,
    files,
    fetch: editorSettings.fetch,
    onIssue: (message) => warn(connection, message),
  });
  const drafts = createDrafts({
    documents,
    service,
    settings,
    onChecked: (draft) =>
      guard.run('planDraft/status', () => connection.sendNotification(planStatusNotification, planStatus(draft))),
  });
  return { connection, client, guard, service, documents, editorSettings, settings, drafts };
}

async function readText(
  connection: Connection,
  runtime: Runtime,
  client: ClientSupport,
  uri: string,
): Promise<string | undefined> {
  if (runtime.readFile && uri.startsWith('file:')) return runtime.readFile(uri);
  if (!client.readFile) return undefined;
  const answer = await connection.sendRequest(readFileRequest, { uri });
  return answer?.text ?? undefined;
}

function warn(connection: Connection, message: string): void {
  connection.console.warn(message);
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
