// Writes a responsibility note as the draft at hand writes them.
import { acceptsPrefix, levelPrefixOf } from '../../plan/notes/organs';
import { roleOfLabel } from '../../words/roles/roleLabels';
import type { NoteStyle } from './noteStyle';

/** Who a note is to name. */
export interface NoteContent {
  /** The one body, those of equal rank, or those in the lead of `others`; at least one. */
  readonly inCharge: readonly string[];
  readonly others: readonly string[];
}

/** The note in its brackets, or the lines that it takes, without what stands in front of the first. */
export function writeNote({ inCharge, others }: NoteContent, style: NoteStyle): string {
  const kind = others.length > 0 ? 'lead' : inCharge.length > 1 ? 'shared' : 'sole';
  const { label, tail } = style.wording[kind];
  if (kind === 'lead' && hasLeadLabel(style)) return splitNote({ inCharge, others }, style);
  const labelled = label === '' ? '' : label + style.colon;
  const names = written([...inCharge, ...others], style);
  if (kind !== 'lead' || tail === '') return enclosed(labelled + names.join('、') + tail, style);
  const leads = names.slice(0, inCharge.length).join('、');
  const rest = names.slice(inCharge.length).join('、');
  return enclosed(`${labelled}${leads}牵头${style.comma}${rest}${tail}`, style);
}

/** Whether those in the lead have a label of their own. */
export function hasLeadLabel({ wording }: NoteStyle): boolean {
  return wording.lead.label !== '' && roleOfLabel(wording.lead.label) === '牵头';
}

/** 牵头单位：A；配合单位：B, on two lines where notes are lines. */
function splitNote({ inCharge, others }: NoteContent, style: NoteStyle): string {
  const { label } = style.wording.lead;
  const lead = label + style.colon + written(inCharge, style).join('、');
  const support = style.supportLabel + style.colon + written(others, style).join('、');
  if (style.form === 'line') return lead + style.lineEnd + style.lineStart + support + style.lineEnd;
  return enclosed(`${lead}${style.comma === ',' ? ';' : '；'}${support}`, style);
}

/** The names as a list has them; names after the first without the level word, where the draft leaves it out. */
function written(names: readonly string[], { elidesPrefix }: NoteStyle): readonly string[] {
  const prefix = levelPrefixOf(names[0]!);
  if (!elidesPrefix || !prefix) return names;
  return names.map((name, at) => {
    const bare = at > 0 && name.startsWith(prefix) ? name.slice(prefix.length) : name;
    return acceptsPrefix(bare) ? bare : name;
  });
}

const outer: Readonly<Record<string, string>> = { '（': '〔〕', '(': '[]' };

/** Round brackets within a note ask for other ones around it. */
function enclosed(words: string, { form, open, close, lineEnd }: NoteStyle): string {
  if (form === 'line') return words + lineEnd;
  const other = /[（(]/.test(words) ? outer[open] : undefined;
  return other ? other[0]! + words + other[1]! : open + words + close;
}
