// Document numbers: 云政办发〔2026〕5号 with its code, year and number, in whatever brackets and width.
import { digit } from '../calendar';

/** Brackets round the year: 〔〕 is right, the others are typed for it. */
const open = '[〔﹝\\[［(（【〖<＜〈]';
const close = '[〕﹞\\]］)）】〗>＞〉]';
/** The year in its brackets, and the number behind it, which has no 第 and no leading zeros where it is right. */
const bracketedYear = `${open}\\s?(?:19|20|１９|２０)${digit}{2}\\s?${close}`;
const serial = `(?:\\s?第)?\\s?${digit}{1,5}\\s?号`;
/** The code of who issued it: no marks or brackets in it. */
const code = '[^（()）《》，。；、]{1,16}';
/** 国务院令第721号. */
const order = `[^（()）《》，。；、]{2,24}令第?${digit}{1,4}号`;

/** The number that follows a title at `lastIndex`, in brackets or without; the first group is the number alone. */
export const numberBehindTitle = new RegExp(`[（(]?\\s?(${code}${bracketedYear}${serial}|${order})\\s?[）)]?`, 'y');
/** A number with its code at the beginning of words: 青政发〔2026〕3号. */
export const leadingNumber = new RegExp(`^[㐀-鿿]{1,16}${bracketedYear}${serial}[\\s　]*`);
/** A number at the end of a line: …的通知 临政办发〔2024〕3号. */
export const numberAtEnd = new RegExp(
  `(?:[\\s　]{1,4}|(?<=通知|意见|方案|计划))[㐀-鿿]{1,16}${bracketedYear}${serial}$`,
);
/** Year and number, for the grammar. */
export const yearAndSerial = bracketedYear + serial;
/** A number anywhere, for telling a line that bears one. */
export const anyNumber = new RegExp(`${bracketedYear}${serial}`);
/** The years in all numbers of a text, which are not those of a plan. */
export const yearsInBrackets = new RegExp(bracketedYear, 'g');
/** All numbers behind a code, in the parts that can be wrong. */
export const numberParts = new RegExp(
  `(?<=[㐀-䶿一-鿿]\\s?)(?<open>${open})\\s?(?<year>(?:19|20|１９|２０)${digit}{2})\\s?(?<close>${close})` +
    '\\s?(?<ordinal>第)?\\s?(?<zeros>[0０]{0,3})(?<serial>[1-9１-９][0-9０-９]{0,4})\\s?号',
  'g',
);

/** A digit or a stand-in for one, as in 〔*〕4号. */
const standIn = '*＊×XxＸ';
/** What follows a stand-in for the place or body of a number (**政办〔2024〕39号), and one for its year (〔*〕4号). */
export const numberBehindStandIn = new RegExp(
  `^[一-鿿]{0,8}\\s?${open}\\s?(?:(?:19|20)[0-9]{2}|[${standIn}]{1,4})\\s?${close}\\s?第?\\s?[0-9${standIn}]`,
);
export const serialBehindStandIn = new RegExp(`^${close}\\s?第?\\s?[0-9${standIn}]{1,5}\\s?号`);
