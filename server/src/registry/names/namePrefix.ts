// The words in front of a body's name that say whose it is: 区, 河北区, 天津市.
import type { Level } from '../departments/department';

const levels: Readonly<Record<string, Level>> = {
  省: '省',
  自治区: '省',
  市: '市',
  州: '市',
  自治州: '市',
  盟: '市',
  区: '区',
  县: '县',
  旗: '县',
  镇: '乡镇',
  乡: '乡镇',
  街: '乡镇',
  街道: '乡镇',
};
const prefixPattern = /^(?:[㐀-鿿]{0,10}?(自治区|自治州|街道|省|市|盟|区|县|旗|镇|乡|街)|(州))$/;
/** 区 of 区教育局, but not 市 of 市场监管局. */
const levelWordPattern = /^(?:省|市(?!场|监[局所]|容|政(?![协府法])|民)|区(?!域)|县|旗|盟|镇(?![乡街政人])|州)/;
const levelWords: Readonly<Record<Level, string>> = { 省: '省', 市: '市', 区: '区', 县: '县', 乡镇: '镇' };

/** The level that a prefix ends with; undefined where it is no prefix. */
export function prefixLevel(prefix: string): Level | undefined {
  const match = prefixPattern.exec(prefix);
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? undefined : levels[word];
}

/** The level word that a bare name begins with, '' where it begins with none (市场监管局). */
export function leadingLevelWord(name: string): string {
  return levelWordPattern.exec(name)?.[0] ?? '';
}

/** The word for a level in front of a name: 区; that of a region which calls itself otherwise: 旗, 盟, 州, 乡, 街道. */
export function levelWord(level: Level, region: string | null = null): string {
  const own = /(?:街道|[旗盟州镇乡])$/.exec(region ?? '')?.[0];
  return own !== undefined && levels[own] === level ? own : levelWords[level];
}
