// `lsp --stdio` is the language server.
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import {
  createMessageConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { readMessages } from '../support/readMessages';

describe('lsp', () => {
  it('answers over stdin and stdout, and takes what clients add to the call', async () => {
    const child = spawn(process.execPath, [
      resolve('out/product/cli.js'),
      'lsp',
      '--stdio',
      `--clientProcessId=${process.pid}`,
    ]);
    const connection = createMessageConnection(readMessages(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: null };
    const { capabilities } = await connection.sendRequest(InitializeRequest.type, params);
    assert.ok(capabilities.textDocumentSync);
    await connection.sendRequest(ShutdownRequest.type);
    const ended = new Promise((end) => child.once('exit', end));
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await ended, 0);
    connection.dispose();
  });
});
