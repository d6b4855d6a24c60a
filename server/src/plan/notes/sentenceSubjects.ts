// Sentences whose subject says who does the work, without a note: A要…; 请A、B在…前完成; A于…前完成; …由A评选.
import type { Span } from '../../text/span';
import { isAuthority, isNamedInText, isParticular } from './organs';
import { readParties } from './parties';

/** How far from the beginning of a clause its subject may reach. */
const longestSubject = 80;
/** So many places where the subject may end are tried. */
const mostEnds = 8;
const modals = '要(?!求)|应当?(?!急|用|对)|必须|须|需要?(?!求)|不得';
const adverbs =
  '于(?=[0-9本每当次])|在(?=[^，。；]{1,20}[前内间底])|对|依法|结合|根据|按照|按[月季年期]|会同|联合(?![会社])|定期|及时|每[年月季周日]|统一|具体|共同|分别|切实|认真|严格|积极|充分|通过';
const verbParts = [
  '汇总|起草|组织(?!部)|制定|制订|开展|建立|编制|发布|公布|指导|督促|完善|推进|落实|做好|抓好|完成|提供|承担',
  '审核|审查|受理|评选|推荐|研究|出台|印发|报送|拟订|确定|明确|安排|加强|加大|强化|深化|健全|探索|统筹|协调',
  '评估|验收|核查|核实|查处|打击|保障|引导|鼓励|支持|选派|梳理|收集|牵头|负责',
];
const actions = `${adverbs}|${verbParts.join('|')}`;
/** What the name of a body does not have in it. */
const prose = /[要应须将把被向与]|依照|按照|根据|不得|(?:具体|相关|修复|处理)工作|[（(]/;
const modal = new RegExp(`^(?:将|可)?(?:${modals})`);
const ends = new RegExp(`(?:${modals}|${actions})`, 'g');
const verbBehind = new RegExp(`^(?:${verbParts.join('|')}|${adverbs}|[㐀-鿿]{2,4}(?:[，。；、]|$))`);

/** Whether a sentence names who does what it says: as its subject, as those who are asked to, or behind 由. */
export function namesWho(text: string, sentence: Span): boolean {
  let at = sentence.start;
  while (at < sentence.end) {
    const isAsked = text[at] === '请';
    if (hasSubject(text, { start: isAsked ? at + 1 : at, end: sentence.end }, isAsked || at === sentence.start))
      return true;
    at = nextClause(text, at, sentence.end);
  }
  for (let by = text.indexOf('由', sentence.start); by >= 0 && by < sentence.end; by = text.indexOf('由', by + 1))
    if (hasAgent(text, by + 1, sentence.end)) return true;
  return false;
}

/** …由A评选推荐, whatever A does. */
function hasAgent(text: string, start: number, end: number): boolean {
  const slice = text.slice(start, Math.min(end, start + longestSubject));
  return endsOf(slice).some(
    (stop) => verbBehind.test(slice.slice(stop)) && areNames(text, { start, end: start + stop }, isParticular),
  );
}

/** The subject of a clause; in later ones of a sentence that of a modal verb alone, where it is certain or everybody. */
function hasSubject(text: string, { start, end }: Span, isFirst: boolean): boolean {
  const slice = clauseOf(text, start, end);
  return endsOf(slice).some((stop) => {
    const isModal = modal.test(slice.slice(stop));
    if (!isFirst && !(isModal && /^(?:各|有关|相关)|[局委办厅部]$/.test(slice.slice(0, stop)))) return false;
    return areNames(text, { start, end: start + stop }, isModal ? isNamedInText : isParticular);
  });
}

function clauseOf(text: string, start: number, end: number): string {
  const slice = text.slice(start, Math.min(end, start + longestSubject));
  return /^[^，,；;。：:]*/.exec(slice)![0];
}

function endsOf(slice: string): number[] {
  ends.lastIndex = 0;
  const found: number[] = [];
  for (let match = ends.exec(slice); match && found.length < mostEnds; match = ends.exec(slice)) {
    if (match.index > 1) found.push(match.index);
    ends.lastIndex = match.index + 1;
  }
  return found;
}

/** Whether a stretch is a list of bodies and nothing else. */
function areNames(text: string, span: Span, isOne: (name: string) => boolean): boolean {
  const { parties, clean, hasVerb } = readParties(text, span, '负责');
  const [first] = parties;
  if (!first || !clean || hasVerb || first.span.start !== span.start) return false;
  return parties.every(({ name }) => isAuthority(name) && isOne(name) && !prose.test(name));
}

function nextClause(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !'，,；;'.includes(text[at]!)) at++;
  return at + 1;
}
