// Rule: document numbers in other brackets than 〔〕, with 第 or a leading zero; title marks within title marks.
import type { Finding, Rule } from '../../lint/rule';
import type { BracketPair, ParagraphFacts } from '../../plan/model';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { numberParts } from '../../words/documents/documentNumbers';

const gate = /号|《|<<|＜＜/;
/** Orders, announcements, minutes, licences and judgements are numbered in other ways. */
const otherNumber = /(?:令|公告|通告|纪要|议案|提案|[证许准备健注登照审判裁合](?:字|第){0,2})\s?$/;
/** A title within a title in the marks of mathematics or HTML. */
const angled = /[<＜]([㐀-䶿一-鿿“][^<>＜＞《》\r\n]{0,80})[>＞]/g;
const doubled = /<<([㐀-䶿一-鿿“][^<>＜＞《》\r\n]{0,80})>>|＜＜([㐀-䶿一-鿿“][^<>＜＞《》\r\n]{0,80})＞＞/g;
/** Title marks further apart belong to different titles, one of which has lost a mark. */
const longestTitle = 100;

export const citationFormat: Rule = {
  id: 'citation-format',
  title: '文号和书名号的写法',
  severity: 'warning',
  authority: {
    level: '国标',
    source:
      'GB/T 9704—2012《党政机关公文格式》7.2.5（发文字号）；书名号见《党政机关公文处理工作条例》第二十条（标点符号用法规范）。',
  },
  description: `引用文件时，检查发文字号和书名号的写法：

- 发文字号的年份用六角括号“〔〕”括起，不用“[ ]”“﹝﹞”“（）”“【】”等；
- 发文顺序号不加“第”，前面不补“0”：写作“〔2021〕5号”，不写作“〔2021〕第5号”“〔2021〕05号”；
- 书名号里面还要用书名号时，里面一层用“〈〉”，不用“《》”，也不用“<>”代替；不用“<<>>”代替书名号。

这些都可以自动改正。

令、公告、通告、纪要、许可证和裁判文书的编号另有写法，不检查；相隔很远、中间有句号的书名号不当作嵌套。`,
  examples: {
    bad: [
      {
        text: '根据《关于加强校园食品安全工作的意见》（临食安办⟦[2026]5号⟧）和津食安⟦（2025）12号⟧文件，制定本方案。',
        note: '年份用了别的括号',
        fixed: '根据《关于加强校园食品安全工作的意见》（临食安办〔2026〕5号）和津食安〔2025〕12号文件，制定本方案。',
      },
      {
        text: '临江区人民政府办公室文件\n临政办发⟦﹝2026﹞05号⟧\n\n（一）落实云政发⟦〔2026〕第8号⟧要求。（各镇街负责）',
        note: '形近的括号、补的“0”、“第”',
        fixed: '临江区人民政府办公室文件\n临政办发〔2026〕5号\n\n（一）落实云政发〔2026〕8号要求。（各镇街负责）',
      },
      {
        text: '按照《云州市人民政府关于转发⟦《“地沟油”治理方案》⟧的通知》，开展《关于印发⟦<年度计划>⟧的通知》落实情况检查。',
        note: '书名号里的书名号',
        fixed:
          '按照《云州市人民政府关于转发〈“地沟油”治理方案〉的通知》，开展《关于印发〈年度计划〉的通知》落实情况检查。',
      },
      {
        text: '一、重点任务(一)宣传⟦<<食品安全法>>⟧,落实《⟦《食品安全工作责任规定》⟧》。(责任部门:区司法局)',
        note: '单行文本：用小于号代替书名号、书名号重复',
        fixed: '一、重点任务(一)宣传《食品安全法》,落实《食品安全工作责任规定》。(责任部门:区司法局)',
      },
    ],
    good: [
      { text: '根据《关于印发〈食品安全工作要点〉的通知》（津食安〔2022〕3号）要求，制定本计划。', note: '规范的写法' },
      {
        text: '市场监管总局令第60号、2021年第3号公告、区政府公告（2026）第2号、办公会议纪要〔2026〕第5号。',
        note: '令、公告和纪要',
      },
      {
        text: '食品经营许可证：云食证字（2019）第0012号；（2025）云0102刑初123号判决；执行GB/T 33300—2016、DB12/T914—2019。',
        note: '许可证、裁判文书和标准号',
      },
      {
        text: '《食品安全法》《农产品质量安全法》、《粮食流通管理条例》，以及文广局〈新闻出版局〉。',
        note: '并列的书名号和单位的另一名称',
      },
      {
        text: '（二）全年安排抽检（2026）批次，抽检量>50批次、合格率<98%的品种加密抽检。',
        note: '其他括号和大于号、小于号',
      },
      {
        text: '## 附件\r\n\r\n- 《中华人民共和国〈食品安全法〉实施情况报告》\r\n- <b>重点</b>：临食安[2026]号',
        note: 'Markdown 文稿和待编的文号',
      },
    ],
  },
  paragraph: check,
};

