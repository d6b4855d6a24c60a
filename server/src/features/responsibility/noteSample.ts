// One responsibility note as it is written: brackets, label, words, place.
import type { Note, ParagraphFacts, Party } from '../../plan/model';
import { isBlank, trimEnd } from '../../text/characters';
import { once } from '../../text/memo';
import { supportLabel } from '../../words/roles/roleLabels';
import { leadComma } from '../../words/roles/roleVerbs';

/** Sorts of notes, which are worded differently: one body; several of equal rank; some in the lead of others. */
export type NoteKind = 'sole' | 'shared' | 'lead';

/** How notes of one sort are worded. */
export interface NoteWording {
  /** 责任单位, 牵头部门; '' for none. */
  readonly label: string;
  /** What follows the last name: 负责, 按职责分工负责, 配合; '' for a list of names alone. */
  readonly tail: string;
}

/** One note as it is written; what does not apply to it is null or empty. */
export interface NoteSample extends NoteWording {
  /** `support`: a line of its own for those who support (配合单位：…). */
  readonly kind: NoteKind | 'support';
  readonly form: Note['form'];
  readonly open: string;
  readonly colon: string | null;
  readonly comma: string | null;
  readonly supportLabel: string | null;
  readonly stop: 'before' | 'behind' | null;
  readonly indent: string;
  readonly lineEnd: string;
  /** null where there is but one name. */
  readonly elides: boolean | null;
}

/** The notes of a line in brackets, or the note that the line is; read once. */
export const noteSamples: (facts: ParagraphFacts) => readonly NoteSample[] = once(({ text, notes }: ParagraphFacts) =>
  notes
    .filter(
      ({ form, parties, isUnclosed }) => (form === 'bracket' || form === 'line') && !isUnclosed && parties.length > 0,
    )
    .map((note) => readSample(text, note)),
);

function readSample(text: string, { span, form, labelText, parties }: Note): NoteSample {
  const words = text.slice(span.start, span.end);
  const isBracket = form === 'bracket';
  const inside = trimEnd(text, isBracket ? span.end - 1 : span.end, span.start);
  const last = parties.reduce((latest, { span: own }) => Math.max(latest, own.end), span.start);
  const rest = text.slice(last, inside).replace(/^[〈<][^〉>]*[〉>]/, '');
  const lineEnd = !isBracket && /[。；]$/.test(rest) ? rest.slice(-1) : '';
  return {
    form,
    kind: form === 'line' && supportLabel.test(labelText) ? 'support' : kindOf(parties),
    label: labelText,
    tail: tailOf(rest.slice(0, rest.length - lineEnd.length)),
    open: isBracket ? words[0]! : '',
    colon: labelText === '' ? null : (/[:：][ \t　*]*/.exec(words)?.[0] ?? null),
    comma: leadComma.exec(words)?.[1] ?? null,
    supportLabel: supportLabel.exec(words)?.[0] ?? null,
    stop: isBracket ? stopOf(text, span) : null,
    indent: text.slice(0, span.start),
    lineEnd,
    elides: elides(text, parties),
  };
}

function kindOf(parties: readonly Party[]): NoteKind {
  if (parties.length === 1) return 'sole';
  return parties.every(({ role }) => role === '负责') ? 'shared' : 'lead';
}

const longestTail = 10;

/** The words behind the last name, where they are no more than a verb with its adverbials. */
function tailOf(rest: string): string {
  const tail = rest.trim().replace(/^等(?:有关|相关)?(?:部门|单位)?/, '');
  return tail.length <= longestTail && /^[一-鿿]*$/.test(tail) ? tail : '负责';
}

function stopOf(text: string, { start, end }: { start: number; end: number }): NoteSample['stop'] {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  if ('。！？；'.includes(text[at] ?? ' ')) return 'behind';
  return '。；'.includes(text[end] ?? ' ') ? 'before' : null;
}

/** Whether names after the first go without the level word that they mean. */
function elides(text: string, parties: readonly Party[]): boolean | null {
  if (parties.length < 2) return null;
  return parties.some(
    ({ name, span }) => name.length > span.end - span.start && name.endsWith(text.slice(span.start, span.end)),
  );
}
