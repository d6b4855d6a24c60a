// Rule: a bracket, quotation mark or title mark without its partner.
import type { Finding, Fix, Rule } from '../../lint/rule';
import type { Paragraph, PlanDocument, UnmatchedBracket } from '../../plan/model';
import { readParties } from '../../plan/notes/parties';
import { pattern } from '../../text/pattern';
import { remarkClosers, remarkOpeners } from '../../words/brackets';
import { labelWords } from '../../words/roles/roleLabels';
import { anyVerb } from '../../words/roles/roleVerbs';
import { type WrongPartner, wrongPartner } from '../readers/wrongPartner';

const noteLabel = new RegExp(`^\\s?(?:${labelWords.label}|${labelWords.shortLabels})\\s?[:：]`);
/** What may stand between two names of a list, or after the last: a role, 按职责分工, separators. */
const gloss = /[〈（(<][^〉）)>]{0,30}[〉）)>]/;
const others = /等(?:有关|相关)?(?:部门|单位)?/;
const byDuty = /(?:按照?|依照?|依据|根据)?(?:各自)?(?:职责)?分工|按职责|依职责/;
const roles = pattern()`^${gloss}?${others}?${byDuty}?${anyVerb}{0,2}`;
const separators = /^[、，,；;和及与\s]{0,3}$/;
const sentenceEnd = /[。！？!?]/;
/** A text with more lone marks than this is no draft; guessing places for all of them helps nobody. */
const mostSuggestions = 100;
/** How far the end of the sentence is looked for. */
const reach = 1000;
const clauseStart = /[。！？!?，,；;：:、]/;

export const bracketUnclosed: Rule = {
  id: 'bracket-unclosed',
  title: '括号、引号或书名号不成对',
  severity: 'error',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（标点符号用法规范）。' },
  description: `括号（）、〔〕、［］，引号“”和书名号《》应当成对使用，只有一半就会报告。

责任分工的括号最容易漏掉右半边：漏了以后，后面的任务都被当成括号里的内容，看不出由谁负责。

编辑器会给出补上另一半的建议：责任分工补在部门名称之后，其他补在句末标点之前。位置是估计的，请确认后再采用。

两半形状不配的（\`“百日攻坚“\`、\`（试行】\`）报告一次，建议改好其中一半；文号里的由 \`citation-format\` 报告。

序号后面单独的右括号（\`1）\`、\`a)\`）和成对但跨行的引文不报。`,
  examples: {
    bad: [
      {
        text: '（一）严打违法犯罪。开展专项行动。⟦（⟧责任部门：公安分局开展专项检查，完善提前介入机制。（责任部门：区检察院）',
        fixed:
          '（一）严打违法犯罪。开展专项行动。（责任部门：公安分局）开展专项检查，完善提前介入机制。（责任部门：区检察院）',
        note: '责任分工漏了右括号',
      },
      {
        text: '一、重点任务(一)规范食堂管理。⟦(⟧区教育局牵头,区市场监管局按职责分工负责',
        fixed: '一、重点任务(一)规范食堂管理。(区教育局牵头,区市场监管局按职责分工负责)',
        note: '单行文本，文末漏了右括号',
      },
      {
        text: '根据⟦《⟧云州市食品安全监督管理计划要求，制定本计划。',
        fixed: '根据《云州市食品安全监督管理计划要求，制定本计划》。',
        note: '书名号只有左半边，位置需人工调整',
      },
      {
        text: '## 二、社会共治\r\n\r\n开展⟦“⟧你点我检活动。\r\n',
        fixed: '## 二、社会共治\r\n\r\n开展“你点我检活动”。\r\n',
        note: 'Markdown 文稿里的引号',
      },
      {
        text: '（一）开展“百日攻坚⟦“⟧行动，落实办法（试行⟦】⟧。\n（二）开展⟦”⟧回头看”，按照云食安发〔2026)8号文件执行。',
        fixed: '（一）开展“百日攻坚”行动，落实办法（试行）。\n（二）开展“回头看”，按照云食安发〔2026)8号文件执行。',
        note: '两半形状不配',
      },
      {
        text: '3.强化源头治理。区农业农村委负责⟦）⟧',
        fixed: '3.强化源头治理。（区农业农村委负责）',
        note: '漏了左括号',
      },
    ],
    good: [
      { text: '（一）落实责任。（区食安办牵头，各成员单位配合）', note: '成对的括号' },
      {
        text: '(二)严格执行标准(GB/T 33300—2016),强化管理[区发展改革委(粮食和储备局)]。',
        note: '半角括号和嵌套的括号',
      },
      { text: '贯彻《关于落实〈食品安全法〉的意见》，开展“‘三小’整治”行动。', note: '书名号和引号的嵌套' },
      { text: '1）压实主体责任；\n2）压实属地责任；\na) 开展自查。', note: '序号后面的右括号' },
      { text: '临江区人民政府办公室文件\r\n临政办发〔2026〕5号\r\n\r\n经区政府同意（此件主动公开）', note: '发文字号' },
      { text: '合格率 < 98% 的品种加密抽检，抽检量 > 50 批次。', note: '大于号和小于号' },
    ],
  },
  document: check,
};

