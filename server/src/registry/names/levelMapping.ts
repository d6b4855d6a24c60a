// Puts the words of a higher plan into those of the level below: 全市 → 全区, 市教育局 → 区教育局, 各区 → 各街镇.
import { pattern } from '../../text/pattern';
import type { AdminLevel } from '../../words/levels';
import { levelWord } from './namePrefix';

/** The body that issues a plan. */
export interface Issuer {
  readonly level: AdminLevel | null;
  /** `云州市`, `临江区`. */
  readonly region: string | null;
}

/** A sentence of the plan of `from` as `to` would write it; as it is where a level is unknown or both are the same. */
export function toLowerLevel(sentence: string, { from, to }: { from: Issuer; to: Issuer }): string {
  if (!from.level || !to.level || from.level === to.level) return sentence;
  const named = from.region && to.region ? sentence.replaceAll(from.region, to.region) : sentence;
  const lower = named.replace(forEachDistrict, '').replace(partsOf[from.level], ownParts[to.level]);
  const word = levelWord(to.level, to.region);
  const whole = lower.replace(new RegExp(`([全我本])${from.level}(?![场民])`, 'gu'), `$1${word}`);
  // A town has no bodies of the same names: those of the level above stay.
  return to.level === '乡镇' ? whole : withOwnBodies(whole, { from: from.level, to, word });
}

/** What each district has to do, the district has to do. */
const district = /区县|县区|县[（(]市、区[）)]|市(?!场|民)|区(?!域)|县/;
/** 每个区建成5家, 每县各至少2次: a figure follows soon. */
const figureBehind = /(?=\p{Script=Han}{0,12}?(?:不少于|不低于|至少|达到|[0-9]))/u;
const forEachDistrict = pattern('gu')`每个?${district}${figureBehind}`;

/** How a plan calls the regions below its own; 各区教育局 names a body. */
const partsOf: Readonly<Record<AdminLevel, RegExp>> = {
  省: /各(?:设区的?市|地市|市州|市)(?!场|\p{Script=Han}{0,4}局)/gu,
  市: /各(?:区县|县区|县[（(]市、区[）)]|区、县|区|县)(?!域|\p{Script=Han}{0,4}局)/gu,
  区: /各(?:街镇|镇街|镇乡街|街道(?:[（(]镇[）)])?|乡镇)(?![局委办])/gu,
  县: /各(?:乡镇(?:[（(]街道[）)])?|镇乡)(?![局委办])/gu,
  乡镇: /各(?:村居|社区|村)(?![委会])/gu,
};
const ownParts: Readonly<Record<AdminLevel, string>> = {
  省: '各市',
  市: '各区县',
  区: '各街镇',
  县: '各乡镇',
  乡镇: '各村居',
};

/** A level word names a body only at the start of a name: not in 城市管理, nor in 云州市教育局. */
const start = '(^|[，。；：、（(《“”与和及由对向经报请])';
/** Words that begin like the name of a body: 市场, 市民, 区域; 市民政局 and 市政府 are names. */
const noName = '(?!场|民(?![政族宗])|政(?!府|协|法)|[区县面容值长域间份城、])';
const name = '(委|政府|政协|\\p{Script=Han}{1,12}?(?:局|委|办|厅|会|院|社|协|中心|政府|总队|支队))';

interface Step {
  readonly from: AdminLevel;
  readonly to: Issuer;
  /** The word in front of own bodies. */
  readonly word: string;
}

function withOwnBodies(sentence: string, { from, to, word }: Step): string {
  const ofLevel = sentence.replace(new RegExp(`${from}(?=[级直])`, 'gu'), word);
  return ofLevel.replace(new RegExp(start + from + noName + name, 'gu'), (_, before: string, body: string) => {
    if (to.level === '区' && body === '公安局') return `${before}${policeOf(to.region)}`;
    return `${before}${word}${body.replace(/厅$/u, '局').replace(/^市场监管委$/u, '市场监管局')}`;
  });
}

/** A district's police is a branch of the city's: 公安临江分局. */
function policeOf(region: string | null): string {
  return region?.endsWith('区') ? `公安${region.slice(0, -1)}分局` : '区公安分局';
}
