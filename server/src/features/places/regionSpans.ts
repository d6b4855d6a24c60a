// Where the notice, the plan and each attachment begin and end.
import type { PlanDocument, RegionKind } from '../../plan/model';
import type { Span } from '../../text/span';

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

/** One attachment: 附件2, its title and its text. */
export interface Attachment {
  readonly span: Span;
  readonly headingSpan: Span;
  /** The line 附件2, with the title that stands below it where the line has none. */
  readonly name: string;
}

/** The attachments, each from its line 附件N to before the next one; text before the first such line counts in. */
export function findAttachments(document: PlanDocument): Attachment[] {
  const found: { span: Span; headingSpan: Span; name: string; lines: number }[] = [];
  for (const { region, start, facts } of document.paragraphs) {
    const text = facts.text.trim();
    if (region !== 'attachment' || text === '') continue;
    const indent = facts.text.length - facts.text.trimStart().length;
    const span = { start: start + indent, end: start + indent + text.length };
    const last = found.at(-1);
    if (!last || attachmentHeading.test(text)) {
      found.push({ span, headingSpan: span, name: text, lines: 1 });
      continue;
    }
    last.span = { start: last.span.start, end: span.end };
    if (++last.lines === 2 && last.name.length <= longestMark && facts.labels[0]?.after !== 'start')
      last.name = `${last.name} ${text}`;
  }
  return found;
}

/** 附件12： and the like: longer lines hold a title of their own. */
const longestMark = 6;
const attachmentHeading = /^[\s#>*]{0,20}(?:附件|附表|附录)\s?[0-9０-９一二三四五六七八九十]{0,3}\s?(?:[:：]|$)/u;
