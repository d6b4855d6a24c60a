// The words behind a figure that say what it counts, or what it is a share of: 推出1000个智能体, 50%以上的社区完成建设.
import { comparatorPattern } from '../../../words/comparators';

const mark = '，。；、：！？（）(),;|\\t\\r\\n';
/** Farthest that the words are looked for. */
const reach = 40;
/** 社区（村）, but no note (区商务局负责). */
const aside = '[（(][^（()）。；，局委厅办头责]{1,9}[）)](?=[一-鿿])';
const counted = new RegExp(`^(?![（(])(?:[^${mark}0-9]|(?<=[一-鿿”])、(?!每)(?=[一-鿿“])|${aside}){1,${reach}}`);
const shared = new RegExp(`^(?=的?[一-鿿“])(?:[^${mark}0-9]|(?<=[一-鿿])、(?!每)(?=[一-鿿])|${aside}){1,${reach}}`);
const limitWords = new RegExp(`^[\\s　]*(?:及|或)?(?:${comparatorPattern(({ stands }) => stands === 'behind')}|左右)`);
const joinedVerb = /[\s　]?(?:[、，,和及与]|以及|并)[\s　]?([一-鿿]{2})?$/;
/** Behind a list: another figure, or the middle of a word. */
const goesOn = /^(?:[0-9０-９]|[^，。；：！？（）(),;|\t\r\n])/;
/** What only leads from those that are meant to what they are to do. */
const leadsOver = /(?<=[一-鿿）)])(?:应当|要|应|须|均|都)(?=[配使完实建开设纳达接安取])|(?:开展|进行)(?=[一-鿿]{2})/g;

/** The noun behind a figure, up to what joins it to the next one. */
export function objectOf(text: string, at: number): string {
  const all = counted.exec(text.slice(at, at + reach))?.[0] ?? '';
  // A list goes on to the end of its clause only where no further figure stands in it: 专业化、规模化的企业.
  const words = goesOn.test(text.slice(at + all.length)) ? (/^[^、]*/.exec(all)?.[0] ?? '') : all;
  const object = words.replace(limitWords, '').replace(/^的/, '');
  return (/^[0-9０-９、]/.test(text.slice(at + words.length)) ? object.replace(joinedVerb, '') : object).trim();
}

/** Those of whom a share is set with what they are to do: 的社区（村）完成建设, 市、县完成改造. */
export function sharedBy(text: string, at: number): string {
  const words = shared.exec(text.slice(at, at + reach))?.[0] ?? '';
  const phrase = /^[0-9０-９]/.test(text.slice(at + words.length)) ? words.replace(joinedVerb, '') : words;
  return phrase.replace(leadsOver, '').trim();
}
