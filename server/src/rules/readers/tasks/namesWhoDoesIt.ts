// Tasks without a note whose first sentence says all the same who does them.
import type { PlanDocument, Task } from '../../../plan/model';
import { namesWho } from '../../../plan/notes/sentenceSubjects';

/** So much of a task is looked at. */
const reach = 400;
const sentencePattern = /[^。！？\r\n]+/g;

/** Whether the first sentence of a task, or the one behind its title, names the bodies that do it. */
export function namesWhoDoesIt({ text }: PlanDocument, { item, span }: Task): boolean {
  const label = item?.label.span;
  const hasTitle = label?.start === span.start;
  const start = hasTitle ? label!.end : span.start;
  const words = text.slice(start, Math.min(span.end, start + reach));
  const sentences = [...words.matchAll(sentencePattern)]
    .filter(([one]) => one.trim() !== '')
    .slice(0, hasTitle ? 2 : 1);
  return sentences.some(({ 0: one, index }) => {
    const from = index + one.length - one.trimStart().length;
    return namesWho(words, { start: from, end: index + one.length });
  });
}
