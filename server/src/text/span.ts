// Spans of text: the coordinates in which every fact, finding and edit is expressed.

/** Half-open range of UTF-16 code-unit offsets, `0 <= start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span moved by `offset` code units. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a code unit; an empty span touches what surrounds it. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;
}

/** Index of the first item that ends after `offset`, among items in order that do not overlap; their number if none. */
export function indexEndingAfter<T>(items: readonly T[], offset: number, endOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(items[middle]!) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first item that ends after `offset`, among items in order that do not overlap. */
export function firstEndingAfter<T>(items: readonly T[], offset: number, endOf: (item: T) => number): T | undefined {
  return items[indexEndingAfter(items, offset, endOf)];
}

/** How many items, in order, start at or before `offset`; the last of them is the one at it, or before it. */
export function countStartingBy<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** End of a span; of something that has a span. For look-ups in lists of them. */
export const endOfSpan = (span: Span): number => span.end;
export const endOfItem = (item: { readonly span: Span }): number => item.span.end;
