// A target out of a target list as it is compared.
import { figureText } from '../../plan/figures/sentence/figureText';
import { quantityOf } from '../../plan/figures/sentence/quantity';
import type { ListedTarget } from '../../plan/referencePlan';
import { comparatorForms } from '../../words/comparators';
import { passageWords } from '../likeness/passageWords';
import type { PlanTarget } from './targetEntry';

/** Reads it as if its words stood in a plan; `text` is that of the list. */
export function listedTarget(listed: ListedTarget, text: string): PlanTarget {
  const words = `${listed.scope}　${listed.indicator}`;
  const before = words + comparatorForms[listed.comparator].words;
  const quantity = quantityOf({ ...listed, before, after: '', lead: before });
  const clauseWords = passageWords(words);
  const sentenceWords = passageWords([words, ...listed.keywords].join('　'));
  const shown = {
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
  const entry = {
    figure: {
      quantity,
      isAspiration: false,
      isAimed: false,
      isForAll: false,
      isInterim: false,
      measure: null,
      part: null,
      isForSeveral: false,
      before,
      clauseWords,
      sentenceWords,
    },
    year: null,
    isPast: false,
    level: null,
    clauseKey: clauseWords.key,
    sentenceKey: sentenceWords.key,
    headingKey: '',
    around: [sentenceWords],
  };
  return { shown, entry };
}
