// Page numbers that stand on lines of their own: — 3 —, 3, 第3页 共5页, 3/5.
import { digit } from '../calendar';

const dash = '[-—–－]';
const blank = '[ \\t　]';
const number = `${digit}{1,3}`;
const bare = `${dash}{0,2}${blank}{0,4}${number}${blank}{0,4}${dash}{0,2}`;
const written = `第${blank}{0,4}${number}${blank}{0,4}页`;
const ofHowMany = `(?:${blank}?[，,/／]?${blank}{0,4}共${blank}{0,4}${number}${blank}{0,4}页)?`;

/** What stands alone between two lines of one paragraph and belongs to neither, for patterns: 3, - 3 -, 第3页. */
export const pageBreak = `(?:${bare}|${written}${ofHowMany})`;

const whole = (pattern: string) => new RegExp(`^[\\s　]*${pattern}[\\s　]*$`);
const breaking = whole(pageBreak);
const sure = whole(`(?:${dash}{1,2}\\s?${number}\\s?${dash}{1,2}|${written}${ofHowMany})`);
/** Also 3/5, and a running head behind 第3页. */
const likely = whole(`(?:${pageBreak}|${number}${blank}{0,4}[/／]${blank}{0,4}${number}|${written}.{0,14})`);
const furniture = /^[-—–－\s　0-9０-９]+$/;
/** Longer lines are no page numbers. */
const longest = 30;

/** Whether a line is a number, with dashes or 第…页 round it or without. */
export function isPageBreak(line: string): boolean {
  return line.length <= longest && breaking.test(line);
}

/** Whether a line can be nothing but a page number: — 3 —, 第3页 共5页, but not 3. */
export function isSurePageNumber(line: string): boolean {
  return line.length <= longest && sure.test(line);
}

/** Whether a line may be a page number or a running head with one. */
export function isPageNumber(line: string): boolean {
  return line.length <= longest && likely.test(line);
}

/** Whether a line has nothing but digits, dashes and blanks. */
export function isPageFurniture(line: string): boolean {
  return line.length <= longest && furniture.test(line);
}
