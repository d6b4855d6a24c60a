// The tasks of a plan as they are compared.
import type { PlanDocument, Task } from '../plan/model';
import { exemptHeadingKind } from '../registry/exemptHeadings';
import type { ComparedTask } from './comparison';
import { comparisonKey } from './comparisonKey';
import type { Entry } from './entryIndex';
import { headingsAt, headingsOf } from './planHeadings';

/** A task with what it is aligned by. */
export interface PlanTask extends Entry {
  readonly task: ComparedTask;
}

/** Tasks of the plan in the order of the text; general requirements and safeguards are none. */
export function planTasks(document: PlanDocument): PlanTask[] {
  return document.tasks.filter(isComparable).map((task) => {
    const text = document.text.slice(task.span.start, task.span.end);
    const { clause, key } = task.item ? headingsOf(document, task.item) : headingsAt(document, task.span.start);
    const { span, responsibility } = task;
    const textKey = keyOf(text);
    return {
      task: { span, text, sentence: task.firstSentence, clause, responsibility },
      clauseKey: textKey,
      sentenceKey: textKey,
      headingKey: key,
    };
  });
}

/** A draft is read again at every keystroke, and nearly all of its tasks are those of the last time. */
let keys = new Map<string, string>();
const keysKept = 4096;

function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= keysKept) keys = new Map();
  const key = comparisonKey(text);
  keys.set(text, key);
  return key;
}

function isComparable({ item, responsibility }: Task): boolean {
  if (responsibility) return true;
  for (let one = item; one; one = one.parent) if (exemptHeadingKind(one.title) === 'strong') return false;
  return item !== null;
}
