// The half-width punctuation of a whole draft, and whether it is so throughout that all of it is changed together.
import type { PlanDocument } from '../../plan/model';
import { once } from '../../text/memo';
import { type HalfWidthPlace, halfWidthMarks } from './halfWidthMarks';

/** A place in a draft. */
export interface DraftPlace extends HalfWidthPlace {
  /** Of the span and the edits: the line's start. */
  readonly offset: number;
}

/** What a draft holds of half-width punctuation. */
export interface HalfWidthDraft {
  readonly certain: readonly DraftPlace[];
  readonly doubtful: readonly DraftPlace[];
  /** Brackets of labels and enumerations; they are changed with the others or not at all. */
  readonly labels: readonly DraftPlace[];
  readonly isThroughout: boolean;
}

/** More places than this are reported together; fewer too when the draft has no more full-width marks than that. */
export const mostSingle = 10;
const fewestTogether = 4;

/** Read once for each document. Full stops typed as `.` are beyond doubt where they are the usual ones. */
export const halfWidthDraft = once(({ text, paragraphs }: PlanDocument): HalfWidthDraft => {
  const certain: DraftPlace[] = [];
  const doubtful: DraftPlace[] = [];
  const dots: DraftPlace[] = [];
  const labels: DraftPlace[] = [];
  let fullWidth = 0;
  let fullBrackets = 0;
  let stops = 0;
  for (const { facts, start: offset } of paragraphs) {
    const marks = halfWidthMarks(facts);
    fullWidth += marks.fullWidth;
    fullBrackets += marks.fullBrackets;
    stops += marks.stops;
    for (const place of marks.labels) labels.push({ ...place, offset });
    for (const place of marks.places) {
      const list = place.doubt === null ? certain : place.doubt === 'dot' ? dots : doubtful;
      list.push({ ...place, offset });
    }
  }
  if (dots.length > stops) certain.push(...dots.map((dot) => ({ ...dot, doubt: null })));
  else doubtful.push(...dots);
  const brackets = certain.filter(({ span, offset }) => '()'.includes(text[offset + span.start]!)).length;
  const isThroughout =
    certain.length > mostSingle ||
    (certain.length >= fewestTogether && certain.length > fullWidth) ||
    (brackets > 0 && labels.length > 0 && brackets + labels.length > fullBrackets);
  return { certain, doubtful, labels, isThroughout };
});
