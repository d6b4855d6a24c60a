// What a lint run found, as every output format gets it.
import type { Problem, RelatedPlace, Severity, SeveritySetting } from '../lint/rule';
import type { LineIndex } from '../text/lines';
import type { Colors } from './colors';
import type { EncodingName } from './encoding';

/** One draft with its problems. */
export interface FileReport {
  /** As printed: relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly encoding: EncodingName;
  readonly text: string;
  readonly lines: LineIndex;
  readonly problems: readonly Problem[];
  /** How many corrections `--fix` has made. */
  readonly corrected: number;
}

/** What a format may need beside the findings. */
export interface ReportContext {
  readonly colors: Colors;
  /** Width to lay text out for. */
  readonly columns: number;
  /** Chinese title of a rule; the id itself for one that is not in the list. */
  readonly ruleTitle: (id: string) => string;
}

/** One output format: the whole text to print, '' for nothing. */
export type ReportFormat = (files: readonly FileReport[], context: ReportContext) => string;

/** How many of what. */
export interface ReportSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** How many of the problems have a safe fix. */
  readonly fixable: number;
}

/** The figures of a run. */
export function summarize(files: readonly FileReport[]): ReportSummary {
  const problems = files.flatMap((file) => file.problems);
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: problems.filter(isFixable).length,
  };
}

/** Whether `--fix` would correct the problem. */
export function isFixable(problem: Problem): boolean {
  return problem.fixes?.some((fix) => fix.safe) ?? false;
}

/** The related places in the draft itself, the only ones whose line and column its text can tell. */
export function placesInDraft(problem: Problem): readonly RelatedPlace[] {
  return (problem.related ?? []).filter((place) => place.path === undefined);
}

/** The severities as people read them. */
export const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

/** The same with the setting that turns a rule off. */
export const settingNames: Readonly<Record<SeveritySetting, string>> = { ...severityNames, off: '关闭' };
