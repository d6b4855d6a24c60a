// The server within the test: the same messages over two streams, without the time that a process takes to start.
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { RuntimeContent } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/startServer';

/** The ends of the streams that belong to the client, and what the server would have exited with. */
export interface ServerEnds {
  readonly output: NodeJS.ReadableStream;
  readonly input: NodeJS.WritableStream;
  readonly exited: Promise<number | null>;
  readonly end: () => void;
}

/** Starts a server. */
export function startLocalServer(): ServerEnds {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let exit: (code: number) => void = () => {};
  const exited = new Promise<number>((resolve) => {
    exit = resolve;
  });
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
    { shutdownReceived: false, initialize: () => {}, exit },
    ProposedFeatures.all,
  );
  startServer(connection, { readFile: readContent, defer: setImmediate });
  return { output, input, exited, end: () => connection.dispose() };
}

/** As the main of the server in Node reads; test/server/references.test.ts holds that one, in a process. */
async function readContent(uri: string): Promise<RuntimeContent> {
  try {
    return await readFile(fileURLToPath(uri));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { missing: 'file' };
    if (code === 'EISDIR') return { missing: 'folder' };
    throw error;
  }
}
