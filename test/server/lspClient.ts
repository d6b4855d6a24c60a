// A language client for tests: talks JSON-RPC to a server within the test, or to the real process.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type InitializeResult,
  type MessageConnection,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { readMessages } from '../support/readMessages';
import { type ServerEnds, startLocalServer } from './localServer';

/** What a client of today can do, as far as the server cares. */
export const modernClient: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
      disabledSupport: true,
    },
  },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** The same without pull diagnostics and without `workspace/configuration`. */
export const plainClient: ClientCapabilities = {
  textDocument: { publishDiagnostics: {}, codeAction: modernClient.textDocument!.codeAction! },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answer to `workspace/configuration`; read again at each request. */
  readonly settings?: () => unknown;
  readonly rootUri?: string;
}

interface Waiter {
  readonly method: string;
  readonly accepts: (params: never) => boolean;
  readonly resolve: (params: never) => void;
}

function startProcess(): ServerEnds {
  const child = spawn(process.execPath, [resolve('out/product/server.js'), '--stdio'], { stdio: 'pipe' });
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  return { output: child.stdout, input: child.stdin, exited, end: () => child.kill() };
}

/** One client with its server. */
export class LspClient {
  readonly connection: MessageConnection;
  /** Exit code of the server. */
  readonly exited: Promise<number | null>;
  /** Every message the server has sent on its own, as [method, params]. */
  readonly received: [string, unknown][] = [];
  readonly #server: ServerEnds;
  readonly #waiters = new Set<Waiter>();

  /** Starts a server; as a process where its start, its end, its files or its load are what is tested. */
  constructor(where: 'local' | 'process' = 'local') {
    this.#server = where === 'local' ? startLocalServer() : startProcess();
    this.exited = this.#server.exited;
    this.connection = createMessageConnection(
      readMessages(this.#server.output),
      new StreamMessageWriter(this.#server.input),
    );
    this.connection.onNotification((method, params) => this.#take(method, params));
    this.connection.onUnhandledNotification((message) => this.#take(message.method, message.params));
    this.connection.onRequest((method, params) => {
      this.#take(method, params);
      return null;
    });
    this.connection.listen();
  }

  async initialize(options: ClientOptions = {}): Promise<InitializeResult> {
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => options.settings?.() ?? null));
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: options.rootUri ?? null,
      capabilities: options.capabilities ?? modernClient,
      initializationOptions: options.initializationOptions,
    });
    await this.notify('initialized', {});
    return result;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plan-draft', version, text } });
  }

  change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Pull diagnostics. */
  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The next message of this kind that the server sends on its own from now on. */
  next<T>(method: string, accepts: (params: T) => boolean = () => true): Promise<T> {
    return new Promise((resolve) => {
      this.#waiters.add({ method, accepts, resolve } as unknown as Waiter);
    });
  }

  /** Ends the server in order; its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.notify('exit', undefined);
    return this.exited;
  }

  /** Ends the input of the server, as a client that is gone. */
  hangUp(): void {
    this.#server.input.end();
  }

  /** For afterEach: whatever state the server is in. */
  dispose(): void {
    this.connection.dispose();
    this.#server.end();
  }

  #take(method: string, params: unknown): void {
    this.received.push([method, params]);
    for (const waiter of this.#waiters) {
      if (waiter.method !== method || !waiter.accepts(params as never)) continue;
      this.#waiters.delete(waiter);
      waiter.resolve(params as never);
    }
  }
}

/** A draft with one gap in its numbering: （三） should be （二）. */
export const gapDraft = [
  '临江区2024年食品安全监督管理计划',
  '为做好全区食品安全工作，制定本计划。',
  '一、重点任务',
  '（一）加强源头治理。开展土壤污染状况详查。（区生态环境局牵头，区农业农村委配合）',
  '（三）加强校园食品安全。落实学校食品安全校长负责制。（区教育局负责）',
  '二、保障措施',
  '各部门要加强组织领导，确保各项任务落实到位。',
].join('\n');

/** The draft as renumbering or fixing leaves it. */
export const mendedDraft = gapDraft.replace('（三）', '（二）');
