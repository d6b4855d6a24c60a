// Attachments: which ones a draft shows (its list 附件：1.…, the headings 附件1, captions 表1) and where its text names one.
import type { Paragraph, ParagraphFacts, PlanDocument } from '../../plan/model';
import { parseHanNumeral, toHalfWidth } from '../../text/numerals';
import type { Span } from '../../text/span';
import { planKinds } from '../../words/documents/documentKinds';
import { endsInTitle } from '../../words/documents/titleMarks';
import { ownDocumentBefore } from './ownDocument';

/** 附件, 附表, 附图, 附录, and 表 for the tables of the text. */
export type AttachmentKind = '附件' | '附表' | '附图' | '附录' | '表';

/** A numbered attachment or table that a line names as one of the draft's own. */
export interface AttachmentReference {
  readonly span: Span;
  readonly kind: AttachmentKind;
  readonly number: number;
}

/** Attachments of one kind that a draft shows in one of its parts. */
export interface ShownAttachments {
  readonly kind: AttachmentKind;
  readonly inNotice: boolean;
  readonly numbers: ReadonlySet<number>;
  /** The list 附件：1.…; null where only the attachments themselves are there. */
  readonly list: Span | null;
  /** Whether the list names a plan, so that the draft behind it may be one of the attachments. */
  readonly listsPlan: boolean;
}

const digits = '[0-9０-９]{1,2}(?![0-9０-９])';
const named = new RegExp(
  `附([件表图录])[ 　]?(${digits}|[一二三四五六七八九十]{1,3})(?![份个张种页套册批年月日次式并起同览.．%％])`,
  'g',
);
const table = new RegExp(`(?<=[见如照按（(])表[ 　]?(${digits})(?![-－—.．个张份种])`, 'g');
/** 《…》附件2, 《…》（…号）附件2, 市方案附件2: attachments of another document; 《…表》（附件2） is one's own. */
const foreign =
  /(?:》(?:[（(][^（()）]{1,30}[）)])?|通知|方案|文件|规划|计划|意见|规定|办法|标准|细则|公告|函|其|该)[中里]?的?$/;

const plan = new RegExp(`(?:${planKinds})(?!表|清单)`);

/** Numbered attachments named in running text, in the order of their place; those of other documents are left out. */
export function findAttachmentReferences(text: string, from: number): AttachmentReference[] {
  if (!/附|表[ 　]?[0-9０-９]/.test(text)) return [];
  const found: AttachmentReference[] = [];
  for (const match of text.matchAll(named)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isForeign = foreign.test(before) && ownDocumentBefore(text, match.index) === null;
    if (match.index < from || isForeign || endsInTitle(before)) continue;
    found.push(toReference(match, { kind: `附${match[1]}` as AttachmentKind, number: match[2]! }));
  }
  for (const match of text.matchAll(table)) found.push(toReference(match, { kind: '表', number: match[1]! }));
  return found.sort((a, b) => a.span.start - b.span.start);
}

function toReference(match: RegExpExecArray, { kind, number }: { kind: AttachmentKind; number: string }) {
  return { span: { start: match.index, end: match.index + match[0].length }, kind, number: toNumber(number) };
}

function toNumber(numeral: string): number {
  return parseHanNumeral(numeral) ?? Number(toHalfWidth(numeral));
}

/** A line that shows an attachment instead of naming one: 附件1, 附表2：…, 表3 …统计表. */
const heading = new RegExp(
  `^(附[件表图录]|表(?=[ 　]?[0-9０-９]))[ 　]?(${digits}|[一二三四五六七八九十]{1,3})?(?:[-－—][0-9]{1,2})?(?:[ 　:：.．、]|$)`,
);
/** 附件：1.…清单, the list of attachments. */
const listHead = /^附[ 　]{0,4}([件表图录])?[ 　]?[:：][ 　]*(?=\S)/;
const listNumber = /(?:^|[\s　；;。])([0-9０-９]{1,2})[ 　]?[.．、]/g;
const longestHeading = 60;
const longestListLine = 120;

/** Where the running text of a line begins: behind 附件1 where that shows the attachment, at the end of a list's line. */
export function endOfAttachmentHeading(facts: ParagraphFacts): number {
  if (headOfList(facts)) return facts.text.length;
  return facts.indent + (matchHeading(facts)?.[0].length ?? 0);
}

/** The attachments that a draft shows, by kind, those of the notice in front apart. */
export function findShownAttachments({ paragraphs }: PlanDocument): ShownAttachments[] {
  const shown = new Map<string, Collected>();
  let list: Collected | null = null;
  let others = 0;
  for (const paragraph of paragraphs) {
    const { facts, start } = paragraph;
    const { text, indent, labels } = facts;
    if (indent >= text.length) continue;
    const head = headOfList(facts);
    const heading = head ? null : matchHeading(facts);
    const label = labels[0]?.after === 'start' ? labels[0] : undefined;
    if (head) {
      list = collect(shown, paragraph, `附${head[1] ?? '件'}`);
      list.list ??= { start: start + indent, end: start + text.trimEnd().length };
      addEntries(list, numbersOf(text.slice(indent + head[0].length)), text);
    } else if (list && label?.level === 3 && text.length < longestListLine) addEntries(list, [label.number], text);
    else if (heading) collect(shown, paragraph, heading[1]!).numbers.add(heading[2] ? toNumber(heading[2]) : 1);
    // An entry may be broken over two lines; what comes after that is no part of the list.
    others = head || label?.level === 3 ? 0 : others + 1;
    if (label ? label.level !== 3 : others > 1) list = null;
  }
  return [...shown.values()];
}

function headOfList({ text, indent }: ParagraphFacts): RegExpExecArray | null {
  return text.length < longestListLine ? listHead.exec(text.slice(indent)) : null;
}

function matchHeading({ text, indent }: ParagraphFacts): RegExpExecArray | null {
  return text.length <= longestHeading && !text.includes('。') ? heading.exec(text.slice(indent)) : null;
}

interface Collected extends ShownAttachments {
  readonly numbers: Set<number>;
  list: Span | null;
  listsPlan: boolean;
}

function addEntries(list: Collected, numbers: readonly number[], line: string): void {
  for (const number of numbers) list.numbers.add(number);
  list.listsPlan ||= plan.test(line);
}

function collect(shown: Map<string, Collected>, { region }: Paragraph, kind: string): Collected {
  const inNotice = region === 'notice';
  const key = `${kind} ${inNotice}`;
  const none = { kind: kind as AttachmentKind, inNotice, numbers: new Set<number>(), list: null, listsPlan: false };
  const known = shown.get(key) ?? none;
  shown.set(key, known);
  return known;
}

/** Numbers of a list on one line; a list without numbers is of one attachment. */
function numbersOf(line: string): number[] {
  const numbers = [...line.matchAll(listNumber)].map(([, number]) => Number(toHalfWidth(number!)));
  return numbers.length > 0 ? numbers : [1];
}
