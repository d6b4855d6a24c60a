// Words of a plan for a small space.
import type { Span } from '../../text/span';

/** A piece of a text on one line, and where in it stands what it is about. */
export interface Excerpt {
  readonly text: string;
  readonly strong: Span | null;
}

/** At most `longest` characters of `span`, with `strong` among them; what is left off shows as `…`. */
export function excerpt(text: string, span: Span, { longest, strong }: { longest: number; strong?: Span }): Excerpt {
  const focus = strong ?? { start: span.start, end: span.start };
  const room = Math.max(0, longest - (focus.end - focus.start));
  const start = focus.end - span.start <= longest ? span.start : Math.max(span.start, focus.start - (room >> 1));
  const end = Math.min(span.end, start + Math.max(longest, focus.end - focus.start));
  const head = oneLine(text.slice(start, focus.start));
  const before = start > span.start ? `…${head}` : head;
  const middle = oneLine(text.slice(focus.start, focus.end));
  const after = oneLine(text.slice(focus.end, end)) + (end < span.end ? '…' : '');
  const isMarked = middle.length > 0;
  return {
    text: before + middle + after,
    strong: isMarked ? { start: before.length, end: before.length + middle.length } : null,
  };
}

function oneLine(text: string): string {
  return text.replace(/[ \t　]*[\r\n]+[ \t　]*/g, '');
}
