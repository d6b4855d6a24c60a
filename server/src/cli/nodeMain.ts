// Entry of dist/cli.js: connects the command line to the process.
import { join } from 'node:path';
import { nodeFiles } from './files/nodeFiles';
import type { Io, OutputPort } from './io';
import { main } from './main';

const io: Io = {
  stdout: outputPort(process.stdout),
  stderr: outputPort(process.stderr),
  cwd: process.cwd(),
  env: process.env,
  files: nodeFiles,
  readStdin,
  runServer,
};

void main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});

/** A reader that has seen enough (`| head`) closes the pipe; the run goes on to its exit code without it. */
function outputPort(stream: NodeJS.WriteStream): OutputPort {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (data) => void stream.write(data),
    isTTY: Boolean(stream.isTTY),
    columns: stream.columns,
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The server is a bundle of its own that starts when loaded and ends the process itself. */
function runServer(): Promise<void> {
  const load: NodeJS.Require = require;
  load(join(__dirname, 'server.js'));
  return new Promise(() => {});
}
