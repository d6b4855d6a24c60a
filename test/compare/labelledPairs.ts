// Labelled pairs of plans: what people say that a comparison should find, and how far one does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePlans } from '../../server/src/compare/comparePlans';
import type { ComparisonRow, Verdict } from '../../server/src/compare/comparison';
import { isCertainPair } from '../../server/src/compare/pairs/certainty';
import { readReference } from '../../server/src/compare/reference/readReference';
import { parsePlan } from '../../server/src/plan/document';
import { overlaps, type Span } from '../../server/src/text/span';

/** One half is for tuning; the other is only measured. */
export type Half = 'tuning' | 'heldout';

interface LabelledFigure {
  readonly superior: string;
  readonly own?: string | null;
  readonly verdict?: Verdict;
  /** A pair that a comparison may find or not. */
  readonly optional?: boolean;
  /** Two officials might disagree. */
  readonly doubtful?: boolean;
  /** Beyond a figure that binds; not counted. */
  readonly aspiration?: boolean;
}

interface Labels {
  readonly targets: readonly LabelledFigure[];
  readonly deadlines: readonly LabelledFigure[];
  readonly tasks: readonly { readonly superior: string; readonly own: readonly string[] }[];
}

/** Right, wrong and overlooked ones. */
export class Tally {
  right = 0;
  wrong = 0;
  overlooked = 0;

  get precision(): number {
    return this.right / Math.max(1, this.right + this.wrong);
  }

  get recall(): number {
    return this.right / Math.max(1, this.right + this.overlooked);
  }

  get f1(): number {
    return (2 * this.right) / Math.max(1, 2 * this.right + this.wrong + this.overlooked);
  }

  add(other: Tally): void {
    this.right += other.right;
    this.wrong += other.wrong;
    this.overlooked += other.overlooked;
  }
}

/** What a comparison of one pair is worth. */
export interface PairScore {
  readonly name: string;
  readonly below: Tally;
  readonly targets: Tally;
  readonly deadlines: Tally;
  readonly tasks: Tally;
  readonly verdicts: Tally;
  readonly errors: readonly string[];
}

const folder = join('test', 'compare', 'pairs');

/** Names of the pairs of a half. */
export function pairsOf(half: Half): string[] {
  return readdirSync(join(folder, half)).sort();
}

/** Compares a pair and holds the result against its labels. */
export function scorePair(half: Half, name: string): PairScore {
  const read = (file: string) => readFileSync(join(folder, half, name, file), 'utf8');
  const [superior, own] = [read('superior.txt'), read('own.txt')];
  const labels = JSON.parse(read('truth.json')) as Labels;
  const comparison = comparePlans(parsePlan(own), readReference('superior.txt', superior).plan!);
  const scorer = new Scorer(name, superior, own);
  scorer.figures(labels.targets, comparison.targets, scorer.score.targets);
  scorer.figures(labels.deadlines, comparison.deadlines, scorer.score.deadlines);
  scorer.tasks(labels.tasks, comparison.tasks);
  return scorer.score;
}

type Row = ComparisonRow<{ readonly span: Span; readonly text: string }> & {
  readonly verdict?: Verdict;
  readonly reason?: string | null;
};

class Scorer {
  readonly score: PairScore & { readonly errors: string[] };
  readonly #superior: string;
  readonly #own: string;

  constructor(name: string, superior: string, own: string) {
    this.#superior = superior;
    this.#own = own;
    const [below, targets, deadlines, tasks, verdicts] = [
      new Tally(),
      new Tally(),
      new Tally(),
      new Tally(),
      new Tally(),
    ];
    this.score = { name, below, targets, deadlines, tasks, verdicts, errors: [] };
  }

  figures(labels: readonly LabelledFigure[], rows: readonly Row[], alignment: Tally): void {
    const isTargets = alignment === this.score.targets;
    const labelled = new Set<Row>();
    for (const label of labels) {
      const row = rowAt(rows, find(this.#superior, label.superior));
      if (row) labelled.add(row);
      if (label.aspiration || label.doubtful) continue;
      this.#countPair(label, row, alignment);
      if (isTargets) this.#countBelow(label.verdict === 'lower', row, label.superior);
      const same = (row?.verdict ?? 'missing') === label.verdict;
      if (same) this.score.verdicts.right++;
      else this.score.verdicts.wrong++;
      if (!same && !(label.optional && row?.verdict === 'missing')) this.#report('verdict', label, row);
    }
    for (const row of rows)
      if (isTargets && row.superior && !labelled.has(row)) this.#countBelow(false, row, row.superior.text);
  }

  #countPair(label: LabelledFigure, row: Row | undefined, alignment: Tally): void {
    const expected = label.own ? find(this.#own, label.own) : null;
    const found = row?.own?.span ?? null;
    if (expected && found && overlaps(expected, found)) {
      if (!label.optional) alignment.right++;
      return;
    }
    if (found) alignment.wrong++;
    if (expected && !label.optional) alignment.overlooked++;
    if (found || (expected && !label.optional)) this.#report('pair', label, row);
  }

  #countBelow(expected: boolean, row: Row | undefined, what: string): void {
    const found = row?.verdict === 'lower' && isCertainPair(row);
    if (found && expected) this.score.below.right++;
    else if (found) this.score.below.wrong++;
    else if (expected) this.score.below.overlooked++;
    if (found !== expected)
      this.score.errors.push(
        `below ${found ? 'wrong' : 'overlooked'}: ${what} (${row?.own?.text}, ${row?.confidence.toFixed(2)})`,
      );
  }

  tasks(labels: Labels['tasks'], rows: readonly Row[]): void {
    for (const { superior, own } of labels) {
      const row = rowAt(rows, find(this.#superior, superior));
      const found = row?.own?.span;
      const isRight = found !== undefined && own.some((quote) => overlaps(find(this.#own, quote), found));
      if (isRight) this.score.tasks.right++;
      else {
        if (found) this.score.tasks.wrong++;
        if (own.length > 0) this.score.tasks.overlooked++;
        if (found || own.length > 0)
          this.score.errors.push(
            `task ${superior} ↔ ${own[0]}: found ${row?.own?.text.slice(0, 30)} (${row?.confidence.toFixed(2)})`,
          );
      }
    }
  }

  #report(what: string, label: LabelledFigure, row: Row | undefined): void {
    const found = row
      ? `${row.verdict} ${row.own?.text} (${row.confidence.toFixed(2)}) ${row.reason ?? ''}`
      : 'not read';
    this.score.errors.push(`${what} ${label.superior} ↔ ${label.own}: ${label.verdict}, found ${found}`);
  }
}

function rowAt(rows: readonly Row[], span: Span): Row | undefined {
  return rows.find((row) => row.superior && overlaps(row.superior.span, span));
}

function find(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { start, end: start + quote.length };
}
