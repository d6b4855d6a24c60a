// Figures that promise less than those of another plan, as findings.
import { comparePlans } from '../../compare/comparePlans';
import type { ComparedTarget } from '../../compare/comparison';
import { isCertainPair } from '../../compare/pairs/certainty';
import type { Finding, Fix } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import type { ReferencePlan } from '../../plan/referencePlan';
import { citedClause, innerQuotes, placeIn, quoteFigure } from './referenceWords';

interface Shortfall {
  readonly own: ComparedTarget;
  readonly superior: ComparedTarget;
  readonly reference: ReferencePlan;
}

/** What differs between the rules that report figures below those of another plan. */
export interface BelowWords {
  /** 市级计划 */
  readonly nameOf: (reference: ReferencePlan) => string;
  /** What to do about it. */
  readonly advice: string;
}

/** One finding for each figure of the draft that promises less; of several plans the strictest counts. */
export function* belowReferences(
  document: PlanDocument,
  references: readonly ReferencePlan[],
  words: BelowWords,
): Iterable<Finding> {
  const strictest = new Map<number, Shortfall>();
  for (const reference of references)
    for (const row of comparePlans(document, reference).targets) {
      if (row.verdict !== 'lower' || !isCertainPair(row)) continue;
      const shortfall = { own: row.own!, superior: row.superior!, reference };
      const known = strictest.get(shortfall.own.span.start);
      if (!known || isStricter(shortfall.superior, known.superior)) strictest.set(shortfall.own.span.start, shortfall);
    }
  for (const shortfall of strictest.values()) yield toFinding(document, shortfall, words);
}

function isStricter(a: ComparedTarget, b: ComparedTarget): boolean {
  return a.amount !== null && b.amount !== null && a.amount > b.amount !== a.lowerIsBetter;
}

function toFinding(document: PlanDocument, { own, superior, reference }: Shortfall, words: BelowWords): Finding {
  const name = words.nameOf(reference);
  const above = reference.document
    ? quoteFigure(reference.text, superior)
    : innerQuotes(`${superior.indicator}${superior.figure}`);
  const relation = /^[≤<]/.test(own.figure) ? '宽于' : '低于';
  return {
    span: own.span,
    message: `本稿“${quoteFigure(document.text, own)}”${relation}${name}“${above}”（${citedClause(reference, superior)}）；${words.advice}`,
    related: [placeIn(reference, superior, name)],
    fixes: raise(own, superior, name),
  };
}

const number = /[0-9]+(?:\.[0-9]+)?/;

/** The other plan's number in place of the draft's, where all but the number is written alike. */
function raise(own: ComparedTarget, superior: ComparedTarget, name: string): Fix[] {
  const [from, to] = [number.exec(own.text), number.exec(superior.figure)];
  const rest = (figure: string) => figure.replace(/^[≥>≤<]/, '').replace(number, '');
  const isPlain = own.text.replace(number, '').search(/[0-9０-９万亿]/) < 0;
  if (!from || !to || !isPlain || rest(own.figure) !== rest(superior.figure)) return [];
  const start = own.span.start + from.index;
  const edit = { span: { start, end: start + from[0].length }, newText: to[0] };
  return [{ title: `改为${name}的“${superior.figure.replace(/^[≥>≤<]/, '')}”`, edits: [edit], safe: false }];
}
