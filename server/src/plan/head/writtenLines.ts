// Lines of a document that hold text, counted from one of them.
import type { Line } from '../model';

/** Indexes of the first `count` lines with text behind the line at `from`, or before it where `step` is -1. */
export function writtenLines(
  lines: readonly Line[],
  from: number,
  { step, count }: { readonly step: 1 | -1; readonly count: number },
): number[] {
  const found: number[] = [];
  for (let index = from + step; index >= 0 && index < lines.length && found.length < count; index += step) {
    const { facts } = lines[index]!;
    if (facts.indent < facts.text.length) found.push(index);
  }
  return found;
}
