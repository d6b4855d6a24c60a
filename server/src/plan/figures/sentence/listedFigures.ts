// Figures in lists: which name of A、B、C分别达到…、…、… a figure is for, which step of 依次达到…、….

import type { Span } from '../../../text/span';
import type { Target } from '../../model';

/** A target of a line with those before and behind it. */
export interface Neighbours {
  readonly target: Target;
  readonly previous: Target | undefined;
  readonly next: Target | undefined;
}

/** The same with the sentence around it. */
export interface Surroundings extends Neighbours {
  readonly sentence: Span;
}

/** In A、B、C的合格率分别达到95%、96%、97% the part of the list that a figure is for; null outside such lists. */
export function listedName(text: string, places: Surroundings): string | null {
  const place = placeInList(text, places, '分别');
  if (place === null) return null;
  const lead = text.slice(places.sentence.start, places.target.span.start);
  const names = (/[^，,：:；;。]*$/.exec(lead.slice(0, lead.lastIndexOf('分别')))?.[0] ?? '').split(/[、和及与]/);
  const name = names[place];
  if (name === undefined || names.length < 2) return null;
  const shared = /[^的]{0,8}(?:率|比例|比重|度)$/.exec(names.at(-1)!)?.[0] ?? '';
  return /(?:率|比例|比重|度)$/.test(name) ? name : name + shared;
}

/** The place of a figure in a list of yearly steps; null outside such lists. */
export function stepInList(text: string, places: Surroundings): number | null {
  return placeInList(text, places, '依次') ?? placeInList(text, places, '逐年');
}

/** How many figures of a list behind `word` stand before a figure; null where it stands in no such list. */
function placeInList(text: string, { sentence, target, previous, next }: Surroundings, word: string): number | null {
  const lead = text.slice(sentence.start, target.span.start);
  const from = lead.lastIndexOf(word);
  if (from < 0 || !(isListed(text, previous, target) || isListed(text, target, next))) return null;
  return (lead.slice(from).match(/[0-9０-９][^、和及与]*[、和及与]/g) ?? []).length;
}

function isListed(text: string, first: Target | undefined, second: Target | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /^[\s　]*[、和及与][\s　]*$/.test(text.slice(first.span.end, second.span.start))
  );
}
