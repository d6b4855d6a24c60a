// What the words of a note are, one after the other: names, verbs, commas and other words, before they are put together.
import type { Span } from '../../text/span';
import type { Role } from '../../words/roles/roles';

/** A name, or what may be one. */
export interface Candidate {
  readonly span: Span;
  readonly name: string;
  /** A body by its form, an authority or any other; a `place`; or `unknown`: any words that may be a name. */
  readonly kind: 'authority' | 'body' | 'place' | 'unknown';
  /** Role that stands with the name itself: 区教育局（牵头）. */
  readonly role: Role | null;
  /** Whether 会同 or 商 stands before it, so that it supports those before. */
  readonly supports: boolean;
}

/** A verb that gives the names before it their role. */
export interface Verb {
  readonly kind: 'verb';
  readonly role: Role;
  /** Whether it is done from above: 指导. */
  readonly guides: boolean;
  /** Whether it says nothing else than what bodies do. */
  readonly saysWho: boolean;
}

/**
 * One step through a note.
 * - `comma`: the names before it are no longer those of the next verb, unless that is the first
 * - `by`: 由, so that the names that come are not joined to those before
 * - `prose`: words that are no name; `unread`: the same, and they make no sense beside names
 */
export type PartyWord =
  | { readonly kind: 'name'; readonly candidate: Candidate }
  | Verb
  | { readonly kind: 'comma' | 'by' | 'prose' | 'unread' };

/** Whether a name is one by its form. */
export function isBody({ kind }: Candidate): boolean {
  return kind === 'authority' || kind === 'body';
}
