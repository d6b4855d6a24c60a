// What is known of a body, in lines of an explanation.
import type { Department } from '../registry/department';
import type { ExplanationPart } from './explanation';

/** Words that a line has room for. */
const mostTopics = 8;

const charges = new WeakMap<Department, readonly ExplanationPart[]>();

/** What the body is usually in charge of; nothing where that is not known. */
export function chargesOf(department: Department): readonly ExplanationPart[] {
  let parts = charges.get(department);
  if (!parts) {
    parts = describeCharges(department);
    charges.set(department, parts);
  }
  return parts;
}

function describeCharges({ topics }: Department): readonly ExplanationPart[] {
  const entries = Object.entries(topics ?? {});
  const charge = entries.filter(([, part]) => part === 3);
  const words = (charge.length > 0 ? charge : entries).map(([word]) => word).slice(0, mostTopics);
  return words.length > 0 ? [{ kind: 'line', text: `通常负责：${words.join('、')}` }] : [];
}
