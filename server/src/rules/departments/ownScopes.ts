// Words by which a line speaks of its own region as a province or a city: 结合我市实际, 2026年全市食品安全工作要….
import type { ParagraphFacts } from '../../plan/model';
import { once } from '../../text/memo';
import { pattern } from '../../text/pattern';
import type { Span } from '../../text/span';

/** Words by which a plan speaks of its own region: 结合我市实际, 2026年全市食品安全工作要…. */
const yearsWork = /食品安全(?:监管|监督管理)?工作(?:要|的|坚持|以|总体|将|应当)/;
const scopes = [
  /(?<=(?:结合|根据|立足|针对))(?:我|本|全)[省市](?=(?:食品安全)?(?:工作)?(?:的)?实际)/g,
  pattern('g')`(?<=(?:20[0-9]{2}年度?|今年)[，,]?)(?:我|本|全)[省市](?=${yearsWork})`,
];

/** Cheap test that most lines fail. */
const ownScopeGate = /[我本全][省市]/;

/** Where a line has such words for a province or a city. */
export const ownScopes = once(({ text }: ParagraphFacts): readonly Span[] =>
  ownScopeGate.test(text)
    ? scopes.flatMap((scope) =>
        [...text.matchAll(scope)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
      )
    : [],
);
