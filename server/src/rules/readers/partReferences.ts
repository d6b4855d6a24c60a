// References of one line to numbered parts of the draft itself: 第三部分第（二）项, 本方案第四条, 上述（一）至（三）项.
import { isHanNumeral, parseHanNumeral, toHalfWidth } from '../../text/numerals';
import type { Span } from '../../text/span';
import { otherDocumentKinds, widePlanKinds } from '../../words/documents/documentKinds';
import { ownDocumentBefore } from './ownDocument';

/** A number of a reference, with the words that stand for it in a message: （二）, 3. */
export interface ReferredNumber {
  readonly value: number;
  readonly text: string;
}

/** One step of a reference. */
export interface ReferenceStep {
  readonly unit: '部分' | '章' | '条' | '项';
  readonly numbers: readonly ReferredNumber[];
}

/** A reference that can only mean the draft in which it stands. */
export interface PartReference {
  readonly span: Span;
  /** From the whole to the part; one or two. */
  readonly steps: readonly ReferenceStep[];
  /** Whether it says 本通知, which in front of a plan is another document than the plan. */
  readonly ofNotice: boolean;
}

const numeral = '[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})[）)]?';
const list = `${numeral}(?:(?:[、和及与至到\\-－–~～]|—{1,2})第?${numeral}){0,9}`;
const stepPattern = new RegExp(`第[ 　]?(${list})[ 　]?(部分|章|条|项)`, 'y');
/** （二） right behind 第三部分, with or without 第 and 项. */
const bareStepPattern = /第?((?:[（(](?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})[）)][、至和]?){1,9})项?/y;
const betweenSteps = /[中里]?的?[ 　]?/y;
const aboveList = new RegExp(`(?<=上述|前述|以上)(?=[（(])(${list})项`, 'g');

const above = /(?:上述|前述|以上|上文|前文|前面|本部分|本章|本条)的?$/;
/** What stands right in front of a reference to the text at hand. */
const connective = /(?:[见按照据如除即同与和及对将在]|落实|执行|完成|承担|牵头|负责|履行|围绕)$/;
/** Where a clause begins; 第四部分 there may count the parts of anything, 第二部分第（三）项 may not. */
const clauseStart = /(?:^|[，。；：、（(,;:\s　])$/;
/** Words in the same sentence that name another document. */
const otherDocument = new RegExp(`》|${otherDocumentKinds}|${widePlanKinds}|通知|报告|清单|合同|协议|讲话|决定|工程`);
/** How far back the sentence of a reference is read. */
const reach = 80;

/** References to the draft's own parts, in the order of their place; what may belong to another document is left out. */
export function findPartReferences(text: string): PartReference[] {
  const found: PartReference[] = [];
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    const reference = readReference(text, at);
    if (!reference) continue;
    found.push(reference);
    at = reference.span.end - 1;
  }
  for (const match of text.includes('项') ? text.matchAll(aboveList) : []) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ span, steps: [{ unit: '项', numbers: readNumbers(match[1]!) }], ofNotice: false });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function readReference(text: string, at: number): PartReference | null {
  stepPattern.lastIndex = at;
  const first = stepPattern.exec(text);
  if (!first) return null;
  const second = first[2] === '项' ? null : readSecond(text, at + first[0].length);
  const own = ownDocumentBefore(text, at);
  if (own === null && !isOwn(text, { at, first, isPrecise: second !== null })) return null;
  const steps = [toStep(first[1]!, first[2]!), ...(second ? [second.step] : [])];
  return { span: { start: at, end: second?.end ?? at + first[0].length }, steps, ofNotice: own === '通知' };
}

function readSecond(text: string, from: number): { step: ReferenceStep; end: number } | null {
  betweenSteps.lastIndex = from;
  const at = from + betweenSteps.exec(text)![0].length;
  stepPattern.lastIndex = at;
  bareStepPattern.lastIndex = at;
  const match = stepPattern.exec(text) ?? bareStepPattern.exec(text);
  return match && { step: toStep(match[1]!, match[2] ?? '项'), end: at + match[0].length };
}

interface Candidate {
  readonly at: number;
  readonly first: RegExpExecArray;
  /** Whether a second step follows. */
  readonly isPrecise: boolean;
}

/** Whether a reference without 本方案 in front means the text at hand: 见第三部分, 上述第（二）项. */
function isOwn(text: string, { at, first: [, numbers, unit], isPrecise }: Candidate): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const isBracketed = /^[（(]/.test(numbers!);
  if (above.test(before)) return unit !== '条' || isBracketed;
  if (unit !== '部分' && !(unit === '项' && isBracketed)) return false;
  const sentence = before.slice(before.search(/[^。；;\n]*$/));
  const isNamed = connective.test(before) || ((isPrecise || isBracketed) && clauseStart.test(before));
  return isNamed && !otherDocument.test(sentence);
}

function toStep(numbers: string, unit: string): ReferenceStep {
  return { unit: unit as ReferenceStep['unit'], numbers: readNumbers(numbers) };
}

function readNumbers(words: string): ReferredNumber[] {
  const found: ReferredNumber[] = [];
  for (const [text] of words.matchAll(new RegExp(numeral, 'g'))) {
    const plain = text.replace(/[（()）]/g, '');
    const value = isHanNumeral(plain[0]!) ? parseHanNumeral(plain) : Number(toHalfWidth(plain));
    if (value !== null) found.push({ value, text });
  }
  return found;
}
