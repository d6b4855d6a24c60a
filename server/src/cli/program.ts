// The commands and options of the command line, described for commander; what they do is loaded when they are called.
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { CompareOptions } from './commands/compare';
import type { LintOptions } from './commands/lintOptions';
import { type ExitCode, exitCodes } from './exitCode';
import { compareFormatNames } from './formats/compare/compareFormats';
import { reportFormatNames } from './formats/lint/reportFormats';
import type { Io } from './io';
import { ChineseCommand, chineseHelp } from './terminal/translateUsage';
import { version } from './version';

/** Reads the arguments and runs the command that they name; a wrong call is explained on stderr and gives 2. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const program = createProgram(io, async (result) => {
    code = await result;
  });
  if (argv.length === 0) {
    program.outputHelp();
    return code;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
  }
}

/** Takes the exit code of the command that ran. */
type Finish = (code: Promise<ExitCode>) => Promise<void>;

const helpColumns = 80;

function createProgram(io: Io, finish: Finish): Command {
  const program = new ChineseCommand('plan-draft')
    .description('计划稿助手：检查食品安全监管计划、工作要点、实施方案等文稿')
    .usage('<命令> [选项] [文件…]')
    .version(version, '-V, --version', '显示版本号')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .configureHelp(chineseHelp)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`出错：${text}`),
      getOutHelpWidth: () => io.stdout.columns ?? helpColumns,
      getErrHelpWidth: () => io.stderr.columns ?? helpColumns,
    })
    .showHelpAfterError('用 plan-draft --help 查看用法，plan-draft help <命令> 查看某个命令的用法。')
    .exitOverride();
  addLint(program, { io, finish });
  addInspect(program, { io, finish });
  addCompare(program, { io, finish });
  addRules(program, { io, finish });
  addExplain(program, { io, finish });
  addInit(program, { io, finish });
  addLsp(program, { io, finish });
  return program;
}

interface Wiring {
  readonly io: Io;
  readonly finish: Finish;
}

function addLint(program: Command, { io, finish }: Wiring): void {
  program
    .command('lint')
    .description('检查文稿，报告问题')
    .usage('[选项] [文件、文件夹或通配符…]')
    .argument('[文件...]', '要检查的文件、文件夹或通配符；不写则检查当前文件夹')
    .addOption(new Option('--format <格式>', '结果的格式').choices(reportFormatNames).default('text'))
    .option('--output <文件>', '把结果写入文件，而不是显示在屏幕上')
    .option('--config <文件>', '使用指定的配置文件')
    .option('--no-config', '不使用任何配置文件')
    .option('--superior <文件>', '与这份上级计划比对，代替配置中的，可多次使用', collect, [])
    .option('--previous <文件>', '与这份上年计划比对，代替配置中的')
    .option('--stdin', '从标准输入读取文稿')
    .option('--stdin-filename <文件名>', '标准输入的文稿以此名显示，并据此查找配置')
    .option('--fix', '自动修正有把握的问题并写回文件')
    .option('--diff', '只显示 --fix 会作哪些改动，不写文件')
    .option('--rule <规则=级别>', '调整一条规则的级别（error、warning、info、off），可多次使用', collect, [])
    .option('--quiet', '只显示错误')
    .option('--max-warnings <数量>', '警告超过此数时按有问题退出', readCount)
    .option('--exit-zero', '发现问题也以 0 退出')
    .addHelpText('after', '\n退出码：0 没有错误；1 有错误，或警告超过允许的数量；2 检查本身未能完成。')
    .action((paths: string[], options: LintOptions) =>
      finish(import('./commands/lint').then(({ lintCommand }) => lintCommand(paths, options, io))),
    );
}

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('请写 0 或正整数。');
  return Number(value);
}

function addInspect(program: Command, { io, finish }: Wiring): void {
  program
    .command('inspect')
    .description('列出从文稿中读到的内容：提纲、责任分工、指标、时限')
    .usage('[选项] <文件>')
    .argument('<文件>', '要查看的文稿')
    .addOption(textOrJson())
    .action((file: string, options: { format: 'text' | 'json' }) =>
      finish(import('./commands/inspect').then(({ inspectCommand }) => inspectCommand(file, options, io))),
    );
}

function addCompare(program: Command, { io, finish }: Wiring): void {
  program
    .command('compare')
    .description('与上级计划对照：指标、时限、任务逐项列出')
    .usage('[选项] <文件>')
    .argument('<文件>', '要对照的文稿')
    .option('--superior <文件>', '上级计划，可多次使用；不写则用配置文件中的', collect, [])
    .addOption(new Option('--format <格式>', '结果的格式').choices(compareFormatNames).default('text'))
    .option('--output <文件>', '把结果写入文件，而不是显示在屏幕上')
    .addHelpText(
      'after',
      '\n退出码：0 对照完成，不论结果如何；2 没能完成对照，例如稿件或上级计划读不出。要按结果判定是否通过，请用 lint。',
    )
    .action((file: string, options: CompareOptions) =>
      finish(import('./commands/compare').then(({ compareCommand }) => compareCommand(file, options, io))),
    );
}

function addRules(program: Command, { io, finish }: Wiring): void {
  program
    .command('rules')
    .description('列出全部规则')
    .usage('[选项]')
    .addOption(textOrJson())
    .action((options: { format: 'text' | 'json' }) =>
      finish(import('./commands/rules').then(({ rulesCommand }) => rulesCommand(options, io))),
    );
}

function textOrJson(): Option {
  return new Option('--format <格式>', '结果的格式').choices(['text', 'json']).default('text');
}

function addExplain(program: Command, { io, finish }: Wiring): void {
  program
    .command('explain')
    .description('说明一条规则')
    .usage('<规则>')
    .argument('<规则>', '规则的名称，如 numbering-sequence')
    .action((id: string) => finish(import('./commands/explain').then(({ explainCommand }) => explainCommand(id, io))));
}

function addInit(program: Command, { io, finish }: Wiring): void {
  program
    .command('init')
    .description('在当前文件夹生成配置文件 plan-draft.json，或部门名册')
    .usage('[选项]')
    .addOption(rosterOption())
    .action(({ roster }: { roster?: string[] }) =>
      finish(
        roster
          ? import('./commands/initRoster').then(({ initRosterCommand }) => initRosterCommand(roster, io))
          : import('./commands/init').then(({ initCommand }) => initCommand(io)),
      ),
    );
}

/** Commander takes `...` for many values only behind ASCII letters. */
function rosterOption(): Option {
  const option = new Option('--roster <文稿…>', '由已有的文稿（文件、文件夹或通配符）生成部门名册，不生成配置文件');
  option.variadic = true;
  return option;
}

/** Clients add arguments of their own (`--clientProcessId`), which are the server's business. */
function addLsp(program: Command, { io, finish }: Wiring): void {
  program
    .command('lsp')
    .description('启动语言服务器，供编辑器使用')
    .usage('--stdio')
    .option('--stdio', '通过标准输入输出与编辑器通信')
    .allowUnknownOption()
    .allowExcessArguments()
    .action((options: { stdio?: boolean }) =>
      finish(import('./commands/lsp').then(({ lspCommand }) => lspCommand(options, io))),
    );
}
