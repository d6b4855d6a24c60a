// Makes a plan to compare with out of the text of a file.
import { parsePlan } from '../../plan/document';
import type { PlanDocument } from '../../plan/model';
import type { ReferencePlan } from '../../plan/referencePlan';
import type { Span } from '../../text/span';
import { readTargetList } from './targetList';

/** Something in the file that keeps it, or a part of it, from being compared with. */
export interface ReferenceIssue {
  /** Chinese: what is wrong and what to do. */
  readonly message: string;
  readonly span: Span;
}

/** What a file gives. */
export interface ReferenceReading {
  /** null where the file holds nothing that a draft could be held against. */
  readonly plan: ReferencePlan | null;
  readonly issues: readonly ReferenceIssue[];
}

/**
 * Reads a target list where the path ends in `.json`, else a plan. Total. `parse` may be given by those who have the model of
 * the text at hand.
 */
export function readReference(
  path: string,
  text: string,
  parse: (text: string) => PlanDocument = parsePlan,
): ReferenceReading {
  if (isTargetList(path)) return readListed(path, text);
  if (text.trim() === '') return { plan: null, issues: [wholeFile(text, '文件没有内容，无法用来比对；请核对路径。')] };
  const document = parse(text);
  const plan = { path, name: document.title ?? nameOf(path), text, document, listed: [] };
  const isBare = [document.targets, document.deadlines, document.tasks].every((found) => found.length === 0);
  const bare = '没有读到指标、时限和任务，无法用来比对；请核对是否选错了文件。';
  return { plan, issues: isBare ? [wholeFile(text, bare)] : [] };
}

/** Whether a file is a target list, by its name. */
export function isTargetList(path: string): boolean {
  return /\.json$/i.test(path);
}

function readListed(path: string, text: string): ReferenceReading {
  const { title, targets, issues } = readTargetList(text);
  if (targets.length === 0) return { plan: null, issues };
  return { plan: { path, name: title ?? nameOf(path), text, document: null, listed: targets }, issues };
}

function wholeFile(text: string, message: string): ReferenceIssue {
  return { message, span: { start: 0, end: text.length } };
}

/** The last part of a path or URI without its extensions. */
function nameOf(path: string): string {
  const file = /[^/\\]*$/.exec(path)![0];
  return decodeName(file).replace(/(?:\.[A-Za-z]+)+$/, '') || path;
}

function decodeName(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
