// Bodies of the state that a draft names with 国家 in front and without.
import { type DraftDepartments, type NamedParty, tally } from '../../bodies/draftDepartments';
import type { Finding } from '../../lint/rule';
import type { TextEdit } from '../../text/edits';
import { countText, otherPlaces } from './renameParties';

const state = '国家';
/** 国家税务总局, not 国家公园. */
const body = /(?:局|委|委员会|办|办公室|部|署)$/;
const shortestName = 4;

/**
 * 国家金融监管总局 among many 金融监管总局, or the other way round: the rarer way of each. Only in drafts of no level, for in
 * those of a place the name without 国家 is that of its own body.
 */
export function* nationalNames({ context, parties }: DraftDepartments): Iterable<Finding> {
  if (context.level) return;
  const names = tally(parties.map(({ party }) => party.name));
  for (const long of names.keys()) {
    const short = long.slice(state.length);
    if (!long.startsWith(state) || short.length < shortestName || !body.test(short) || !names.has(short)) continue;
    const [wrong, right] = names.get(long)! > names.get(short)! ? [short, long] : [long, short];
    const all = parties.filter(({ party }) => party.name === wrong || party.name === right);
    if (!areNamedTogether(all)) yield toFinding(all, { wrong, right, count: names.get(right)! });
  }
}

function areNamedTogether(parties: readonly NamedParty[]): boolean {
  return parties.some(({ note, party }, at) => {
    const before = parties[at - 1];
    return before?.note.span.start === note.span.start && before.party.name !== party.name;
  });
}

function toFinding(
  all: readonly NamedParty[],
  { wrong, right, count }: { readonly wrong: string; readonly right: string; readonly count: number },
): Finding {
  const spans = all.map(({ party }) => party.span);
  const places = all.flatMap(({ party }) => (party.name === wrong ? [party.span] : []));
  const edits = places.map((span): TextEdit => ({ span, newText: right }));
  return {
    span: places[0]!,
    severity: 'info',
    message: `“${wrong}”与“${right}”（${count}处）应为同一部门；请统一名称${countText(places.length)}。`,
    related: otherPlaces(
      spans.filter((span) => span !== places[0]),
      '同一部门',
    ),
    fixes: [{ title: `${places.length > 1 ? '全文' : ''}改为“${right}”`, edits, safe: false }],
  };
}
