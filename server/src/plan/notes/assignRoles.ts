// Gives roles to the names of a note in the order in which names and verbs stand, and decides which words are names.
import type { Role } from '../../words/roles/roles';
import type { Party } from '../model';
import { acceptsPrefix, levelPrefixOf } from './organs';
import { type Candidate, isBody, type PartyWord, type Verb } from './partyWords';

interface Assigned {
  readonly candidate: Candidate;
  readonly role: Role;
  /** Whether the body guides those who do the work. */
  readonly guides: boolean;
}

/** How the names of a note are to be taken. */
export interface NoteKind {
  /** Of names without a verb. */
  readonly fallback: Role;
  /** Whether the text stands behind a label that says that bodies follow. */
  readonly isListed: boolean;
}

/** The parties of a note whose words were read. */
export function assignRoles(words: readonly PartyWord[], kind: NoteKind): Party[] {
  const reading = new Assignment(kind);
  for (const word of words) reading.read(word);
  return restorePrefixes(reading.finish());
}

/** Names wait for their verb; a comma closes the clause in which they stand. */
class Assignment {
  readonly #kind: NoteKind;
  readonly #assigned: Assigned[] = [];
  /** Names of earlier clauses that wait, and those of the clause at hand. */
  #earlier: Candidate[] = [];
  #clause: Candidate[] = [];
  /** Whether the clause has words in it that are no names, so that others of it may be none either. */
  #hasProse = false;
  /** Whether a verb has put bodies in the lead or in charge. */
  #hasLead = false;

  constructor(kind: NoteKind) {
    this.#kind = kind;
  }

  read(word: PartyWord): void {
    if (word.kind === 'name') this.#clause.push(word.candidate);
    else if (word.kind === 'verb') this.#apply(word);
    else if (word.kind === 'comma') this.#endClause();
    else if (word.kind === 'by') this.#clause = this.#clause.filter(isBody);
    else this.#hasProse = true;
  }

  finish(): readonly Assigned[] {
    this.#endClause();
    this.#assign(this.#earlier, this.#kind.fallback);
    const isDone = this.#assigned.some(({ role }) => role === '牵头' || role === '负责');
    return isDone ? this.#assigned : this.#assigned.map((one) => (one.guides ? { ...one, role: '负责' } : one));
  }

  #endClause(): void {
    this.#earlier.push(...this.#namesOfClause(false));
    this.#clause = [];
    this.#hasProse = false;
  }

  #apply({ role, guides, saysWho }: Verb): void {
    const names = this.#namesOfClause(saysWho);
    // A，B配合: names in an earlier clause are in charge when nobody is yet.
    const isSupport = role === '配合' || role === '参与';
    this.#assign(this.#earlier, isSupport && !this.#hasLead ? this.#kind.fallback : role);
    this.#hasLead ||= !isSupport;
    this.#assign(names, role, guides);
    this.#earlier = [];
    this.#clause = [];
  }

  #assign(candidates: readonly Candidate[], role: Role, guides = false): void {
    for (const candidate of candidates) {
      const isJoined = candidate.supports && (role === '牵头' || role === '负责');
      this.#assigned.push({ candidate, role: candidate.role ?? (isJoined ? '配合' : role), guides });
    }
  }

  /** The names of the clause, without what turns out to be none; `isVerb`: a verb that bodies have closes them. */
  #namesOfClause(isVerb: boolean): readonly Candidate[] {
    const { isListed } = this.#kind;
    const has = (kind: Candidate['kind']) => this.#clause.some((one) => one.kind === kind);
    const beginsNote = this.#assigned.length === 0 && this.#earlier.length === 0;
    const isBeside =
      has('authority') || (isVerb && !beginsNote) || ((isVerb || isListed) && has('place')) || (isListed && beginsNote);
    return this.#hasProse || !isBeside ? this.#clause.filter(isBody) : this.#clause;
  }
}

/** 区农委、畜牧中心 → 区农委, 区畜牧中心. */
function restorePrefixes(assigned: readonly Assigned[]): Party[] {
  let prefix = '';
  return assigned.map(({ candidate, role }) => {
    const own = isBody(candidate) ? levelPrefixOf(candidate.name) : null;
    if (own) prefix = own;
    // 市财政局、市政园林局: its own 市, as far as anybody can tell.
    const isElided =
      isBody(candidate) &&
      prefix !== '' &&
      !(prefix === '市' && candidate.name.startsWith('市政')) &&
      acceptsPrefix(candidate.name);
    return { span: candidate.span, name: isElided ? prefix + candidate.name : candidate.name, role };
  });
}
