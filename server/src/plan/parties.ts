// Reads the content of a responsibility note into parties with roles.
import { isBlank, skipBlanks, trimEnd } from '../text/characters';
import type { Span } from '../text/span';
import type { Party, Role } from './model';
import { acceptsPrefix, isOrganName, levelPrefix, withoutFormerName } from './organs';

/** Verbs that close a list of names, with the role they give; those that begin another come first. */
const verbs: readonly (readonly [string, Role])[] = [
  ['牵头负责', '牵头'],
  ['牵头组织', '牵头'],
  ['牵头落实', '牵头'],
  ['牵头实施', '牵头'],
  ['负责牵头', '牵头'],
  ['负责组织协调', '牵头'],
  ['统筹协调', '牵头'],
  ['组织协调', '牵头'],
  ['牵头', '牵头'],
  ['主办', '牵头'],
  ['负责', '负责'],
  ['承办', '负责'],
  ['组织实施', '负责'],
  ['组织落实', '负责'],
  ['组织开展', '负责'],
  ['抓好落实', '负责'],
  ['各负其责', '负责'],
  ['落实', '负责'],
  ['实施', '负责'],
  ['协同配合', '配合'],
  ['配合', '配合'],
  ['协助', '配合'],
  ['协办', '配合'],
  ['参与', '参与'],
  ['参加', '参与'],
];
const anyVerb = new RegExp(verbs.map(([verb]) => verb).join('|'), 'g');
const roleOf = new Map(verbs);
/** Adverbials between the names and the verb: 按职责分工, 依各自职责, 分别. */
const adverbial =
  /(?:(?:按照?|依照?|依据|根据|据)(?:各自)?(?:部门|工作)?(?:职责|职能|职权|责任|任务|权限)?(?:和|与|及)?(?:分工|权限|范围|划分|要求)?|(?:职责|职能)分工|分工|分别|共同|联合|具体|主要|统一|各自|积极|全力|切实)$/;
/** Prose that follows a name without one of the verbs: 按照统一部署开展相关工作. */
const prose = /(?:按照|按|依照|依据|根据|结合|要|应|对|在|做好|开展|组织)/;
const separators = '、，,；;。.';
/** Words that join two names; 和 within a name (工业和信息化局) does not, because its left side is no name. */
const joints = /以及|会同|及|和|与|等|商(?!务|业|贸|品|标|会|城|场|户|圈|超)/g;
const levelWord = /^(?:省|市|区|县|镇|街|乡|街道|乡镇|[省市区县]级)$/;

interface Piece extends Span {
  /** Whether a comma, not 、, stands before it. */
  readonly newClause: boolean;
  /** Joined to the piece before by 会同 or 商: the one before leads, this one supports. */
  readonly supports: boolean;
}

/** What a list of names and roles was read into. */
export interface PartyList {
  readonly parties: readonly Party[];
  /** Whether a verb gave a role, so that the text is a note even without a label. */
  readonly hasVerb: boolean;
  /** Whether every name looks like that of a body. */
  readonly clean: boolean;
  /** End of the last name or verb that was understood. */
  readonly end: number;
}

/** Reads `span` of `text`; names without a verb get `fallback`. Total: what is no name is left out. */
export function readParties(text: string, span: Span, fallback: Role): PartyList {
  const parties: Party[] = [];
  let waiting: Party[] = [];
  let hasVerb = false;
  let hasLead = false;
  let clauseStart = 0;
  let clean = true;
  let end = span.start;
  for (const piece of cutPieces(text, span)) {
    if (piece.newClause) clauseStart = waiting.length;
    const read = readPiece(text, piece);
    for (const { name, role } of read) {
      if (name)
        waiting.push({
          span: name,
          name: text.slice(name.start, name.end),
          role: fallback,
        });
      if (!role) continue;
      hasVerb = true;
      const supporting = piece.supports ? waiting.splice(-1) : [];
      // A，B配合: names in an earlier clause are in charge when nobody is yet.
      if ((role === '配合' || role === '参与') && !hasLead) assign(waiting.splice(0, clauseStart), fallback, parties);
      hasLead ||= role === '牵头' || role === '负责';
      assign(waiting, role, parties);
      assign(supporting, '配合', parties);
      waiting = [];
      clauseStart = 0;
    }
    if (read.length > 0) end = piece.end;
    else clean = false;
  }
  assign(waiting, fallback, parties);
  return { parties: restorePrefixes(parties), hasVerb, clean, end };
}

function assign(names: readonly Party[], role: Role, into: Party[]): void {
  for (const party of names) into.push({ ...party, role });
}

/** Cuts a list at its separators, outside of brackets; 区、街两级 stays together. */
function cutPieces(text: string, span: Span): Piece[] {
  const pieces: Piece[] = [];
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at <= span.end; at++) {
    const char = at < span.end ? text[at]! : '、';
    if ('（(〈<［['.includes(char)) depth++;
    else if ('）)〉>］]'.includes(char)) depth = Math.max(0, depth - 1);
    if (at < span.end && (depth > 0 || !(separators.includes(char) || isNameGap(text, at, start)))) continue;
    const from = skipBlanks(text, start, at);
    const piece = {
      start: from,
      end: trimEnd(text, at, from),
      supports: false,
      newClause: '，,；;'.includes(text[start - 1] ?? '、'),
    };
    if (piece.end === piece.start) start = at + 1;
    else if (!levelWord.test(text.slice(piece.start, piece.end)) || at >= span.end) {
      cutJoints(text, piece, pieces);
      start = at + 1;
    }
  }
  return pieces;
}

