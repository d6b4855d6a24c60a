// `plan-draft lint`: checks drafts, corrects them with --fix, shows the corrections with --diff.
import { join, resolve } from 'node:path';
import { type ExitCode, exitCodes, UsageError } from '../exitCode';
import { findInputFiles, printedPath } from '../files/inputFiles';
import { type Draft, readDraft, toDraft } from '../files/readDraft';
import { type FileReport, summarize } from '../formats/lint/report';
import { reportFormats } from '../formats/lint/reportFormats';
import type { Io, OutputPort } from '../io';
import { printResult, type ResultLayout } from '../printResult';
import { colorsFor } from '../terminal/colors';
import type { LintOptions } from './lintOptions';
import { checkDraft, correctDraft, createLintRun, type DraftSettings, type LintRun } from './lintRun';

/** Runs the command on files, folders and globs (the working folder where there are none), or on stdin. */
export async function lintCommand(inputs: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  refuseContradictions(inputs, options);
  const run = await createLintRun(options, io);
  const reports = options.stdin ? await lintStdin(run) : await lintFiles(inputs, run);
  return exitCodeOf(reports, run);
}

function refuseContradictions(inputs: readonly string[], options: LintOptions): void {
  if (options.stdin && inputs.length > 0) throw new UsageError('使用 --stdin 时不能再指定文件。');
  if (options.stdinFilename && !options.stdin) throw new UsageError('--stdin-filename 须与 --stdin 同时使用。');
}

async function lintFiles(inputs: readonly string[], run: LintRun): Promise<FileReport[]> {
  const { io, messages, options } = run;
  const search = { io, messages, accepts: run.configs.accepts };
  const paths = await findInputFiles(inputs.length > 0 ? inputs : ['.'], search);
  if (paths.length === 0 && !messages.failed) {
    messages.trouble('没有找到可检查的文稿（.txt、.md）。请指定文件、文件夹或通配符，例如：plan-draft lint 计划稿.txt');
  }
  const reports: FileReport[] = [];
  for (const path of paths) {
    const draft = await readDraft(path, io, messages);
    if (draft) reports.push(await lintFile(path, draft, run));
  }
  if (!options.diff) await printReport(reports, run, io.stdout);
  return reports;
}

async function lintFile(path: string, draft: Draft, run: LintRun): Promise<FileReport> {
  const settings = await run.settingsFor(path);
  if (run.options.diff) {
    await printDiff(draft, settings, run);
  } else if (run.options.fix) {
    const write = (bytes: Uint8Array) => run.io.files.replace(path, bytes);
    const { draft: now, corrected } = await correctDraft(draft, settings, { run, write });
    return { ...checkDraft(now, settings, run), corrected };
  }
  return checkDraft(draft, settings, run);
}

/** With --fix the corrected text goes to stdout, so that an editor can take it, and the report to stderr. */
async function lintStdin(run: LintRun): Promise<FileReport[]> {
  const { io, messages, options } = run;
  const path = options.stdinFilename ? resolve(io.cwd, options.stdinFilename) : null;
  const draft = toDraft(path ? printedPath(path, io.cwd) : '<stdin>', await io.readStdin(), messages);
  if (!draft) return [];
  const settings = await run.settingsFor(path ?? join(io.cwd, 'stdin'));
  if (options.diff) {
    await printDiff(draft, settings, run);
    return [checkDraft(draft, settings, run)];
  }
  const { draft: now, corrected } = options.fix
    ? await correctDraft(draft, settings, { run, write: async () => {} })
    : { draft, corrected: 0 };
  if (options.fix) io.stdout.write(now.bytes);
  const reports = [{ ...checkDraft(now, settings, run), corrected }];
  await printReport(reports, run, options.fix ? io.stderr : io.stdout);
  return reports;
}

async function printDiff(draft: Draft, { config, inputs }: DraftSettings, { io, service }: LintRun): Promise<void> {
  const { text: after } = service.fix(draft.text, config, inputs);
  const { unifiedDiff } = await import('../formats/lint/unifiedDiff');
  const colors = colorsFor(io.stdout, io.env);
  io.stdout.write(unifiedDiff({ path: draft.path, before: draft.text, after, colors }));
}

async function printReport(reports: readonly FileReport[], run: LintRun, to: OutputPort): Promise<void> {
  const { io, options, service, messages } = run;
  const format = await reportFormats[options.format]();
  const files = options.quiet ? reports.map(errorsOnly) : reports;
  const ruleTitle = (id: string) => service.rules.find((rule) => rule.id === id)?.title ?? id;
  const make = (layout: ResultLayout) => format(files, { ...layout, ruleTitle });
  await printResult(make, { io, to, output: options.output, messages });
}

function errorsOnly(report: FileReport): FileReport {
  return { ...report, problems: report.problems.filter((problem) => problem.severity === 'error') };
}

function exitCodeOf(reports: readonly FileReport[], { options, messages }: LintRun): ExitCode {
  const { errors, warnings } = summarize(reports);
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  if (tooMany) messages.notice(`警告 ${warnings} 处，超过 --max-warnings 允许的 ${options.maxWarnings} 处。`);
  if (messages.failed) return exitCodes.failed;
  return (errors > 0 || tooMany) && !options.exitZero ? exitCodes.problems : exitCodes.clean;
}
