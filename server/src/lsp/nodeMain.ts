// Main of the language server in Node: over IPC for VS Code, over standard input and output for other editors.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { errorCode } from '../text/bytes/fileError';
import type { RuntimeContent } from './runtime';
import { startServer } from './startServer';

const hasTransport = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/u.test(argument));
if (!hasTransport) process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
process.on('unhandledRejection', (reason) => connection.console.error(`unhandledRejection: ${String(reason)}`));
startServer(connection, { readFile: readContent, defer: setImmediate });

async function readContent(uri: string): Promise<RuntimeContent> {
  try {
    return await readFile(fileURLToPath(uri));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { missing: 'file' };
    if (code === 'EISDIR') return { missing: 'folder' };
    throw error;
  }
}
