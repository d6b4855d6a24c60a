// Reads one piece of a note (责任单位：区教育局牵头) and tells what in it has a slip.
import type { PlanDocument } from '../plan/model';
import { isOrganName } from '../plan/notes/organs';
import { resolveDepartment } from '../registry/lookup/resolveDepartment';
import { isLikely, type Slip } from '../registry/lookup/slip';
import { endOfSpan, firstEndingAfter, type Span } from '../text/span';
import { anyVerb, stripAdverbials } from '../words/roles/roleVerbs';
import type { DraftDepartments } from './draftDepartments';
import { nearName } from './nearName';
import type { NotePlace } from './notePlaces';
import { noteLabels, rightWords, rolePhrases } from './noteWords';
import { WordList } from './wordList';

/** What a piece says: who does the work, a name and nothing else, or something else. */
export interface Piece {
  readonly says: 'who' | 'name' | 'else';
  readonly slip: PieceSlip | null;
}

/** A slip; its span counts from the start of the line. */
export interface PieceSlip {
  readonly span: Span;
  readonly kind: 'label' | 'role' | 'name';
  readonly written: string;
  readonly right: string;
  readonly slip: Slip;
}

const labels = new WordList(noteLabels);
const phrases = new WordList(rolePhrases);
const longestPhrase = Math.max(...rolePhrases.map(({ length }) => length)) + 1;
const longestPiece = 60;
const longestLabel = 9;
/** A phrase of which so much is right stands behind any name; a shorter one only behind one that is known. */
const tellingPhrase = 4;
const introduction = /^(?:[并均都]?由|请|会同|及|和|与|并)/;
const joint = /以及|会同|[及和与或]/;
const others = /等(?:有关|相关)?(?:部门|单位)?$/;

const nothing: Piece = { says: 'else', slip: null };

/** Where a piece stands. */
export interface PiecePlace {
  readonly place: NotePlace;
  readonly lineStart: number;
}

/** Reads the pieces of one draft. */
export class PieceReader {
  readonly #draft: DraftDepartments;
  readonly #text: string;
  readonly #parties: readonly Span[];
  readonly #names: ReadonlySet<string>;
  /** Whether words stand in the draft, found out once. */
  readonly #used = new Map<string, boolean>();

  constructor(document: PlanDocument, draft: DraftDepartments) {
    this.#draft = draft;
    this.#text = document.text;
    this.#parties = draft.parties.map(({ party }) => party.span).sort((one, other) => one.start - other.start);
    this.#names = new Set(draft.parties.flatMap(({ party, resolution }) => (resolution ? [party.name] : [])));
  }

