// Year, region and administrative level of a plan, read off its title or else its first lines.
import { parseYear } from '../text/numerals';
import type { AdminLevel, Paragraph } from './model';

const yearPattern = /([0-9０-９]{4}|[二一][〇零○九八][〇零○一二三四五六七八九]{2})[ 　]?年?/g;
/** Names of regions, each up to its level word; 示范区, 社区, 城市, 超市 are none. */
const regionPattern = /([㐀-鿿]{1,8}?(?:自治区|自治州|自治县|省|市|区|县|旗|镇|乡|街道))/y;
const noRegion = /(?:示范|小|社|园|景|地|校|灾|片|辖|各|老)区$|(?:城|超|全|菜|上|夜)市$|^(?:全|我|本|各)/;

/** How many lines of text are searched for what the title does not say. */
const searchedLines = 6;

/** The year a plan is for: of its title, of the notice, of its first lines; null where none is given. */
export function readYear(
  title: string | null,
  noticeTitle: string | null,
  paragraphs: readonly Paragraph[],
): number | null {
  for (const text of [title, noticeTitle]) {
    const year = text === null ? null : firstYear(text);
    if (year !== null) return year;
  }
  const lines = openingLines(paragraphs);
  for (const line of lines) {
    const year = firstYear(line.replace(/《[^》]{0,80}》/g, ''));
    if (year !== null) return year;
  }
  for (const line of lines) {
    const year = firstYear(line);
    if (year !== null) return year;
  }
  return null;
}

function openingLines(paragraphs: readonly Paragraph[]): string[] {
  const lines: string[] = [];
  for (const { facts, region } of paragraphs) {
    if (region !== 'plan' || facts.indent >= facts.text.length) continue;
    lines.push(facts.text.slice(facts.indent, facts.indent + 400));
    if (lines.length === searchedLines) break;
  }
  return lines;
}

function firstYear(text: string): number | null {
  for (const match of text.matchAll(yearPattern)) {
    const year = parseYear(match[1]!);
    if (year !== null && (match[0].endsWith('年') || /[-—–~～至]/.test(text[match.index + 4] ?? ''))) return year;
  }
  return null;
}

/** The region named in a title (last of 云州市临江区) and its level; from 全区, 我市 where only those are written. */
export function readRegion(
  title: string | null,
  paragraphs: readonly Paragraph[],
): { region: string | null; level: AdminLevel | null } {
  const names = title === null ? [] : regionNames(title);
  const region = names.at(-1) ?? null;
  if (region) return { region, level: levelOf(region) };
  const opening = [title ?? '', ...openingLines(paragraphs)].join('\n');
  const spoken = /(?:全|我|本)(省|市|区|县|镇|乡|街道)(?!委|政府|场)/.exec(opening)?.[1];
  return { region: null, level: spoken ? levelOf(spoken) : null };
}

function regionNames(title: string): string[] {
  const names: string[] = [];
  const plain = title.replace(/\s/g, '');
  let at =
    /^(?:关于印发|关于|印发)?[《“]?(?:(?:[0-9０-９]{4}(?:[-—~～至][0-9０-９]{2,4})?|[二一][〇零○九八][〇零○一二三四五六七八九]{2})年?度?)?/.exec(
      plain,
    )![0].length;
  for (;;) {
    regionPattern.lastIndex = at;
    const name = regionPattern.exec(plain)?.[1];
    if (!name || name.length < 2 || noRegion.test(name) || /[的为和与等食药品]/.test(name)) break;
    names.push(name);
    at += name.length;
  }
  return names;
}

function levelOf(region: string): AdminLevel {
  if (/(?:省|自治区)$/.test(region)) return '省';
  if (/(?:市|州)$/.test(region)) return '市';
  if (/(?:镇|乡|街道)$/.test(region)) return '乡镇';
  return /区$/.test(region) ? '区' : '县';
}
