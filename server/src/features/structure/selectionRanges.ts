// Selection ranges: how a selection grows from a word to the whole draft.
import type { OutlineItem, PlanDocument } from '../../plan/model';
import { contains, type Span, shift } from '../../text/span';
import { paragraphAt } from '../places/paragraphAt';
import { wordSpan } from '../places/wordSpan';

/**
 * Spans that hold `offset`, each strictly within the next: name, figure or word; note or bracket; sentence; task;
 * paragraph; item; section; document. An offset outside the text is moved to its nearest end.
 */
export function selectionRanges(document: PlanDocument, offset: number): Span[] {
  const at = Math.max(0, Math.min(offset, document.text.length));
  const touching = (span: Span) => span.start <= at && at <= span.end && span.start < span.end;
  const candidates = [...paragraphSpans(document, at), ...taskSpans(document, at), ...outlineSpans(document, at)];
  const spans = candidates.filter(touching).sort((a, b) => a.end - a.start - (b.end - b.start));
  return growing([...spans, { start: 0, end: document.text.length }]);
}

function growing(spans: readonly Span[]): Span[] {
  const chain: Span[] = [];
  for (const span of spans) {
    const last = chain.at(-1);
    if (last && (!contains(span, last) || span.end - span.start === last.end - last.start)) continue;
    chain.push(span);
  }
  return chain;
}

function paragraphSpans(document: PlanDocument, at: number): Span[] {
  const paragraph = paragraphAt(document.paragraphs, at);
  if (!paragraph) return [];
  const { facts, start } = paragraph;
  const brackets = facts.brackets.flatMap(({ open, close }) => [
    { start: open + 1, end: close },
    { start: open, end: close + 1 },
  ]);
  const figures = [...facts.targets, ...facts.deadlines, ...facts.citations, ...facts.labels];
  const named = [...figures, ...facts.notes, ...facts.notes.flatMap((note) => note.parties)].map((fact) => fact.span);
  const content = { start: facts.text.length - facts.text.trimStart().length, end: facts.text.trimEnd().length };
  return [wordSpan(facts.text, at - start), ...named, ...brackets, ...facts.sentences, content].map((span) =>
    shift(span, start),
  );
}

/** The sentences of a task, and these with the note beside them. */
function taskSpans(document: PlanDocument, at: number): Span[] {
  return document.tasks.flatMap(({ span, responsibility }) => {
    if (!responsibility) return [span];
    const whole = {
      start: Math.min(span.start, responsibility.span.start),
      end: Math.max(span.end, responsibility.span.end),
    };
    const isBeside = responsibility.form !== 'group' && responsibility.form !== 'blanket';
    return isBeside && whole.start <= at && at <= whole.end ? [span, whole] : [span];
  });
}

function outlineSpans(document: PlanDocument, at: number): Span[] {
  const spans: Span[] = [];
  const visit = (item: OutlineItem) => {
    if (item.span.start > at || at > item.span.end) return;
    spans.push(item.ownSpan, item.span);
    item.children.forEach(visit);
  };
  for (const item of document.outline) if (item.parent === null) visit(item);
  return spans;
}