/** A blank between two names that nothing else separates. */
function isNameGap(text: string, at: number, start: number): boolean {
  return isBlank(text.charCodeAt(at)) && at - start <= 40 && isOrganName(text.slice(start, at).trim());
}

function cutJoints(text: string, piece: Piece, into: Piece[]): void {
  let start = piece.start;
  let supports = false;
  const slice = text.slice(piece.start, piece.end);
  joints.lastIndex = 0;
  for (let match = joints.exec(slice); match; match = joints.exec(slice)) {
    const at = piece.start + match.index;
    const rest = at + match[0].length;
    if (!isOrganName(text.slice(start, at)) || insideBracket(text, piece.start, at)) continue;
    if (
      match[0] === '等' &&
      /^(?:有关|相关|多个|[一二三四五六七八九十0-9]+个?)?(?:部门|单位)(?:和单位)?/.test(text.slice(rest, piece.end))
    ) {
      into.push({ start, end: at, supports, newClause: piece.newClause && start === piece.start });
      start =
        rest +
        /^(?:有关|相关|多个|[一二三四五六七八九十0-9]+个?)?(?:部门|单位)(?:和单位)?/.exec(
          text.slice(rest, piece.end),
        )![0].length;
      joints.lastIndex = start - piece.start;
      supports = false;
      continue;
    }
    into.push({ start, end: at, supports, newClause: piece.newClause && start === piece.start });
    supports = match[0] === '会同' || match[0] === '商';
    start = rest;
  }
  if (start < piece.end)
    into.push({ start, end: piece.end, supports, newClause: piece.newClause && start === piece.start });
}

function insideBracket(text: string, from: number, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i++) {
    if ('（(〈<'.includes(text[i]!)) depth++;
    else if ('）)〉>'.includes(text[i]!)) depth--;
  }
  return depth > 0;
}

interface NameAndRole {
  readonly name: Span | null;
  readonly role: Role | null;
}

/** A piece is a name, a name with its verb, a verb alone, or several of these run together (A牵头B配合). */
function readPiece(text: string, piece: Piece): NameAndRole[] {
  const read: NameAndRole[] = [];
  let start = piece.start;
  const slice = text.slice(piece.start, piece.end);
  anyVerb.lastIndex = 0;
  for (let match = anyVerb.exec(slice); match; match = anyVerb.exec(slice)) {
    const at = piece.start + match.index;
    const name = readName(text, start, stripAdverbials(text, start, at));
    if (name === 'no name') continue;
    read.push({ name, role: roleOf.get(match[0])! });
    start = at + match[0].length;
  }
  if (start < piece.end) {
    const name = readName(text, start, piece.end);
    const end = name === 'no name' ? proseStart(text, start, piece.end) : null;
    if (name && name !== 'no name') read.push({ name, role: null });
    else if (end !== null && read.length === 0) read.push({ name: { start, end }, role: null });
  }
  return read;
}

function stripAdverbials(text: string, start: number, end: number): number {
  let stop = end;
  for (let round = 0; round < 4 && stop > start; round++) {
    const match = adverbial.exec(text.slice(Math.max(start, stop - 16), stop));
    if (!match) break;
    stop -= match[0].length;
  }
  return stop;
}

/** The name between two offsets without 由 and the like; null for none, 'no name' for other text. */
function readName(text: string, start: number, end: number): Span | null | 'no name' {
  let from = skipBlanks(text, start, end);
  const lead = /^(?:由|并由|请|会同|及|和|与|并)/.exec(text.slice(from, from + 2));
  if (lead) from += lead[0].length;
  const tail = /等(?:有关|相关)?(?:部门|单位)?$/.exec(text.slice(Math.max(from, end - 5), end));
  const stop = trimEnd(
    text,
    tail && isOrganName(text.slice(from, end - tail[0].length)) ? end - tail[0].length : end,
    from,
  );
  if (stop === from) return null;
  return isOrganName(text.slice(from, stop)) ? withoutFormerName(text, { start: from, end: stop }) : 'no name';
}

/** Where prose begins after a name that no verb closes; null when the text does not begin with a name. */
function proseStart(text: string, start: number, end: number): number | null {
  const match = prose.exec(text.slice(start, end));
  const stop = match ? start + match.index : end;
  return isOrganName(text.slice(start, stop)) ? stop : null;
}

/** 区农委、畜牧中心 → 区农委, 区畜牧中心. */
function restorePrefixes(parties: readonly Party[]): Party[] {
  let prefix = '';
  return parties.map((party) => {
    const own = levelPrefix(party.name);
    if (own) prefix = own;
    return !own && prefix && acceptsPrefix(party.name) ? { ...party, name: prefix + party.name } : party;
  });
}
