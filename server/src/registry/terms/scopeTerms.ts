// Words for what a figure is about: two figures for different objects are two indicators, however alike the rest.
import { toHalfWidth } from '../../text/numerals';
import { pattern } from '../../text/pattern';
import { wordStartsIn } from '../../text/wordStarts';
import { WordTable } from '../../text/wordTable';
import { neutralWordsIn } from './neutralWords';
import implied from './scopeImplied.json';
import terms from './scopeTerms.json';

const words = new WordTable(Object.entries(terms).flatMap(([name, list]) => list.map((word) => [word, name] as const)));

/** 100平方米以上的超市, 得分低于80分的单位: whom a figure is for may be told by size. */
const before = /低于|少于|不足|不满|超过|高于|大于/;
const behind = /以上|以下|及以上|及以下|以内/;
const sizeCondition = pattern('g')`(${before})?([0-9]{1,6})(平方米|人|张|分|桌)(${behind})?(?=[^，。；]{0,6}的)`;

function sizeName([, before, number, unit, behind]: RegExpMatchArray): string {
  const isBelow = /[下内]$/.test(behind ?? '') || /^(?:低于|少于|不足|不满)/.test(before ?? '');
  return `${number}${unit}${isBelow ? '以下' : '以上'}`;
}

/** Where an object may begin: where a word does, or one that is no object ends (年内|外卖, which dictionaries part as 内外). */
function objectStartsIn(text: string): (at: number) => boolean {
  const isWordStart = wordStartsIn(text);
  let ends: Set<number> | null = null;
  return (at) => {
    if (isWordStart(at)) return true;
    ends ??= new Set(neutralWordsIn(text).map(({ end }) => end));
    return ends.has(at);
  };
}

/** Names of the objects that a text mentions, each with the word for it; one within other words (其中学校) is none. */
export function scopeTermsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { start, end, value } of words.find(text, objectStartsIn(text)))
    if (!found.has(value)) found.set(value, text.slice(start, end));
  if (!text.includes('的')) return found;
  for (const condition of toHalfWidth(text).matchAll(sizeCondition)) {
    const name = sizeName(condition);
    found.set(name, name);
  }
  return found;
}

/** Objects that are a field of their own and no kind, size or grade of others. */
const whole = new Set(
  '学校 幼儿园 托育机构 高校 小学 中学 职业学校 中小学 养老机构 医疗机构 药品 医疗器械 化妆品 疫苗 特种设备 燃气 烟花爆竹 矿山'.split(
    ' ',
  ),
);

/** Whether an object is a field of its own (药品), which a plan about it may leave out, and no grade of others (高风险). */
export function isWholeObject(name: string): boolean {
  return whole.has(name);
}

const wider = new Map<string, readonly string[]>(Object.entries(implied));

/** Whether one of the objects is `name` or a kind of it: 网络餐饮 is 餐饮. */
export function namesObject(objects: ReadonlyMap<string, string>, name: string): boolean {
  if (objects.has(name)) return true;
  for (const object of objects.keys()) if (wider.get(object)?.includes(name)) return true;
  return false;
}
