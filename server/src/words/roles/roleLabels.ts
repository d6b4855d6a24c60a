// Labels and table headers that name bodies with their role (责任单位：, 牵头：), and labels in notes that name none (完成时限：).
import { anyOf, type Role, roles, wordsAt } from './roles';

/** What bodies are called in a label. */
const bodyNouns = '单位|部门|处室|科室|股室|机构|主体';
const modifiers = '主要|共同|具体|第一|牵头|协同';
/** 责任单位, 主要协作单位, 牵头负责部门, 责任单位及分工. */
const label = `(?:${modifiers})?(?:${anyOf(wordsAt('label'))})(?:负责)?(?:${bodyNouns})(?:及(?:分工|职责|配合单位|配合部门))?`;
const shortLabels = anyOf(wordsAt('shortLabel'));

/** The parts of these patterns, for the grammar. */
export const labelWords = { label: `(?:${anyOf(wordsAt('label'))})(?:${bodyNouns})`, shortLabels };

/** Any such label with its colon, in a note; the first group is the label. For `matchAll`. */
export const partyLabels = new RegExp(`(${label}|${shortLabels})\\s*[:：][\\s*]*`, 'g');
/** 完成时限：, 分管领导：, 联系人：: labels in a note behind which no body stands. */
const dueLabels = '(?:完成|办结)?(?:时间|时限|期限|进度)(?:要求|节点|安排)?';
const personLabels = '[责任牵头分管包保联系]{2}领导|责任人|负责人|联系人|联系电话';
/** Any of these with its colon; the first group is the label. For `matchAll`. */
export const otherLabels = new RegExp(`(${dueLabels}|${personLabels})[\\s　]*[:：]`, 'g');
/** A text that begins with such a label, and with one that names bodies. */
export const beginsWithOtherLabel = new RegExp(`^${otherLabels.source}`);
/** A label in the middle of a text; 明确责任单位： is none. */
export const runInLabel = new RegExp(`(?<!明确|确定|落实|列明|注明|写明|[各的])(?:${label})\\s*[:：]`);
export const beginsWithLabel = new RegExp(`^${label}\\s*[:：]`);
/** A text that ends with a label, and may go on with its colon. */
export const endsWithLabel = new RegExp(`(?:${bodyNouns}|${shortLabels})\\s*$`);
/** Whether a text may hold a label at all: quicker than looking for one. */
export const mayHoldLabel = new RegExp(`${bodyNouns}|(?:${shortLabels})\\s*[:：]`);
/** A label of bodies that support others, before its colon or at the end. */
export const supportLabel = new RegExp(
  `(?:${anyOf([...wordsAt('label', '配合'), ...wordsAt('label', '参与')])})(?:${bodyNouns})(?=[:：]|$)`,
);

const namesBodies = new RegExp(bodyNouns);

/** Whether a label says that bodies follow: 责任单位, but not 责任. */
export function saysBodiesFollow(words: string): boolean {
  return namesBodies.test(words);
}

const labelRoles = roles.map(
  (role) => [new RegExp(anyOf([...wordsAt('label', role), ...wordsAt('shortLabel', role)])), role] as const,
);

/** The role of the bodies behind a label: 牵头 for 牵头责任单位. */
export function roleOfLabel(words: string): Role {
  return labelRoles.find(([pattern]) => pattern.test(words))?.[1] ?? '负责';
}

const header = new RegExp(`(?:${anyOf(wordsAt('header'))})(?:${bodyNouns})|^(?:${anyOf(wordsAt('shortHeader'))})$`);

/** The role of the bodies in a column; null where its header, given without blanks and marks, names none. */
export function roleOfHeader(words: string): Role | null {
  return header.test(words) ? roleOfLabel(words) : null;
}
