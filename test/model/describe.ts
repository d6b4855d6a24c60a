// Short descriptions of what the model holds, so that tests compare what people read.
import { parsePlan } from '../../server/src/plan/document';
import type { Party, PlanDocument, Target } from '../../server/src/plan/model';
import type { Span } from '../../server/src/text/span';

/** The words of a span; line ends as `/`, blanks around them left out. */
export function wordsAt(document: PlanDocument, { start, end }: Span): string {
  return document.text.slice(start, end).replace(/\s*[\r\n]+\s*/g, '/');
}

/** `牵头 区教育局；配合 区财政局、区民政局`, roles in the order of their first body; 无 where there is none. */
export function describeParties(parties: readonly Party[]): string {
  const roles = new Map<string, string[]>();
  for (const { name, role } of parties) roles.set(role, [...(roles.get(role) ?? []), name]);
  return [...roles].map(([role, names]) => `${role} ${names.join('、')}`).join('；') || '无';
}

/** `（一）甲。 ← bracket 负责 区教育局`, a line for each task of an item; `← 无` where no note governs it. */
export function describeTasks(text: string): string[] {
  const document = parsePlan(text);
  const tasks = document.tasks.filter(({ item }) => item !== null);
  return tasks.map(({ span, responsibility }) => {
    const note = responsibility ? `${responsibility.form} ${describeParties(responsibility.parties)}` : '无';
    return `${wordsAt(document, span)} ← ${note}`;
  });
}

/** `一、甲`, deeper ones indented below their parents; labels and titles as the model has them. */
export function describeOutline(text: string): string[] {
  return parsePlan(text).outline.map(({ parent, label, title, region }) => {
    let depth = 0;
    for (let above = parent; above; above = above.parent) depth++;
    return `${'  '.repeat(depth)}${label.text}${title}${region === 'plan' ? '' : ` [${region}]`}`;
  });
}

/** `>= 98 %`, `1–2 家`, `>= 4 批次 /千人 @年`: comparator, value, unit, denominator, period. */
export function describeTarget({ comparator, value, unit, per, period }: Target): string {
  const amount = typeof value === 'number' ? String(value) : value.join('–');
  const parts = [comparator, amount, unit, per && `/${per}`, period && `@${period}`];
  return parts.filter((part) => part).join(' ');
}

/** A document whose only item holds these words. */
export function parseItem(words: string): PlanDocument {
  return parsePlan(`临江区2024年食品安全工作计划\n一、重点工作\n（一）${words}`);
}
