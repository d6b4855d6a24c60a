// `plan-draft lsp --stdio`: the language server for any editor.
import { type ExitCode, exitCodes, UsageError } from '../exitCode';
import type { Io } from '../io';

/** Runs until the editor ends it. */
export async function lspCommand(options: { stdio?: boolean }, io: Io): Promise<ExitCode> {
  if (!options.stdio) throw new UsageError('语言服务器目前只支持标准输入输出，请写成 plan-draft lsp --stdio。');
  await io.runServer();
  return exitCodes.clean;
}
