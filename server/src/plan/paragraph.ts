// Reads one line into ParagraphFacts; what few callers need is read when it is first asked for.
import { isBlank } from '../text/characters';
import { readStructure } from '../text/structure';
import { findBlanketClause } from './blanketClause';
import { findCitations } from './citations';
import { findDeadlines } from './deadlines';
import { findLabels } from './labels';
import type {
  BracketPair,
  Citation,
  Deadline,
  LabelCandidate,
  Note,
  ParagraphFacts,
  Target,
  UnmatchedBracket,
} from './model';
import { findNotes } from './notes';
import { readCells } from './tableRow';
import { findTargets } from './targets';

/** Facts of a single line. */
export class LineFacts implements ParagraphFacts {
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
  #blanket: Note | null | undefined;

  constructor(text: string) {
    this.text = text;
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
    this.notes = this.cells ? [] : findNotes(text, indent, this.brackets, this.sentences);
  }

  get targets(): readonly Target[] {
    this.#targets ??= findTargets(this.text, this.sentences);
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

  get blanket(): Note | null {
    if (this.#blanket === undefined) this.#blanket = findBlanketClause(this.text);
    return this.#blanket;
  }
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
    } else if (char === '>' || (char === '*' && text[at + 1] === '*')) at += char === '>' ? 1 : 2;
    else if ((char === '-' || char === '*' || char === '+') && text[at + 1] === ' ') at += 2;
    else break;
  }
  return { indent: at, heading };
}
