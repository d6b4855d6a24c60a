// Notes that say that the body named first leads: 排在第一位的为牵头单位, for themselves or for all notes from there on (下同).
import type { Party, Responsibility, Task } from '../model';

const firstLeads = /(?:第一|首|排名在前)[^，。；、]{0,10}牵头/;
/** A clause that says so, or that it holds for all that follows, and names nobody. */
const aboutOrder = /^(?:[列排序名在]{0,4}(?:第一|首|前)[^，。；、]{0,20}(?:牵头|负责|主办)|下同|以下同)/;

/** Whether a list says that its first body leads: 列第一位的为牵头单位. */
export function saysFirstLeads(words: string): boolean {
  return words.includes('牵头') && firstLeads.test(words);
}

/** Whether a clause of a note is about the order of the names, and itself holds none. */
export function isAboutOrder(words: string): boolean {
  return aboutOrder.test(words);
}

/** The parties with the first in the lead, where several do the work and none leads yet. */
export function withFirstInLead(parties: readonly Party[]): readonly Party[] {
  const [first, ...others] = parties;
  if (!first || others.length === 0 || parties.some(({ role }) => role === '牵头')) return parties;
  return [{ ...first, role: '牵头' }, ...others];
}

/** The tasks, those behind a note that says 下同 with the first of their bodies in the lead. */
export function inLeadFromHere(text: string, tasks: Task[]): Task[] {
  const wordsOf = ({ span }: Responsibility) => text.slice(span.start, span.end);
  const first = tasks.findIndex(({ responsibility }) => responsibility !== null && holds(wordsOf(responsibility)));
  if (first < 0) return tasks;
  return tasks.map((task, index) => {
    const { responsibility } = task;
    if (index < first || responsibility?.parties.some(({ role }) => role !== '负责')) return task;
    return responsibility
      ? { ...task, responsibility: { ...responsibility, parties: withFirstInLead(responsibility.parties) } }
      : task;
  });
}

function holds(words: string): boolean {
  return words.includes('下同') && saysFirstLeads(words);
}