function* check(document: PlanDocument): Iterable<Finding> {
  const { issues, paragraphs, text } = document;
  let at = 0;
  let suggestions = 0;
  for (let index = 0; index < issues.length; index++) {
    const issue = issues[index]!;
    const wrong = wrongPartner(document, issue, issues[index + 1]);
    if (wrong) {
      index++;
      if (!wrong.isYear) yield wrongFinding(document, wrong);
      continue;
    }
    while (paragraphs[at] && paragraphs[at]!.end < issue.span.end) at++;
    const paragraph = paragraphs[at];
    const mark = text.slice(issue.span.start, issue.span.end);
    const fix = paragraph && suggestions++ < mostSuggestions ? suggestPartner(issue, paragraph) : null;
    yield { span: issue.span, message: message(issue, mark), ...(fix ? { fixes: [fix] } : {}) };
  }
}

function wrongFinding({ text }: PlanDocument, { span, newText, other }: WrongPartner): Finding {
  const mark = text[span.start]!;
  const message =
    mark === text[other.start]
      ? `这对引号的两半都写成了${mark === '“' ? '左' : '右'}引号；请把这一个改为“${newText}”。`
      : `“${mark}”与“${text[other.start]!}”不是一对；请改为“${newText}”。`;
  return {
    span,
    message,
    related: [{ span: other, message: '另一半在这里' }],
    fixes: [{ title: `改为“${newText}”`, edits: [{ span, newText }], safe: false }],
  };
}

function message({ side, partner }: UnmatchedBracket, mark: string): string {
  return side === 'open'
    ? `“${mark}”没有与它配对的“${partner}”，后面的文字会被当成其中的内容；请在内容结束处补上“${partner}”。`
    : `“${mark}”没有与它配对的“${partner}”；请在内容开始处补上“${partner}”，或删去多余的“${mark}”。`;
}

function suggestPartner({ side, span, partner }: UnmatchedBracket, { start, facts }: Paragraph): Fix {
  const offset = span.start - start;
  const place = start + (side === 'open' ? closingPlace(facts.text, offset + 1) : openingPlace(facts.text, offset));
  const edits = [{ span: { start: place, end: place }, newText: partner }];
  return { title: `在估计的位置补上“${partner}”`, edits, safe: false };
}

/** Behind the names of a responsibility note, otherwise before the end mark of the sentence. */
function closingPlace(text: string, from: number): number {
  const rest = text.slice(from, from + reach).trimEnd();
  const length = rest.search(sentenceEnd);
  const end = from + (length < 0 ? rest.length : length);
  return remarkOpeners.includes(text[from - 1]!) ? (endOfNames(text, from, end) ?? end) : end;
}

/** Where the list of names and roles that begins at `from` ends; null when none begins there. */
function endOfNames(text: string, from: number, end: number): number | null {
  const label = noteLabel.exec(text.slice(from, from + 12))?.[0].length ?? 0;
  const { parties, hasVerb } = readParties(text, { start: from + label, end }, '负责');
  if (label === 0 && !hasVerb) return null;
  let stop = from + label;
  for (const { span } of parties) {
    if (!separators.test(text.slice(stop, span.start))) break;
    stop = span.end + roles.exec(text.slice(span.end, Math.min(end, span.end + 60)))![0].length;
  }
  return stop > from + label ? stop : null;
}

/** The beginning of the sentence or, where another mark is nearer, of the clause. */
function openingPlace(text: string, offset: number): number {
  const wide = remarkClosers.includes(text[offset]!) ? sentenceEnd : clauseStart;
  let at = offset;
  while (at > 0 && !wide.test(text[at - 1]!)) at--;
  return at + (/^\s*/.exec(text.slice(at, offset))?.[0].length ?? 0);
}
