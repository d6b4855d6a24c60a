// Rule: notes written in different ways within one draft, and a second 。 behind a note.
import { hasSlip, type NoteSlip, noteSlips } from '../../bodies/noteSlips';
import type { Finding, Rule } from '../../lint/rule';
import type { RuleContext } from '../../lint/ruleContext';
import type { Note, ParagraphFacts, PlanDocument } from '../../plan/model';
import type { TextEdit } from '../../text/edits';
import { once } from '../../text/memo';
import { type Span, shift } from '../../text/span';
import { combinedFinding, countOfPlaces } from '../readers/combinedFinding';
import { strayNoteBrackets } from '../readers/noteBrackets';

export const responsibilityForm: Rule = {
  id: 'responsibility-form',
  title: '责任标注写法有误或不一致',
  severity: 'info',
  authority: { level: '实务', source: '一份稿件里责任标注的括号、标签和用语前后一致。' },
  description: `全文责任标注的写法应当一致。以用得最多的写法为准，少数不一致的合并提示一次：

- 括号：多数写作“（……）”时，少数的“(……)”可自动改为一致（多数写作“(……)”的，见 \`punctuation-width\`）；
- 标签：有的写“责任单位：”，有的写“责任部门：”，有的不写；
- 用语：“按职责分工”与“依职责分工”混用，可自动改为一致；
- 标注前面已有句号，后面又有一个（“。（区教育局负责）。”），可自动删去后一个。

标签和说明分工的用语就那么些，与其中一个只差一处的（责任单伟：、签头、按只责分工负责）多半是错字，逐处报警告；这样的标注不再当作没有责任单位或没有牵头单位。`,
  examples: {
    bad: [
      {
        text: '一、任务\n（一）抽检。（区市场监管局负责）\n（二）培训。（区教育局负责）⟦。⟧\n',
        note: '多余的句号',
        fixed: '一、任务\n（一）抽检。（区市场监管局负责）\n（二）培训。（区教育局负责）\n',
      },
      {
        text: '一、任务\n（一）抽检。（区市场监管局负责）\n（二）培训。（区教育局负责）\n（三）宣传。⟦(区委宣传部负责)⟧\n',
        note: '括号宽窄不一',
        fixed:
          '一、任务\n（一）抽检。（区市场监管局负责）\n（二）培训。（区教育局负责）\n（三）宣传。（区委宣传部负责）\n',
      },
      {
        text: '一、任务\n1.抽检。（责任单位：区市场监管局）\n2.培训。（责任单位：区教育局）\n3.宣传。⟦（责任部门：区委宣传部）⟧\n',
        note: '标签不一',
      },
      {
        text: '一、任务\n1.抽检。（区市场监管局、区商务局按职责分工负责）\n2.培训。（区教育局、区人社局按职责分工负责）\n3.宣传。（区委宣传部、区科协⟦依职责分工⟧负责）\n',
        note: '用语不一',
        fixed:
          '一、任务\n1.抽检。（区市场监管局、区商务局按职责分工负责）\n2.培训。（区教育局、区人社局按职责分工负责）\n3.宣传。（区委宣传部、区科协按职责分工负责）\n',
      },
      {
        text: '一、任务(一)抽检。(责任部门:区市场监管局)⟦。⟧(二)培训。(责任部门:区教育局)',
        note: '全文在一行',
        fixed: '一、任务(一)抽检。(责任部门:区市场监管局)(二)培训。(责任部门:区教育局)',
      },
      {
        text: '一、任务\n（一）抽检。（区市场监管局⟦签头⟧，区教育局⟦陪合⟧）\n（二）体检。（区教育局、区卫健委⟦按只责分工负责⟧）\n',
        note: '说明分工的用语有错字',
        fixed:
          '一、任务\n（一）抽检。（区市场监管局牵头，区教育局配合）\n（二）体检。（区教育局、区卫健委按职责分工负责）\n',
      },
      {
        text: '一、任务\n1.抽检。\n⟦责任单伟⟧：区市场监管局\n2.培训。\n责任单位：区教育局\n',
        note: '标签有错字',
        fixed: '一、任务\n1.抽检。\n责任单位：区市场监管局\n2.培训。\n责任单位：区教育局\n',
      },
    ],
    good: [
      { text: '一、任务\n（一）抽检。（区市场监管局负责）\n（二）培训。（区教育局负责）\n', note: '前后一致' },
      { text: '一、任务(一)抽检。(责任部门:区市场监管局)(二)培训。(责任部门:区教育局)', note: '统一用半角' },
      {
        text: '一、任务\n（一）抽检（区市场监管局负责）。\n（二）培训（区教育局负责）。\n',
        note: '标注统一在句号之前',
      },
      { text: '一、任务\n1.抽检。\n责任单位：区市场监管局。\n2.培训。\n责任单位：区教育局。\n', note: '另起一行' },
      {
        text: '一、任务\n（一）粮食。[区发展改革委(粮食和储备局)]\n（二）培训。（区教育局负责）\n',
        note: '里面还有括号时用方括号',
      },
      {
        text: '一、任务\n1.抽检。（区市场监管局牵头，区商务局按职责分工配合）\n2.培训。（区教育局负责）\n',
        note: '角色不同不算不一致',
      },
    ],
  },
  paragraph: doubledStops,
  document: check,
};

