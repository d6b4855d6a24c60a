// Reads the content of a responsibility note into parties with roles.
import { skipBlanks, trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Role } from '../../words/roles/roles';
import {
  anyVerb,
  endsInVerb,
  isAboutBodies,
  isGuidance,
  roleOfVerb,
  stripAdverbials,
} from '../../words/roles/roleVerbs';
import type { Party } from '../model';
import { assignRoles } from './assignRoles';
import { isAboutOrder, saysFirstLeads, withFirstInLead } from './firstLeads';
import { isAuthority, isOrganName } from './organs';
import { readGloss } from './partyGloss';
import { cutPieces, type Piece } from './partyPieces';
import { type Candidate, isBody, type PartyWord, type Verb } from './partyWords';
import { isLikelyName, isPlaceName } from './unknownNames';

/**
 * How far names that look like no body's are believed: not at all in running text (`none`), beside names of bodies in a
 * bracket (`beside`), and also alone behind a label that says that bodies follow (`listed`).
 */
export type UnknownNames = 'none' | 'beside' | 'listed';

/** Prose that follows a name without one of the verbs: 按照统一部署开展相关工作. */
const prose = /(?:按照|按|依照|依据|根据|结合|要|应|对|在|做好|开展|组织)/;
/** How far before the end of a text 由 is looked for. */
const longestName = 60;
/** 以下均需…: what follows is about other tasks. */
const aboutOthers = /^(?:以下|下列)/;

/** What was read out of a list of names and roles. */
export interface PartyList {
  readonly parties: readonly Party[];
  /** Whether a verb gave a role, so that the text is a note even without a label. */
  readonly hasVerb: boolean;
  /** Whether every name looks like that of a body. */
  readonly clean: boolean;
}

/** Reads `span` of `text`; names without a verb get `fallback`. Total: what is no name is left out. */
export function readParties(text: string, span: Span, fallback: Role, unknown: UnknownNames = 'none'): PartyList {
  const words: PartyWord[] = [];
  const reading: Reading = { text, words, takesUnknown: unknown !== 'none', supports: false };
  for (const piece of cutPieces(text, span)) {
    if (piece.newClause) {
      words.push({ kind: 'comma' });
      reading.supports = false;
    }
    reading.supports ||= piece.supports;
    if (!isAboutOrder(text.slice(piece.start, piece.end))) readPiece(reading, piece);
  }
  const parties = assignRoles(words, { fallback, isListed: unknown === 'listed' });
  return {
    parties: saysFirstLeads(text.slice(span.start, span.end)) ? withFirstInLead(parties) : parties,
    hasVerb: words.some(({ kind }) => kind === 'verb'),
    clean: !words.some(({ kind }) => kind === 'unread'),
  };
}

interface Reading {
  readonly text: string;
  /** What was read so far; each step adds to it. */
  readonly words: PartyWord[];
  readonly takesUnknown: boolean;
  /** Whether 会同 stands before the names that come, up to their verb. */
  supports: boolean;
}

/** A piece is a name, a name with its verb, a verb alone, or several of these run together (A牵头B配合). */
function readPiece(reading: Reading, piece: Piece): void {
  const { text, words } = reading;
  const slice = text.slice(piece.start, piece.end);
  if (aboutOthers.test(slice)) {
    words.push({ kind: 'unread' });
    return;
  }
  // A name that is only likely one has no object behind its verb.
  const isClosed = endsInVerb.test(slice.slice(-2));
  let start = piece.start;
  anyVerb.lastIndex = 0;
  for (let match = anyVerb.exec(slice); match; match = anyVerb.exec(slice)) {
    const at = piece.start + match.index;
    const verb = toVerb(match[0]);
    const name = readName(reading, { start, end: stripAdverbials(text, start, at) });
    if (name === 'prose' || (name && !isBody(name) && !(verb.saysWho && isClosed))) {
      const isWhole = start === piece.start && at + match[0].length === piece.end;
      if (!reading.takesUnknown || !verb.saysWho || !isWhole) continue;
      words.push({ kind: 'unread' });
      if (clauseNamesAuthority(words)) words.push(verb);
      return;
    }
    if (name) words.push({ kind: 'name', candidate: name });
    words.push(verb);
    reading.supports = false;
    start = at + match[0].length;
  }
  if (start < piece.end) readRest(reading, { start, end: piece.end }, start > piece.start);
}

