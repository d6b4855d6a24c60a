// Words of roles as verbs behind names: 牵头, 按职责分工负责; in a note, in a sentence, and in a bracket behind one name.
import { anyOf, type Role, type RoleWord, roles, wordsAt } from './roles';

const verbs = wordsAt('verb');

/** The look back comes last, so that it is asked for where the word stands and nowhere else. */
function asVerb({ word, notBehind, before = '' }: RoleWord): string {
  return word + before + (notBehind === undefined ? '' : `(?<!(?:${notBehind})${word})`);
}

function inSentence(position: 'by' | 'opening'): string {
  return wordsAt(position)
    .map(({ word, before = '', inSentence: own }) => word + (own?.[position] ?? before))
    .join('|');
}

/** Any of the verbs, for `exec` from `lastIndex` on; `roleOfVerb` has the role. */
export const anyVerb = new RegExp(verbs.map(asVerb).join('|'), 'g');
export const roleOfVerb: ReadonlyMap<string, Role> = new Map(verbs.map(({ word, role }) => [word, role]));
/** Whether a text may hold a verb: quicker than looking for one. */
export const mayHoldVerb = new RegExp([...new Set(verbs.map(({ word }) => word.slice(0, 2)))].join('|'));
/** A piece that ends with a verb and has no object behind it. */
export const endsInVerb = new RegExp(`(?:${anyOf(verbs.filter(({ word }) => word.length === 2))})$`);
/** Names that lead, and the comma behind their verb in the first group. */
export const leadComma = new RegExp(`(?:${anyOf(wordsAt('verb', '牵头'))})([，,、；;])`);

/** The verb behind the names of a note in a sentence (由A牵头), and behind names that begin a sentence; also A会同B…. */
export const byVerb = new RegExp(inSentence('by'));
export const openingVerb = new RegExp(`${inSentence('opening')}|会同`);
/** Words that join the bodies in charge with those that support them. */
export const joiners = ['会同'] as const;

const saysWho = new Set(verbs.filter((verb) => verb.saysWho).map(({ word }) => word));

/** Whether a verb says what bodies do and nothing else: 负责, 配合, but not 落实 (落实制度) or 实施. */
export function isAboutBodies(verb: string): boolean {
  return saysWho.has(verb);
}

const guiding = new Set(verbs.filter((verb) => verb.guides).map(({ word }) => word));

/** Whether a verb tells of guidance from above: 指导, 督导. */
export function isGuidance(verb: string): boolean {
  return guiding.has(verb);
}

const glosses = wordsAt('gloss');
const glossWords = new RegExp(anyOf(glosses));
const glossRoles = roles.map((role) => [new RegExp(`^(?:${anyOf(wordsAt('gloss', role))})`), role] as const);

/** Whether words in a bracket behind a name speak of a role. */
export function holdsRole(words: string): boolean {
  return glossWords.test(words);
}

/** Whether such words are a role and nothing else. */
export function isRole(words: string): boolean {
  return glosses.some(({ word }) => word === words);
}

/** The role with which such words begin: 牵头 for （牵头，食堂部分）; null for none. */
export function roleOfGloss(words: string): Role | null {
  return glossRoles.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** 按职责分工, 依照各自职责, 根据部门职能和分工, 按分管领域, 在各自职责范围内: by what the work is divided. */
const dutyWords =
  '职责|职能|职权|责任|任务|权限|分工|范围|划分|要求|分管|领域|行业|条线|属地|管理|工作|部门|单位|层级|事权|管辖|各自|本';
const byDuty =
  `(?:按照?|依照?|依据|根据|据|结合|立足|围绕)(?:(?:${dutyWords})[的和与及、]?){1,6}(?:原则)?|` +
  `在?(?:各自的?|其|本)?(?:${dutyWords}){1,3}范围内`;
const manners = '分工|分别|依法|协调|共同|联合|具体|主要|统一|各自|积极|主动|密切|大力|认真|全程|协同|全力|切实';
/** Adverbials between the names and the verb. */
const adverbial = new RegExp(`(?:${byDuty}|(?:职责|职能)分工|${manners})$`);

const longestAdverbial = 24;

/** Where the names in front of a verb at `end` stop: without the adverbials between them. */
export function stripAdverbials(text: string, start: number, end: number): number {
  let stop = end;
  for (let round = 0; round < 4 && stop > start; round++) {
    const match = adverbial.exec(text.slice(Math.max(start, stop - longestAdverbial), stop));
    if (!match) break;
    stop -= match[0].length;
  }
  return stop;
}
