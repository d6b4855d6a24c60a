// What a single slip of the hand, the eye or the input method makes of a word.
import { BoundedMap } from '../../text/memo';
import confusables from './confusables.json';
import { pinyinOf } from './pinyin';

/**
 * What kind of slip tells two words apart. `soundAlike`, `lookAlike`, `other`: one character stands for another; `swapped`: two
 * neighbours changed places; `missing`; `extra`: one is written twice.
 */
export type Slip = 'soundAlike' | 'lookAlike' | 'other' | 'swapped' | 'missing' | 'extra';

/** A slip with its place in the right word. */
export interface SlipPlace {
  readonly slip: Slip;
  readonly at: number;
}

const lookAlike = new Map<string, ReadonlySet<string>>();
for (const group of confusables.lookAlike)
  for (const character of group) lookAlike.set(character, new Set([...group, ...(lookAlike.get(character) ?? [])]));

/** The one slip by which `wrong` comes from `right`; null where they are the same, or it takes more. */
export function slipBetween(wrong: string, right: string): SlipPlace | null {
  if (Math.abs(wrong.length - right.length) > 1 || wrong === right) return null;
  const shorter = Math.min(wrong.length, right.length);
  let start = 0;
  while (start < shorter && wrong[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && wrong[wrong.length - 1 - end] === right[right.length - 1 - end]) end++;
  const differing = shorter - start - end;
  if (wrong.length !== right.length) {
    if (differing > 0) return null;
    if (wrong.length < right.length) return { slip: 'missing', at: start };
    const isTwice = wrong[start] === wrong[start - 1] || wrong[start] === wrong[start + 1];
    return isTwice ? { slip: 'extra', at: Math.min(start, right.length - 1) } : null;
  }
  if (differing === 1) return { slip: confusion(wrong[start]!, right[start]!), at: start };
  const isSwap = differing === 2 && wrong[start] === right[start + 1] && wrong[start + 1] === right[start];
  return isSwap ? { slip: 'swapped', at: start } : null;
}

/** Whether every character of two words sounds the same (福泽 for 负责). */
export function soundsTheSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!soundAlike(one[at]!, other[at]!)) return false;
  return true;
}

/** Whether a slip is one of the input method or of the eye. */
export function isAlike(slip: Slip): boolean {
  return slip === 'soundAlike' || slip === 'lookAlike';
}

/** Whether a slip is so common that a word which differs by it is hardly another word. */
export function isLikely(slip: Slip): boolean {
  return isAlike(slip) || slip === 'extra';
}

function confusion(wrong: string, right: string): Slip {
  if (lookAlike.get(right)?.has(wrong)) return 'lookAlike';
  return soundAlike(wrong, right) ? 'soundAlike' : 'other';
}

/** Characters whose sound is remembered at most. */
const mostSounds = 5000;
const sounds = new BoundedMap<string, string>(mostSounds);

function soundAlike(one: string, other: string): boolean {
  return one === other || soundOf(one) === soundOf(other);
}

function soundOf(character: string): string {
  let sound = sounds.get(character);
  if (sound === undefined) {
    sound = pinyinOf(character)[0] ?? character;
    sounds.set(character, sound);
  }
  return sound;
}
