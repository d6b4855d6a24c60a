// Facts of a paragraph with gaps: read as if no line were broken and no Markdown stood within, with places in the text as it is.
import type { Span } from '../../text/span';
import { pageBreak } from '../../words/documents/pageNumbers';
import type { BracketPair, Note, ParagraphFacts } from '../model';
import { unreadMark } from './markdown';
import { LineFacts } from './paragraph';

/** Facts of `text`, lines joined by the caller; page numbers in it count as line breaks, what is not read as gaps. */
export function readWrappedFacts(text: string): ParagraphFacts {
  const breaks = findBreaks(text);
  const facts = new LineFacts(withoutBreaks(text, breaks));
  return new WrappedFacts(text, facts, breaks);
}

/** A line break with the blanks around it, or what is not read, and how many characters all breaks up to its end take. */
interface Break extends Span {
  readonly removed: number;
}

/** A line end with the blanks around it, and a page number between two of them. */
const lineBreak = new RegExp(
  `[ \\t　]*[\\r\\n][\\s　]*(?:${pageBreak}[ \\t　]{0,4}[\\r\\n][\\s　]*)?|${unreadMark}+`,
  'g',
);

function findBreaks(text: string): Break[] {
  let removed = 0;
  return [...text.matchAll(lineBreak)].map((match) => {
    removed += match[0].length;
    return { start: match.index, end: match.index + match[0].length, removed };
  });
}

function withoutBreaks(text: string, breaks: readonly Break[]): string {
  let from = 0;
  const parts = breaks.map(({ start, end }) => {
    const part = text.slice(from, start);
    from = end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

class WrappedFacts implements ParagraphFacts {
  readonly text: string;
  readonly #facts: LineFacts;
  readonly #breaks: readonly Break[];
  readonly labels: ParagraphFacts['labels'];
  readonly sentences: ParagraphFacts['sentences'];
  readonly brackets: readonly BracketPair[];
  readonly unmatched: ParagraphFacts['unmatched'];
  readonly notes: readonly Note[];
  readonly blanket: Note | null;
  readonly cells: ParagraphFacts['cells'];

  constructor(text: string, facts: LineFacts, breaks: readonly Break[]) {
    this.text = text;
    this.#facts = facts;
    this.#breaks = breaks;
    this.labels = this.#moveAll(facts.labels);
    this.sentences = facts.sentences.map((span) => this.#move(span));
    this.brackets = facts.brackets.map(({ open, close }) => ({ open: this.#place(open), close: this.#place(close) }));
    this.unmatched = this.#moveAll(facts.unmatched);
    this.notes = facts.notes.map((note) => this.#moveNote(note));
    // Lines that are joined are no row of a table.
    this.cells = /[\r\n]/.test(text) ? null : (facts.cells?.map((span) => this.#move(span)) ?? null);
    this.blanket = facts.blanket && this.#moveNote(facts.blanket);
  }

  get indent(): number {
    return this.#place(this.#facts.indent);
  }

  get markdownHeading(): number {
    return this.#facts.markdownHeading;
  }

  get isAside(): boolean {
    return this.#facts.isAside;
  }

  get targets(): ParagraphFacts['targets'] {
    return this.#moveAll(this.#facts.targets);
  }

  get deadlines(): ParagraphFacts['deadlines'] {
    return this.#moveAll(this.#facts.deadlines);
  }

  get citations(): ParagraphFacts['citations'] {
    return this.#moveAll(this.#facts.citations);
  }

  #moveNote(note: Note): Note {
    return { ...note, span: this.#move(note.span), parties: this.#moveAll(note.parties) };
  }

  #moveAll<T extends { readonly span: Span }>(facts: readonly T[]): T[] {
    return facts.map((fact) => ({ ...fact, span: this.#move(fact.span) }));
  }

  #move({ start, end }: Span): Span {
    return { start: this.#place(start), end: end > start ? this.#place(end - 1) + 1 : this.#place(end) };
  }

  /** Where a character of the unbroken text stands in the broken one. */
  #place(offset: number): number {
    let low = 0;
    let high = this.#breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = this.#breaks[middle]!;
      if (one.end - one.removed <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (this.#breaks[low - 1]?.removed ?? 0);
  }
}
