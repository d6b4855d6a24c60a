// Puts the extension together: output, language server, status item, views, commands. Both mains start here.
import { type ExtensionContext, window } from 'vscode';
import { registerCommands } from './commands/registerCommands';
import { createLanguageStatus } from './languageStatus';
import { createServerSession, type NewClient } from './serverSession';
import { createComparisonViews } from './views/comparisonViews';

/** What a main keeps of the extension that it started. */
export interface RunningExtension {
  /** Ends the language server; resolves when it has ended. */
  stop(): Promise<void>;
}

/** Starts the extension. A server that does not start is reported to the user; the commands are there all the same. */
export async function startClient(context: ExtensionContext, newClient: NewClient): Promise<RunningExtension> {
  const output = window.createOutputChannel('计划稿助手', { log: true });
  const status = createLanguageStatus();
  const session = createServerSession({ newClient, output, status });
  const comparisons = createComparisonViews({ session, extension: context.extensionUri });
  context.subscriptions.push(output, status, comparisons, ...registerCommands({ session, output, comparisons }));
  await session.start();
  return { stop: () => session.stop() };
}
