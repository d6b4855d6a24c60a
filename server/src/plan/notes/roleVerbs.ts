// Words that say which part the bodies in front of them play: 牵头, 按职责分工负责.
import type { Role } from '../model';

/** Verbs that close a list of names, with the role they give; those that begin another come first. */
const verbs: readonly (readonly [string, Role])[] = [
  ['牵头负责', '牵头'],
  ['牵头组织', '牵头'],
  ['牵头落实', '牵头'],
  ['牵头实施', '牵头'],
  ['负责牵头', '牵头'],
  ['负责组织协调', '牵头'],
  ['统筹协调', '牵头'],
  ['统筹负责', '牵头'],
  ['统筹推进', '牵头'],
  ['统筹', '牵头'],
  ['组织协调', '牵头'],
  ['牵头', '牵头'],
  ['主办', '牵头'],
  ['负责', '负责'],
  ['承办', '负责'],
  ['组织实施', '负责'],
  ['组织落实', '负责'],
  ['组织开展', '负责'],
  ['抓好落实', '负责'],
  ['各负其责', '负责'],
  ['落实', '负责'],
  ['实施', '负责'],
  ['协同配合', '配合'],
  ['配合', '配合'],
  ['协助', '配合'],
  ['协办', '配合'],
  ['参与', '参与'],
  ['参加', '参与'],
];
/** What makes a verb part of a noun, or say something else: 负责人, 参与率, 统筹资金; not 负责人事工作. */
const inNoun: Readonly<Record<string, string>> = {
  负责: '(?!(?:人|同志)(?:$|[^事才员力口民大工居])|制(?![定订作]))',
  统筹: '(?!城乡|发展|资金|经费|安排|解决|保障|考虑|兼顾|使用|[局办委部处科]|中心)',
  落实: '(?!率|情况)',
  实施: '(?!率|情况|方案|细则|意见|办法)',
  参加: '(?!人员|者|率|培训|考试|考核|活动|会议)',
  参与: '(?!人员|者|率|度|方)',
  配合: '(?!人员|度)',
};

/** Any of the verbs, for `exec` from `lastIndex` on; `roleOf` has the role. */
export const anyVerb = new RegExp(verbs.map(([verb]) => verb + (inNoun[verb] ?? '')).join('|'), 'g');
export const roleOf: ReadonlyMap<string, Role> = new Map(verbs);

const aboutBodies = /牵头|负责$|[主承协]办|配合|协助|参[与加]/;

/** Whether a verb says what bodies do and nothing else: 负责, 配合, but not 落实 (落实制度) or 实施. */
export function isAboutBodies(verb: string): boolean {
  return aboutBodies.test(verb);
}

/** Adverbials between the names and the verb: 按职责分工, 依各自职责, 分别. */
const adverbial =
  /(?:(?:按照?|依照?|依据|根据|据)(?:各自)?(?:部门|工作)?(?:职责|职能|职权|责任|任务|权限)?(?:和|与|及)?(?:分工|权限|范围|划分|要求)?|(?:职责|职能)分工|分工|分别|共同|联合|具体|主要|统一|各自|积极|主动|密切|大力|认真|全程|协同|全力|切实)$/;

/** Where the names in front of a verb at `end` stop: without the adverbials between them. */
export function stripAdverbials(text: string, start: number, end: number): number {
  let stop = end;
  for (let round = 0; round < 4 && stop > start; round++) {
    const match = adverbial.exec(text.slice(Math.max(start, stop - 16), stop));
    if (!match) break;
    stop -= match[0].length;
  }
  return stop;
}
