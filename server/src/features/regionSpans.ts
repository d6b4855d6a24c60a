// Where the notice, the plan and each attachment begin and end.
import type { PlanDocument, RegionKind } from '../plan/model';
import type { Span } from '../text/span';

/** From the first to the last character that is no blank in a part of the document; null where there is none. */
export function regionSpan(document: PlanDocument, region: RegionKind): Span | null {
  let start = -1;
  let end = -1;
  for (const paragraph of document.paragraphs) {
    if (paragraph.region !== region) continue;
    const length = paragraph.facts.text.trimEnd().length;
    if (length === 0) continue;
    if (start < 0) start = paragraph.start + (length - paragraph.facts.text.trim().length);
    end = paragraph.start + length;
  }
  return start < 0 ? null : { start, end };
}

/** One span for each attachment, from its line 附件N to before the next one; text before the first such line counts in. */
export function attachmentSpans(document: PlanDocument): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.region !== 'attachment') continue;
    const text = paragraph.facts.text.trimEnd();
    if (text === '') continue;
    const end = paragraph.start + text.length;
    const last = spans.at(-1);
    if (last && !attachmentHeading.test(text)) last.end = end;
    else spans.push({ start: paragraph.start + (text.length - text.trimStart().length), end });
  }
  return spans;
}

const attachmentHeading = /^[\s#>*]{0,20}(?:附件|附表|附录)\s?[0-9０-９一二三四五六七八九十]{0,3}\s?(?:[:：]|$)/u;
