// Completion: what a note says of the bodies it has named: 牵头，…配合, 按职责分工负责.
import type { PlanDocument } from '../../plan/model';
import { isOrganName } from '../../plan/notes/organs';
import { readParties } from '../../plan/notes/parties';
import { pinyinOf } from '../../registry/lookup/pinyin';
import { rolePhrases as usual } from '../../words/roles/roles';
import { notePlace } from '../places/notePlace';
import type { PlanCompletion } from './completion';

/** Behind the place stands nothing that says it already. */
const mayEnd = /^\s*(?:$|[）)〕\]】，,；;。])/;
const letters = /[A-Za-z]*$/;

/** The phrases for the place behind a name; those that the draft has most often first. None in a list behind a label. */
export function rolePhrases(document: PlanDocument, offset: number): PlanCompletion[] {
  const place = notePlace(document, offset);
  if (!place || place.isLabelled) return [];
  const { text } = document;
  if (!mayEnd.test(text.slice(offset, Math.min(place.content.end, offset + 10)))) return [];
  const before = readParties(text, { start: place.content.start, end: place.typed.start }, '负责').parties;
  const hasLead = before.some(({ role }) => role === '牵头');
  const piece = text.slice(place.typed.start, offset);
  const sought = hasLead ? usual.behindLead : usual.first;
  const uses = countUses(document, sought);
  const found = sought.flatMap((phrase) => {
    const typed = typedOf(piece, phrase);
    return typed === null ? [] : [{ phrase, typed }];
  });
  return found
    .sort((one, other) => uses.get(other.phrase)! - uses.get(one.phrase)!)
    .map(({ phrase, typed }, index) => ({
      kind: 'phrase',
      label: phrase,
      detail: '责任分工',
      documentation: [],
      filterText: `${typed}${[phrase, initialsOf(phrase), pinyinOf(phrase).join('')].join(' ').slice(typed.length)}`,
      sortText: String(index).padStart(3, '0'),
      edit: { span: { start: offset - typed.length, end: offset }, newText: phrase },
    }));
}

/** What of the piece is typed of the phrase, behind the name of a body; null where it is something else. */
function typedOf(piece: string, phrase: string): string | null {
  const latin = letters.exec(piece)![0];
  if (latin !== '') {
    const sought = latin.toLowerCase();
    const isPhrase = initialsOf(phrase).startsWith(sought) || pinyinOf(phrase).join('').startsWith(sought);
    return isPhrase && isOrganName(piece.slice(0, piece.length - latin.length)) ? latin : null;
  }
  for (let length = Math.min(phrase.length - 1, piece.length); length >= 0; length--) {
    const typed = piece.slice(piece.length - length);
    if (phrase.startsWith(typed) && isOrganName(piece.slice(0, piece.length - length))) return typed;
  }
  return null;
}

function initialsOf(phrase: string): string {
  return pinyinOf(phrase)
    .map((syllable) => syllable[0])
    .join('');
}

/** How many notes of the draft have each of the phrases; one within a longer one does not count. */
function countUses({ paragraphs }: PlanDocument, sought: readonly string[]): ReadonlyMap<string, number> {
  const longestFirst = [...sought].sort((one, other) => other.length - one.length);
  const counts = new Map(sought.map((phrase) => [phrase, 0]));
  for (const { facts } of paragraphs)
    for (const { span } of facts.notes) {
      let words = facts.text.slice(span.start, span.end);
      for (const phrase of longestFirst) {
        if (!words.includes(phrase)) continue;
        counts.set(phrase, counts.get(phrase)! + 1);
        words = words.replaceAll(phrase, '');
      }
    }
  return counts;
}
