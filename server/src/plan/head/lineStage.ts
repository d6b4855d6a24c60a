// The stage marker of one line: （征求意见稿）, 送审稿.
import type { Span } from '../../text/span';
import { remarkClass } from '../../words/brackets';
import { stageWords } from '../../words/documents/documentKinds';

const { open, close } = remarkClass;
/** （征求意见稿）, 〔送审稿，2月修改〕 */
export const bracketedStage = new RegExp(`[${open}]\\s*(${stageWords})[^${close}]{0,8}[${close}]`);
const bareStage = new RegExp(`^[\\s　]*(${stageWords})[\\s　]*$`);
/** What conversion leaves in front of a line. */
export const bookmark = /^\[bookmark:[^\]]{0,40}\]/;

/** A stage marker in a line; the span holds its brackets where it has some. */
export interface LineStage {
  readonly span: Span;
  readonly word: string;
  readonly isBracketed: boolean;
}

/** The stage marker of a line; `loose` accepts one in brackets anywhere, otherwise it must be the whole line. */
export function findLineStage(line: string, loose: boolean): LineStage | null {
  const bracketed = bracketedStage.exec(line);
  if (bracketed && (loose || line.replace(bookmark, '').replace(/[\s　*#]/g, '').length <= bracketed[0].length + 1))
    return { span: spanOf(bracketed), word: bracketed[1]!, isBracketed: true };
  const bare = bareStage.exec(line);
  if (!bare) return null;
  const start = bare[0].indexOf(bare[1]!);
  return { span: { start, end: start + bare[1]!.length }, word: bare[1]!, isBracketed: false };
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

/** The stage named by such a marker. */
export function readStage(line: string, loose: boolean): string | null {
  return findLineStage(line, loose)?.word ?? null;
}
