// Reads the files that a configuration names besides drafts, each once a run: higher plans, last year's plan, the roster.
import { type ReferenceIssue, readReference } from '../../compare/reference/readReference';
import type { PlanConfig } from '../../lint/config';
import { type FileRole, roleName, unreadableFile, unusableFile } from '../../lint/namedFile';
import type { LintInputs } from '../../lint/ruleContext';
import type { ReferencePlan } from '../../plan/referencePlan';
import { readRoster } from '../../registry/rosters/readRoster';
import { fileErrorReason } from '../../text/bytes/fileError';
import { readBytes } from '../../text/bytes/readBytes';
import { LineIndex } from '../../text/lines';
import type { Io } from '../io';
import type { Messages } from '../messages';
import { printedPath } from './inputFiles';

/** The files of one run. */
export interface ReferenceFiles {
  /**
   * What the files hold that the configuration of a draft at this absolute path names; its paths are absolute. A plan is never
   * held against itself. What cannot be had is left out, after the reason was told once in the run.
   */
  inputsFor(path: string, config: PlanConfig): Promise<LintInputs>;
}

/** What reading them needs. */
export interface ReferenceFilesOptions {
  readonly io: Io;
  readonly messages: Messages;
  /** The roles whose files the command line names, where the configuration would otherwise. */
  readonly fromOptions: ReadonlySet<FileRole>;
}

/** The files of one run. */
export function createReferenceFiles(options: ReferenceFilesOptions): ReferenceFiles {
  const texts = new Map<string, Promise<string | null>>();
  const plans = new Map<string, Promise<ReferencePlan | null>>();
  const rosters = new Map<string, Promise<string | null>>();
  const once = <T>(known: Map<string, Promise<T>>, path: string, read: () => Promise<T>): Promise<T> => {
    const reading = known.get(path) ?? read();
    known.set(path, reading);
    return reading;
  };
  const textOf = (path: string, role: FileRole) => once(texts, path, () => readText(path, role, options));
  const planOf = (path: string, role: FileRole) =>
    once(plans, path, async () => {
      const text = await textOf(path, role);
      return text === null ? null : toPlan(path, text, { role, options });
    });
  const rosterOf = (path: string) =>
    once(rosters, path, async () => {
      const text = await textOf(path, 'departments');
      if (text !== null) tellIssues(path, { text, issues: readRoster(text).issues }, { role: 'departments', options });
      return text;
    });
  return {
    async inputsFor(draft, { superior, previous, departments }) {
      const higher: ReferencePlan[] = [];
      // One after the other, so that what is said comes in the same order each time.
      for (const path of new Set(superior)) {
        const plan = path === draft ? null : await planOf(path, 'superior');
        if (plan) higher.push(plan);
      }
      return {
        superior: higher,
        previous: previous === undefined || previous === draft ? null : await planOf(previous, 'previous'),
        departments: typeof departments === 'string' ? ((await rosterOf(departments)) ?? undefined) : departments,
      };
    },
  };
}

async function readText(path: string, role: FileRole, options: ReferenceFilesOptions): Promise<string | null> {
  const { io, messages, fromOptions } = options;
  const shown = printedPath(path, io.cwd);
  try {
    const read = readBytes(await io.files.read(path));
    if ('text' in read) return read.text;
    messages.trouble(`${shown}：${unusableFile(role, read.refusal)}`);
  } catch (error) {
    const check = fromOptions.has(role) ? ` --${role} 的路径` : `配置文件“${role}”中的路径`;
    messages.trouble(`${shown}：${unreadableFile(role, { file: '', reason: fileErrorReason(error), check })}`);
  }
  return null;
}

interface Reading {
  readonly role: FileRole;
  readonly options: ReferenceFilesOptions;
}

function toPlan(path: string, text: string, reading: Reading): ReferencePlan | null {
  const { plan, issues } = readReference(printedPath(path, reading.options.io.cwd), text);
  tellIssues(path, { text, issues }, reading);
  return plan;
}

/** Says what is wrong in a file, and where. */
function tellIssues(
  path: string,
  { text, issues }: { text: string; issues: readonly ReferenceIssue[] },
  { role, options }: Reading,
): void {
  if (issues.length === 0) return;
  const shown = printedPath(path, options.io.cwd);
  const lines = new LineIndex(text);
  for (const { span, message } of issues) {
    const { line, column } = lines.positionAt(span.start);
    options.messages.trouble(`${shown}:${line}:${column}  ${roleName(role)}有误  ${message}`);
  }
}
