// Where in a responsibility note, written or just begun, something is typed.
import type { Paragraph, PlanDocument } from '../../plan/model';
import { beginsWithPartyLabel } from '../../plan/notes/labelledNotes';
import { isOrganName } from '../../plan/notes/organs';
import { readParties } from '../../plan/notes/parties';
import { isBlank, trimEnd } from '../../text/characters';
import { contains, type Span, shift } from '../../text/span';
import { remarkClosers, remarkOpeners } from '../../words/brackets';
import { endsWithLabel } from '../../words/roles/roleLabels';
import { mayHoldVerb } from '../../words/roles/roleVerbs';
import { paragraphAt } from './paragraphAt';

/** A place in a note; spans count from the start of the text. */
export interface NotePlace {
  /** What stands in the note, without its brackets or the label that the line begins with. */
  readonly content: Span;
  /** What is typed of a name or phrase: from the last mark to the place. */
  readonly typed: Span;
  /** Whether it is a list behind a label (责任单位：), in which nobody needs a verb. */
  readonly isLabelled: boolean;
}

/** Longest note that is looked at. */
const longestNote = 600;
const separators = '、，,；;：:。';
const sentenceEnds = '。！？；!?;';
/** What may stand behind the first name of a note that is being written. */
const mayGoOn = new RegExp(`^\\s*(?:$|[、，,；;]|按|依|分工|${mayHoldVerb.source})`);

/** The place in a note at `offset`; null in running text, and in brackets that say something else. */
export function notePlace(document: PlanDocument, offset: number): NotePlace | null {
  const paragraph = paragraphAt(document.paragraphs, offset);
  if (!paragraph || offset > paragraph.end) return null;
  const at = offset - paragraph.start;
  const found = inBracket(document, paragraph, at) ?? inLabelledText(paragraph, at) ?? inSentence(paragraph, at);
  if (!found) return null;
  const { text } = paragraph.facts;
  const typed = { start: pieceStart(text, found.start, at), end: at };
  const colon = Math.max(text.lastIndexOf('：', typed.start - 1), text.lastIndexOf(':', typed.start - 1));
  const isLabelled = colon >= found.start - 1 && colon > 0;
  if (isLabelled && !endsWithLabel.test(text.slice(Math.max(0, colon - 12), colon))) return null;
  return { content: shift(found, paragraph.start), typed: shift(typed, paragraph.start), isLabelled };
}

/** Start of what stands between the last mark or blank and `at`. */
function pieceStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !separators.includes(text[start - 1]!) && !isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

function inBracket(document: PlanDocument, { facts }: Paragraph, at: number): Span | null {
  const { text } = facts;
  const open = openBefore(text, at);
  if (open === null) return null;
  const content = { start: open + 1, end: closeBehind(text, at) };
  const written = text.slice(content.start, pieceStart(text, content.start, at));
  const isKnown = facts.notes.some(({ form, span }) => form === 'bracket' && contains(span, content));
  if (isKnown || beginsWithPartyLabel(written)) return content;
  if (written.trim() === '')
    return mayGoOn.test(text.slice(at, content.end)) && mayBegin(document, { text, open }) ? content : null;
  const { parties, clean } = readParties(text, { start: content.start, end: content.start + written.length }, '负责');
  return clean && parties.length > 0 && parties.every(({ name }) => isOrganName(name)) ? content : null;
}

function openBefore(text: string, at: number): number | null {
  let depth = 0;
  for (let index = at - 1; index >= Math.max(0, at - longestNote); index--) {
    const char = text[index]!;
    if (remarkClosers.includes(char)) depth++;
    else if (char === '。' && depth === 0) return null;
    else if (remarkOpeners.includes(char) && depth-- === 0) return index;
  }
  return null;
}

/** The closing mark behind `at`; where there is none, the end of the sentence. */
function closeBehind(text: string, at: number): number {
  let depth = 0;
  const last = Math.min(text.length, at + longestNote);
  for (let index = at; index < last; index++) {
    const char = text[index]!;
    if (remarkOpeners.includes(char)) depth++;
    else if (remarkClosers.includes(char) && depth-- === 0) return index;
    else if ('。\r\n'.includes(char) && depth === 0) return index;
  }
  return last;
}

/** A bracket in which nothing stands yet may become a note behind a sentence; within one only where the draft does so. */
function mayBegin(document: PlanDocument, { text, open }: { text: string; open: number }): boolean {
  const before = text[trimEnd(text, open) - 1];
  if (before === undefined || sentenceEnds.includes(before) || remarkClosers.includes(before)) return true;
  return notesStandWithin(document);
}

/** Whether most notes of a draft stand in front of the mark that ends the sentence. */
function notesStandWithin({ paragraphs }: PlanDocument): boolean {
  let within = 0;
  let behind = 0;
  for (const { facts } of paragraphs)
    for (const { form, span } of facts.notes) {
      if (form !== 'bracket') continue;
      if (sentenceEnds.includes(facts.text[trimEnd(facts.text, span.start) - 1] ?? '。')) behind++;
      else within++;
    }
  return within > behind;
}

/** 责任单位：A、B at the beginning of a line or sentence. */
function inLabelledText({ facts }: Paragraph, at: number): Span | null {
  const { text, indent } = facts;
  const start = Math.max(indent, text.lastIndexOf('。', at - 1) + 1, at - longestNote);
  const words = text.slice(start, at);
  const lead = words.length - words.trimStart().length;
  if (!beginsWithPartyLabel(words.slice(lead))) return null;
  const colon = /[:：]/.exec(words)!.index;
  return { start: start + colon + 1, end: closeBehind(text, at) };
}

/** Another clause of a note in a sentence: what begins with characters there may be running text. */
const nextClause = /^[，,；;][A-Za-z]+$/;

/** 由A牵头，B配合. */
function inSentence({ facts }: Paragraph, at: number): Span | null {
  const { text } = facts;
  const note = facts.notes.findLast(({ form, span }) => form === 'sentence' && span.start < at);
  if (!note || (at > note.span.end && !nextClause.test(text.slice(note.span.end, Math.min(at, note.span.end + 40)))))
    return null;
  const by = text.startsWith('由', note.span.start) ? 1 : 0;
  return { start: note.span.start + by, end: Math.max(at, note.span.end) };
}
