// The browser bundle in a worker that has nothing but what a web worker has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import iconv from 'iconv-lite';
import { gapDraft, modernClient } from './lspClient';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Runs the bundle in an empty global scope with a message port; neither `require` nor `process` is there. */
function startWorker(): {
  send: (message: object) => void;
  receive: (accepts: (message: Message) => boolean) => Promise<Message>;
} {
  const waiting = new Set<{ accepts: (message: Message) => boolean; resolve: (message: Message) => void }>();
  const scope: Record<string, unknown> = {
    addEventListener: () => {},
    postMessage: (message: Message) => {
      for (const waiter of waiting) {
        if (!waiter.accepts(message)) continue;
        waiting.delete(waiter);
        waiter.resolve(message);
      }
    },
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    TextDecoder,
    TextEncoder,
    atob,
    crypto,
  };
  scope.self = scope;
  createContext(scope);
  runInContext(readFileSync('out/product/browserServer.js', 'utf8'), scope);
  return {
    send: (message) => (scope.onmessage as (event: object) => void)({ data: { jsonrpc: '2.0', ...message } }),
    receive: (accepts) => new Promise((resolve) => waiting.add({ accepts, resolve })),
  };
}

describe('server: in a web worker', () => {
  it('answers initialize and diagnostics, and reads configuration through its client', async () => {
    const worker = startWorker();
    const ask = (id: number, method: string, params: object) => {
      const answer = worker.receive((message) => message.id === id && message.method === undefined);
      worker.send({ id, method, params });
      return answer;
    };
    const capabilities = { textDocument: modernClient.textDocument };
    const initializationOptions = { readFile: true, planDraft: { rules: { 'numbering-sequence': 'warning' } } };
    const { result } = await ask(1, 'initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
    });
    assert.ok((result as { capabilities: { diagnosticProvider?: object } }).capabilities.diagnosticProvider);
    worker.send({ method: 'initialized', params: {} });
    const uri = 'vscode-test-web://mount/plan.txt';
    worker.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'plan-draft', version: 1, text: gapDraft } },
    });
    const asked = async () => {
      const { id, params } = await worker.receive((message) => message.method === 'planDraft/readFile');
      return { id, uri: (params as { uri: string }).uri };
    };
    const readingConfig = asked();
    const report = ask(2, 'textDocument/diagnostic', { textDocument: { uri } });
    const config = await readingConfig;
    assert.equal(config.uri, 'vscode-test-web://mount/plan-draft.json');
    const readingPlan = asked();
    worker.send({ id: config.id, result: { text: '{"superior": "市.txt"}' } });
    const plan = await readingPlan;
    assert.equal(plan.uri, 'vscode-test-web://mount/%E5%B8%82.txt');
    const published = worker.receive((message) => message.method === 'textDocument/publishDiagnostics');
    worker.send({ id: plan.id, result: { base64: iconv.encode('会议通知', 'gb18030').toString('base64') } });
    const { items } = (await report).result as { items: { code: string; severity: number }[] };
    assert.deepEqual(
      [...items].map(({ code, severity }) => [code, severity]),
      [['numbering-sequence', 2]],
    );
    assert.match(JSON.stringify((await published).params), /没有读到指标、时限和任务/);
  });
});
