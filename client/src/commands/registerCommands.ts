// The commands of the extension, one entry each.
import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import { serverCommands } from '../../../protocol/commands';
import type { ServerSession } from '../serverSession';
import type { ComparisonViews } from '../views/comparisonViews';
import { restartServer } from './restartServer';
import { runServerCommand } from './runServerCommand';
import { saveComparison } from './saveComparison';
import { showComparison } from './showComparison';

interface CommandContext {
  readonly session: ServerSession;
  readonly output: LogOutputChannel;
  readonly comparisons: ComparisonViews;
}

const table: Readonly<Record<string, (context: CommandContext) => unknown>> = {
  'planDraft.restart': ({ session }) => restartServer(session),
  'planDraft.showOutput': ({ output }) => output.show(),
  'planDraft.showComparison': ({ comparisons }) => showComparison(comparisons),
  'planDraft.saveComparison': ({ comparisons, session }) => saveComparison(comparisons, session),
  'planDraft.fixAll': ({ session }) => runServerCommand(session, serverCommands.fixAll),
  'planDraft.renumberLevel': ({ session }) => runServerCommand(session, serverCommands.renumberLevel),
  'planDraft.renumberDraft': ({ session }) => runServerCommand(session, serverCommands.renumberDraft),
};

/** Registers every command of the manifest; dispose of the results to take them back. */
export function registerCommands(context: CommandContext): Disposable[] {
  return Object.entries(table).map(([id, run]) => commands.registerCommand(id, () => run(context)));
}
