// Gives a body another name at every place where notes have the old one.
import type { NamedParty } from '../../bodies/draftDepartments';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** How many other places of a name a finding shows at most. */
const mostRelated = 8;

/** Where the name without its prefix stands; null where blanks within it, or the like, keep it from being replaced. */
export function coreSpan({ party, written, resolution }: NamedParty): Span | null {
  const core = resolution?.core ?? '';
  const at = core === '' ? -1 : written.lastIndexOf(core);
  if (at < 0) return null;
  return { start: party.span.start + at, end: party.span.start + at + core.length };
}

/** Puts `core`, a name without prefix, in the place of the names of these parties; empty where one cannot be replaced. */
export function renameEdits(parties: readonly NamedParty[], core: string): readonly TextEdit[] {
  const spans = parties.map(coreSpan);
  return spans.every((span) => span !== null) ? spans.map((span) => ({ span, newText: core })) : [];
}

/** Other places of the same name, the first few of them. */
export function otherPlaces(spans: readonly Span[], message: string): { span: Span; message: string }[] {
  return spans.slice(0, mostRelated).map((span) => ({ span, message }));
}

/** （全文共3处）, or nothing for a name that stands only once. */
export function countText(count: number): string {
  return count > 1 ? `（全文共${count}处）` : '';
}
