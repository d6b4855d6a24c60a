// Rule: half-width punctuation in Chinese text; a draft that has it throughout is reported once.
import type { Finding, Rule } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import type { TextEdit } from '../../text/edits';
import { shift } from '../../text/span';
import { type DraftPlace, halfWidthDraft, mostSingle } from '../readers/halfWidthDraft';
import { strayNoteBrackets } from '../readers/noteBrackets';

export const punctuationWidth: Rule = {
  id: 'punctuation-width',
  title: '中文里的半角标点',
  severity: 'warning',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（标点符号用法规范）。' },
  description: `中文里的逗号、分号、冒号、句号、问号、叹号、括号和引号用全角形式，夹着的半角（英文）形式会报告，并可自动改正。

- 零星几处的，逐处报告；一对括号或引号算一处。
- 全文大多用半角标点的（常由格式转换造成），只报告一次，一次改正全文，序号的括号（\`(一)\`、\`(1)\`）也一并改，免得改后宽窄不一。

下列半角标点不动：小数、时间、比例和千分位（\`98.5\`、\`9:30\`、\`1,404\`），网址、邮箱，标准号和文号，英文内部的标点，序号的点（\`1.\`），单独用半角的序号括号（\`(一)\`，见 \`numbering-style\`），Markdown 标记、链接和代码。

多数责任标注用“（）”、少数用“()”的，由 \`responsibility-form\` 报告。两个汉字之间的点可能是外国人名的间隔号，引号里有整句话的可能另有用意，只给建议，不自动修改。`,
  examples: {
    bad: [
      {
        text: '（一）加强抽检⟦,⟧及时公布结果。（区市场监管局负责）',
        note: '逗号',
        fixed: '（一）加强抽检，及时公布结果。（区市场监管局负责）',
      },
      {
        text: '临江区2026年食品安全方案为做好工作⟦,⟧制定本方案。一、重点任务(一)开展抽检,不少于1404批次,合格率达到98.5%,每日9:30前报送。(责任部门:区市场监管局牵头,区教育局配合)(二)宣传标准(GB/T 33300—2016)。(责任部门:区工业和信息化局)',
        note: '全文用半角标点，只报一次',
        fixed:
          '临江区2026年食品安全方案为做好工作，制定本方案。一、重点任务（一）开展抽检，不少于1404批次，合格率达到98.5%，每日9:30前报送。（责任部门：区市场监管局牵头，区教育局配合）（二）宣传标准（GB/T 33300—2016）。（责任部门：区工业和信息化局）',
      },
      {
        text: '开展食用农产品⟦(含冻品)⟧检查，推行“日管控、周排查⟦;⟧月调度”，落实（市区联动⟦)⟧机制。',
        note: '成对的括号算一处，也有只错半边的',
        fixed: '开展食用农产品（含冻品）检查，推行“日管控、周排查；月调度”，落实（市区联动）机制。',
      },
      {
        text: '## 二、社会共治\r\n\r\n开展⟦"你点我检"⟧活动，详见[活动页](https://example.com/a,b)。\r\n',
        note: 'Markdown 文稿里的直引号',
        fixed: '## 二、社会共治\r\n\r\n开展“你点我检”活动，详见[活动页](https://example.com/a,b)。\r\n',
      },
      {
        text: '一、重点任务\n1.加强监管⟦.⟧\n2.责任单位⟦:⟧ 区教育局，联系电话：12315。',
        note: '句号，以及冒号和后面的空格',
        fixed: '一、重点任务\n1.加强监管。\n2.责任单位：区教育局，联系电话：12315。',
      },
      {
        text: '二、重点任务\n⟦(⟧一)开展校园食堂(含幼儿园)检查，分两步：(1)自查；(2)抽查。\n(二)按第(一)项的要求公布结果。\n',
        note: '括号连同序号大多用半角的，一并改为全角',
        fixed:
          '二、重点任务\n（一）开展校园食堂（含幼儿园）检查，分两步：（1）自查；（2）抽查。\n（二）按第（一）项的要求公布结果。\n',
      },
      {
        text: '学习借鉴马克⟦.⟧吐温食品厂的做法。',
        note: '可能是人名里的间隔号，只给建议',
        fixed: '学习借鉴马克。吐温食品厂的做法。',
      },
    ],
    good: [
      { text: '（一）加强抽检，不少于1,404批次；合格率98.5%，每日9:30报送，比例为1:3。', note: '数字里的标点' },
      {
        text: '1.全面摸底。\n2.分类整治，分三步：(1)自查；(2)抽查；(3)总结。\n(一)严格许可。\n一.加强领导。',
        note: '序号',
      },
      {
        text: '执行GB/T 33300-2016、ISO 22000:2018，推广APP(Android,iOS)，邮箱a.b@example.com，网址https://example.com/?q=1;2。',
        note: '标准号、英文、邮箱和网址',
      },
      {
        text: '# 青石县2026年食品安全工作要点\n\n1. **抓源头**：见[附件](./附件.docx)，![流程](a.png)。\n\n| 项目 | 单位 |\n|:---|:---:|\n\n[^1]: 说明',
        note: 'Markdown 标记',
      },
      {
        text: '落实超标粮食收购处置机制。[区发展改革委(粮食和储备局)]按照津食安办(2022)3号文件要求，拨打12315。',
        note: '方括号里的圆括号和文号',
      },
      {
        text: '（一）开展抽检。（区市场监管局负责）\n（二）开展培训。(区教育局负责)',
        note: '责任标注的括号由另一条规则报告',
      },
    ],
  },
  document: check,
};

