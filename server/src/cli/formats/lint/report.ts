// What a lint run found, as every output format gets it.
import type { Problem, Severity, SeveritySetting } from '../../../lint/rule';
import { type LintInputs, referenceAt } from '../../../lint/ruleContext';
import type { ReferencePlan } from '../../../plan/referencePlan';
import type { EncodingName } from '../../../text/bytes/decodeText';
import { LineIndex } from '../../../text/lines';
import { once } from '../../../text/memo';
import type { Span } from '../../../text/span';
import type { ResultLayout } from '../../printResult';

/** A text that places can be shown in. */
export interface SourceText {
  /** As printed: relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** One draft with its problems. */
export interface FileReport extends SourceText {
  readonly encoding: EncodingName;
  readonly problems: readonly Problem[];
  /** What the draft was held against. */
  readonly inputs: LintInputs;
  /** How many corrections `--fix` has made. */
  readonly corrected: number;
}

/** What a format may need beside the findings. */
export interface ReportContext extends ResultLayout {
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

/** A place that explains a problem, in the draft or in a plan that it was held against. */
export interface RelatedSource {
  readonly source: SourceText;
  readonly span: Span;
  readonly message: string;
}

/** The related places of a problem; those in a file that is not at hand are left out. */
export function relatedPlaces(problem: Problem, file: FileReport): readonly RelatedSource[] {
  return (problem.related ?? []).flatMap(({ path, span, message }) => {
    if (path === undefined) return [{ source: file, span, message }];
    const reference = referenceAt(file.inputs, path);
    return reference ? [{ source: sourceOf(reference), span, message }] : [];
  });
}

/** A plan as a text to show places in, made once. */
export const sourceOf = once(
  ({ path, text }: ReferencePlan): SourceText => ({ path, text, lines: new LineIndex(text) }),
);

/** The severities as people read them. */
export const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

/** The same with the setting that turns a rule off. */
export const settingNames: Readonly<Record<SeveritySetting, string>> = { ...severityNames, off: '关闭' };
