// How a draft writes its responsibility notes: brackets, labels, words and place, each as most of them have it.
import { mostFrequent, tally } from '../../bodies/draftDepartments';
import type { Paragraph, ParagraphFacts, PlanDocument } from '../../plan/model';
import { closingOf } from '../../words/brackets';
import { type NoteKind, type NoteSample, type NoteWording, noteSamples } from './noteSample';

/** How a draft writes its notes. */
export interface NoteStyle {
  readonly form: 'bracket' | 'line';
  readonly wording: Readonly<Record<NoteKind, NoteWording>>;
  readonly open: string;
  readonly close: string;
  /** Behind a label, with Markdown marks that belong to it. */
  readonly colon: string;
  /** Between those in the lead and the others. */
  readonly comma: string;
  /** Label of the others where those in the lead have one of their own (牵头单位：…；配合单位：…). */
  readonly supportLabel: string;
  /** Whether the note stands in front of the 。 of the last sentence. */
  readonly beforeStop: boolean;
  /** What stands between the task and a note on a line of its own: line ends, blanks and marks. */
  readonly lineStart: string;
  readonly lineEnd: string;
  /** Whether names after the first go without their 区. */
  readonly elidesPrefix: boolean;
}

/** The style of the draft's own notes; where it has none, that of most drafts: （区教育局负责）. */
export function noteStyle(document: PlanDocument): NoteStyle {
  const plan = document.paragraphs.filter(({ region, facts }) => region === 'plan' && !isEmpty(facts));
  const samples = samplesOf(plan);
  const lines = samples.filter(({ form }) => form === 'line');
  const form = lines.length * 2 > samples.length ? 'line' : 'bracket';
  const own = samples.filter((one) => one.form === form);
  const open = most(own, (one) => one.open) || '（';
  const halfWidth = open !== '（' && !document.text.includes('，');
  return {
    form,
    wording: wordingOf(own),
    open,
    close: closingOf(open) ?? '）',
    colon: most(own, (one) => one.colon) ?? '：',
    comma: most(own, (one) => one.comma) ?? (halfWidth ? ',' : '，'),
    supportLabel: most(samples, (one) => one.supportLabel) ?? '配合单位',
    beforeStop: most(own, (one) => one.stop) === 'before',
    lineStart: lineStart(document, most(lines, (one) => one.indent) ?? ''),
    lineEnd: most(lines, (one) => one.lineEnd) ?? '',
    elidesPrefix: most(own, (one) => (one.elides === null ? null : String(one.elides))) === 'true',
  };
}

function most(samples: readonly NoteSample[], read: (sample: NoteSample) => string | null): string | undefined {
  return mostFrequent(tally(samples.map(read).filter((one) => one !== null)));
}

function wordingOf(samples: readonly NoteSample[]): NoteStyle['wording'] {
  const label = most(samples, (one) => one.label) ?? '';
  const isList = samples.some((one) => one.label !== '' && one.tail === '');
  const usual = { sole: isList ? '' : '负责', shared: isList ? '' : '按职责分工负责', lead: isList ? '' : '配合' };
  const of = (kind: NoteKind): NoteWording => {
    const own = samples.filter((one) => one.kind === kind);
    return { label: most(own, (one) => one.label) ?? label, tail: most(own, (one) => one.tail) ?? usual[kind] };
  };
  return { sole: of('sole'), shared: of('shared'), lead: of('lead') };
}

/** All notes of the lines; one whose supporters follow on a line of their own is in their lead. */
function samplesOf(lines: readonly Paragraph[]): NoteSample[] {
  return lines.flatMap(({ facts }, at) => {
    const next = lines[at + 1];
    const isLed = next !== undefined && noteSamples(next.facts)[0]?.kind === 'support';
    return noteSamples(facts).map((one) => (isLed && one.form === 'line' ? { ...one, kind: 'lead' as const } : one));
  });
}

function isEmpty({ indent, text }: ParagraphFacts): boolean {
  return indent >= text.length;
}

/** With an empty line in between where most notes have one in front. */
function lineStart({ text, paragraphs }: PlanDocument, indent: string): string {
  const gaps = paragraphs.flatMap(({ facts }, at) =>
    facts.notes[0]?.form === 'line' && at > 0 ? [String(isEmpty(paragraphs[at - 1]!.facts))] : [],
  );
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return (mostFrequent(tally(gaps)) === 'true' ? newline + newline : newline) + indent;
}