function toVerb(word: string): Verb {
  return { kind: 'verb', role: roleOfVerb.get(word)!, guides: isGuidance(word), saysWho: isAboutBodies(word) };
}

/** Whether the clause at hand names an authority that still waits for its verb. */
function clauseNamesAuthority(words: readonly PartyWord[]): boolean {
  const start = words.findLastIndex(({ kind }) => kind === 'comma' || kind === 'verb') + 1;
  return words.slice(start).some((word) => word.kind === 'name' && word.candidate.kind === 'authority');
}

/** What stands behind the last verb of a piece, or the whole of a piece without verb. */
function readRest(reading: Reading, rest: Span, isBehindVerb: boolean): void {
  const { text, words } = reading;
  const name = readName(reading, rest);
  if (name === null) return;
  if (name !== 'prose' && !(isBehindVerb && name.kind === 'unknown')) {
    words.push({ kind: 'name', candidate: name });
    return;
  }
  const end = isBehindVerb ? null : proseStart(text, rest.start, rest.end);
  if (end !== null) words.push({ kind: 'name', candidate: toCandidate(reading, { start: rest.start, end }, 'body') });
  words.push({ kind: end === null && !isBehindVerb ? 'unread' : 'prose' });
}

const introduction = /^(?:[并均都]?由|请|会同|及|和|与|并)/;
/** 种植环节由区农业农村局…; not 自由贸易. */
const by = /(?<![自理缘])由(?=[^由]{2,}$)/;

/** The name between two offsets without 由 and the like; null for none. */
function readName(reading: Reading, { start, end }: Span): Candidate | 'prose' | null {
  const { text, words, takesUnknown } = reading;
  let from = skipBlanks(text, start, end);
  const lead = introduction.exec(text.slice(from, from + 2));
  if (lead) from += lead[0].length;
  reading.supports ||= lead?.[0] === '会同';
  const tail = /等(?:有关|相关)?(?:部门|单位)?$/.exec(text.slice(Math.max(from, end - 5), end));
  const stop = trimEnd(
    text,
    tail && isOrganName(text.slice(from, end - tail[0].length)) ? end - tail[0].length : end,
    from,
  );
  if (stop === from) return null;
  const window = Math.max(from, stop - longestName);
  const inner = by.exec(text.slice(window, stop));
  if (inner && isOrganName(text.slice(window + inner.index + 1, stop))) from = window + inner.index + 1;
  if (inner || lead?.[0].endsWith('由')) words.push({ kind: 'by' });
  const name = text.slice(from, stop);
  if (isOrganName(name))
    return toCandidate(reading, { start: from, end: stop }, isAuthority(name) ? 'authority' : 'body');
  if (!takesUnknown) return 'prose';
  if (isPlaceName(name)) return toCandidate(reading, { start: from, end: stop }, 'place');
  return isLikelyName(name) ? toCandidate(reading, { start: from, end: stop }, 'unknown') : 'prose';
}

function toCandidate({ text, supports }: Reading, written: Span, kind: Candidate['kind']): Candidate {
  const { name: span, role } = readGloss(text, written);
  return { span, name: text.slice(span.start, span.end), kind, role, supports };
}

/** Where prose begins after a name that no verb closes; null when the text does not begin with a name. */
function proseStart(text: string, start: number, end: number): number | null {
  const match = prose.exec(text.slice(start, end));
  const stop = match ? start + match.index : end;
  return isOrganName(text.slice(start, stop)) ? stop : null;
}
