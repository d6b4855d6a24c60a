// Main of the language server in Node: over IPC for VS Code, over standard input and output for other editors.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './startServer';

const hasTransport = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/u.test(argument));
if (!hasTransport) process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
process.on('unhandledRejection', (reason) => connection.console.error(`unhandledRejection: ${String(reason)}`));
startServer(connection, { readFile: readTextFile, defer: setImmediate });

async function readTextFile(uri: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await readFile(fileURLToPath(uri)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}
