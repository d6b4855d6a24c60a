// `compare --format html`: the page "目标对照".
import { comparisonPage } from '../../../features/comparison/comparisonPage';
import type { CompareFormat } from './comparedDraft';

/** One page that can be printed and passed on as it is. */
export const compareHtml: CompareFormat = ({ path, text, document, comparisons, troubles }) =>
  comparisonPage({ draft: { name: path, text, title: document.title }, comparisons, troubles });