function* check({ text, brackets }: ParagraphFacts): Iterable<Finding> {
  if (!gate.test(text)) return;
  yield* numberFindings(text);
  for (const { 0: words, index } of text.matchAll(doubled)) {
    const span = { start: index, end: index + words.length };
    const message = '这里用“<<>>”代替了书名号；请改为“《》”。';
    yield toFinding(span, { message, title: '改为“《》”', edits: exchange(span, { marks: '《》', width: 2 }) });
  }
  yield* nestedFindings(text, brackets);
}

function* numberFindings(text: string): Iterable<Finding> {
  for (const match of text.matchAll(numberParts)) {
    const { open, year, close, ordinal, zeros, serial } = match.groups!;
    const right = `〔${year}〕${serial}号`;
    const isBracketed = open === '〔' && close === '〕';
    if (isBracketed && !ordinal && !zeros) continue;
    if (otherNumber.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    const rules = [
      ...(isBracketed ? [] : ['年份用六角括号“〔〕”括起']),
      ...(ordinal ? ['顺序号不加“第”'] : []),
      ...(zeros ? ['顺序号前面不补“0”'] : []),
    ];
    const span = { start: match.index, end: match.index + match[0].length };
    yield toFinding(span, {
      message: `“${match[0]}”不合发文字号的写法：GB/T 9704—2012 规定${rules.join('，')}；请改为“${right}”。`,
      title: `改为“${right}”`,
      edits: [{ span, newText: right }],
    });
  }
}

/** Titles within titles, from the outermost inwards: 《》 and 〈〉 take turns. */
function* nestedFindings(text: string, brackets: readonly BracketPair[]): Iterable<Finding> {
  const around: BracketPair[] = [];
  for (const pair of brackets) {
    if (text[pair.open] !== '《' && text[pair.open] !== '〈') continue;
    while (around.length > 0 && around.at(-1)!.close < pair.open) around.pop();
    const outer = around.at(-1);
    around.push(pair);
    if (outer && text[pair.open] === '《' && text[outer.open] === '《' && isOneTitle(text, outer)) {
      yield nestedFinding(pair, outer);
    }
    if (!outer && text[pair.open] === '《' && isOneTitle(text, pair)) yield* angledFindings(text, pair);
  }
}

function isOneTitle(text: string, { open, close }: BracketPair): boolean {
  return close - open <= longestTitle && !text.slice(open, close).includes('。');
}

function nestedFinding({ open, close }: BracketPair, outer: BracketPair): Finding {
  const span = { start: open, end: close + 1 };
  if (outer.open === open - 1 && outer.close === close + 1) {
    const message = '书名号重复了一层；请删去里面的一层。';
    return toFinding(span, { message, title: '删去里面的书名号', edits: exchange(span, { marks: '', width: 1 }) });
  }
  const message = '书名号里面又用了“《》”；里面一层书名号请改为“〈〉”。';
  return toFinding(span, { message, title: '改为“〈〉”', edits: exchange(span, { marks: '〈〉', width: 1 }) });
}

function* angledFindings(text: string, { open, close }: BracketPair): Iterable<Finding> {
  for (const { 0: words, index } of text.slice(open, close).matchAll(angled)) {
    const span = { start: open + index, end: open + index + words.length };
    const message = `书名号里面用“${words[0]}${words.at(-1)}”代替了“〈〉”；请改为“〈〉”。`;
    yield toFinding(span, { message, title: '改为“〈〉”', edits: exchange(span, { marks: '〈〉', width: 1 }) });
  }
}

/** Edits that write other marks at both ends of a span, in place of `width` characters at each. */
function exchange({ start, end }: Span, { marks, width }: { marks: string; width: number }): TextEdit[] {
  return [
    { span: { start, end: start + width }, newText: marks[0] ?? '' },
    { span: { start: end - width, end }, newText: marks[1] ?? '' },
  ];
}

function toFinding(
  span: Span,
  { message, title, edits }: { message: string; title: string; edits: readonly TextEdit[] },
): Finding {
  return { span, message, fixes: [{ title, edits, safe: true }] };
}
