// The page "目标对照": a draft held against its higher plans, as one HTML file that can be printed and signed.
import { html, trustedHtml } from '../../text/html';
import { pageBody, pageTitle } from './pageBody';
import type { ComparisonPageInput } from './pageInput';
import { pageStyle, screenColors } from './pageStyle';

export { type ComparisonPageInput, comparisonPlaces, type PlaceSpans, type RowPlaces } from './pageInput';

/** The page in its parts, for a host that brings its own frame and colours. */
export interface ComparisonView {
  readonly title: string;
  /** Style sheet; takes its colours from custom properties that the host may set. */
  readonly style: string;
  /** What stands in the body. */
  readonly body: string;
}

/** The parts of the page. */
export function comparisonView(input: ComparisonPageInput): ComparisonView {
  return { title: pageTitle(input), style: pageStyle, body: pageBody(input).toString() };
}

/** The whole page; it loads nothing and runs nothing. */
export function comparisonPage(input: ComparisonPageInput): string {
  const { title, style } = comparisonView(input);
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>${trustedHtml(screenColors + style)}</style>
      </head>
      <body>${pageBody(input)}</body>
    </html>`.toString();
}
