// What of a text counts when two plans are compared: words without figures, marks, blanks and administrative level.
import { isHan } from '../../text/characters';
import { type ComparatorWords, comparatorPattern } from '../../words/comparators';

/** 市 and 区 say at which level a plan stands and not what it is about; dropped on both sides, 市场 included. */
const level = /(?:全|本|我)?[省市区县]/g;
/** Words that a duty is put in, without meaning of their own. */
const dutyWords =
  '食品安全|监督管理|工作|落实|加强|推进|开展|完善|健全|建立|组织|进一步|切实|全面|持续|深入|扎实|大力|积极|不断';
const aims = '力争|争取|努力|确保|实现';
/** 达到, 不少于, 以上 and numbers in words. */
const figureWords = `${comparatorPattern(isPlain)}|左右|百分之[一二三四五六七八九十百]+`;
const filler = new RegExp(`${dutyWords}|${aims}|${figureWords}`, 'g');

/** 为 and 内 are parts of many words. */
function isPlain({ words, sign }: ComparatorWords): boolean {
  return sign !== '=' && words !== '内';
}

/** Han characters and Latin letters of a text in which each thing has one name (`withOneNameEach`). */
export function comparisonKey(text: string): string {
  const plain = text.replace(filler, ' ').replace(level, '');
  let key = '';
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (isHan(code)) key += plain[at];
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) key += plain[at]!.toUpperCase();
    else if (key.length > 0 && key[key.length - 1] !== ' ') key += ' ';
  }
  return key;
}
