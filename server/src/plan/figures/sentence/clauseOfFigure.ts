// The clause that a figure stands in, and whether it names what the figure is about or leaves that to the clause before.
import { isHan } from '../../../text/characters';
import type { Span } from '../../../text/span';
import { comparatorPattern } from '../../../words/comparators';
import { namesOf } from '../../../words/units';
import type { Target } from '../../model';
import type { Surroundings } from './listedFigures';

const clauseMark = /[，,：:（）()。！？!?|\t]/;
/**
 * A clause with fewer characters before its figure says too little (开具率达到95%) and takes in the one before, as does one
 * that follows its condition (得分80分以下的，每季度检查1次).
 */
const leastWords = 5;
/** Unless it says what is meant behind the figure (创建2条食品安全示范街). */
const leastBehind = 5;
/** 每个乡镇（街道）设置: a bracket of so few characters is an aside within its clause. */
const longestAside = 8;
const aside = new RegExp(`[（(][^（()）。；，]{1,${longestAside}}$`);

/** From the last comma, or the words of the figure before, to the next comma or the words of the next figure. */
export function clauseAround(text: string, { sentence, target, previous, next }: Surroundings): Span {
  const from = previous && previous.span.end > sentence.start ? ownWordsFrom(text, previous, target) : sentence.start;
  let end = target.span.end;
  while (end < sentence.end && !clauseMark.test(text[end]!)) end++;
  const isTold = hanIn(text.slice(target.span.end, end)) > leastBehind;
  let words = isTold ? leastWords : 0;
  let start = target.span.start;
  for (; start > from; start--) {
    const char = text[start - 1]!;
    const isEnough = words >= leastWords && (isTold || namesObject(text.slice(start, target.span.start)));
    if (clauseMark.test(char) && isEnough && text[start - 2] !== '的' && !isGrouping(text, start - 1)) {
      const opening = aside.exec(text.slice(Math.max(from, start - 2 - longestAside), start - 1))?.[0].length;
      if (!/[）)]/.test(char) || opening === undefined || start - 1 - opening <= from) break;
      start -= opening;
    }
    words += hanIn(char);
  }
  return { start, end: next && next.span.start < end ? ownWordsFrom(text, target, next) : end };
}

const bodies = namesOf(({ kind }) => kind === 'town' || kind === 'district');
/** 其中区级, 每个区, 按常住人口计算, 到2027年底, 力争: what is measured has to be told elsewhere. */
const noObject = new RegExp(
  [
    '其中',
    `(?:每|各)(?:一)?个?(?:${bodies})`,
    '[省市区县镇]级(?!以上)|[全我本][省市区县镇]',
    '按[^，。；]{0,10}(?:计算|测算|统计|计)|(?:常住|户籍)人口',
    '(?:今后|未来)?[两二三四五][个]?年(?:内|间)?|全年|年内|年底|年末|今年|本年|每年|[到至]?20[0-9]{2}年[底末]?',
    '力争|争取|确保|努力|实现|分别|均|都|并|且|要|应|须|为',
    comparatorPattern(({ words }) => words.length > 1),
  ].join('|'),
  'g',
);
const leastObject = 2;

/** Whether words name what a figure is about. */
export function namesObject(words: string): boolean {
  return hanIn(words.replace(noObject, '')) >= leastObject;
}

function hanIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) count++;
  return count;
}

/** Where, between two figures of one clause, the words of the second begin: 3日内受理、|15日内办结. */
function ownWordsFrom(text: string, first: Target, second: Target): number {
  const between = text.slice(first.span.end, second.span.start);
  const marks = ['、', '，', ',', '：', ':'].map((mark) => between.lastIndexOf(mark));
  return first.span.end + Math.max(0, ...marks);
}

/** The comma of 1,200. */
function isGrouping(text: string, at: number): boolean {
  return /[0-9]/.test(text[at - 1] ?? '') && /[0-9]/.test(text[at + 1] ?? '');
}
