// Rule: words written twice in a row, and sentences that stand in the draft a second time.
import type { Finding, Rule } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import type { TextEdit } from '../../text/edits';
import { firstEndingAfter, overlaps, type Span, shift } from '../../text/span';
import { type ClashingMarks, clashingMarks } from '../readers/repeats/clashingMarks';
import { immediateRepeats } from '../readers/repeats/immediateRepeats';
import type { ImmediateRepeat } from '../readers/repeats/repeatedClause';
import { type RepeatedSentences, repeatedSentences } from '../readers/repeats/repeatedSentences';

/** How much of a phrase a message quotes. */
const longestQuotation = 20;
/** More places than this become one finding. */
const mostSingle = 5;

export const repeatedText: Rule = {
  id: 'repeated-text',
  title: '文字重复',
  severity: 'warning',
  authority: { level: '实务', source: '复制、粘贴和反复修改时留下的重复文字，印发前应当删去。' },
  description: `检查三种重复：

- 同样的文字紧接着写了两遍：标点（“，，”）、虚词（“的的”）、词语（“加强加强”）、短语、分句（“加强监管，加强监管，”）和整句。标点和虚词可以自动删去一个；其余的只给建议，因为重复的也可能是另外一个词的误写。
- 不同的标点叠在一起（“，。”“；。”），只应留一个。
- 整句话（十六个字以上）与前面某一句完全相同，多半是复制时没有改过来，作为提示报告；接连几句相同的合并为一条。

同一份稿件里超过五处的合并为一条。

下列情形不报：“人人”“层层”“一级一级”“一个企业一个企业”等叠用；“目的的”“为了了解”“委员会委员会议”等前后分属两个词的；“点对点对接”“跨部门跨领域”等对称的说法；“再”字句（“落实落实再落实”）；省略号（“。。。”）；并列项目中相同的部分（“小作坊、食品小作坊、食品摊贩”，接连引用的法律名称，“非常满意、满意”）；接着标题再说一遍的主语；“各单位按职责分工负责”之类的套语，以及出现四次以上的句子；表格、附件和印发通知里的句子。同一个责任标注里重复的单位由 \`responsibility-duplicate\` 报告。`,
  examples: {
    bad: [
      {
        text: '（一）查明⟦农用地污染面积和分布农用地污染面积和分布⟧及其影响。（区生态环境局负责）',
        note: '短语重复',
        fixed: '（一）查明农用地污染面积和分布及其影响。（区生态环境局负责）',
      },
      {
        text: '一、重点任务(一)⟦加强加强⟧校园食堂管理,落实学校⟦的的⟧主体责任⟦。。⟧(责任部门:区教育局)',
        note: '单行文本：词语、虚词和标点重复',
        fixed: '一、重点任务(一)加强校园食堂管理,落实学校的主体责任。(责任部门:区教育局)',
      },
      {
        text: '1.规范餐饮服务。⟦推广明厨亮灶。推广明厨亮灶。⟧开展“随机查餐厅”⟦、、⟧“你点我检”。\n2.抽检蔬菜、⟦水果、水果、⟧畜禽肉。（区市场监管局⟦按职责分工按职责分工⟧负责）',
        note: '整句、并列项目和责任标注里的重复',
        fixed:
          '1.规范餐饮服务。推广明厨亮灶。开展“随机查餐厅”、“你点我检”。\n2.抽检蔬菜、水果、畜禽肉。（区市场监管局按职责分工负责）',
      },
      {
        text: '（二）⟦打造示范店30家，打造示范店30家⟧。对校外供餐单位开展检查⟦，。⟧⟦公布检查结果，公布检查结果，⟧接受社会监督。（区市场监管局负责）',
        note: '分句重复，标点叠在一起',
        fixed: '（二）打造示范店30家。对校外供餐单位开展检查。公布检查结果，接受社会监督。（区市场监管局负责）',
      },
      {
        text: '## 二、社会共治\r\n\r\n组织开展食品安全进校园、进社区、进企业系列宣传活动。\r\n\r\n## 三、能力建设\r\n\r\n⟦组织开展食品安全进校园、进社区、进企业系列宣传活动。⟧\r\n',
        note: 'Markdown 文稿里整句重复',
      },
      {
        text: '一、任务\n（一）督促集中用餐单位建立食材进货查验和索证索票制度。每学期对学校食堂开展一次全覆盖监督检查。（区教育局负责）\n（二）⟦督促集中用餐单位建立食材进货查验和索证索票制度。每学期对学校食堂开展一次全覆盖监督检查。⟧（区民政局负责）\n',
        note: '复制后没有改的任务，几句合并为一条',
      },
    ],
    good: [
      {
        text: '人人参与、层层压实、处处设防、常常检查，一级一级抓落实，一件一件办，逐项逐项销号，多次多次督促。',
        note: '叠用的词',
      },
      {
        text: '以营利为目的的行为，为了了解底数，召开区食品安全委员会委员会议，发展展示交易，转发关于印发方案的通知的通知。',
        note: '前后分属两个词',
      },
      {
        text: '排查食品生产加工小作坊、规模以上食品生产加工小作坊、规模以上企业，以及食用农产品、农产品批发市场。',
        note: '并列项目中相同的部分',
      },
      {
        text: '一、任务\n（一）抽检。各单位按照职责分工抓好工作落实，及时报送进展情况。（区市场监管局负责）\n（二）培训。各单位按照职责分工抓好工作落实，及时报送进展情况。（区教育局负责）\n',
        note: '套语',
      },
      {
        text: '依据《食品安全法》《食品安全法实施条例》，一个企业一个企业地过，推动跨部门跨领域协同、市县部门跨部门执法，评价分为“非常满意”“满意”“基本满意”。',
        note: '法律名称、叠用、对称和分级的说法',
      },
      { text: '抓落实、再抓落实，落实落实再落实。。。', note: '口号和省略号' },
      {
        text: '| 任务 | 单位 |\n|---|---|\n| 组织开展食品安全进校园、进社区、进企业系列宣传活动 | 区教育局 |\n| 组织开展食品安全进校园、进社区、进企业系列宣传活动 | 区科协 |\n',
        note: '表格',
      },
      {
        text: '各街道、各部门分别达到98%、98%和95%，2024年、2025年各培训1次1次计4学时，热线12345、12345678。',
        note: '数字',
      },
      {
        text: '1.严格食品生产监管。（责任单位：区市场监管局）\n2.严格食品经营监管。（责任单位：区市场监管局）\n3.严格餐饮服务监管。（责任单位：区市场监管局）',
        note: '相似而不相同的任务',
      },
    ],
  },
  document: check,
};

