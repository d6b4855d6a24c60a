// Label candidates of a line: at its start, behind marks that stand there, and inside it where their place allows one.
import { isBlank, isHan, isSentenceEnd } from '../../text/characters';
import { remarkClosers } from '../../words/brackets';
import type { Label, LabelCandidate } from '../model';
import { readLabel } from './labels';

/** The one at `indent` first, then those inside the line. */
export function findLabels(text: string, indent: number): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  const first = readFirstLabel(text, indent);
  if (first) found.push({ ...first, after: 'start' });
  for (let at = first?.span.end ?? indent + 1; at < text.length; at++) {
    const label = mayBeginLabel(text, at) ? readLabel(text, at) : null;
    if (!label || label.level === 0) continue;
    const after = placeOf(text, at);
    if (after !== 'none' || mayFollowHeading(text, label)) found.push({ ...label, after });
    at = label.span.end - 1;
  }
  return found;
}

/** Marks around a label that say nothing of what it counts: ★ ● ✅ ~~, bullets of private fonts, form feeds. */
const mark = /[\s\p{So}\p{Sk}\p{Co}\p{Cs}\p{Mn}\p{Me}\p{Cf}•·‧∙※*~_=]/u;
const tag = /<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,80})?>/y;
/** More marks than this are an ornament of their own. */
const mostMarks = 24;

/** The label at `at` or behind the marks and tags that stand there; null where there is none. */
export function readFirstLabel(text: string, at: number): Label | null {
  const label = readLabel(text, at);
  if (label) return label;
  let from = at;
  for (let seen = 0; seen < mostMarks && from < text.length; seen++) {
    tag.lastIndex = from;
    if (text[from] === '<' && tag.test(text)) from = tag.lastIndex;
    else if (mark.test(text[from]!)) from++;
    else break;
  }
  return from > at ? readLabel(text, from) : null;
}

/** Cheap gate for the pass over a line: a numeral after a bracket, or a numeral that a separator follows. */
function mayBeginLabel(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0xff08 || code === 0x28) return isNumeralCode(text.charCodeAt(at + 1));
  if ((code >= 0x2460 && code < 0x249c) || (code >= 0x3220 && code < 0x322a)) return true;
  if (!isNumeralCode(code) || isNumeralCode(text.charCodeAt(at - 1))) return false;
  for (let next = at + 1; next <= at + 3; next++) {
    const following = text.charCodeAt(next);
    if (following === 0x3001 || following === 0x2e || following === 0xff0e) return true;
    if (!isNumeralCode(following)) return false;
  }
  return false;
}

/** 1 for the code units of ASCII, full-width and Han numerals: asked for at every character. */
const numeralCodes = new Uint8Array(0x10000);
for (const numeral of '0123456789０１２３４５６７８９一二三四五六七八九十百') numeralCodes[numeral.charCodeAt(0)] = 1;

function isNumeralCode(code: number): boolean {
  return numeralCodes[code] === 1;
}

/** Characters that make a word with any numeral behind them, and such as do with 一 only: 第二、三季度; 统一、规范. */
const beforeAny = '第周期初零之其几数';
const beforeOne = '统唯单万合专同不划逐任独归每另某各';

/** Whether a numeral at `at` is the end of a word. */
export function endsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? '\n';
  return beforeAny.includes(before) || (text[at] === '一' && beforeOne.includes(before));
}

const kind = /^(?:项(?!目)|条(?![块件例])|类(?![别型])|级(?!别)|款(?![项待]))/;
const kindOrNext = /^(?:种(?![植子业养粮])|档(?![案次])|部分|[、和至到与及][（(])/;

/** Whether what stands behind a label makes it one that is spoken of: 第（二）项, （一）类企业, （一）、（二）. */
export function isMeantAsKind(text: string, end: number): boolean {
  const next = text.slice(end, end + 2);
  return kind.test(next) || kindOrNext.test(next);
}

/** Whether a label with no mark before it may stand behind a heading that has none. */
function mayFollowHeading(text: string, { span, level, number }: Label): boolean {
  const last = text[span.end - 1]!;
  if ('）)'.includes(last) || (number === 1 && level > 1)) return true;
  const before = text.charCodeAt(span.start - 1);
  if (level > 1)
    return '.．'.includes(last) && (isHan(before) || isBlank(before) || endsRemark.includes(text[span.start - 1]!));
  return (isHan(before) || isBlank(before)) && !endsWord(text, span.start);
}

/** Behind a note or a quotation. */
const endsRemark = `${remarkClosers}”`;

function placeOf(text: string, at: number): LabelCandidate['after'] {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--;
  for (let seen = 0; seen < mostMarks && before >= 0 && mark.test(text[before]!); seen++) {
    if ('\f\v'.includes(text[before]!)) return 'sentence';
    before--;
  }
  const code = text.charCodeAt(before);
  if (isSentenceEnd(code)) return 'sentence';
  const char = text[before] ?? ' ';
  if (char === '：' || char === ':') return 'colon';
  if (endsRemark.includes(char)) return 'sentence';
  return code === 0x2e && isHan(text.charCodeAt(before - 1)) ? 'sentence' : 'none';
}
