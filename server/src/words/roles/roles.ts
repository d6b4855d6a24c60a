// The words that say which part a body plays in a task, each with the positions in which it can stand: one line for each.

/** What a body has to do with a task. */
export type Role = '牵头' | '负责' | '配合' | '参与';

/**
 * Where a word of a role stands.
 * - `label`: 牵头单位：, at the beginning of a line, of a sentence or in a bracket
 * - `shortLabel`: 牵头：, in a bracket
 * - `header`: 牵头单位, over a column of a table
 * - `shortHeader`: 牵头, over a column
 * - `verb`: behind the names, （区教育局牵头）
 * - `by`: 由区教育局牵头, in a sentence
 * - `opening`: 区教育局牵头，…, at the beginning of a sentence
 * - `gloss`: in a bracket behind a name, 区教育局（牵头）
 */
export type RolePosition = 'label' | 'shortLabel' | 'header' | 'shortHeader' | 'verb' | 'by' | 'opening' | 'gloss';

/** A word with its role and positions. The patterns say what must stand around it for it to be a verb. */
export interface RoleWord {
  readonly word: string;
  readonly role: Role;
  readonly at: readonly RolePosition[];
  /** Whether it says who does the work and nothing else; 落实 and 实施 may be what is done. */
  readonly saysWho?: true;
  /** Whether it is done from above: it supports where others do the work, and is all the work where nobody does. */
  readonly guides?: true;
  /** What a verb must not stand behind. */
  readonly notBehind?: string;
  /** What must or must not follow it, as a look ahead. */
  readonly before?: string;
  /** The same in a sentence, where other words can follow than in a note; left out, as in a note. */
  readonly inSentence?: Readonly<Record<'by' | 'opening', string>>;
}

/** 负责人, 责任制: nouns; 负责人事工作 is none of them. */
const notOfPerson = '(?!(?:人|同志)(?:$|[^事才员力口民大工居])|制(?![定订作]))';
const notOfPersonInSentence = { by: '(?!人|同志)', opening: '(?![人的制]|同志)' };
/** What 统筹 is done to, and bodies that are called so. */
const noOtherPlanning = '(?!城乡|发展|资金|经费|安排|解决|保障|考虑|兼顾|使用|[局办委部处科]|中心)';
const planningOfWork = { by: '(?=[，,；;。、负协推组]|$)', opening: '(?=[，,；;。、负]|$)' };
/** 区财政局支持 closes a list of names, 支持企业 says what is done. */
const atEnd = '(?=$|[，,；;。、）)〕\\]])';
/** 部门协作 and 分工协作 tell how work is done. */
const inGeneral = '(?:部门|各方|多方|相互)(?:分工|密切)?|^(?:分工|密切)';
const noPartOfNoun = '(?!单位|部门|机构|主业)';

/** 牵头部门 in 各场景牵头部门 is a noun. */
const noNoun = '(?!单位|部门|机构|处室|科室)';

const notTakingPart = '(?!人员|者|率|度|方)';
const notAttending = '(?!人员|者|率|培训|考试|考核|活动|会议)';

/** Most words are nouns of a label and of a header alike. */
const noun = ['label', 'header'] as const;

