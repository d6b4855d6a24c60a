// Notes with labels: 责任单位：A、B, also several one behind the other, at the beginning of a text or run into its end.
import { trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import {
  beginsWithLabel,
  otherLabels,
  partyLabels,
  roleOfLabel,
  runInLabel,
  saysBodiesFollow,
} from '../../words/roles/roleLabels';
import type { Role } from '../../words/roles/roles';
import type { Note, Party } from '../model';
import { groupLeadLength } from './groupLead';
import { readParties } from './parties';

/** A label with what stands behind it, up to the next. */
interface Segment {
  readonly label: string;
  /** That of the names behind it; null where none stand there. */
  readonly role: Role | null;
  readonly start: number;
  readonly contentStart: number;
}

/** Parties of a text that begins with a label; null when it does not. */
export function readLabelled(text: string, span: Span): { labelText: string; parties: readonly Party[] } | null {
  const segments = cutSegments(text.slice(span.start, span.end));
  const first = segments[0];
  if (!first || first.start > 0) return null;
  const parties = segments.flatMap(({ label, role, contentStart }, index) => {
    const end = span.start + (segments[index + 1]?.start ?? span.end - span.start);
    const unknown = saysBodiesFollow(label) ? 'listed' : 'beside';
    return role ? readParties(text, { start: span.start + contentStart, end }, role, unknown).parties : [];
  });
  const labelText = first.label;
  return trimEnd(text, span.end, span.start) > span.start + first.contentStart ? { labelText, parties } : null;
}

function cutSegments(slice: string): Segment[] {
  const ofBodies = Array.from(slice.matchAll(partyLabels), (match) => toSegment(match, roleOfLabel(match[1]!)));
  const ofOthers = Array.from(slice.matchAll(otherLabels), (match) => toSegment(match, null));
  return [...ofBodies, ...ofOthers]
    .sort((a, b) => a.start - b.start)
    .filter((segment, index, all) => segment.start >= (all[index - 1]?.contentStart ?? 0));
}

function toSegment(match: RegExpExecArray, role: Role | null): Segment {
  return { label: match[1]!, role, start: match.index, contentStart: match.index + match[0].length };
}

/** Whether a text begins with the label of a list of bodies: 责任单位：, 以上工作牵头部门：. */
export function beginsWithPartyLabel(text: string): boolean {
  return beginsWithLabel.test(text.slice(groupLeadLength(text, 0, text.length)).slice(0, 20));
}

/** A line that is a note itself: 责任单位：A、B. */
export function readLineNote(text: string, start: number, end: number): Note | null {
  const lead = groupLeadLength(text, start, end);
  if (!beginsWithLabel.test(text.slice(start + lead, Math.min(end, start + lead + 20)))) return null;
  const stop = trimEnd(text, nextItem(text, start, end), start);
  const content = { start: start + lead, end: '。；;.'.includes(text[stop - 1] ?? ' ') ? stop - 1 : stop };
  const read = readLabelled(text, content);
  return read && { span: { start, end: stop }, form: 'line', ...read, closesGroup: lead > 0 };
}

/** 提升质效责任单位：A配合单位：B: a note whose label nothing parts from the sentence before it, where `isFree` lets it stand. */
export function readRunInNote(text: string, sentence: Span, isFree: (place: Span) => boolean): Note | null {
  const words = text.slice(sentence.start, sentence.end);
  const found = /[:：]/.test(words) ? runInLabel.exec(words) : null;
  if (!found || found.index === 0) return null;
  const start = sentence.start + found.index;
  if (!isFree({ start, end: start + found[0].length })) return null;
  const note = readLineNote(text, start, sentence.end);
  return note && note.parties.length > 0 ? note : null;
}

/** （2） between two notes of one sentence begins the next item. */
function nextItem(text: string, start: number, end: number): number {
  const label = /[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)](?=[㐀-鿿])/.exec(text.slice(start, end));
  return label ? start + label.index : end;
}
