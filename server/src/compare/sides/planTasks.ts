// The tasks of a plan as they are compared.
import type { PlanDocument, Task } from '../../plan/model';
import { exemptHeadingKind } from '../../registry/terms/exemptHeadings';
import type { ComparedTask } from '../comparison';
import { keptEntry, type Passage } from '../likeness/entryIndex';
import { passageWords } from '../likeness/passageWords';
import { headingsAt, headingsOf } from './planHeadings';

/** Tasks of the plan in the order of the text; general requirements and safeguards are none. */
export function planTasks(document: PlanDocument): Passage<ComparedTask>[] {
  return document.tasks.filter(isComparable).map((task) => taskPassage(document, task));
}

/** One task of the plan, be it a general requirement or not. */
export function taskPassage(document: PlanDocument, task: Task): Passage<ComparedTask> {
  const { item, span, firstSentence, responsibility } = task;
  const text = document.text.slice(span.start, span.end);
  const { clause, words } = item ? headingsOf(item) : headingsAt(document, span.start);
  const own = passageWords(text);
  const entry = keptEntry(own, { clauseKey: own.key, sentenceKey: own.key, headingKey: words.key });
  return { shown: { span, text, sentence: firstSentence, clause, responsibility }, entry };
}

function isComparable({ item, responsibility }: Task): boolean {
  if (responsibility) return true;
  for (let one = item; one; one = one.parent) if (exemptHeadingKind(one.title) === 'strong') return false;
  return item !== null;
}
