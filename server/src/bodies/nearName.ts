// Finds the body that a name with a slip in it was meant to be, among those that the draft names and those that are known.
import { contentLength, endsLikeNoBody, type NearMiss, nearMiss } from '../registry/lookup/nearMiss';
import { type Resolution, resolveDepartment } from '../registry/lookup/resolveDepartment';
import { isLikely, type Slip, type SlipPlace, slipBetween } from '../registry/lookup/slip';
import { SlipIndex } from '../registry/lookup/slipIndex';
import { leadingLevelWord } from '../registry/names/namePrefix';
import { once } from '../text/memo';
import { endOfSpan, firstEndingAfter, type Span } from '../text/span';
import type { DraftDepartments } from './draftDepartments';

/** A name of the draft with the notes in which it stands. */
interface UsedName {
  readonly resolution: Resolution | null;
  readonly notes: Span[];
}

/** A name that nobody knows is the right one where it stands so often and the other only once. */
const oftenEnough = 3;
/** Content, without prefix and ending, that a name must have for a slip of the kind to be told from another name. */
const shortestContent = { swapped: 2, missing: 3, other: 4, ending: 2 };
/** Names that nobody knows must be as long as this. */
const shortestUnknown = 6;
const ordinals = /[0-9０-９一二三四五六七八九十东西南北上下前后中内外新老]/;
/** 区教育委 for 区教育局: what a body is called elsewhere. 禁毒委 and 禁毒办 are two. */
const otherEnding = /[局委厅]$/;
/** What stands in front of a name and is no wrong 区: 原教育局, 各教育局. */
const otherLead = /^[原本各全某其含驻兼两省市区县州旗盟镇乡街]/;

/**
 * The body that was meant by the name of `note`, which is not what it should be by itself; null where nothing tells. What the
 * draft itself calls its bodies goes before what others may be called.
 */
export function nearName(name: string, note: Span, draft: DraftDepartments): NearMiss | null {
  const { context, registry } = draft;
  const resolution = resolveDepartment(name, context, registry);
  const doubled = doubledPrefix(name, resolution, draft);
  if (doubled) return doubled;
  if (resolution && (resolution.place === null || resolution.department.kind === 'town')) return null;
  const near = nearInDraft(name, { note, resolution }, draft);
  return near !== undefined || resolution ? (near ?? null) : nearMiss(name, context, registry);
}

/** 区区教育局, 各各镇; not 市市场监管局, 津市市教育局. */
function doubledPrefix(
  name: string,
  resolution: Resolution | null,
  { context, registry }: DraftDepartments,
): NearMiss | null {
  if (name[0] !== name[1] || !/^[省市区县镇乡各]/.test(name) || resolution?.prefix.length === 1) return null;
  const right = name.slice(1);
  return resolveDepartment(right, context, registry) ? { name: right, slip: 'extra' } : null;
}

interface Doubtful {
  readonly note: Span;
  readonly resolution: Resolution | null;
}

/** undefined where the draft has nothing alike, null where it has several. */
function nearInDraft(
  name: string,
  { note, resolution }: Doubtful,
  draft: DraftDepartments,
): NearMiss | null | undefined {
  const { names, index } = usedNames(draft);
  const count = names.get(name)?.notes.length ?? 0;
  const found: NearMiss[] = [];
  for (const right of index.near(name)) {
    const used = names.get(right)!;
    const place = slipBetween(name, right);
    if (!place) continue;
    // A body whose place nobody can know, and one that nobody knows, may be another one.
    const isKnown = resolution === null && used.resolution !== null;
    if (!(isKnown ? isTold(place, name, right) : count <= 1 && isUnusual(place, used, right))) continue;
    // Two names of one note are two bodies.
    if (isLikely(place.slip) || !isNamedIn(used, note)) found.push({ name: right, slip: place.slip });
  }
  const likely = found.filter(({ slip }) => isLikely(slip));
  const [only, another] = likely.length > 0 ? likely : found;
  return another ? null : only;
}

const usedNames = once(({ parties }: DraftDepartments) => {
  const names = new Map<string, UsedName>();
  for (const { party, note, resolution } of parties) {
    const used = names.get(party.name) ?? { resolution, notes: [] };
    used.notes.push(note.span);
    names.set(party.name, used);
  }
  return { names: names as ReadonlyMap<string, UsedName>, index: new SlipIndex(names.keys()) };
});

/** Whether a slip tells that a known body of the draft was meant. */
function isTold({ slip, at }: SlipPlace, wrong: string, right: string): boolean {
  if (right.length < 3) return false;
  if (isLikely(slip)) return true;
  const prefix = leadingLevelWord(right).length;
  const content = contentLength(right) - prefix;
  if (slip === 'swapped') return content >= shortestContent.swapped;
  if (at < prefix) return slip === 'other' && content >= shortestContent.ending && !otherLead.test(wrong);
  if (slip === 'missing') return content >= shortestContent.missing && (at < prefix + content || endsLikeNoBody(wrong));
  if (at < prefix + content) return content >= shortestContent.other;
  const isOther = otherEnding.test(wrong) && otherEnding.test(right);
  return at === right.length - 1 && content >= shortestContent.ending && (isOther || endsLikeNoBody(wrong));
}

const tellsUnknown: ReadonlySet<Slip> = new Set(['lookAlike', 'swapped', 'missing', 'extra']);

/** Whether a name that stands once has a slip in it, for another one stands often that nobody knows either. */
function isUnusual({ slip, at }: SlipPlace, { notes }: UsedName, right: string): boolean {
  if (right.length < shortestUnknown || notes.length < oftenEnough) return false;
  return tellsUnknown.has(slip) && !ordinals.test(right[at] ?? '');
}

function isNamedIn({ notes }: UsedName, note: Span): boolean {
  return firstEndingAfter(notes, note.start, endOfSpan)?.start === note.start;
}
