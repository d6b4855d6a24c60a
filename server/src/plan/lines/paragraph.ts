// Reads one line into ParagraphFacts; what few callers need is read when it is first asked for.
import { isBlank } from '../../text/characters';
import type { Keeper } from '../../text/memo';
import { overlaps } from '../../text/span';
import { isPageNumber } from '../../words/documents/pageNumbers';
import { beginsWithOtherLabel } from '../../words/roles/roleLabels';
import { withTargetsInWords } from '../figures/inWords/withTargetsInWords';
import { findTargets, type TargetContext } from '../figures/targets/findTargets';
import { findDeadlines } from '../figures/time/deadlines';
import type {
  BracketPair,
  Citation,
  Deadline,
  LabelCandidate,
  Note,
  ParagraphFacts,
  Target,
  UnmatchedBracket,
} from '../model';
import { findBlanketClause } from '../notes/blanketClause';
import { findNotes } from '../notes/notes';
import { findCitations } from './citations';
import { findLabels } from './findLabels';
import { readStructure } from './structure';
import { readCells } from './tableRow';

/** Facts of a single line. */
export class LineFacts implements ParagraphFacts, Keeper {
  readonly text: string;
  readonly indent: number;
  readonly markdownHeading: number;
  readonly labels: readonly LabelCandidate[];
  readonly sentences: ParagraphFacts['sentences'];
  readonly brackets: readonly BracketPair[];
  readonly unmatched: readonly UnmatchedBracket[];
  readonly notes: readonly Note[];
  readonly cells: ParagraphFacts['cells'];
  #targets: readonly Target[] | undefined;
  #deadlines: readonly Deadline[] | undefined;
  #citations: readonly Citation[] | undefined;
  readonly blanket: Note | null;
  readonly isAside: boolean;
  readonly #memory: unknown[] = [];
  readonly #readTargets: (context: TargetContext) => readonly Target[];

  /** `readTargets` where the line's place decides what its figures are: in a table with headers. */
  constructor(text: string, readTargets: (context: TargetContext) => readonly Target[] = findTargets) {
    this.text = text;
    this.#readTargets = readTargets;
    const { indent, heading } = readIndent(text);
    this.indent = indent;
    this.markdownHeading = heading;
    this.cells = readCells(text);
    this.labels = this.cells ? [] : findLabels(text, indent);
    const first = this.labels[0];
    const structure = readStructure(text, first?.after === 'start' ? first.span.end : indent);
    this.brackets = structure.pairs;
    this.unmatched = structure.lone;
    this.sentences = structure.sentences;
    this.blanket = this.cells ? null : findBlanketClause(text);
    this.isAside = isAsideLine(text, indent);
    this.notes = this.cells || this.isAside ? [] : withoutBlanket(findNotes(text, indent, structure), this.blanket);
  }

  get memory(): unknown[] {
    return this.#memory;
  }

  get targets(): readonly Target[] {
    this.#targets ??= withTargetsInWords(
      this,
      this.#readTargets({ text: this.text, sentences: this.sentences, notes: this.notes }),
    );
    return this.#targets;
  }

  get deadlines(): readonly Deadline[] {
    this.#deadlines ??= findDeadlines(this.text);
    return this.#deadlines;
  }

  get citations(): readonly Citation[] {
    this.#citations ??= findCitations(this.text, this.brackets);
    return this.#citations;
  }
}

/** A blanket clause reads like a note in the sentence; it governs what follows instead. */
function withoutBlanket(notes: Note[], blanket: Note | null): Note[] {
  return blanket ? notes.filter((note) => note.form === 'bracket' || !overlaps(note.span, blanket.span)) : notes;
}

/** How much of a line is looked at for a label. */
const longestLabel = 16;

function isAsideLine(text: string, indent: number): boolean {
  return beginsWithOtherLabel.test(text.slice(indent, indent + longestLabel)) || isPageNumber(text.slice(indent));
}

/** Skips blanks and the Markdown marks #, >, -, *, ** in front of a line's text. */
function readIndent(text: string): { indent: number; heading: number } {
  let at = 0;
  let heading = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (isBlank(text.charCodeAt(at))) at++;
    else if (char === '#') {
      heading++;
      at++;
    } else if (char === '—' && text[at + 1] === '—') at += 2;
    else if (char === '>' || (char === '*' && text[at + 1] === '*')) at += char === '>' ? 1 : 2;
    else if ((char === '-' || char === '*' || char === '+') && text[at + 1] === ' ') at += 2;
    else break;
  }
  return { indent: at, heading };
}
