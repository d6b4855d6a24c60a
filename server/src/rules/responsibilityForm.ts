// Rule: notes written in different ways within one draft, and a second 。 behind a note.
import type { Finding, Fix, Rule } from '../lint/rule';
import type { Note, PlanDocument } from '../plan/model';
import type { TextEdit } from '../text/edits';
import { type Span, shift } from '../text/span';

export const responsibilityForm: Rule = {
  id: 'responsibility-form',
  title: '责任标注写法不一致',
  severity: 'info',
  authority: { level: '实务', source: '一份稿件里责任标注的括号、标签和用语前后一致。' },
  description: `全文责任标注的写法应当一致。以用得最多的写法为准，少数不一致的合并提示一次：

- 括号：“（……）”与“(……)”混用，可自动改为一致；
- 标签：有的写“责任单位：”，有的写“责任部门：”，有的不写；
- 用语：“按职责分工”与“依职责分工”混用，可自动改为一致；
- 标注前面已有句号，后面又有一个（“。（区教育局负责）。”），可自动删去后一个。`,
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
  document: check,
};

/** A note in brackets with its place in the text. */
interface PlacedNote {
  readonly note: Note;
  readonly span: Span;
  readonly words: string;
}

function* check(document: PlanDocument): Iterable<Finding> {
  const notes = bracketNotes(document);
  yield* doubledStops(document, notes);
  const brackets = compare(notes, ({ words }) =>
    words.startsWith('(') ? '()' : words.startsWith('（') ? '（）' : null,
  );
  if (brackets) yield bracketFinding(brackets);
  const labels = compare(notes, ({ note }) => note.labelText);
  if (labels) yield labelFinding(labels);
  yield* connectorFindings(notes);
}

function bracketNotes({ paragraphs, text }: PlanDocument): PlacedNote[] {
  return paragraphs
    .filter(({ region, facts }) => region === 'plan' && facts.notes.length > 0)
    .flatMap(({ facts, start }) =>
      facts.notes
        .filter((note) => note.form === 'bracket')
        .map((note) => ({
          note,
          span: shift(note.span, start),
          words: text.slice(start + note.span.start, start + note.span.end),
        })),
    );
}

function* doubledStops({ text }: PlanDocument, notes: readonly PlacedNote[]): Iterable<Finding> {
  for (const { span } of notes) {
    if (text[span.end] !== '。' || !/[。！？][\s　]*$/.test(text.slice(Math.max(0, span.start - 3), span.start)))
      continue;
    const stop = { start: span.end, end: span.end + 1 };
    yield {
      span: stop,
      message: '责任标注前面已有句号，后面的句号多余；请删去。',
      fixes: [{ title: '删去多余的句号', edits: [{ span: stop, newText: '' }], safe: true }],
    };
  }
}

/** The usual way and the notes that differ from it; null when all agree. */
interface Mixture<T> {
  readonly usual: string;
  readonly others: readonly T[];
}

function compare<T>(items: readonly T[], wayOf: (item: T) => string | null): Mixture<T> | null {
  const counts = new Map<string, number>();
  for (const item of items) {
    const way = wayOf(item);
    if (way !== null) counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const usual = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
  return { usual, others: items.filter((item) => ![usual, null].includes(wayOf(item))) };
}

/** One finding for all that differ: at the first, with the others as related places. */
function combined(others: readonly Span[], finding: { message: string; fixes?: readonly Fix[] }): Finding {
  return {
    span: others[0]!,
    ...finding,
    related: others.slice(1).map((span) => ({ span, message: '这里也不一致' })),
  };
}

function count(others: readonly unknown[]): string {
  return others.length > 1 ? `（全文共${others.length}处）` : '';
}

function bracketFinding({ usual, others }: Mixture<PlacedNote>): Finding {
  const edits = others.flatMap(({ span }): TextEdit[] => [
    { span: { start: span.start, end: span.start + 1 }, newText: usual[0]! },
    { span: { start: span.end - 1, end: span.end }, newText: usual[1]! },
  ]);
  const message = `责任标注的括号与本稿多数写法“${usual}”不一致${count(others)}；请改为一致。`;
  return combined(
    others.map(({ span }) => span),
    { message, fixes: [{ title: `责任标注的括号都改为“${usual}”`, edits, safe: true }] },
  );
}

function labelFinding({ usual, others }: Mixture<PlacedNote>): Finding {
  const customary = usual === '' ? '不写标签' : `写“${usual}：”`;
  return combined(
    others.map(({ span }) => span),
    { message: `本稿的责任标注多数${customary}，这里不同${count(others)}；请改为一致。` },
  );
}

const connector = /(?:按照|按|依照|依据|依|根据)(?:各自)?职责分工/g;

function* connectorFindings(notes: readonly PlacedNote[]): Iterable<Finding> {
  const found = notes.flatMap(({ span, words }) =>
    [...words.matchAll(connector)].map((match) => ({
      words: match[0],
      span: shift({ start: match.index, end: match.index + match[0].length }, span.start),
    })),
  );
  const mixture = compare(found, ({ words }) => words);
  if (!mixture) return;
  const { usual, others } = mixture;
  const edits = others.map(({ span }) => ({ span, newText: usual }));
  yield combined(
    others.map(({ span }) => span),
    {
      message: `“${others[0]!.words}”与本稿多数写法“${usual}”不一致${count(others)}；请改为一致。`,
      fixes: [{ title: `都改为“${usual}”`, edits, safe: true }],
    },
  );
}
