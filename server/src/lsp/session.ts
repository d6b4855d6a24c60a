// Session: everything the handlers of one connection share.
import {
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isTargetList } from '../compare/reference/readReference';
import { createConfigFiles, isConfigFile } from '../files/configFiles';
import type { Host } from '../files/host';
import { createReferenceFiles, type ReferenceFiles } from '../files/referenceFiles';
import { parsePlan } from '../plan/document';
import type { PlanDocument } from '../plan/model';
import { allRules } from '../rules';
import { createPlanService, type PlanService } from '../service';
import { type ClientSupport, readClientSupport } from './capabilities';
import { type ConfigDiagnostics, createConfigDiagnostics } from './diagnostics/configDiagnostics';
import { createFilePublisher } from './diagnostics/fileDiagnostics';
import { planStatus } from './diagnostics/planStatus';
import { createDrafts, type Drafts } from './documents/drafts';
import { planStatusNotification } from './messages';
import { createModelCache, type ModelCache } from './modelCache';
import { createInputs } from './references/draftInputs';
import { createReferenceWatch } from './references/watchReferences';
import { createRequestGuard, type RequestGuard } from './requestGuard';
import type { Runtime } from './runtime';
import { createServerHost, openDocument } from './serverHost';
import { createEditorSettings, type EditorSettings } from './settings/editorSettings';
import { createSettings, type Settings } from './settings/settings';

/** What the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly guard: RequestGuard;
  readonly service: PlanService;
  readonly documents: TextDocuments<TextDocument>;
  readonly editorSettings: EditorSettings;
  readonly settings: Settings;
  /** The files that drafts are held against. */
  readonly references: ReferenceFiles;
  readonly configDiagnostics: ConfigDiagnostics;
  readonly drafts: Drafts;
}

/** The session of a client that has introduced itself. */
export function createSession(connection: Connection, runtime: Runtime, params: InitializeParams): Session {
  const client = readClientSupport(params);
  const guard = createRequestGuard(connection, runtime);
  const service = createPlanService({ rules: allRules });
  const documents = new TextDocuments(TextDocument);
  const editorSettings = createEditorSettings(connection, client);
  const host = createServerHost({ connection, runtime, client, documents });
  const models = createModelCache(service);
  const { references, configDiagnostics } = createReferences({ connection, client, guard, documents, models, host });
  const files = createConfigFiles({
    rules: service.rules,
    host,
    homeFolder: editorSettings.firstFolder,
    onChange: configDiagnostics.update,
  });
  const onIssue = (message: string) => warn(connection, message);
  const settings = createSettings({
    rules: service.rules,
    files,
    fetch: editorSettings.fetch,
    folderFor: editorSettings.folderFor,
    onIssue,
  });
  const drafts = createDrafts({
    documents,
    service,
    settings,
    inputs: createInputs({ files: references, onIssue }),
    models,
    onChecked: (draft) =>
      guard.run('planDraft/status', () => connection.sendNotification(planStatusNotification, planStatus(draft))),
  });
  return {
    connection,
    client,
    guard,
    service,
    documents,
    editorSettings,
    settings,
    references,
    configDiagnostics,
    drafts,
  };
}

interface ReferenceParts extends Pick<Session, 'connection' | 'client' | 'guard' | 'documents'> {
  readonly models: ModelCache;
  readonly host: Host;
}

/** The files that drafts are held against, watched, with what is wrong in them and in those that name them. */
function createReferences(parts: ReferenceParts): Pick<Session, 'references' | 'configDiagnostics'> {
  const publish = createFilePublisher(parts);
  const watch = createReferenceWatch(parts);
  const references: ReferenceFiles = createReferenceFiles({
    host: parts.host,
    parse: (uri, text) => modelOf(uri, text, parts),
    onChange: () => watch(references.all()),
    onPlan: ({ file, content }, { issues }) => {
      if (isTargetList(file))
        publish(file, content.kind === 'text' ? { text: content.text, faults: issues } : undefined);
    },
  });
  return { references, configDiagnostics: createConfigDiagnostics({ ...parts, files: references, publish }) };
}

/** The model of a text, that of the open document where it is the same. */
function modelOf(uri: string, text: string, { documents, models }: ReferenceParts): PlanDocument {
  const source = openDocument(documents, uri);
  return source?.getText() === text && !isConfigFile(source.uri) ? models.get(source) : parsePlan(text);
}

function warn(connection: Connection, message: string): void {
  connection.console.warn(message);
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
