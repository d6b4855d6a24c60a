// Rule: what conversion from Word, the web or a scan leaves behind in the text.
import type { Finding, Fix, Rule } from '../../lint/rule';
import type { ParagraphFacts } from '../../plan/model';
import { pattern } from '../../text/pattern';
import { isSurePageNumber } from '../../words/documents/pageNumbers';
import { disguisedHan } from './disguisedHan';
import { lostDateMarks } from './lostDateMarks';

/** Cheap test that nearly every line fails; every alternative of `debris` begins with one of these. */
const gateMarks =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[[&{\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ue000-\uf8ff\ufeff\ufffd]/;
const gateWords = /错误[!！]|Error!|PAGEREF|HYPERLINK|REF _|TOC \\/;
/** 20192030年, 2022年8底 */
const gateDates = /(?:19|20)\d\d(?:20\d\d年|年\d{1,2}[底末初上中下])/;
/** 2024一2026, 3月ー5月: a dash that was read as a Han or kana character. */
const gateDashes = /[0-9０-９%％年月日][一ー㇐][0-9０-９]/;
const gate = pattern()`${gateMarks}|${gateWords}|${gateDates}|${gateDashes}`;
const debris = new RegExp(
  [
    String.raw`(?<bookmark>\[bookmark:[^[\]]{0,80}\])`,
    String.raw`(?<reference>错误[!！] ?(?:未找到引用源|未定义书签|文档中没有指定样式的文字)[。.]?|Error! (?:Reference source not found|Bookmark not defined)\.?)`,
    String.raw`(?<field>\{ ?(?:PAGE|NUMPAGES|TOC|SEQ)\b[^{}]{0,80}\}|(?:PAGEREF|REF) _[A-Za-z0-9]{1,40}(?: \\[a-z]){0,4}|TOC \\[a-z] "[^"]{0,20}"(?: \\[a-z]){0,6}|HYPERLINK(?: \\l)? "[^"]{0,300}")`,
    '(?<entity>&(?:nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|emsp|ensp|#[0-9]{1,6}|#[xX][0-9A-Fa-f]{1,6});)',
    '(?<lost>\\ufffd+)',
    '(?<symbol>[\\ue000-\\uf8ff]+)',
    '(?<invisible>[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]+)',
    '(?<control>[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]+)',
    '(?<range>(?<![0-9])(?:19|20)[0-9]{2}20[0-9]{2}(?=年))',
    '(?<years>(?<![0-9])(?:19|20)[0-9]{2}年?[一ー㇐](?:19|20)[0-9]{2}(?![0-9]))',
    '(?<dash>(?<![0-9.])[0-9０-９]{1,9}[%％]?[一ー㇐][0-9０-９]{1,9}|[0-9]{1,4}(?:年[一ー㇐][0-9]{1,4}(?=年)|月[一ー㇐][0-9]{1,2}(?=月)|日[一ー㇐][0-9]{1,2}(?=日)))',
    '(?<month>(?<![0-9])20[0-9]{2}年(?:1[0-2]|0?[1-9])(?=[底末初]|[上中下]旬))',
  ].join('|'),
  'g',
);

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  emsp: '　',
  ensp: ' ',
};

interface Kind {
  readonly message: (text: string) => string;
  /** What to write instead, null where nobody can know. */
  readonly replacement: (text: string) => string | null;
  /** Whether the replacement is beyond doubt. */
  readonly safe?: true;
}

const toDash = (text: string) => text.replace(/[一ー㇐]/, '—');
const misreadDash = (text: string) =>
  `“${text}”里的连接号写成了“${/[一ー㇐]/.exec(text)![0]}”，多半是识别或输入时弄错的；请改为“—”。`;
const remove = () => '';
const unknown = () => null;
const kinds: Readonly<Record<string, Kind>> = {
  bookmark: { message: () => '这是 Word 书签的残留，不是正文；请删除。', replacement: remove, safe: true },
  reference: {
    message: () => '这是 Word 交叉引用失效后的提示，不是正文；请改为所引用的内容，或删除。',
    replacement: remove,
  },
  field: { message: () => '这是 Word 域代码的残留，不是正文；请改为域的内容，或删除。', replacement: remove },
  entity: { message: (text) => `“${text}”是网页转换留下的代码；请改为它所代表的字符。`, replacement: decodeEntity },
  lost: { message: () => '这里的字符在转换编码时丢失了；请对照原稿补上。', replacement: unknown },
  symbol: {
    message: () => '这里是只有特定字体才能显示的字符，换一台电脑就可能变成方框；请改为通用字符。',
    replacement: unknown,
  },
  invisible: {
    message: () => '这里夹着看不见的字符，多半是复制粘贴带来的，会影响查找和排版；请删除。',
    replacement: remove,
    safe: true,
  },
  control: { message: () => '这里夹着控制字符，多半是格式转换留下的；请删除。', replacement: remove },
  range: {
    message: (text) => `“${text}”像是两个年份之间的连接号在转换时丢失了；请补上连接号。`,
    replacement: (text) => (text.slice(0, 4) < text.slice(4) ? `${text.slice(0, 4)}—${text.slice(4)}` : null),
  },
  years: { message: misreadDash, replacement: toDash, safe: true },
  dash: { message: misreadDash, replacement: toDash },
  month: { message: (text) => `“${text}”后面像是丢了“月”字；请补上。`, replacement: (text) => `${text}月` },
};

export const conversionDebris: Rule = {
  id: 'conversion-debris',
  title: '格式转换残留',
  severity: 'warning',
  authority: { level: '实务', source: '由 Word、网页或扫描件转成文本时留下的代码、页码和乱码，不是公文的内容。' },
  description: `由 Word、网页或扫描件转成文本时，常会留下不属于正文的东西：

- Word 书签 \`[bookmark: _GoBack]\`、失效的引用 \`错误！未找到引用源。\`、域代码 \`PAGEREF _Toc…\`、\`HYPERLINK "…"\`；
- 网页代码 \`&nbsp;\` 等；
- 乱码（U+FFFD）、特定字体的字符、零宽字符、软连字符、控制字符；
- 形似汉字的部首和兼容字符（\`⽣产\`、\`⼆、\`），全文只报一次；
- 单独成行的页码 \`— 3 —\`、\`第3页 共5页\`；
- 丢失的连接号（\`20192030年\`），误作汉字“一”的连接号（\`2024一2026年\`），日期里丢失的“年”“月”“日”（\`2022年8底前\`、\`20226月底前\`、落款的 \`2022613日\`）。

书签和看不见的字符可以放心自动删除，两个年份之间的“一”可以放心改为连接号，形似汉字的字符可以放心改为汉字；其余的只给出建议，请对照原稿确认。

编号、标准号、邮箱、列表符号和一般的方括号不报。`,
  examples: {
    bad: [
      {
        text: '2026年临江区食品安全工作要点\n⟦[bookmark: _GoBack]⟧（征求意见稿）',
        fixed: '2026年临江区食品安全工作要点\n（征求意见稿）',
        note: 'Word 书签',
      },
      {
        text: '工作分工见⟦错误！未找到引用源。⟧，时限见第⟦PAGEREF _Toc4829 \\h⟧页。',
        fixed: '工作分工见，时限见第页。',
        note: '失效的引用和域代码',
      },
      { text: '一、总体要求⟦&nbsp;⟧(一)指导思想', fixed: '一、总体要求 (一)指导思想', note: '网页代码' },
      {
        text: '（二）加强食⟦\u200b⟧品抽检。\r\n（三）强化⟦\u00ad⟧宣传。',
        fixed: '（二）加强食品抽检。\r\n（三）强化宣传。',
        note: '看不见的字符',
      },
      {
        text: '第一项任务。\n⟦— 3 —⟧\n第二项任务。\n⟦第4页 共9页⟧',
        fixed: '第一项任务。\n\n第二项任务。\n',
        note: '单独成行的页码',
      },
      {
        text: '按照⟦20212025⟧年规划，⟦2026年8⟧底前完成改造。',
        fixed: '按照2021—2025年规划，2026年8月底前完成改造。',
        note: '丢失的连接号和“月”',
      },
      {
        text: '按照⟦2024一2026⟧年三年行动安排，⟦3月一5⟧月开展排查，每家抽检⟦10ー15⟧批次。',
        fixed: '按照2024—2026年三年行动安排，3月—5月开展排查，每家抽检10—15批次。',
        note: '误作汉字“一”或假名的连接号',
      },
      {
        text: '（一）⟦20266⟧月底前完成摸底，⟦10月20⟧前报送总结，方案于⟦2026315日⟧印发。（区市场监管局负责）',
        fixed: '（一）2026年6月底前完成摸底，10月20日前报送总结，方案于2026年3月15日印发。（区市场监管局负责）',
        note: '丢失的“年”“月”“日”',
      },
      {
        text: '一、重点任务\n（一）开展抽检。（区市场监管局负责）\n\n云州市临江区人民政府办公室\n　⟦2026111日⟧\n⟦２０２６年3月2０⟧\n',
        fixed:
          '一、重点任务\n（一）开展抽检。（区市场监管局负责）\n\n云州市临江区人民政府办公室\n　2026111日\n2026年3月20日\n',
        note: '落款的日期；“2026111日”可能是1月11日，也可能是11月1日，只能对照原稿补',
      },
      {
        text: '一、加强⟦⽣⟧产监管\n（一）\uf98e内抽检⻝品。（区市场监管局负责）\n⼆、强化保障',
        fixed: '一、加强生产监管\n（一）年内抽检食品。（区市场监管局负责）\n二、强化保障',
        note: '形似汉字的部首和兼容字符',
      },
      { text: '负责人：⟦\ufffd\ufffd⟧，项目⟦\ue004⟧已开工。', note: '乱码和特定字体的字符，只能对照原稿补' },
    ],
    good: [
      { text: '详见附件[1]和《食品安全法》〔2021〕修正本。', note: '一般的方括号和六角括号' },
      { text: '2019—2030年分三个阶段推进，2026年8月底前完成第一阶段。', note: '连接号和“月”都在' },
      { text: '- 3月开展检查\n- 第3页所列任务由区教育局落实', note: '列表和行文中的页码' },
      { text: '研发与检测（R&D）、AT&T 系统对接，“A&B”双随机。', note: '一般的“&”' },
      { text: '投诉举报电话12315，样品编号2026202612，档案20262025年卷。', note: '长数字不是年份' },
      {
        text: '批号20260613日期清晰，抽检20265批次，2026年6月20家企业完成，2026年365日均可举报。',
        note: '数量不是日期',
      },
      {
        text: '2026年一季度开展1次，5月一次，每周一3家，“五一”10天，网格一10个，2026年一1号文件，三一2号机。',
        note: '数目“一”',
      },
      { text: '## 二、重点任务\r\n\r\n> 1. 2026年1月上旬完成摸底。', note: 'Markdown 文稿' },
      { text: '出现错误的，应当及时更正；错误！这样的提示语不得出现在公示栏。', note: '行文中的“错误”' },
    ],
  },
  paragraph: check,
  document: disguisedHan,
};

function check(facts: ParagraphFacts): readonly Finding[] {
  const { text } = facts;
  if (isSurePageNumber(text)) return [pageNumberFinding(text)];
  const findings = lostDateMarks(text);
  if (!gate.test(text)) return findings;
  for (const match of text.matchAll(debris)) {
    const name = Object.keys(match.groups!).find((group) => match.groups![group] !== undefined)!;
    if (name !== 'range' || match[0].slice(0, 4) < match[0].slice(4)) findings.push(toFinding(match, kinds[name]!));
  }
  return findings;
}

function pageNumberFinding(text: string): Finding {
  const start = text.length - text.trimStart().length;
  const span = { start, end: text.trimEnd().length };
  const fixes = [{ title: '删除这一行的页码', safe: false, edits: [{ span, newText: '' }] }];
  return { span, message: '单独成行的页码是转换时从页脚带进来的，不是正文；请删除。', fixes };
}

function toFinding(match: RegExpMatchArray, kind: Kind): Finding {
  const [text] = match;
  const span = { start: match.index!, end: match.index! + text.length };
  const newText = kind.replacement(text);
  if (newText === null) return { span, message: kind.message(text) };
  const title = newText === '' ? '删除' : `改为“${newText}”`;
  const fix: Fix = { title, safe: kind.safe === true, edits: [{ span, newText }] };
  return { span, message: kind.message(text), fixes: [fix] };
}

function decodeEntity(text: string): string | null {
  const name = text.slice(1, -1);
  if (!name.startsWith('#')) return entities[name] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0x1f && code < 0xd800 ? String.fromCharCode(code) : null;
}