interface Repeat {
  readonly repeat: ImmediateRepeat;
  /** Where the line begins. */
  readonly offset: number;
}

function* check(document: PlanDocument): Iterable<Finding> {
  const repeats: Repeat[] = [];
  for (const { facts, start: offset } of document.paragraphs) {
    const clashes = clashingMarks(facts.text);
    for (const clash of clashes) yield clashFinding(facts.text, clash, offset);
    for (const repeat of immediateRepeats(facts))
      if (!clashes.some(({ span }) => overlaps(span, repeat.span))) repeats.push({ repeat, offset });
  }
  for (const isMechanical of [true, false])
    yield* repeatFindings(repeats.filter(({ repeat }) => repeat.isMechanical === isMechanical));
  yield* sentenceFindings(document);
}

function clashFinding(text: string, { span, choices, isCertain }: ClashingMarks, offset: number): Finding {
  const place = shift(span, offset);
  const kept = isCertain ? choices.slice(0, 1) : choices;
  const fixes = kept.map((mark) => ({
    title: `只留一个“${mark}”`,
    edits: [{ span: place, newText: mark }],
    safe: isCertain,
  }));
  const written = text.slice(span.start, span.end);
  return { span: place, message: `“${written}”几个标点叠在一起，多半是修改时留下的；请只留一个。`, fixes };
}

function repeatFindings(repeats: readonly Repeat[]): Finding[] {
  if (repeats.length <= mostSingle) return repeats.map(single);
  const { repeat, offset } = repeats[0]!;
  const others = repeats.slice(1);
  const message = `全文有${repeats.length}处文字紧接着写了两遍（“${quote(repeat.phrase)}”等），多半是复制或修改时留下的；请逐处核对，各保留一处。`;
  const edits = repeats.map(deletion);
  return [
    {
      span: shift(repeat.span, offset),
      message,
      related: others.map((one) => ({
        span: shift(one.repeat.span, one.offset),
        message: `“${quote(one.repeat.phrase)}”也是`,
      })),
      fixes: [{ title: `${repeats.length}处都只留一处`, edits, safe: repeat.isMechanical }],
    },
  ];
}

function single({ repeat, offset }: Repeat): Finding {
  const { span, phrase, times, isMechanical } = repeat;
  const count = times === 2 ? '两遍' : `${times}遍`;
  return {
    span: shift(span, offset),
    message: `“${quote(phrase)}”紧接着写了${count}，多半是复制或修改时留下的；请保留一处。`,
    fixes: [{ title: `只留一处“${quote(phrase)}”`, edits: [deletion({ repeat, offset })], safe: isMechanical }],
  };
}

function deletion({ repeat, offset }: Repeat): TextEdit {
  return { span: shift(repeat.surplus, offset), newText: '' };
}

function quote(phrase: string): string {
  return phrase.length > longestQuotation ? `${phrase.slice(0, longestQuotation)}……` : phrase;
}

function sentenceFindings(document: PlanDocument): Finding[] {
  const found = repeatedSentences(document).filter(({ span }) => !isImmediate(document, span));
  if (found.length <= mostSingle) return found.map((one) => sentenceFinding(document, one));
  const message = `全文有${found.length}处的句子与前文完全相同，可能是复制后没有修改；请逐处核对，确属重复的请删去一处。`;
  const related = found.slice(1).map(({ span }) => ({ span, message: '这里也与前文相同' }));
  return [{ span: found[0]!.span, severity: 'info', message, related }];
}

/** Whether a repetition within a line was reported at the place. */
function isImmediate({ paragraphs }: PlanDocument, span: Span): boolean {
  const line = firstEndingAfter(paragraphs, span.start, ({ end }) => end)!;
  return immediateRepeats(line.facts).some((repeat) => overlaps(repeat.span, shift(span, -line.start)));
}

function sentenceFinding({ text }: PlanDocument, { span, first, count }: RepeatedSentences): Finding {
  const what = count === 1 ? '这句话' : `这${count}句话`;
  return {
    span,
    severity: 'info',
    message: `${what}与前文“${quote(text.slice(first.start, first.end))}”完全相同，可能是复制后没有修改；请核对，确属重复的请删去一处。`,
    related: [{ span: first, message: '前文在这里' }],
  };
}
