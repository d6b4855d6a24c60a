// Where words begin in a text without blanks, as the engine's dictionary parts them.

let segmenter: Intl.Segmenter | null | undefined;

/** Tells of a place whether a word begins there. The text is parted when first asked; everywhere where the engine cannot. */
export function wordStartsIn(text: string): (at: number) => boolean {
  let starts: Set<number> | null = null;
  return (at) => {
    starts ??= startsOf(text);
    return starts.size === 0 || starts.has(at);
  };
}

function startsOf(text: string): Set<number> {
  const starts = new Set<number>();
  segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  if (segmenter) for (const { index } of segmenter.segment(text)) starts.add(index);
  return starts;
}
