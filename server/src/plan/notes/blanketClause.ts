// Blanket clauses: one sentence that says who does everything that follows.
import type { Span } from '../../text/span';
import { planKinds } from '../../words/documents/documentKinds';
import { anyOf, wordsAt } from '../../words/roles/roles';
import type { Note } from '../model';
import { readParties } from './parties';

const doneByAll = /均[由需须应要]|都[由需须]|统一由/;
/** 以下各项工作均需各街镇落实, 本要点各项任务都由…负责. */
const what = `(?:以下|下列|本(?:${planKinds}))[^。；，,]{0,16}?(?:工作|任务|措施|事项|内容)`;
const byWhom = `([^。；]{2,80}?(?:${anyOf(wordsAt('verb'))})[^。；]{0,60})`;
const all = new RegExp(`${what}[^。；，,]{0,6}?(?:均|都|全部|统一)(?:由|需要?|须|应由?|要)${byWhom}`);
/** 未列明责任单位的，由…负责. */
const nobody = '(?:未|没有)(?:列明|列出|注明|标注|明确)[^。；，]{0,10}(?:单位|部门)[^。；，]{0,6}';
const rest = new RegExp(`${nobody}[，,]?(?:均|都)?由${byWhom}`);
/** …，不再列出: what is left out is done by those named before. */
const omitted = /不再(?:逐[一项条]|一一|分别|另行|单独|重复)?(?:列出|列明|标注|注明|列示)/;
const inAttachment = /(?:责任|任务|职责)分工[^。；，]{0,6}(?:详?见|按照?)(?:本[^。；，]{0,4})?附[件表]/;
/** How far before 不再列出 the names may stand. */
const reach = 60;

interface Clause extends Span {
  /** Where those are named who do it; empty where the clause refers to an attachment. */
  readonly named: Span | null;
}

/** The blanket clause of a line, or null. */
export function findBlanketClause(text: string): Note | null {
  const clause = findClause(text);
  if (!clause) return null;
  const parties = clause.named ? readParties(text, clause.named, '负责').parties : [];
  return {
    span: { start: clause.start, end: clause.end },
    form: 'blanket',
    labelText: '',
    parties,
    closesGroup: false,
  };
}

function findClause(text: string): Clause | null {
  if (doneByAll.test(text)) {
    const match = all.exec(text);
    if (match) return toClause(match);
  }
  if (text.includes('由') && /未|没有/.test(text)) {
    const match = rest.exec(text);
    if (match) return toClause(match);
  }
  if (text.includes('不再')) {
    const match = omitted.exec(text);
    if (match) return { ...toClause(match), ...namedBefore(text, match.index) };
  }
  const match = text.includes('分工') ? inAttachment.exec(text) : null;
  return match && toClause(match);
}

function toClause(match: RegExpExecArray): Clause {
  const named = match[1] ?? '';
  const from = match.index + match[0].indexOf(named);
  return {
    start: match.index,
    end: match.index + match[0].length,
    named: named === '' ? null : { start: from, end: from + named.length },
  };
}

/** The sentence in front of 不再列出, as far as it is looked at. */
function namedBefore(text: string, at: number): { start: number; named: Span } {
  let start = at;
  while (start > 0 && at - start < reach && !'。；'.includes(text[start - 1]!)) start--;
  const verb = /(?:均|都)?(?:由|需要?|须|应由?)/.exec(text.slice(start, at));
  return { start, named: { start: start + (verb ? verb.index + verb[0].length : 0), end: at } };
}
