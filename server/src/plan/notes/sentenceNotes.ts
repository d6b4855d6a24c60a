// Notes that a sentence makes by itself: 由A牵头，B配合; A牵头，…; A负责甲，B负责乙; A会同B开展….
import type { Span } from '../../text/span';
import { remarkClass } from '../../words/brackets';
import type { Role } from '../../words/roles/roles';
import { byVerb, openingVerb } from '../../words/roles/roleVerbs';
import type { Note, Party } from '../model';
import { groupLeadLength } from './groupLead';
import { isAuthority, isParticular } from './organs';
import { readParties } from './parties';

/** Longest distance between 由 and the verb that follows the names. */
const longestNames = 80;
const opensBracket = new RegExp(`[${remarkClass.open}]`);
const clauseMarks = '，,；;';
/** What bodies do together: where the names behind 会同 end. */
const jointWorkParts = [
  '开展|组织|实施|加强|强化|对|建立|健全|完善|制定|出台|推进|推动|推行|落实|做好|抓好|进行|负责',
  '联合|共同|定期|适时|及时|每|依法|严格|积极|深入|加大',
  '探索|督促|指导|研究|印发|召开|打击|严厉|规范|检查|在|于|按|以',
];
const jointWork = new RegExp(jointWorkParts.join('|'), 'g');

/** Whether a line may hold a note whose names begin a sentence. */
export function mayLeadSentence(text: string): boolean {
  return openingVerb.test(text);
}

/** The names stand at the beginning of the sentence, or behind a run-in title and its colon. */
export function readLeadingNote(text: string, sentence: Span): Note | null {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestNames));
  const verb = openingVerb.exec(words);
  if (!verb || verb.index < 2) return null;
  const title = Math.max(words.lastIndexOf('：', verb.index), words.lastIndexOf(':', verb.index));
  if (opensBracket.test(words.slice(0, title + 1))) return null;
  const names = sentence.start + title + 1;
  const at = sentence.start + verb.index;
  if (names === at && verb[0] === '负责') return readDutyNote(text, { start: sentence.start, end: at });
  if (verb[0] === '会同') return readJointNote(text, { names, end: at, joint: at }, sentence);
  const next = words[verb.index + verb[0].length] ?? '。';
  if (verb[0] !== '牵头')
    return isNamed(text, { start: names, end: at }) ? readSentenceNote(text, { at: names, names }, sentence) : null;
  if (words.startsWith('会同', verb.index + 2))
    return readJointNote(text, { names, end: at + 2, joint: at + 2 }, sentence);
  return '，,；;。负组抓、'.includes(next) ? readSentenceNote(text, { at: names, names }, sentence) : null;
}

/** 镇食安办：负责统一协调。 */
function readDutyNote(text: string, { start, end }: Span): Note | null {
  const names = { start, end: end - 1 };
  if (!isNamed(text, names)) return null;
  const { parties } = readParties(text, names, '负责');
  return { span: { start, end: end + 2 }, form: 'sentence', labelText: '', parties, closesGroup: false, yields: true };
}

/** Whether a text is a list of bodies that can be told from the words of any sentence. */
function isNamed(text: string, span: Span): boolean {
  const { parties, clean } = readParties(text, span, '负责');
  return clean && parties.length > 0 && parties.every(({ name }) => isParticular(name));
}

interface JointNote {
  readonly names: number;
  /** End of the first names, with the verb behind them. */
  readonly end: number;
  /** Where 会同 stands. */
  readonly joint: number;
}

/** A会同B开展…: A is in charge, B supports. */
function readJointNote(text: string, { names, end, joint }: JointNote, sentence: Span): Note | null {
  const first = readParties(text, { start: names, end }, '负责');
  if (!first.clean || first.parties.length === 0 || !first.parties.every(({ name }) => isParticular(name))) return null;
  const start = joint + '会同'.length;
  const stop = nextMark(text, start, Math.min(sentence.end, start + longestNames));
  const works = [...text.slice(start, stop).matchAll(jointWork)].map(({ index }) => start + index);
  for (const workStart of [...works, stop]) {
    const others = readNames(text, { start, end: workStart }, '配合');
    if (!others) continue;
    const span = { start: names, end: workStart };
    const parties = [...first.parties, ...others];
    return { span, form: 'sentence', labelText: '', parties, closesGroup: false, yields: true };
  }
  return null;
}

/** The bodies of a list without verbs; null where there is something else in it. */
function readNames(text: string, span: Span, role: Role): readonly Party[] | null {
  const { parties, clean, hasVerb } = readParties(text, span, role);
  return clean && !hasVerb && parties.length > 0 && parties.every(({ name }) => isAuthority(name)) ? parties : null;
}

/** The note whose names begin at `names`, behind 由 at `at` or at the beginning of the sentence. */
export function readSentenceNote(
  text: string,
  { at, names }: { readonly at: number; readonly names: number },
  sentence: Span,
): Note | null {
  const rest = text.slice(names, Math.min(sentence.end, names + longestNames));
  const verb = byVerb.exec(rest);
  if (!verb || /[。；：]/.test(rest.slice(0, verb.index))) return null;
  const lead = { start: names, end: names + verb.index + verb[0].length };
  const list = readParties(text, lead, '负责');
  if (!list.hasVerb || !list.clean || list.parties.length === 0) return null;
  if (!list.parties.every((party) => isAuthority(party.name))) return null;
  const hasObject = lead.end < sentence.end && !`${clauseMarks}。`.includes(text[lead.end]!);
  const whole = hasObject ? withObjects(text, lead, sentence.end) : followingClauses(text, lead, sentence.end);
  const closesGroup = at > sentence.start && sentence.start + groupLeadLength(text, sentence.start, at) === at;
  return {
    span: { start: closesGroup ? sentence.start : at, end: whole.end },
    form: 'sentence',
    labelText: '',
    parties: [...(hasObject ? list.parties : []), ...whole.parties],
    closesGroup,
    ...(hasObject && at === names ? { yields: true } : {}),
  };
}

interface Clauses {
  readonly parties: readonly Party[];
  readonly end: number;
}

/** Clauses （，B配合，C参与） that continue a note in the sentence, read together with it. */
function followingClauses(text: string, lead: Span, end: number): Clauses {
  let stop = lead.end;
  while (stop < end && clauseMarks.includes(text[stop]!)) {
    const clauseEnd = nextMark(text, stop + 1, end);
    const list = readParties(text, { start: stop + 1, end: clauseEnd }, '负责');
    if (!list.hasVerb || !list.clean) break;
    stop = clauseEnd;
  }
  return { parties: readParties(text, { start: lead.start, end: stop }, '负责').parties, end: stop };
}

/** Other bodies of a sentence that says what each of them does: A负责甲，B负责乙. */
function withObjects(text: string, lead: Span, end: number): Clauses {
  const parties: Party[] = [];
  let stop = lead.end;
  for (let at = nextMark(text, stop, end); at < end && clauseMarks.includes(text[at]!); ) {
    const clauseEnd = nextMark(text, at + 1, end);
    const clause = readParties(text, { start: at + 1, end: clauseEnd }, '负责');
    const isOthers =
      clause.hasVerb && clause.clean && clause.parties.every(({ name }) => name.length > 2 && isAuthority(name));
    if (isOthers && clause.parties.length > 0) {
      parties.push(...clause.parties);
      stop = clauseEnd;
    }
    at = clauseEnd;
  }
  return { parties, end: stop };
}

function nextMark(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !'，,；;。！？'.includes(text[at]!)) at++;
  return at;
}
