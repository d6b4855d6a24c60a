// Runs the command line in a folder of its own: within the test, or as a process where that is what is tested.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'mocha';
import { runMain } from './fakeIo';

const cli = resolve('out/product/cli.js');
const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

/** A new folder with these files; it is gone after the tests. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-draft-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** The result of `plan-draft …`, run within the test; nothing of its environment counts but `env`. */
export function runCli(
  args: readonly string[],
  { cwd = makeFolder(), env = {}, input = '' }: RunOptions = {},
): Promise<CliResult> {
  return runMain(args, { cwd, env, stdin: input });
}

/** The same as a process, with neither colours asked for nor refused. */
export function runProcess(
  args: readonly string[],
  { cwd = makeFolder(), env = {}, input = '' }: RunOptions = {},
): CliResult {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const run = spawnSync(process.execPath, [cli, ...args], { cwd, env: { ...inherited, ...env }, input });
  return { code: run.status, stdout: run.stdout.toString(), stderr: run.stderr.toString(), bytes: run.stdout };
}

/** A draft without problems. */
export const cleanDraft = `临江区2026年食品安全监督管理计划

一、重点任务
（一）规范校园食堂管理。学校食堂检查覆盖率达到100%。（区市场监管局牵头，区教育局配合）
（二）加强农产品检测。全年完成农产品检测1200批次。（区农业农村局负责）
`;

/** One error (《 without 》 in line 4) and one warning (XX in line 5), neither with a safe fix. */
export const faultyDraft = cleanDraft.replace('学校食堂', '《学校食堂').replace('1200', 'XX');

/** One warning with a safe fix: what Word leaves of a bookmark. */
export const fixableDraft = cleanDraft.replace('（二）', '[bookmark: _GoBack]（二）');
