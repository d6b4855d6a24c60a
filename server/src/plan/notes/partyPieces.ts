// Cuts a list of names and roles into pieces: at its separators, and between two names that a word joins.
import { isBlank, skipBlanks, trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { glossClosers, glossOpeners } from '../../words/brackets';
import { levelAlone } from '../../words/levels';
import { isOrganName } from './organs';
import { isPlaceName } from './unknownNames';

const separators = '、，,；;。.';
/** Words that join two names; 和 within a name (工业和信息化局) does not, because its left side is no name. */
const joints = /以及|会同|及(?![时早格])|和(?!谐|平|解|睦)|与|等|商(?!务|业|贸|品|标|会|城|场|户|圈|超)/g;
/** 等部门, 等5个部门和单位: how a list that is not complete ends, with what joins it to a group behind. */
const others =
  /^(?:有关|相关|多个|[一二三四五六七八九十0-9]+个?)?(?:部门|单位|方面)(?:和单位)?(?:[、，]?(?:以及|及|和|与))?/;

/** What stands between two separators or joints. */
export interface Piece extends Span {
  /** Whether a comma, not 、, stands before it. */
  readonly newClause: boolean;
  /** Joined to the piece before by 会同 or 商: the one before leads, this one supports. */
  readonly supports: boolean;
}

/** Cuts a list at its separators, outside of brackets; 区、街两级 stays together. */
export function cutPieces(text: string, span: Span): Piece[] {
  const pieces: Piece[] = [];
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at <= span.end; at++) {
    const char = at < span.end ? text[at]! : '、';
    if (glossOpeners.includes(char)) depth++;
    else if (glossClosers.includes(char)) depth = Math.max(0, depth - 1);
    if (at < span.end && (depth > 0 || !(separators.includes(char) || isNameGap(text, at, start)))) continue;
    const from = skipBlanks(text, start, at);
    const piece = {
      start: from,
      end: trimEnd(text, at, from),
      supports: false,
      newClause: '，,；;。'.includes(text[start - 1] ?? '、'),
    };
    if (piece.end === piece.start) start = at + 1;
    else if (!levelAlone.test(text.slice(piece.start, piece.end)) || at >= span.end) {
      cutJoints(text, piece, pieces);
      start = at + 1;
    }
  }
  return pieces;
}

/** A blank between two names that nothing else separates. */
function isNameGap(text: string, at: number, start: number): boolean {
  if (!isBlank(text.charCodeAt(at)) || at - start > 40) return false;
  const name = text.slice(start, at).trim();
  return isOrganName(name) || isPlaceName(name);
}

function cutJoints(text: string, piece: Piece, into: Piece[]): void {
  let start = piece.start;
  let supports = false;
  const slice = text.slice(piece.start, piece.end);
  joints.lastIndex = 0;
  for (let match = joints.exec(slice); match; match = joints.exec(slice)) {
    const at = piece.start + match.index;
    const rest = at + match[0].length;
    if (!isOrganName(text.slice(start, at)) || insideBracket(text, start, at)) continue;
    const tail = match[0] === '等' ? others.exec(text.slice(rest, piece.end)) : null;
    into.push({ start, end: at, supports, newClause: piece.newClause && start === piece.start });
    supports = !tail && (match[0] === '会同' || match[0] === '商');
    start = rest + (tail?.[0].length ?? 0);
    joints.lastIndex = start - piece.start;
  }
  if (start < piece.end)
    into.push({ start, end: piece.end, supports, newClause: piece.newClause && start === piece.start });
}

function insideBracket(text: string, from: number, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i++) {
    if (glossOpeners.includes(text[i]!)) depth++;
    else if (glossClosers.includes(text[i]!)) depth--;
  }
  return depth > 0;
}
