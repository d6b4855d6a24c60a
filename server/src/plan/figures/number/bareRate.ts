// Rates that have no unit: 死亡率控制在0.06以内, 有效利用系数达到0.65.
import { comparatorPattern } from '../../../words/comparators';

const number = /[0０][.．][0-9０-９]{1,4}/y;
const bounds = comparatorPattern(({ stands, sign }) => stands === 'before' && sign !== '=');
const rateBefore = new RegExp(`(?:率|系数|指数)[^，。；、：,;:0-9０-９]{0,8}(?:${bounds})[ 　]?$`);
const behind = new RegExp(
  `(?:${comparatorPattern(({ stands }) => stands === 'behind')}|左右)?[ 　]*(?:[，。；、,;）)|\\t\\r\\n]|$)`,
  'y',
);
/** Longest stretch before the number that is looked at. */
const reach = 24;

/** Where a rate below one without a unit ends; null where the number at `at` is none. */
export function endOfBareRate(text: string, at: number): number | null {
  number.lastIndex = at;
  if (!number.test(text)) return null;
  const end = number.lastIndex;
  behind.lastIndex = end;
  return behind.test(text) && rateBefore.test(text.slice(Math.max(0, at - reach), at)) ? end : null;
}
