// What of a text counts when two plans are compared: words without figures, marks, blanks and administrative level.
import { isHan } from '../../text/characters';
import { type ComparatorWords, comparatorPattern } from '../../words/comparators';
import { namesOf } from '../../words/units';

/** 市 and 区 say at which level a plan stands and not what it is about; dropped on both sides, 市场 included. */
const level = /(?:全|本|我)?[省市区县]级?/g;
/** Words that a duty is put in, without meaning of their own. */
const dutyWords =
  '食品安全|监督管理|工作|落实|加强|推进|开展|完善|健全|建立|组织|进一步|切实|全面|持续|深入|扎实|大力|积极|不断';
const aims = '力争|争取|努力|确保|实现';
/** 达到, 不少于, 以上 and numbers in words. */
const figureWords = `${comparatorPattern(isPlain)}|左右|百分之[一二三四五六七八九十百]+`;
/** 月底前, 9月15日前, 年底前: when something is due. */
const days = '(?<=[0-9０-９])[ 　]?月(?:[0-9０-９]{1,2}[日号]|底|末|份|[上中下]旬)?(?:之?前|以前)?|年[底末](?:之?前)?';
/** 每个乡镇（街道）, 各镇街: for whom a number is, which its quantity says. */
const each = `(?:每|各)(?:一)?个?(?:${namesOf(({ kind }) => kind === 'town' || kind === 'district')})(?:[（(][^（()）]{1,6}[）)])?`;
/** 在去年95%的基础上, 较上年. */
const basis = '在(?:去年|上年|上一年)[^，。；]{0,20}基础上';
const filler = new RegExp(`${basis}|${each}|${days}|${dutyWords}|${aims}|${figureWords}`, 'g');

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
