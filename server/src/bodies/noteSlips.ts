// Slips in the notes of a draft: in a label, in the words for a role, and in a name that could not be read for it.
import type { PlanDocument } from '../plan/model';
import type { Slip } from '../registry/lookup/slip';
import { oncePerPair } from '../text/memo';
import { endOfItem, firstEndingAfter, type Span, shift } from '../text/span';
import { type DepartmentSettings, type DraftDepartments, draftDepartments } from './draftDepartments';
import { type NotePlace, notePlaces } from './notePlaces';
import { rolePhrases } from './noteWords';
import { type Piece, PieceReader } from './pieceReader';

/** A word of a note with a slip in it. */
export interface NoteSlip {
  readonly span: Span;
  /** What the word is; names that were read as parties are left out. */
  readonly kind: 'label' | 'role' | 'name';
  readonly written: string;
  readonly right: string;
  readonly slip: Slip;
  /** The note, or what would be one but for the slip. */
  readonly note: Span;
}

/** The slips in the order of the text. A draft is read once for its settings. */
export function noteSlips(document: PlanDocument, settings: DepartmentSettings = {}): readonly NoteSlip[] {
  return slipsIn(document, draftDepartments(document, settings));
}

const slipsIn = oncePerPair((document: PlanDocument, draft: DraftDepartments): readonly NoteSlip[] => {
  const reader = new PieceReader(document, draft);
  const slips: NoteSlip[] = [];
  for (const { region, facts, start } of document.paragraphs) {
    if (region !== 'plan' || facts.cells) continue;
    for (const place of notePlaces(facts)) slips.push(...readPlace(place, { text: facts.text, start, reader }));
  }
  return withoutOverlap(slips.sort((one, other) => one.span.start - other.span.start));
});

/** A place can be read in two ways, as what stands behind 由 and as a bracket; a slip in it is one all the same. */
function withoutOverlap(slips: readonly NoteSlip[]): NoteSlip[] {
  const kept: NoteSlip[] = [];
  for (const slip of slips) if (slip.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(slip);
  return kept;
}

/** Whether one of the slips, in the order of their places, lies within a span. */
export function hasSlip(slips: readonly NoteSlip[], { start, end }: Span): boolean {
  const slip = firstEndingAfter(slips, start, endOfItem);
  return slip !== undefined && slip.span.start < end;
}

/** What every bracket holds that says who does something, be there a slip in it: a character of such words. */
const mayShowNote = new RegExp(`[：:${[...new Set(rolePhrases.join(''))].join('')}]`);

interface Line {
  readonly text: string;
  readonly start: number;
  readonly reader: PieceReader;
}

/** What stands in a bracket that is no note counts only where its words show that it would be one. */
function readPlace(place: NotePlace, { text, start, reader }: Line): NoteSlip[] {
  if (
    place.kind === 'bracket' &&
    !place.isAlone &&
    !mayShowNote.test(text.slice(place.content.start, place.content.end))
  )
    return [];
  const note = shift(place.span, start);
  const pieces = cut(text, place.content).flatMap((span) => reader.read(text, span, { place, lineStart: start }));
  const slips = pieces.flatMap(({ slip }) => (slip ? [{ ...slip, span: shift(slip.span, start), note }] : []));
  return slips.length > 0 && (place.kind === 'note' || showsNote(pieces, place)) ? slips : [];
}

function showsNote(pieces: readonly Piece[], { isAlone, kind }: NotePlace): boolean {
  if (pieces.some(({ says }) => says === 'who')) return true;
  return kind === 'bracket' && isAlone && pieces.every(({ says }) => says === 'name');
}

/** Cuts a note at its marks and blanks, outside of brackets. */
function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const char = at < end ? text[at]! : '、';
    if ('（(〈<［['.includes(char)) depth++;
    else if ('）)〉>］]'.includes(char)) depth = Math.max(0, depth - 1);
    if (at < end && (depth > 0 || !'、，,；;。 　\t'.includes(char))) continue;
    if (at > from) pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return pieces;
}