/** The words, by role. */
export const roleWords: readonly RoleWord[] = [
  {
    word: '牵头',
    role: '牵头',
    at: ['label', 'shortLabel', 'header', 'shortHeader', 'verb', 'by', 'opening', 'gloss'],
    saysWho: true,
    before: noNoun,
    inSentence: { by: noNoun, opening: noNoun },
  },
  { word: '为牵头单位', role: '牵头', at: ['verb'], saysWho: true },
  { word: '为牵头部门', role: '牵头', at: ['verb'], saysWho: true },
  { word: '为主办单位', role: '牵头', at: ['verb'], saysWho: true },
  { word: '为责任单位', role: '负责', at: ['verb'], saysWho: true },
  { word: '为责任部门', role: '负责', at: ['verb'], saysWho: true },
  { word: '为配合单位', role: '配合', at: ['verb'], saysWho: true },
  { word: '为配合部门', role: '配合', at: ['verb'], saysWho: true },
  { word: '为协办单位', role: '配合', at: ['verb'], saysWho: true },
  { word: '牵头抓总', role: '牵头', at: ['verb'], saysWho: true },
  { word: '主办', role: '牵头', at: [...noun, 'verb', 'by', 'gloss'], saysWho: true, before: noNoun },
  { word: '牵头负责', role: '牵头', at: ['verb', 'by'], saysWho: true },
  { word: '牵头组织', role: '牵头', at: ['verb'], saysWho: true },
  { word: '牵头落实', role: '牵头', at: ['verb', 'by'], saysWho: true },
  { word: '牵头实施', role: '牵头', at: ['verb'], saysWho: true },
  { word: '负责牵头', role: '牵头', at: ['verb', 'by'], saysWho: true },
  { word: '负责组织协调', role: '牵头', at: ['verb'] },
  { word: '统筹协调', role: '牵头', at: ['verb'] },
  { word: '统筹负责', role: '牵头', at: ['verb', 'by'], saysWho: true },
  { word: '统筹推进', role: '牵头', at: ['verb'] },
  {
    word: '统筹',
    role: '牵头',
    at: ['verb', 'by', 'opening'],
    before: noOtherPlanning,
    inSentence: planningOfWork,
  },
  { word: '组织协调', role: '牵头', at: ['verb'] },
  { word: '责任', role: '负责', at: ['label', 'shortLabel', 'header'] },
  { word: '责任分工', role: '负责', at: ['shortLabel', 'shortHeader'] },
  { word: '分工', role: '负责', at: ['shortLabel'] },
  {
    word: '负责',
    role: '负责',
    at: ['label', 'shortLabel', 'header', 'verb', 'by', 'opening', 'gloss'],
    saysWho: true,
    before: notOfPerson,
    inSentence: notOfPersonInSentence,
  },
  { word: '主责', role: '负责', at: [...noun, 'verb', 'by', 'opening', 'gloss'], saysWho: true, before: noPartOfNoun },
  { word: '承办', role: '负责', at: [...noun, 'verb', 'by', 'gloss'], saysWho: true },
  {
    word: '承担',
    role: '负责',
    at: [...noun, 'verb'],
    before: atEnd,
    notBehind: '(?:费用|经费|资金|成本|保费)[^，。；]{0,20}',
  },
  { word: '主管', role: '负责', at: [...noun, 'verb'], before: atEnd },
  { word: '执行', role: '负责', at: [...noun, 'verb'], before: atEnd },
  { word: '实施', role: '负责', at: [...noun, 'verb'], before: '(?!率|情况|方案|细则|意见|办法)' },
  { word: '落实', role: '负责', at: [...noun, 'verb'], before: '(?!率|情况)' },
  { word: '组织', role: '负责', at: ['label'] },
  { word: '完成', role: '负责', at: ['label'] },
  { word: '监管', role: '负责', at: ['label'] },
  { word: '组织实施', role: '负责', at: ['verb', 'by'] },
  { word: '组织落实', role: '负责', at: ['verb'] },
  { word: '组织开展', role: '负责', at: ['verb'] },
  { word: '抓好落实', role: '负责', at: ['verb'] },
  { word: '各负其责', role: '负责', at: ['verb'] },
  {
    word: '配合',
    role: '配合',
    at: ['label', 'shortLabel', 'header', 'shortHeader', 'verb', 'gloss'],
    saysWho: true,
    before: '(?!人员|度|单位|部门|机构)',
  },
  { word: '协同配合', role: '配合', at: ['verb'], saysWho: true },
  { word: '协助', role: '配合', at: [...noun, 'verb', 'gloss'], saysWho: true },
  { word: '协办', role: '配合', at: [...noun, 'verb', 'gloss'], saysWho: true },
  { word: '协作', role: '配合', at: [...noun, 'verb'], before: atEnd, notBehind: inGeneral },
  { word: '支持', role: '配合', at: [...noun, 'verb'], before: atEnd, notBehind: inGeneral },
  { word: '协同', role: '配合', at: noun },
  { word: '指导', role: '配合', at: [...noun, 'verb'], before: atEnd, guides: true },
  { word: '督导', role: '配合', at: [...noun, 'verb'], before: atEnd, guides: true },
  { word: '督促', role: '配合', at: ['verb'], before: atEnd, guides: true },
  { word: '督办', role: '配合', at: ['verb'], before: atEnd, guides: true },
  { word: '督促指导', role: '配合', at: ['verb'], before: atEnd, guides: true },
  { word: '指导督促', role: '配合', at: ['verb'], before: atEnd, guides: true },
  { word: '督促落实', role: '配合', at: ['verb'], before: atEnd, guides: true },
  { word: '参与', role: '参与', at: [...noun, 'verb', 'gloss'], saysWho: true, before: notTakingPart },
  { word: '参加', role: '参与', at: [...noun, 'verb', 'gloss'], saysWho: true, before: notAttending },
];

/** A label or header that holds words of several roles has the first of these: 牵头责任单位 says who leads. */
export const roles: readonly Role[] = ['牵头', '配合', '参与', '负责'];

/** What completion offers behind a name: for bodies that nobody leads yet, and for those behind a lead. */
export const rolePhrases = {
  first: ['负责', '牵头', '按职责分工负责'],
  behindLead: ['配合', '按职责分工负责', '按职责分工配合', '负责', '参与'],
} as const;

/** The words that stand in a position; those that begin others behind them, so that an alternation finds the longer. */
export function wordsAt(position: RolePosition, role?: Role): readonly RoleWord[] {
  return roleWords
    .filter((one) => one.at.includes(position) && (role === undefined || one.role === role))
    .sort((one, other) => other.word.length - one.word.length);
}

/** An alternation of such words, without what must stand around them. */
export function anyOf(words: readonly RoleWord[]): string {
  return words.map(({ word }) => word).join('|');
}