function* check(document: PlanDocument): Iterable<Finding> {
  const { certain, doubtful, labels, isThroughout } = halfWidthDraft(document);
  if (isThroughout) {
    const lone = doubtful.filter(({ doubt }) => doubt === 'lone');
    yield together([...certain, ...labels, ...lone], { safe: true });
    return;
  }
  const notes = new Set(strayNoteBrackets(document).map(({ start }) => start));
  for (const place of certain) if (!notes.has(place.offset + place.span.start)) yield single(document, place);
  const unsure = doubtful.filter(({ doubt }) => doubt !== 'lone');
  if (unsure.length > mostSingle) yield together(unsure, { safe: false });
  else for (const place of unsure) yield single(document, place);
}

function editsOf({ edits, offset }: DraftPlace): TextEdit[] {
  return edits.map(({ span, newText }) => ({ span: shift(span, offset), newText }));
}

function single({ text }: PlanDocument, place: DraftPlace): Finding {
  const span = shift(place.span, place.offset);
  const edits = editsOf(place);
  const written = show(text, edits);
  const wanted = edits.map(({ newText }) => newText).join('');
  const doubt = place.doubt === 'dot' ? '如果是外国人名的间隔号，请改为“·”；否则' : '';
  return {
    span,
    message: `“${written}”是半角（英文）标点，用在中文里不规范；${doubt}请改为“${wanted}”。`,
    fixes: [{ title: `改为“${wanted}”`, edits, safe: place.doubt === null }],
  };
}

function show(text: string, edits: readonly TextEdit[]): string {
  return edits.map(({ span: { start } }) => text[start]).join('');
}

function together(places: readonly DraftPlace[], { safe }: { safe: boolean }): Finding {
  const start = places.reduce(
    (least, { span, offset }) => Math.min(least, offset + span.start),
    Number.POSITIVE_INFINITY,
  );
  return {
    span: { start, end: start + 1 },
    message: `全文有${places.length}处标点用的是半角（英文）形式，在中文公文里不规范，可能是格式转换造成的；请一次改为全角。`,
    fixes: [
      {
        title: `把全文${places.length}处半角标点改为全角`,
        edits: places.flatMap(editsOf),
        safe,
      },
    ],
  };
}
