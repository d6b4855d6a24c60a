// Rule: stand-ins such as 某某, XX区, *年, ____ and （待定） that were never replaced.

import type { Finding, OptionsOf, Rule, RuleOptions } from '../../lint/rule';
import type { ParagraphFacts } from '../../plan/model';
import { pattern } from '../../text/pattern';
import type { Span } from '../../text/span';
import { closers, openers } from '../../words/brackets';
import { numberBehindStandIn, serialBehindStandIn } from '../../words/documents/documentNumbers';
import { labelWords } from '../../words/roles/roleLabels';

/** Cheap test that nearly every line fails. */
const gate = /某某|[XxＸｘ×＊*_＿○□△]|待[定补完核明确]|TBD|tbd/;
/** 某某, XX, **, ____, ○○ */
const marks = /某{2,}|[XxＸｘ×]+|＊+|\*+|[_＿]+|○{2,}|□{2,}|△{2,}/;
const pending = /待定|待补充?|待完善|待核实|待核定|待明确|待确定|待确认|TBD|tbd/;
/** （待定）, 【待补充数据】 */
const note = pattern()`[（(【[〔〈]\s?${pending}[^（）()【】[\]〔〕〈〉]{0,12}[）)】\]〕〉]`;
const token = pattern('g')`${marks}|${note}`;
/** Nouns and measures that a stand-in is put before. */
const nouns = '年 月 日 号 区 县 市 省 镇 乡 街 村 局 委 办 厅 站 所 中心 部门 单位 公司 企业 学校 医院 同志 路'.split(
  ' ',
);
const measures = '家 个 批次 人 次 项 份 件 万 亿 元 % ％'.split(' ');
const unit = pattern()`^(?:${nouns}|${measures})`;
/** A line drawn across the page. */
const ruleLine = /^[_＿*\s]*$/;
const latin = /[A-Za-z0-9Ａ-Ｚａ-ｚ._/@-]/;
const hanNumeral = /[〇零一二三四五六七八九十]/;
const formField = new RegExp(`(?<!${labelWords.label})[:：]\\s?$`);

const options = {
  words: { type: 'string[]', default: [], description: '另外视为占位文字的词语。' },
} as const satisfies RuleOptions;

export const placeholder: Rule<typeof options> = {
  id: 'placeholder',
  title: '占位文字未替换',
  severity: 'warning',
  authority: { level: '实务', source: '套用模板或上级文稿时留下的占位文字，印发前应当换成实际内容。' },
  description: `稿件里还留着起草时占位用的文字：\`某某\`、\`XX区\`、\`××局\`、\`**局\`、\`*年\`、\`____\`、\`（待定）\`、\`【待补充】\` 等。

占位文字通常来自模板、上级文稿或脱敏处理，印发前都应换成实际的名称和数字。

下列写法不报：Markdown 的加粗和强调（\`**重点**\`）、分隔线、英文单词和编号中的字母、算式里的乘号、回执和表格里冒号后面供填写的横线。

选项 \`words\` 可以补充本单位习惯用的占位文字，例如 \`["此处略", "（同上）"]\`。`,
  options,
  examples: {
    bad: [
      {
        text: '⟦某某⟧区2026年食品安全监督管理计划\n\n为做好我区食品安全工作，制定本计划。',
        note: '模板里的地区名没有替换',
      },
      {
        text: '一、工作目标\r\n（一）全年完成食品监督抽检⟦XX⟧批次，合格率稳定在⟦××⟧%以上。（区市场监管局负责）\r\n',
        note: '数字没有填',
      },
      {
        text: '一、重点任务(一)规范校园食堂管理。(责任部门:⟦**⟧局、⟦**⟧局按职责分工负责)(二)开展春季专项检查。(责任部门:区教育局)',
        note: '单行文本，部门名用星号代替',
      },
      { text: '各街道要在20⟦XX⟧年⟦×⟧月底前报送工作总结。', note: '年月没有填' },
      { text: '## 三、保障措施\n\n落实专项经费⟦____⟧万元，由区财政局统筹安排。', note: 'Markdown 文稿里的横线' },
      { text: '（三）新建食品安全示范街⟦（待定）⟧条，示范店⟦【待补充】⟧家。', note: '括号里的待定内容' },
      { text: '本计划自⟦*⟧年⟦*⟧月⟦*⟧日起施行。', note: '单个星号代替年月日' },
      {
        text: '一、按照《关于开展⟦*⟧年餐饮整治的通知》（云委[⟦*⟧]4号、⟦**⟧政办〔2024〕39号、云食安〔⟦×⟧〕2号）要求，制定⟦*⟧年度计划。',
        note: '引用的文件名和文号里的星号',
      },
      { text: '⟦此处略⟧，详见附件。', options: { words: ['此处略'] }, note: '通过选项补充的占位文字' },
    ],
    good: [
      { text: '临江区2026年食品安全监督管理计划', note: '已经填写的标题' },
      { text: '**重点任务**：由**区市场监管局**牵头，*各街道办事处*配合。', note: 'Markdown 的加粗和强调' },
      {
        text: '按照*年度计划*和《**县域**食品安全》（**云政办〔2024〕39号**）抓好落实[*]，详见[*附件*](a.md)。**1）加强**市级统筹。',
        note: '文件名、文号的加粗和强调，脚注',
      },
      { text: '推动食品生产企业建立HACCP体系，推广使用XBRL报表和APP+网格系统。', note: '英文缩写中的字母' },
      { text: '样品规格为30cm×20cm，每组5×6份。', note: '乘号' },
      { text: '***\n\n___\n\n* 组织培训\n* 开展抽检', note: 'Markdown 的分隔线和列表' },
      { text: '附件2  回执\r\n填报单位：________  联系电话：________', note: '供填写的横线' },
      { text: '二○○八年以来，某类食品的投诉有所增加，待确定原因后通报。', note: '汉字数字中的“○”和一般用语' },
      { text: 'snake_case_name、GB/T 33300—2016、AxB 型设备、www.xx.example', note: '标识符、标准号和网址' },
    ],
  },
  paragraph: check,
};

