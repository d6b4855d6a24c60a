// The title of a draft that runs into its text, in the first lines.
import { trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Line } from '../model';
import { continuesInto } from './brokenTitle';
import { endOfLead, inlineTitleIn } from './inlineTitle';
import { isDocumentTitle, isFormalLine, type TitleLines, titleLineOf } from './titleLine';
import { writtenLines } from './writtenLines';

/** Lines of the head in which a title may run into the text. */
const searchedRunIn = 8;
const longestPart = 40;

/** A title that runs into the text, of the first lines that are no page furniture, with the lines over which it is broken. */
export function runInTitle(text: string, paragraphs: readonly Line[]): TitleLines | null {
  const lines = writtenLines(paragraphs, -1, { step: 1, count: searchedRunIn });
  let parts: number[] = [];
  for (const index of lines) {
    const { start, facts } = paragraphs[index]!;
    const words = facts.text.slice(facts.indent);
    if (facts.labels[0]?.after === 'start') return null;
    const place = inlineTitleIn(words) ?? titleBehindLead(words);
    if (place) {
      const from = start + facts.indent + place.start;
      const end = trimEnd(text, start + facts.indent + place.end, from);
      return withParts(paragraphs, parts, {
        first: index,
        last: index,
        span: { start: from, end },
        text: text.slice(from, end),
      });
    }
    if (words.length > 2 * longestPart || /[。；]/.test(words)) return null;
    const isPart = words.length <= longestPart && !isFormalLine(words) && !/文件[\s　]*$/.test(words);
    parts = isPart ? [...parts, index] : [];
  }
  return null;
}

/** The title with the lines above in which it begins. */
function withParts(paragraphs: readonly Line[], parts: readonly number[], title: TitleLines): TitleLines {
  let whole = title;
  for (const index of [...parts].reverse()) {
    const { start, facts } = paragraphs[index]!;
    const above = titleLineOf(facts);
    if (!continuesInto(above, whole.text, paragraphs[index]!)) break;
    whole = {
      first: index,
      last: title.last,
      span: { start: start + above.start, end: title.span.end },
      text: above.text + whole.text,
    };
  }
  return whole;
}

/** 附件1 青禾县…方案: a title behind the name of the attachment that it is. */
function titleBehindLead(line: string): Span | null {
  const start = endOfLead(line);
  const end = trimEnd(line, line.length, start);
  return start > 0 && isDocumentTitle(line.slice(start, end)) ? { start, end } : null;
}
