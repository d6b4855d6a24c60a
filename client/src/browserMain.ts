// Main of the extension in VS Code for the web: the language server runs in a web worker.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type RunningExtension, startClient } from './startClient';

/** The browser's web worker, as much of it as is used here. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}

let running: RunningExtension | undefined;

/** Called by VS Code when the first draft is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browserServer.js').toString(true);
  running = await startClient(context, (id, name, options) => {
    let worker: Worker | undefined;
    // Transports and not the worker itself: what the web extension host makes is no instance of its `Worker`.
    const startWorker = async () => {
      worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return { client: new LanguageClient(id, name, startWorker, options), release: () => worker?.terminate() };
  });
}

/** Called by VS Code before it ends; resolves when the server has ended. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