  /** Reads `span` of a line. */
  read(text: string, span: Span, at: PiecePlace): Piece[] {
    if (span.end - span.start > longestPiece) return [nothing];
    if (at.place.kind === 'clause') return [this.#readClause(text, span, at)];
    const colon = text.slice(span.start, span.start + longestLabel + 1).search(/[：:]/);
    if (colon < 0) return [this.#readRest(text, span, at)];
    const label = text.slice(span.start, span.start + colon).trim();
    const read = this.#readRest(text, { start: span.start + colon + 1, end: span.end }, at);
    if (labels.has(label)) return [{ ...read, says: 'who' }];
    const slip = read.says === 'else' ? null : this.#labelSlip(label, span.start);
    return slip ? [{ says: 'who', slip }, read] : [{ ...read, says: 'else' }];
  }

  /** In a sentence only what is alike or doubled is believed to be a slip: other words would be right there. */
  #readClause(text: string, span: Span, at: PiecePlace): Piece {
    const read = this.#readRest(text, span, at);
    return read.slip && isLikely(read.slip.slip) && read.says === 'who' ? read : nothing;
  }

  #labelSlip(label: string, start: number): PieceSlip | null {
    const near = labels.near(label, (word) => this.#isUsed(`${word}：`) || this.#isUsed(`${word}:`));
    if (!near) return null;
    const span = { start, end: start + label.length };
    return { span, kind: 'label', written: label, right: near.word, slip: near.slip };
  }

  #readRest(text: string, span: Span, at: PiecePlace): Piece {
    const words = text.slice(span.start, span.end);
    if (this.#isKnown(words)) return { says: 'name', slip: null };
    const name = { start: span.start, end: nameEnd(text, span) };
    const head = text.slice(name.start, name.end);
    const hasVerb = name.end < span.end;
    if (hasVerb && (head === '' || this.#isKnown(head))) return { says: 'who', slip: null };
    const role = this.#roleSlip(text, span);
    if (role && (!hasVerb || isLikely(role.slip))) return { says: 'who', slip: role };
    const slip = this.#nameSlip(text, name, at) ?? role;
    const isName = slip !== null || isOrganName(head);
    return { says: !isName ? 'else' : hasVerb || slip?.kind === 'role' ? 'who' : 'name', slip };
  }

  /** The phrase behind a name that is known, where it has a slip. */
  #roleSlip(text: string, { start, end }: Span): PieceSlip | null {
    const isName = isOrganName(text.slice(start, end));
    for (let from = end - 1; from >= Math.max(start, end - longestPhrase); from--) {
      const written = text.slice(from, end);
      const near = phrases.near(written, (word) => this.#isUsed(word));
      if (!near || (isName && !isLikely(near.slip))) continue;
      if (near.slip !== 'extra' && text.endsWith(near.word, end)) continue;
      if (this.#isHead(text.slice(start, from), near.word.length))
        return { span: { start: from, end }, kind: 'role', written, right: near.word, slip: near.slip };
    }
    return null;
  }

  #isUsed(words: string): boolean {
    const isUsed = this.#used.get(words) ?? this.#text.includes(words);
    this.#used.set(words, isUsed);
    return isUsed;
  }

  #isHead(words: string, phraseLength: number): boolean {
    const head = words.replace(/(?:负责|牵头|配合)$/, '').replace(others, '');
    if (phraseLength >= tellingPhrase && (words === '' || isOrganName(head))) return true;
    return head !== '' && this.#isKnown(head);
  }

  /** The names of a piece that was not read, each looked at by itself. */
  #nameSlip(text: string, span: Span, { place, lineStart }: PiecePlace): PieceSlip | null {
    const words = text.slice(span.start, span.end);
    let start = span.start + (introduction.exec(words)?.[0].length ?? 0);
    const parts = words.slice(start - span.start).split(joint);
    const whole = text.slice(start, span.end);
    for (const written of parts.length > 1 ? [whole, ...parts] : [whole]) {
      start = text.indexOf(written, start);
      const own = { start, end: start + written.length };
      const near = this.#isToBeRead(written, own, lineStart) ? this.#near(written, place, lineStart) : null;
      if (near) return { span: own, kind: 'name', written, right: near.name, slip: near.slip };
    }
    return null;
  }

  #near(written: string, { span }: NotePlace, lineStart: number) {
    return nearName(written, { start: lineStart + span.start, end: lineStart + span.end }, this.#draft);
  }

  /** Whether words may be a name that was not read as one. */
  #isToBeRead(written: string, { start, end }: Span, lineStart: number): boolean {
    if (written.length < 3 || rightWords.has(written.slice(-2)) || this.#isKnown(written)) return false;
    const party = firstEndingAfter(this.#parties, lineStart + start, endOfSpan);
    return !party || party.start >= lineStart + end;
  }

  #isKnown(words: string): boolean {
    const name = words.replace(introduction, '');
    const { context, registry } = this.#draft;
    return this.#names.has(name) || resolveDepartment(name, context, registry) !== null;
  }
}

/** Where the names of a piece end: before its last verb and what says how. */
function nameEnd(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  let verb = end;
  anyVerb.lastIndex = 0;
  for (let match = anyVerb.exec(words); match; match = anyVerb.exec(words))
    if (match.index + match[0].length === words.length) verb = start + match.index;
  return verb === end ? end : stripAdverbials(text, start, verb);
}
