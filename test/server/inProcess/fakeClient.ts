// A client with the server in the same process, over streams in memory and files in memory.
import { PassThrough } from 'node:stream';
import {
  createConnection,
  StreamMessageReader as ServerReader,
  StreamMessageWriter as ServerWriter,
} from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import type { RuntimeContent } from '../../../server/src/lsp/runtime';
import { startServer } from '../../../server/src/lsp/startServer';

/** What a client is like. */
export interface FakeClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly rootUri?: string;
  readonly workspaceFolders?: readonly string[];
  /** Answer to `workspace/configuration`; read again at each request. */
  readonly settings?: (uri: string) => unknown;
  /** Files by their URI; `folder` for a folder, an error for one that cannot be read. Left out: the client is asked. */
  readonly files?: Map<string, string | Uint8Array | 'folder' | Error>;
}

type Accepts = (params: never) => boolean;

/** One client with its server. */
export class FakeClient {
  readonly connection: MessageConnection;
  /** What the server has sent on its own, as [method, params]. */
  readonly received: [string, unknown][] = [];
  /** URIs that the server has read, in order. */
  readonly reads: string[] = [];
  /** Answers to requests of the server besides `workspace/configuration`. */
  readonly answers = new Map<string, (params: never) => unknown>();
  readonly #waiters = new Set<{ method: string; accepts: Accepts; resolve: (params: never) => void }>();
  readonly #options: FakeClientOptions;

  constructor(options: FakeClientOptions = {}) {
    this.#options = options;
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new ServerReader(up), new ServerWriter(down));
    const { files } = options;
    const readFile = async (uri: string): Promise<RuntimeContent> => this.#read(uri, files!);
    startServer(server, { defer: setImmediate, ...(files && { readFile }) });
    this.connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onNotification((method, params) => this.#take(method, params));
    this.connection.onUnhandledNotification(({ method, params }) => this.#take(method, params));
    this.connection.onRequest((method, params) => {
      this.#take(method, params);
      const answer = this.answers.get(method);
      return answer ? answer(params as never) : null;
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) =>
      items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null),
    );
    this.connection.listen();
  }

  async start(): Promise<InitializeResult> {
    const { capabilities = {}, rootUri = null, workspaceFolders, initializationOptions } = this.#options;
    const folders = workspaceFolders?.map((uri) => ({ uri, name: uri }));
    const params: InitializeParams = {
      ...{ processId: null, rootUri, capabilities, initializationOptions },
      ...(folders && { workspaceFolders: folders }),
    };
    const result = await this.request<InitializeResult>('initialize', params);
    await this.notify('initialized', {});
    return result;
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plan-draft', version: 1, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** A request about a place of a document; `position` as line and character. */
  at<T>(method: string, uri: string, [line, character]: readonly [number, number], more: object = {}): Promise<T> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, position: { line, character }, ...more });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<{ items?: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return report.items ?? [];
  }

  /** The next message of this kind that the server sends on its own from now on. */
  next<T>(method: string, accepts: (params: T) => boolean = () => true): Promise<T> {
    return new Promise((resolve) => {
      this.#waiters.add({ method, accepts: accepts as Accepts, resolve: resolve as (params: never) => void });
    });
  }

  /** What the server has sent of this kind. */
  sent<T>(method: string): T[] {
    return this.received.filter(([name]) => name === method).map(([, params]) => params as T);
  }

  /** For afterEach. The server goes on with what it is at, into the void. */
  dispose(): void {
    this.connection.dispose();
  }

  #read(uri: string, files: NonNullable<FakeClientOptions['files']>): RuntimeContent {
    this.reads.push(uri);
    const content = files.get(uri);
    if (content instanceof Error) throw content;
    if (content === undefined) return { missing: 'file' };
    if (content === 'folder') return { missing: 'folder' };
    return typeof content === 'string' ? Buffer.from(content) : content;
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
