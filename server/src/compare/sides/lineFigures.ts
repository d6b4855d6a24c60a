// The figures of one line with the words that they are compared by; read once for each line.
import { type FigureInSentence, figuresInSentences } from '../../plan/figures/sentence/figuresInSentences';
import type { ParagraphFacts } from '../../plan/model';
import { once } from '../../text/memo';
import type { Span } from '../../text/span';
import { type PassageWords, passageWords } from '../likeness/passageWords';
import { measureOf } from './measures';
import { partLevel } from './partLevel';

/** A figure of a line; spans count from the line's start. */
export interface LineFigure extends FigureInSentence {
  readonly span: Span;
  readonly indicator: string;
  /** What its clause and its sentence say, and what they are about. */
  readonly clauseWords: PassageWords;
  readonly sentenceWords: PassageWords;
  /** The rate that is measured (合格率), the step that is due within a time (受理); null where no such word stands by it. */
  readonly measure: string | null;
  /** The level whose part alone it is (其中区级); null for the whole. */
  readonly part: string | null;
  /** Whether it is one figure for several that its clause lists (公交车、出租车…均达到98%). */
  readonly isForSeveral: boolean;
}

/** 公交车、出租车, 剧院和滑雪场. */
const severalNames = /[㐀-鿿]{2}(?:[、和及与]|以及)[㐀-鿿]{2}/;

/** Figures of a line in the order of their place. */
export const lineFigures = once((facts: ParagraphFacts): readonly LineFigure[] =>
  figuresInSentences(facts).map((figure) => withWords(facts.text, figure)),
);

function withWords(text: string, figure: FigureInSentence): LineFigure {
  const { target, sentence, listed, borrowed, before, after } = figure;
  const isRate = target.form === 'figure' || target.form === 'limit';
  return {
    ...figure,
    span: target.span,
    indicator: listed ?? target.indicator,
    clauseWords: passageWords(listed ?? `${borrowed}${before}　${after}`),
    sentenceWords: passageWords(text.slice(sentence.start, sentence.end)),
    part: partLevel(before),
    isForSeveral: listed === null && (figure.isForAll || severalNames.test(before)),
    measure: isRate ? measureOf({ target, before: listed ?? before, after }) : null,
  };
}
