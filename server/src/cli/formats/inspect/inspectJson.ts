// `inspect --format json`: what was read out of a draft, for programs; the fields are a contract.
import type { Deadline, OutlineItem, PlanDocument, Responsibility, Target, Task } from '../../../plan/model';
import type { Span } from '../../../text/span';
import { toRange } from '../range';
import type { InspectedDraft } from './inspectedDraft';

type Source = Pick<InspectedDraft, 'document' | 'lines' | 'departmentOf'>;

/** One JSON object with a line end behind it. */
export function inspectJson(draft: InspectedDraft): string {
  const { path, encoding, document, tasks, isExempt } = draft;
  const source: Source = draft;
  const { title, year, stage, level, region, sections, items } = document;
  const model = {
    version: 1,
    path,
    encoding,
    title,
    year,
    stage,
    level,
    region,
    sections: sections.map((section) => ({ ...headingObject(section, source), exempt: isExempt(section) })),
    items: items.map((item) => ({
      level: item.level,
      ...headingObject(item, source),
      section: sectionIndex(item, document),
    })),
    tasks: tasks.map((task) => taskObject(task, source)),
    targets: document.targets.map((target) => targetObject(target, source)),
    deadlines: document.deadlines.map((deadline) => deadlineObject(deadline, source)),
    citations: document.citations.map(({ name, documentNumber, span }) => ({
      name,
      documentNumber,
      ...placeObject(span, source),
    })),
  };
  return `${JSON.stringify(model, null, 2)}\n`;
}

/** The words themselves and where they stand. */
function placeObject(span: Span, { document, lines }: Source) {
  return { text: document.text.slice(span.start, span.end), range: toRange(span, lines) };
}

/** `range` reaches to the end of the last item under the heading. */
function headingObject({ label, number, title, span }: OutlineItem, { lines }: Source) {
  return { label: label.text, number, title, range: toRange(span, lines) };
}

/** Index of the section (一、) that an item stands in; null for one that stands in none. */
function sectionIndex(item: OutlineItem, document: PlanDocument): number | null {
  let top: OutlineItem | null = item.parent;
  while (top && !document.sections.includes(top)) top = top.parent;
  return top ? document.sections.indexOf(top) : null;
}

/** `item` is the heading or item whose text the task is, as in `sections` and `items`; null where there is none. */
function taskObject({ item, span, responsibility }: Task, source: Source) {
  return {
    item: item && { level: item.level, label: item.label.text, number: item.number, title: item.title },
    ...placeObject(span, source),
    responsibility: responsibility && responsibilityObject(responsibility, source),
  };
}

function responsibilityObject({ form, span, parties }: Responsibility, source: Source) {
  const { departmentOf } = source;
  return {
    form,
    ...placeObject(span, source),
    parties: parties.map((party) => ({ name: party.name, department: departmentOf(party), role: party.role })),
  };
}

function targetObject({ indicator, comparator, value, unit, per, period, span }: Target, source: Source) {
  return { indicator, comparator, value, unit, per, period, ...placeObject(span, source) };
}

function deadlineObject({ kind, date, year, span }: Deadline, source: Source) {
  return { kind, date, year, ...placeObject(span, source) };
}
