// Quick fixes for tasks that nobody is named for: the note that would say who does it.
import type { Problem } from '../../lint/rule';
import type { PlanDocument, Task } from '../../plan/model';
import { isVague } from '../../plan/notes/organs';
import { currentName } from '../../registry/lookup/currentName';
import type { TextEdit } from '../../text/edits';
import { contains, overlaps, type Span } from '../../text/span';
import type { QuickFix } from '../actions/codeActions';
import type { TakenPart } from './departmentEvidence';
import { type NoteStyle, noteStyle } from './noteStyle';
import { type SuggestedDepartment, type SuggestionBasis, suggestDepartments } from './suggestDepartments';
import { superiorParts } from './superiorEvidence';
import { missingRule, taskMarks } from './taskMarks';
import { hasLeadLabel, type NoteContent, writeNote } from './writeNote';

const mostProposals = 3;
/** More than these in a selection are nothing to choose from. */
const mostTasks = 10;
/** A body with less speaks for nothing. */
const leastScore = 0.3;
/** Share of the best score from which on bodies are of equal rank, surely so, or at least support. */
const equalShare = 0.5;
const surelyEqualShare = 0.75;
const supportShare = 0.3;
const mostEqual = 3;
const mostSupport = 3;
/** Blanks at the end of a line. */
const longestGap = 20;

/**
 * For each task without a note that `span` touches up to three notes, the likeliest first; none where nothing is known, and
 * for the first ten tasks at most. `basisOf` is only asked where there is such a task.
 */
export function responsibilityFixes(
  problems: readonly Problem[],
  span: Span,
  basisOf: () => SuggestionBasis,
): QuickFix[] {
  const found = problems
    .filter(({ rule }) => rule === missingRule)
    .flatMap((problem) => (problem.related ? taskMarks(problem) : [problem]))
    .filter((problem) => overlaps(problem.span, span));
  if (found.length === 0) return [];
  const basis = basisOf();
  const { document } = basis;
  const style = noteStyle(document);
  return found.slice(0, mostTasks).flatMap((problem) => {
    const task = document.tasks.find((one) => one.firstSentence.start === problem.span.start);
    if (!task || task.responsibility || task.inTable || hasOpenBracket(document, task)) return [];
    return proposals(task, basis, style).map((content) => ({
      title: `补上责任部门：${describe(content, style)}`,
      edits: [insertion(document, task, { content, style })],
      problem,
      isPreferred: false,
    }));
  });
}

/** A note whose bracket is never closed is there already, and wants its bracket. */
function hasOpenBracket({ issues }: PlanDocument, { span }: Task): boolean {
  return issues.some((one) => one.side === 'open' && contains(span, one.span));
}

/** The note behind the last sentence of the task, or in front of its 。 where the draft has it there. */
function insertion(
  { text }: PlanDocument,
  { span }: Task,
  { content, style }: { content: NoteContent; style: NoteStyle },
): TextEdit {
  const at = (offset: number, newText: string) => ({ span: { start: offset, end: offset }, newText });
  if (style.form === 'line' && /^[ \t　]*(?:[\r\n]|$)/.test(text.slice(span.end, span.end + longestGap)))
    return at(span.end, style.lineStart + writeNote(content, style));
  const inBrackets: NoteStyle = { ...style, form: 'bracket' };
  const isInside = style.beforeStop && text[span.end - 1] === '。';
  return at(isInside ? span.end - 1 : span.end, writeNote(content, inBrackets));
}

function describe({ inCharge, others }: NoteContent, { wording }: NoteStyle): string {
  const leads = inCharge.join('、');
  return others.length === 0 ? leads : `${leads}牵头，${others.join('、')}${wording.lead.tail || '配合'}`;
}

/** Up to three that say different things, in whatever order they name equals. */
function proposals(task: Task, basis: SuggestionBasis, style: NoteStyle): NoteContent[] {
  const distinct = new Map<string, NoteContent>();
  for (const content of [...ofSuperior(task, basis), ...ofSuggestions(suggestDepartments(task, basis))]) {
    const isList = style.wording.lead.tail === '' && !hasLeadLabel(style);
    const leads = isList ? [...content.inCharge, ...content.others] : content.inCharge;
    const said = `${leads.toSorted().join('、')}|${isList ? '' : content.others.toSorted().join('、')}`;
    if (!distinct.has(said)) distinct.set(said, content);
  }
  return [...distinct.values()].slice(0, mostProposals);
}

/** The note of the higher plan's task, in the words of the draft's level. */
function ofSuperior(task: Task, { comparisons, departments }: SuggestionBasis): NoteContent[] {
  const parts = superiorParts(task, comparisons, departments);
  const names = (some: readonly TakenPart[]) => [
    ...new Set(some.map(({ id }) => currentName(id, departments.style, departments.registry) ?? id)),
  ];
  const leads = parts.filter(({ role }) => role === '牵头');
  const inCharge = leads.length > 0 ? leads : parts.filter(({ role }) => role === '负责');
  if (inCharge.length === 0) return [];
  return [{ inCharge: names(inCharge), others: names(parts.filter((part) => !inCharge.includes(part))) }];
}

function ofSuggestions(suggested: readonly SuggestedDepartment[]): NoteContent[] {
  const [best, ...rest] = suggested.filter(({ name }) => !isVague(name));
  if (!best || best.score < leastScore) return [];
  const from = (share: number, most: number) =>
    rest
      .filter(({ score }) => score >= share * best.score)
      .slice(0, most)
      .map(({ name }) => name);
  const equals = from(equalShare, mostEqual - 1);
  const sole: NoteContent = { inCharge: [best.name], others: [] };
  const shared: NoteContent = { inCharge: [best.name, ...equals], others: [] };
  const led: NoteContent = { inCharge: [best.name], others: from(supportShare, mostSupport) };
  const isShared = from(surelyEqualShare, 1).length > 0;
  return isShared ? [shared, sole, led] : [sole, shared, led];
}