function check(facts: ParagraphFacts, given: OptionsOf<typeof options>): readonly Finding[] {
  const words = given.words.filter((word) => word !== '' && facts.text.includes(word));
  if ((words.length === 0 && !gate.test(facts.text)) || ruleLine.test(facts.text)) return [];
  const spans = words.flatMap((word) => occurrences(facts.text, word));
  const marks: Span[] = [];
  for (const match of facts.text.matchAll(token)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (/^(?:\*+|__)$/.test(match[0])) marks.push(span);
    else if (isStandIn(facts.text, span)) spans.push(span);
  }
  spans.push(...unpairedMarks(facts.text, marks));
  return spans.map((span) => ({
    span,
    message: `“${facts.text.slice(span.start, span.end)}”像是还没有替换的占位文字，可能是套用模板时留下的；请改为实际内容。`,
  }));
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    spans.push({ start: at, end: at + word.length });
  }
  return spans;
}

function isStandIn(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const first = text[start]!;
  if ('XxＸｘ×'.includes(first))
    return (
      isLetterStandIn({ before, after, rest: text.slice(end, end + 2), length: end - start }) ||
      (!latin.test(before) && isInNumber(text, { start, end }))
    );
  if (first === '○') return !hanNumeral.test(before) && !hanNumeral.test(after);
  if (first === '＊') return end - start > 1 || unit.test(text.slice(end, end + 2)) || isInNumber(text, { start, end });
  if (first === '_' || first === '＿') return isBlankLine(text, { start, end });
  return true;
}

/** XX and ×× stand for something unless they belong to a Latin word or a product; a single one only before 年, 区 and the like. */
function isLetterStandIn({
  before,
  after,
  rest,
  length,
}: {
  before: string;
  after: string;
  rest: string;
  length: number;
}) {
  if (length > 1) return !/[A-Za-z._/@-]/.test(before) && !/[A-Za-z_@]/.test(after);
  if (/[0-9０-９]/.test(before)) return after === '年';
  return !latin.test(before) && unit.test(rest);
}

/** Underscores to be filled in: at least three, but not the field of a form. */
function isBlankLine(text: string, { start, end }: Span): boolean {
  if (end - start < 3 || /[A-Za-z0-9]/.test(text[end] ?? '')) return false;
  return !formField.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether a stand-in is part of a document number. */
function isInNumber(text: string, { start, end }: Span): boolean {
  return numberBehindStandIn.test(text.slice(end, end + numberReach)) || isYearOfNumber(text, { start, end });
}

const numberReach = 24;

function isYearOfNumber(text: string, { start, end }: Span): boolean {
  return openers.includes(text[start - 1] ?? ' ') && serialBehindStandIn.test(text.slice(end, end + numberReach));
}

/** Asterisks and double underscores before a noun or in a document number, unless they open or close Markdown emphasis. */
function unpairedMarks(text: string, marks: readonly Span[]): Span[] {
  const found: Span[] = [];
  const isOpen = (mark: Span) => unit.test(text.slice(mark.end, mark.end + 2)) || isInNumber(text, mark);
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    const next = marks[at + 1];
    if (isYearOfNumber(text, mark)) found.push(mark);
    else if (next && isEmphasis(text, mark, next) && !(isOpen(mark) && isOpen(next))) at++;
    else if (isOpen(mark)) found.push(mark);
  }
  return found;
}

/** The bracket of 1）, which has no partner. */
function isEnumerator(text: string, at: number): boolean {
  return '）)'.includes(text[at]!) && /[0-9０-９a-z一二三四五六七八九十]/.test(text[at - 1]!);
}

/** Marks of one size with words between them, where no bracket is opened that is not closed again. */
function isEmphasis(text: string, mark: Span, next: Span): boolean {
  if (mark.end - mark.start !== next.end - next.start || /\s/.test(text[mark.end] ?? ' ')) return false;
  let depth = 0;
  for (let at = mark.end; at < next.start; at++) {
    if (openers.includes(text[at]!)) depth++;
    else if (closers.includes(text[at]!) && !(depth === 0 && isEnumerator(text, at)) && --depth < 0) return false;
  }
  return depth === 0;
}
