// The words in front of a body's name that say whose it is: 区, 河北区, 天津市.
import { type AdminLevel, leadingLevel, levelOfWord } from '../../words/levels';

const prefixPattern = /^(?:[㐀-鿿]{0,10}?(自治区|自治州|街道|省|市|盟|区|县|旗|镇|乡|街)|(州))$/;
const levelWords: Readonly<Record<AdminLevel, string>> = { 省: '省', 市: '市', 区: '区', 县: '县', 乡镇: '镇' };

/** The level that a prefix ends with; undefined where it is no prefix. */
export function prefixLevel(prefix: string): AdminLevel | undefined {
  const match = prefixPattern.exec(prefix);
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? undefined : levelOfWord(word);
}

/** The level word that a bare name begins with, '' where it begins with none (市场监管局). */
export function leadingLevelWord(name: string): string {
  return leadingLevel.exec(name)?.[0] ?? '';
}

/** The word for a level in front of a name: 区; that of a region which calls itself otherwise: 旗, 盟, 州, 乡, 街道. */
export function levelWord(level: AdminLevel, region: string | null = null): string {
  const own = /(?:街道|[旗盟州镇乡])$/.exec(region ?? '')?.[0];
  return own !== undefined && levelOfWord(own) === level ? own : levelWords[level];
}
