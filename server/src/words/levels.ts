// Administrative levels and the words for them, in names of regions and in front of names of bodies.

/** Level of a region, its bodies and the plan that they issue; 区 and 县 are of one height. */
export type AdminLevel = '省' | '市' | '区' | '县' | '乡镇';

/** All levels, from the highest. */
export const adminLevels: readonly AdminLevel[] = ['省', '市', '区', '县', '乡镇'];

/** The words that names of regions end with, each with its level; those that end with another come before it. */
const words: readonly (readonly [string, AdminLevel])[] = [
  ['自治区', '省'],
  ['自治州', '市'],
  ['自治县', '县'],
  ['自治旗', '县'],
  ['省', '省'],
  ['市', '市'],
  ['州', '市'],
  ['盟', '市'],
  ['区', '区'],
  ['县', '县'],
  ['旗', '县'],
  ['镇', '乡镇'],
  ['乡', '乡镇'],
  ['街道', '乡镇'],
  ['街', '乡镇'],
];
const levels: ReadonlyMap<string, AdminLevel> = new Map(words);

/** The level of such a word; undefined for other words. */
export function levelOfWord(word: string): AdminLevel | undefined {
  return levels.get(word);
}

/** The level of a region by its name: 区 for 云州市临江区; null where the name ends otherwise. */
export function levelOfRegion(name: string): AdminLevel | null {
  return words.find(([word]) => name.endsWith(word))?.[1] ?? null;
}

/** One character for each level word, as shortened names have it; for membership. */
export const levelCharacters = '省市区县镇乡街';
/** The words by which a draft speaks of its own region, for patterns: 我区, 全自治区. */
export const spokenLevels = '自治区|省|市|区|县|旗|盟|镇|乡|街道';

/** 市 begins 市教育局, but not 市场监管局, 市容 and 市政; 区 begins no 区域. */
const marketAndTown = '场|监[局所]|容|政(?![协府法务])';
/** The level word that a name of a body begins with; what follows 民 is left to the caller. */
const prefixes = (people: string) => `省|市(?!${marketAndTown}|${people})|区(?!域)|县|州|旗|盟`;
/** In a list of names, where 市民政局 is the body of a 市. */
export const levelPrefix = new RegExp(`^(?:${prefixes('民中心')})`);
/** In front of a name that stands alone; 市民 may be anybody. */
export const leadingLevel = new RegExp(`^(?:${prefixes('民')}|镇(?![乡街政人]))`);

/** A level that stands in a list for bodies of its own: 区、街两级. */
export const levelAlone = /^(?:省|市|区|县|镇|街|乡|街道|乡镇|[省市区县]级)$/;
