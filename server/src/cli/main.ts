// The command line as a function of its arguments and its ports.
import { type ExitCode, exitCodes, UsageError } from './exitCode';
import type { Io } from './io';
import { createMessages } from './messages';

/** Runs the command line; `argv` comes without the program's name. Never rejects: a crash is told and gives 2. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { runProgram } = await import('./program');
    return await runProgram(argv, io);
  } catch (error) {
    if (error instanceof UsageError) createMessages(io).trouble(error.message);
    else tellCrash(error, io);
    return exitCodes.failed;
  }
}

function tellCrash(error: unknown, io: Io): void {
  const reason = error instanceof Error ? error.message : String(error);
  createMessages(io).trouble(`程序内部出错（${reason}）。请把文稿和这条信息反馈给我们，以便改进。`);
  if (io.env.PLAN_DRAFT_DEBUG) io.stderr.write(`${error instanceof Error ? error.stack : reason}\n`);
  else io.stderr.write('设置环境变量 PLAN_DRAFT_DEBUG=1 后再次运行，可以看到详细的出错位置。\n');
}
