// Gives roles to the names of a note in the order in which names and verbs are read, and decides about unknown names.
import type { Span } from '../../text/span';
import type { Role } from '../../words/roles';
import type { Party } from '../model';
import { acceptsPrefix, levelPrefixOf } from './organs';

/** What was read out of a list of names and roles. */
export interface PartyList {
  readonly parties: readonly Party[];
  /** Whether a verb gave a role, so that the text is a note even without a label. */
  readonly hasVerb: boolean;
  /** Whether every name looks like that of a body. */
  readonly clean: boolean;
  /** End of the last name or verb that was understood. */
  readonly end: number;
}

/** A name, or what may be one. */
export interface Candidate {
  readonly span: Span;
  readonly name: string;
  /** A body by its form, an authority or any other; a `place`; or `unknown`: any words that may be a name. */
  readonly kind: 'authority' | 'body' | 'place' | 'unknown';
  /** Role that stands with the name itself: 区教育局（牵头）. */
  readonly role: Role | null;
}

interface Assigned {
  readonly candidate: Candidate;
  readonly role: Role;
}

/** Collects the names of one note. */
export class PartyCollector {
  readonly #fallback: Role;
  readonly #isListed: boolean;
  readonly #assigned: Assigned[] = [];
  #waiting: Candidate[] = [];
  /** Where the names of the clause begin among those that wait for their verb. */
  #clauseStart = 0;
  /** Whether the clause has words in it that are no names, so that others of it may be none either. */
  #hasProse = false;
  #hasLead = false;
  #hasVerb = false;
  #clean = true;
  #end: number;

  /** `isListed`: the text stands behind a label that says that bodies follow. */
  constructor(options: { readonly start: number; readonly fallback: Role; readonly isListed: boolean }) {
    this.#end = options.start;
    this.#fallback = options.fallback;
    this.#isListed = options.isListed;
  }

  /** A comma: the names before it are no longer those of the next verb, unless it is the first. */
  beginClause(): void {
    this.#closeRun(false);
    this.#clauseStart = this.#waiting.length;
    this.#hasProse = false;
  }

  add(candidate: Candidate): void {
    this.#waiting.push(candidate);
  }

  /** 由: the names that come are not joined to those before. */
  introduce(): void {
    this.#keepBodies();
  }

  /** Words that are no name. */
  addProse(): void {
    this.#hasProse = true;
  }

  /** A piece was read up to `end`, or could not be read. */
  endPiece(end: number, isRead: boolean): void {
    if (isRead) this.#end = end;
    else {
      this.#clean = false;
      this.#hasProse = true;
    }
  }

  /** A verb; `supports`: the last name was joined by 会同; `namesBodies`: the verb says nothing else than what bodies do. */
  apply(role: Role, { supports, namesBodies }: { readonly supports: boolean; readonly namesBodies: boolean }): void {
    this.#closeRun(namesBodies);
    this.#hasVerb = true;
    const supporting = supports ? this.#waiting.splice(-1) : [];
    // A，B配合: names in an earlier clause are in charge when nobody is yet.
    if ((role === '配合' || role === '参与') && !this.#hasLead)
      this.#assign(this.#waiting.splice(0, this.#clauseStart), this.#fallback);
    this.#hasLead ||= role === '牵头' || role === '负责';
    this.#assign(this.#waiting, role);
    this.#assign(supporting, '配合');
    this.#waiting = [];
    this.#clauseStart = 0;
  }

  /** The verb of a name that was not understood: it holds for the names before it. */
  applyToOthers(role: Role): void {
    this.#hasProse = true;
    this.#clean = false;
    if (this.#waiting.slice(this.#clauseStart).some(({ kind }) => kind === 'authority'))
      this.apply(role, { supports: false, namesBodies: true });
  }

  /** `firstLeads`: the note says that the body that stands first is the lead. */
  finish(firstLeads: boolean): PartyList {
    this.#closeRun(false);
    this.#assign(this.#waiting, this.#fallback);
    const parties = restorePrefixes(this.#assigned);
    if (firstLeads && parties.length > 1 && !parties.some(({ role }) => role === '牵头'))
      parties[0] = { ...parties[0]!, role: '牵头' };
    return { parties, hasVerb: this.#hasVerb, clean: this.#clean, end: this.#end };
  }

  #assign(candidates: readonly Candidate[], role: Role): void {
    for (const candidate of candidates) this.#assigned.push({ candidate, role: candidate.role ?? role });
  }

  /** Drops what turns out to be no name among the names of the clause; `isVerb`: a verb that bodies have closes them. */
  #closeRun(isVerb: boolean): void {
    const run = this.#waiting.slice(this.#clauseStart);
    if (run.every(isBody)) return;
    const beginsNote = this.#assigned.length === 0 && this.#clauseStart === 0;
    const isBeside =
      run.some(({ kind }) => kind === 'authority') ||
      (isVerb && !beginsNote) ||
      ((isVerb || this.#isListed) && run.some(({ kind }) => kind === 'place')) ||
      (this.#isListed && beginsNote);
    if (this.#hasProse || !isBeside) this.#keepBodies();
  }

  #keepBodies(): void {
    this.#waiting.push(...this.#waiting.splice(this.#clauseStart).filter(isBody));
  }
}

/** Whether a name is one by its form. */
export function isBody({ kind }: Candidate): boolean {
  return kind === 'authority' || kind === 'body';
}

/** 区农委、畜牧中心 → 区农委, 区畜牧中心. */
function restorePrefixes(assigned: readonly Assigned[]): Party[] {
  let prefix = '';
  return assigned.map(({ candidate, role }) => {
    const own = isBody(candidate) ? levelPrefixOf(candidate.name) : null;
    if (own) prefix = own;
    const isElided = isBody(candidate) && prefix !== '' && acceptsPrefix(candidate.name);
    return { span: candidate.span, name: isElided ? prefix + candidate.name : candidate.name, role };
  });
}
