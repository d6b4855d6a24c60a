// Cases of conversion-debris beyond its page: each kind of debris in each of its forms, and their nearest neighbours.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine } from './each';

const lines = (...parts: string[]) => parts.join('\n');
const entities =
  'nbsp amp lt gt quot apos ldquo rdquo lsquo rsquo mdash ndash hellip middot emsp ensp copy #12288 #x3000 #X4e0A';
const numbers = '#x #12288z #32 #31 #x1F #x20 #55295 #55296 #999999 #1000000 #xFFFFFF #x1000000';

export const conversionDebris: readonly RuleExample[] = [
  {
    text: lines('\u0000', '\u0008', '\u000b', '\u000c', '\u000e', '\u001f', '\u007f', '\u0001\u0002').replace(
      /[^\n]+/g,
      (sign) => `甲${sign}乙`,
    ),
    note: '控制字符',
  },
  { text: '甲\t乙', note: '制表符' },
  {
    text: lines(
      '\u00ad',
      '\u200b',
      '\u200f',
      '\u202a',
      '\u202e',
      '\u2060',
      '\ufeff',
      '\u200d\u200c',
      '\u2010',
      '\u00a0',
      '\u2061',
    ).replace(/[^\n]+/g, (sign) => `甲${sign}乙`),
    note: '看不见的字符',
  },
  { text: '甲\ue000乙\n甲\uf8ff乙\n甲\ue123\ue124乙\n甲\ufffd乙\n甲\uf900乙', note: '特定字体的字符' },
  {
    text: `甲[bookmark: 一]\n甲[bookmark:]\n甲[bookmark二]\n甲[Bookmark: 三]\n甲[bookmark: [四]\n甲[bookmark:${'书'.repeat(80)}]\n甲[bookmark:${'书'.repeat(81)}]`,
    note: '书签',
  },
  {
    text: lines(
      '见错误!未找到引用源。',
      '见错误！ 未找到引用源.',
      '见错误！未定义书签。',
      '见错误！文档中没有指定样式的文字。',
      '见错误！未找到引用源，',
      '见错误！  未找到引用源，',
      '见Error! Reference source not found.',
      '见Error! Bookmark not defined.',
      '见Error! Bookmark not defined',
      '见错误！别的。',
    ),
    note: '失效的引用',
  },
  {
    text: lines(
      '见{PAGE}',
      '见{ NUMPAGES }',
      '见{TOC \\o}',
      '见{ SEQ 表}',
      '见{  PAGE}',
      '见{PAGES}',
      '见{PAGE {SEQ}}',
      `见{PAGE${' '.repeat(80)}}`,
      `见{PAGE${' '.repeat(81)}}`,
      '见PAGEREF _Toc1 \\h \\p \\r \\s \\t',
      '见REF _Ref2',
      '见REF Toc',
      `见REF _${'a'.repeat(40)}`,
      `见REF _${'a'.repeat(41)}`,
      '见REF _Az09 \\hh',
      '见TOC \\o "1-3" \\h \\z \\u \\a \\b \\c \\d',
      `见TOC \\o "${'1'.repeat(20)}"`,
      `见TOC \\o "${'1'.repeat(21)}"`,
      '见TOC \\o ""',
      '见HYPERLINK "http://example.com"',
      '见HYPERLINK \\l "附件"',
      '见HYPERLINK ""',
      `见HYPERLINK "${'a'.repeat(300)}"`,
      `见HYPERLINK "${'a'.repeat(301)}"`,
    ),
    note: '域代码',
  },
  { text: eachLine(`${entities} ${numbers}`, (name) => `甲&${name};乙`), note: '网页代码' },
  {
    text: eachLine(
      '20212025年 19982008年 19992008年 18982008年 20252021年 20212021年 120212025年 20212025 20211025年 2021202年',
      (years) => `按照${years}规划`,
    ),
    note: '丢失的连接号',
  },
  {
    text: eachLine(
      '1底 12底 10底 13底 09底 08初 8末 8上旬 8中旬 8下旬 8上 8旬 0底 00底 8月底',
      (month) => `2026年${month}完成，12026年${month}完成，1998年${month}完成，2126年${month}完成`,
    ),
    note: '丢失的“月”',
  },
  {
    text: lines(
      '- 3 -\n— 3 —\n——3——\n–3–\n－３－\n-3—\n3\n- 3\n- 123 -\n- 1234 -\n-  3 -\n- 3  -\n---3-\n-3---\n- 3 - 完\n另- 3 -',
      '第3页\n第 3 页\n第  3页\n第３页 共９页\n第3页，共9页\n第3页,共9页\n第3页/共9页\n第3页／共 9 页\n第3页共9页\n第3页  共9页\n第3页， 共9页\n第3页，  共9页',
      '第3页共  9页\n第3页共9 页\n第3页共9  页\n第123页\n第1234页\n  第3页  \n第3页 共123页\n第3页 共1234页\n第页\n第3页完',
    ),
    note: '页码',
  },
  { text: `第3页${' '.repeat(27)}\n第3页${' '.repeat(28)}\n`, note: '三十个字以内' },
  {
    text: eachLine(
      '20266月 ２０２６６月 20261月 202612月 202610月 ２０２６１２月 202613月 202600月 20260１月 202606月 ２０２６０６月 ２０２６１２月 120266月 ２２０２６6月 30266月 21266月 20260月',
      (date) => `于${date}完成`,
    ),
    note: '丢失的“年”',
  },
  {
    text: '于202606 月完成\n于202606　月完成\n于202606  月完成\n于2026315 日完成\n于2026　6月完成',
    note: '丢失的“年”，中间有空格',
  },
  {
    text: eachLine(
      '2026315日 2026111日 20261231日 2026613日期 202613日 20260613日 2026001日 ２０２６６13日 ２０２６６１３日 20261331日 2026131日 20263日 2026061301日 12026613日',
      (date) => `于${date}完成`,
    ),
    note: '丢失的“年”“月”',
  },
  {
    text: eachLine(
      '6月20前 12月31前 10月30前 11月01前 6月20以前 6月20之前 6月20前后 6月20前夕 6月32前 13月20前 06月05前 １２月３０前 １２月３１前 1２月3０前 ０６月０５前 6月２0前 6月40前 6月20家 116月20前 6月9前 6月９前 6月30前 6月00前 ６月１５前 １６月15前 10月100前 6月20以后',
      (date) => `于${date}完成`,
    ),
    note: '丢失的“日”',
  },
  {
    text: '2026年3月20\n　2026 3月20日 \n2026320日\n2026年320日\n2026年111日\n２０２６年３月２０\n２０２６３２０日\n2026年3月20日\n2026年3月\n2026\n2026320\n落款 2026年3月20\n',
    note: '单独成行的日期',
  },
  { text: '20266月底前、2026613日和6月20前各一次，&nbsp;另有2026年8底', note: '一行里有几种，按位置排列' },
];