/** How a note in brackets is written; spans count from the start of the line. */
interface NoteWays {
  readonly span: Span;
  readonly label: string;
  /** 按职责分工, 依职责分工. */
  readonly connectors: readonly { readonly span: Span; readonly words: string }[];
}

/** Something written in one of several ways, with its place in the text. */
interface Written {
  readonly span: Span;
  readonly way: string;
}

function* check(document: PlanDocument, _: unknown, context: RuleContext): Iterable<Finding> {
  const slips = noteSlips(document, context);
  for (const slip of slips) if (slip.kind !== 'name') yield slipFinding(slip);
  const labels: Written[] = [];
  const connectors: Written[] = [];
  for (const { region, facts, start } of document.paragraphs) {
    if (region !== 'plan' || facts.notes.length === 0) continue;
    for (const ways of waysOfNotes(facts)) {
      const span = shift(ways.span, start);
      // How a note was meant to be written that has a slip in it is not known for sure.
      if (hasSlip(slips, span)) continue;
      labels.push({ span, way: ways.label });
      for (const { words, span: own } of ways.connectors) connectors.push({ span: shift(own, start), way: words });
    }
  }
  const narrow = strayNoteBrackets(document);
  if (narrow.length > 0) yield bracketFinding(narrow);
  const mixedLabels = compare(labels);
  if (mixedLabels) yield labelFinding(mixedLabels);
  const mixedConnectors = compare(connectors);
  if (mixedConnectors) yield connectorFinding(mixedConnectors);
}

function slipFinding({ span, kind, written, right }: NoteSlip): Finding {
  const what = kind === 'label' ? '责任标注的标签' : '责任标注里说明分工的用语';
  return {
    span,
    severity: 'warning',
    message: `“${written}”可能写错了：${what}没有这样写的，应为“${right}”；请改正。`,
    fixes: [{ title: `改为“${right}”`, edits: [{ span, newText: right }], safe: false }],
  };
}

const connector = /(?:按照|按|依照|依据|依|根据)(?:各自)?职责分工/g;

/** How the notes of a line are written, kept with its facts. */
const waysOfNotes = once((facts: ParagraphFacts): readonly NoteWays[] =>
  facts.notes
    .filter(({ form, isUnclosed }) => form === 'bracket' && !isUnclosed)
    .map((note) => readWays(facts.text, note)),
);

function readWays(text: string, { span, labelText }: Note): NoteWays {
  const words = text.slice(span.start, span.end);
  return {
    span,
    label: labelText,
    connectors: Array.from(words.matchAll(connector), (match) => ({
      words: match[0],
      span: shift({ start: match.index, end: match.index + match[0].length }, span.start),
    })),
  };
}

function* doubledStops({ text, notes }: ParagraphFacts): Iterable<Finding> {
  for (const { span, form, isUnclosed } of notes) {
    if (form !== 'bracket' || isUnclosed || text[span.end] !== '。') continue;
    if (!/[。！？][\s　]*$/.test(text.slice(Math.max(0, span.start - 3), span.start))) continue;
    const stop = { start: span.end, end: span.end + 1 };
    yield {
      span: stop,
      message: '责任标注前面已有句号，后面的句号多余；请删去。',
      fixes: [{ title: '删去多余的句号', edits: [{ span: stop, newText: '' }], safe: true }],
    };
  }
}

/** The usual way and what differs from it. */
interface Mixture {
  readonly usual: string;
  readonly others: readonly Written[];
}

const spanOf = ({ span }: Written) => span;

/** null when all agree. */
function compare(items: readonly Written[]): Mixture | null {
  const counts = new Map<string, number>();
  for (const { way } of items) counts.set(way, (counts.get(way) ?? 0) + 1);
  if (counts.size < 2) return null;
  const usual = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
  return { usual, others: items.filter(({ way }) => way !== usual) };
}

function bracketFinding(narrow: readonly Span[]): Finding {
  const edits = narrow.flatMap((span): TextEdit[] => [
    { span: { start: span.start, end: span.start + 1 }, newText: '（' },
    { span: { start: span.end - 1, end: span.end }, newText: '）' },
  ]);
  const message = `责任标注的括号与本稿多数写法“（）”不一致${countOfPlaces(narrow)}；请改为一致。`;
  return combinedFinding(narrow, { message, fixes: [{ title: '责任标注的括号都改为“（）”', edits, safe: true }] });
}

function labelFinding({ usual, others }: Mixture): Finding {
  const customary = usual === '' ? '不写标签' : `写“${usual}：”`;
  return combinedFinding(others.map(spanOf), {
    message: `本稿的责任标注多数${customary}，这里不同${countOfPlaces(others)}；请改为一致。`,
  });
}

function connectorFinding({ usual, others }: Mixture): Finding {
  const edits = others.map(({ span }) => ({ span, newText: usual }));
  const message = `“${others[0]!.way}”与本稿多数写法“${usual}”不一致${countOfPlaces(others)}；请改为一致。`;
  return combinedFinding(others.map(spanOf), { message, fixes: [{ title: `都改为“${usual}”`, edits, safe: true }] });
}
