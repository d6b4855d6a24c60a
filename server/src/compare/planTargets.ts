// The targets of a plan as they are compared, of a text or of a target list.
import type { AdminLevel, Comparator, PlanDocument } from '../plan/model';
import type { ListedTarget, ReferencePlan } from '../plan/referencePlan';
import { withOneNameEach } from '../registry/indicatorSynonyms';
import { scopeTermsOf } from '../registry/scopeTerms';
import { shift } from '../text/span';
import type { ComparedTarget } from './comparison';
import { comparisonKey } from './comparisonKey';
import type { Entry } from './entryIndex';
import { figureText } from './figureText';
import { type LineFigure, lineFigures } from './lineFigures';
import { headingsAt } from './planHeadings';
import { quantityOf } from './quantity';

/** A target with what it is aligned and judged by. */
export interface PlanTarget extends Entry {
  readonly target: ComparedTarget;
  readonly figure: Pick<LineFigure, 'quantity' | 'isAspiration' | 'measure' | 'scope' | 'wideScope'>;
  /** The year it is set for where that is not the plan's own, or not its last. */
  readonly year: number | null;
  /** Level of its plan. */
  readonly level: AdminLevel | null;
  /** Objects that the headings name. */
  readonly headingScope: ReadonlySet<string>;
}

/** Targets of a plan in the order of the text. */
export function planTargets(document: PlanDocument): PlanTarget[] {
  const last = lastYear(document);
  return document.paragraphs
    .filter(({ region }) => region === 'plan' || region === 'attachment')
    .flatMap(({ facts, start }) =>
      lineFigures(facts)
        .filter(({ year, isQuoted }) => !isQuoted && (year === null || document.year === null || year >= document.year))
        .map((figure) => fromText(document, { figure, start, last })),
    );
}

/** How far behind a title the years it is for may stand: on the next line, in brackets. */
const behindTitle = 24;

/** The year by whose end a plan is to be fulfilled: 2025 of 2023—2025. */
function lastYear({ text, titleSpan, year }: PlanDocument): number | null {
  const head = titleSpan ? text.slice(titleSpan.start, titleSpan.end + behindTitle) : '';
  const range = /20[0-9]{2}年?[\s　]*(?:-|－|—{1,2}|–|~|～|至|到)[\s　]*(20[0-9]{2})/.exec(head);
  return range ? Number(range[1]) : year;
}

interface Placed {
  readonly figure: LineFigure;
  /** Of the line. */
  readonly start: number;
  /** Of the plan. */
  readonly last: number | null;
}

function fromText(document: PlanDocument, { figure, start, last }: Placed): PlanTarget {
  const span = shift(figure.span, start);
  const { clause, key } = headingsAt(document, span.start);
  const { kind, amount, lowerIsBetter } = figure.quantity;
  const target = {
    span,
    text: document.text.slice(span.start, span.end),
    sentence: shift(figure.sentence, start),
    clause,
    indicator: figure.indicator,
    figure: figureText(figure.target, figure.quantity),
    amount: kind === 'total' ? null : amount,
    lowerIsBetter,
    isAspiration: figure.isAspiration,
  };
  const { clauseKey, sentenceKey } = figure;
  const written = figure.step !== null && document.year !== last ? (document.year ?? 0) + figure.step : figure.year;
  const year = written === last ? null : written;
  return {
    target,
    figure,
    year,
    level: document.level,
    clauseKey,
    sentenceKey,
    headingKey: key,
    headingScope: headingScope(document, key),
  };
}

/** A town is in the country, whether or not its plan says so. */
function headingScope({ level }: PlanDocument, key: string): ReadonlySet<string> {
  return level === '乡镇' ? new Set([...scopeTermsOf(key), '农村']) : scopeTermsOf(key);
}

/** The targets of the plan that a draft is held against. */
export function referenceTargets({ document, listed, text }: ReferencePlan): PlanTarget[] {
  return document ? planTargets(document) : listed.map((one) => fromList(one, text));
}

function fromList(listed: ListedTarget, text: string): PlanTarget {
  const words = `${listed.scope}　${listed.indicator}`;
  const before = `${words}${wordsOf[listed.comparator]}`;
  const quantity = quantityOf({ ...listed, before, after: '', lead: before });
  const scope = scopeTermsOf(withOneNameEach(words));
  const target = {
    span: listed.span,
    text: text.slice(listed.span.start, listed.span.end),
    sentence: listed.span,
    clause: listed.source,
    indicator: listed.indicator,
    figure: figureText(listed, quantity),
    amount: quantity.kind === 'total' ? null : quantity.amount,
    lowerIsBetter: quantity.lowerIsBetter,
    isAspiration: false,
  };
  return {
    target,
    figure: { quantity, isAspiration: false, measure: null, scope, wideScope: scope },
    year: null,
    level: null,
    clauseKey: comparisonKey(words),
    sentenceKey: comparisonKey([words, ...listed.keywords].join('　')),
    headingKey: '',
    headingScope: new Set(),
  };
}

const wordsOf: Readonly<Record<Comparator, string>> = {
  '>=': '不少于',
  '>': '超过',
  '<=': '不超过',
  '<': '少于',
  '=': '为',
};
