// Tasks of a draft that has no habit of notes: one finding at its title for all of them.
import type { Finding } from '../../../lint/rule';
import type { PlanDocument, Task } from '../../../plan/model';
import { isParticular } from '../../../plan/notes/organs';

/** What the title of a draft that assigns work holds. */
const assigns = /计划|方案|要点|安排|分工|任务|行动/;
/** What its kind is where it only guides, whatever else its title holds. */
const guides = /(?:意见|办法|规划|通知|措施|规定|细则|通报|决定|报告|纲要|倡议书)$/;
const remark = /[（(〔][^）)〕]*[）)〕]\s*$/;
/** Sentences that say by chance who does something make a habit from this share of the tasks on. */
const habit = 1 / 2;

/**
 * Whether a draft writes down who does its tasks: one note that stands apart or says 由区教育局牵头 is enough; sentences whose
 * subject is a body (区教育局会同…) are found in any text.
 */
export function hasHabitOfNotes({ tasks, paragraphs }: PlanDocument, missing: readonly Task[]): boolean {
  const noted = tasks.filter(({ responsibility }) => responsibility !== null);
  if (noted.some((task) => task.responsibility!.form !== 'sentence')) return true;
  const notes = paragraphs.flatMap(({ region, facts }) => (region === 'plan' ? facts.notes : []));
  if (notes.some(({ yields, parties }) => !yields && parties.every(({ name }) => isParticular(name)))) return true;
  return noted.length > 0 && noted.length >= habit * (noted.length + missing.length);
}

const assignment = /(?:任务|责任|职责|工作)(?:分工|分解)|责任清单/;

/** Whether an attachment that the text names, but does not hold, says who does what. */
export function hasAssignmentElsewhere({ paragraphs }: PlanDocument): boolean {
  return (
    paragraphs.some(({ region, facts }) => region === 'closing' && assignment.test(facts.text)) &&
    !paragraphs.some(({ region, facts }) => region === 'attachment' && assignment.test(facts.text))
  );
}

/** The one finding about all tasks of a draft without notes. */
export function gathered(document: PlanDocument, missing: readonly Task[]): Finding {
  const { title, titleSpan } = document;
  const named = document.tasks.filter(({ responsibility }) => responsibility !== null).length;
  const all = `全文${missing.length + named}项任务`;
  const count = named === 0 ? `${all}都没有写明责任单位` : `${all}中有${missing.length}项没有写明责任单位`;
  return {
    span: titleSpan ?? missing[0]!.firstSentence,
    message: `${count}；请逐项补上，例如“（……负责）”，或者另附任务分工表。`,
    ...(isAssignment(title) ? {} : { severity: 'info' as const }),
    related: missing.map((task) => ({
      span: task.firstSentence,
      message: `${nameOfTask(document, task)}没有写明责任单位`,
    })),
  };
}

/** Whether a title says that work is assigned; in doubt it does not. */
function isAssignment(title: string | null): boolean {
  const words = (title ?? '')
    .replace(/\s/g, '')
    .replace(remark, '')
    .replace(/[》”]$/, '');
  return assigns.test(words) && !guides.test(words);
}

/** How a message calls a task. */
export function nameOfTask({ text }: PlanDocument, { item, span }: Task): string {
  if (!item) return '这项任务';
  const isWhole = span.start === item.label.span.start;
  const line = text.slice(item.label.span.end, item.label.span.end + 20).split(/[。，；\r\n]/)[0] ?? '';
  return isWhole ? `“${item.label.text}${line.slice(0, 14).trim()}”` : `“${item.label.text}”中从这一句起的内容`;
}
