// Reads the unit behind a number, and tells it from words that only begin like one.
import { namesOf, type Unit, unitNamed } from '../../../words/units';

/** 微克/立方米, mg/L: mass in a volume or in a mass is one unit. */
const concentration = `(?:${namesOf(isAbove)})[ 　]?[/／每][ 　]?(?:标准)?(?:${namesOf(isBelow)})`;
const unitPattern = new RegExp(`[余多]?(${concentration}|${namesOf(({ bare }) => bare)})`, 'y');
/** 4/10万: a rate among so many, without a unit of its own. */
const ratio = /[/／][ 　]?(?:[0-9]{1,3}|[十百])?[万千](?![0-9])/y;

/** A unit and where its words end. */
export interface WrittenUnit {
  /** As written, ％ as %; '' for a bare rate (4/10万). */
  readonly name: string;
  readonly end: number;
}

/** The unit at `at`, behind a number; null where none is known. */
export function readUnit(text: string, at: number): WrittenUnit | null {
  if (text[at] === '%' || text[at] === '％') return { name: '%', end: at + 1 };
  ratio.lastIndex = at;
  if (ratio.test(text)) return { name: '', end: at };
  unitPattern.lastIndex = at;
  const match = unitPattern.exec(text);
  if (!match) return null;
  const name = match[1]!;
  const end = at + match[0].length;
  return unitNamed(name)?.unless?.test(text.slice(end, end + 4)) ? null : { name, end };
}

function isAbove({ mixed }: Unit): boolean {
  return mixed === 'above' || mixed === 'both';
}

function isBelow({ mixed }: Unit): boolean {
  return mixed === 'below' || mixed === 'both';
}
