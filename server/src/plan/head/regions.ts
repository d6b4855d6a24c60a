// Divides the lines of a document into notice, plan, closing lines and attachments.
import { isDateLine } from '../../words/dateLine';
import { isPageFurniture } from '../../words/documents/pageNumbers';
import type { Line, Paragraph, RegionKind } from '../model';
import { isOpenDate, isSignature } from './signature';
import { writtenLines } from './writtenLines';

/** 附件, 附件1, 附表2: a line of its own that opens an attachment. */
const attachmentHeading = /^附[件表录][\s　]*[0-9０-９一二三四五六七八九十]{0,3}[\s　]*[:：.．]?[\s　]*$/;
/** 附件1青禾县任务分工表: the same with its title run into it; behind a colon or point it may be an entry of a list. */
const attachmentKinds = '表|清单|名单|目录|台账|体系|汇总|流程图?';
const titledAttachment = new RegExp(
  `^附[件表][\\s　]*[0-9０-９一二三四五六七八九十]{1,2}[\\s　]*[㐀-鿿“《][^，。；：:]{3,48}` +
    `(?:${attachmentKinds})(?:[（(][^）)]*[）)])?$`,
);
/** 附件：1.…清单: the list of attachments at the end of a text. */
const attachmentList = /^附[件表录]?[\s　]*[:：][\s　]*\S/;
const closingLine =
  /^(?:[（(](?:此件|联系人)|抄送|联系人|联系电话|主题词|[（(]?(?:此件)?(?:主动公开|依申请公开|不予公开))/;
const signer = /(?:政府|办公室|办事处|委员会|管委会|局|委|办|办公厅|小组|指挥部)$/;
const longestSigner = 40;
/** A shorter line is a heading rather than what stands before an undated signature. */
const shortestSentence = 10;

/** Whether a line is the name of a body that may sign a plan, and nothing else. */
export function isSigner(line: string): boolean {
  return line.length <= longestSigner && signer.test(line) && !/[，。；：]/.test(line);
}

/** Lines with their region. `planStart` is the line with which the plan begins; what stands before is the notice. */
export function divide(lines: readonly Line[], planStart: number, hasNotice: boolean): Paragraph[] {
  const kinds: RegionKind[] = lines.map((_, index) => (hasNotice && index < planStart ? 'notice' : 'plan'));
  markAttachments(lines, kinds, planStart);
  markAttachmentLists(lines, kinds);
  markClosing(lines, kinds);
  return lines.map((line, index) => ({ start: line.start, end: line.end, facts: line.facts, region: kinds[index]! }));
}

/** Everything behind an attachment's heading is attachment, once the plan itself has begun. */
function markAttachments(lines: readonly Line[], kinds: RegionKind[], planStart: number): void {
  let begun = false;
  for (let index = planStart; index < lines.length; index++) {
    const { facts } = lines[index]!;
    begun ||= facts.labels[0]?.after === 'start' || facts.text.length > 200;
    const line = facts.text.slice(facts.indent).trimEnd();
    const isHeading = line.length <= 20 && attachmentHeading.test(line);
    if (!begun || !(isHeading || (titledAttachment.test(line) && isAboveText(lines, index)))) continue;
    kinds.fill('attachment', index);
    return;
  }
}

function markAttachmentLists(lines: readonly Line[], kinds: RegionKind[]): void {
  let listing = false;
  lines.forEach(({ facts }, index) => {
    const line = facts.text.slice(facts.indent);
    if (attachmentList.test(line.slice(0, 20)) && line.length < 120) listing = true;
    else if (line !== '' && !(facts.labels[0]?.after === 'start' && facts.labels[0].level === 3 && line.length < 80))
      listing = false;
    if (listing && line !== '' && kinds[index] === 'plan') kinds[index] = 'closing';
  });
}

/** Signature, date and distribution at the end of the plan, read from below. */
function markClosing(lines: readonly Line[], kinds: RegionKind[]): void {
  let index = kinds.lastIndexOf('plan');
  let dated = false;
  for (; index > 0; index--) {
    if (kinds[index] !== 'plan') continue;
    const { text, indent } = lines[index]!.facts;
    const line = text.slice(indent).trimEnd();
    if (line === '') continue;
    const isDate = isDateLine(line) || isOpenDate(line);
    dated ||= isDate;
    const isSigned = isSignature(line) && (dated || followsSentence(lines, index));
    if (
      !isDate &&
      !isSigned &&
      !/[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[\s　]*印发$/.test(line) &&
      !closingLine.test(line) &&
      !isPageFurniture(line)
    )
      return;
    kinds[index] = 'closing';
  }
}

/** Whether the line with text before this one is the end of a sentence or a note. */
function followsSentence(lines: readonly Line[], index: number): boolean {
  const [before] = writtenLines(lines, index, { step: -1, count: 1 });
  const text = before === undefined ? '' : lines[before]!.facts.text.trimEnd();
  return text.length > shortestSentence && '。；）)〕]'.includes(text.at(-1)!);
}

/** Whether the next line with text is no further heading of an attachment. */
function isAboveText(lines: readonly Line[], index: number): boolean {
  const [next] = writtenLines(lines, index, { step: 1, count: 1 });
  return (
    next !== undefined &&
    !/^附[件表]|^[0-9０-９]+[.．、]/.test(lines[next]!.facts.text.slice(lines[next]!.facts.indent))
  );
}
