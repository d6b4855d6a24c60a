// What a model says, to be compared.
import type { PlanDocument } from '../../server/src/plan/model';

/** What a model says, apart from identity. */
export function modelOf(document: PlanDocument): unknown {
  const { title, year, stage, region, level, noticeTitle, titleSpan, noticeTitleSpan } = document;
  const { tasks, targets, deadlines, citations, issues } = document;
  const item = (one: PlanDocument['outline'][number]) => [
    one.level,
    one.number,
    one.title,
    one.span,
    one.ownSpan,
    one.region,
    one.parent?.label.span,
  ];
  return {
    ...{
      title,
      year,
      stage,
      region,
      level,
      noticeTitle,
      titleSpan,
      noticeTitleSpan,
      targets,
      deadlines,
      citations,
      issues,
    },
    paragraphs: document.paragraphs.map(({ start, end, region: part }) => [start, end, part]),
    outline: document.outline.map(item),
    sections: document.sections.length,
    items: document.items.length,
    tasks: tasks.map((task) => [task.span, task.firstSentence, task.responsibility, task.item?.label.span]),
  };
}
