// Completion: a whole responsibility note at the end of a task that has none, or in the brackets that were opened for it.
import type { Problem } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import { overlaps, type Span } from '../../text/span';
import { closingOf, remarkOpeners } from '../../words/brackets';
import { taskBefore } from '../places/taskBefore';
import { responsibilityFixes } from '../responsibility/addResponsibility';
import type { SuggestionBasis } from '../responsibility/suggestDepartments';
import type { PlanCompletion } from './completion';

/** What the proposals are made for. */
export interface WholeNotesOptions {
  readonly document: PlanDocument;
  /** Of the draft as it is; those of tasks that name nobody are used. */
  readonly problems: readonly Problem[];
  readonly offset: number;
  /** Asked only where a note may stand. */
  readonly basisOf: () => SuggestionBasis;
}

/** The notes for a place, the likeliest first, written as the draft writes them; none where no task ends without one. */
export function wholeNotes({ document, problems, offset, basisOf }: WholeNotesOptions): PlanCompletion[] {
  const { text } = document;
  const brackets = emptyBrackets(text, offset);
  if (!brackets && !isEnd.test(text.slice(offset - 1, offset + 1))) return [];
  const task = taskBefore(document, offset);
  if (!task) return [];
  const fixes = responsibilityFixes(problems, task.firstSentence, basisOf);
  const place = brackets ?? { start: offset, end: offset };
  const notes = fixes.flatMap(({ edits }) => edits.filter(({ span }) => overlaps(place, span)));
  return notes
    .filter(({ newText }) => !brackets || text[brackets.start] === newText[0])
    .map(({ newText, span }, index) => ({
      kind: 'note',
      label: newText.trim().replace(/\s*[\r\n]+\s*/g, ' '),
      detail: '补上责任部门',
      documentation: [],
      filterText: newText,
      sortText: String(index).padStart(3, '0'),
      edit: { span: brackets ?? span, newText },
    }));
}

/** The end of a sentence, with the end of the line or another mark behind it. */
const isEnd = /^[。；！？.;][\s（(]?$/;

/** The pair of brackets that the place is in, where nothing stands between them. */
function emptyBrackets(text: string, offset: number): Span | null {
  const open = text[offset - 1] ?? ' ';
  const isPair = remarkOpeners.includes(open) && closingOf(open) === text[offset];
  return isPair ? { start: offset - 1, end: offset + 1 } : null;
}
