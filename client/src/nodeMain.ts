// Main of the extension where Node is at hand: the language server runs as a process of its own, over IPC.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { type RunningExtension, startClient } from './startClient';

let running: RunningExtension | undefined;

/** Called by VS Code when the first draft is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const run: NodeModule = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  running = await startClient(context, (id, name, options) => ({
    client: new LanguageClient(id, name, { run, debug }, options),
    release: () => undefined,
  }));
}

/** Called by VS Code before it ends; resolves when the server has ended. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
