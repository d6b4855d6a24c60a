// The style sheet of the page "目标对照": wide and narrow screens, A4 paper, black-and-white printers.

/** Colours on a screen where no host sets them. */
export const screenColors = `
:root {
  --paper: #fff; --ink: #1f2328; --quiet: #59636e; --line: #c9d1d9; --band: #f3f5f7;
  --lower: #b3261e; --doubt: #8a5a00; --kept: #1a6b3c; --bar: #4a6fa5; --mark: #fff3c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1e1f22; --ink: #dfe1e5; --quiet: #a0a6ad; --line: #43474d; --band: #2a2c30;
    --lower: #ff8a80; --doubt: #e6b450; --kept: #7fce9b; --bar: #8fb3e8; --mark: #5a4b16;
  }
}`;

const text = `
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 14px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
}
main { max-width: 1080px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { margin: 0 0 8px; font-size: 24px; text-align: center; letter-spacing: .15em; }
h2 { margin: 28px 0 8px; font-size: 17px; }
h3 { margin: 24px 0 8px; font-size: 15px; }
h4 { margin: 12px 0 4px; font-size: 14px; }
p { margin: 4px 0; }
small { display: block; font-size: 12px; color: var(--quiet); }
code, pre { font-family: Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 13px; }
pre { padding: 10px 14px; background: var(--band); border: 1px solid var(--line); overflow-x: auto; }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-underline-offset: 3px; }
.draft { text-align: center; }
.conclusion { font-weight: 600; }
.trouble { padding: 6px 10px; border: 1px solid var(--lower); color: var(--lower); }
.clause { color: var(--quiet); font-size: 12px; white-space: nowrap; }
.figure { font-size: 15px; }
.quote, .words, .subject, .parties { unicode-bidi: isolate; overflow-wrap: anywhere; }
.quote { font-size: 13px; }
.doubt { color: var(--doubt); font-weight: 600; }
.none, .empty { color: var(--quiet); }
.notes { margin-top: 24px; font-size: 12px; color: var(--quiet); }
.extras ul { margin: 0; padding-left: 1.4em; }
.signatures th { text-align: center; }
.opinion { height: 72px; }
.blank td { height: 36px; }`;

const tables = `
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 5px 8px; border: 1px solid var(--line); vertical-align: top; text-align: left; font-weight: inherit; }
thead th { background: var(--band); font-weight: 600; text-align: center; }
.group th { background: var(--band); font-weight: 600; }
.number { text-align: center; }
th.subject { font-weight: 600; }
.judged th:nth-child(1) { width: 3.6em; }
.judged th:nth-child(2) { width: 17%; }
.judged th:nth-child(5) { width: 21%; }
.tasks th:nth-child(1) { width: 3.6em; }
.tasks th:nth-child(4) { width: 23%; }
.summary th { width: 4.4em; font-weight: 600; }
.summary b { font-size: 17px; }
.lower .row > :first-child { border-left: 5px solid var(--lower); }
.lower .verdict > b, .lower .group th, .summary .lower { color: var(--lower); }
.missing .verdict > b, .missing .group th, .summary .missing, .doubtful .verdict > b, .doubtful .group th { color: var(--doubt); }
.kept .verdict > b, .kept .group th { color: var(--kept); }
.zero { color: var(--quiet); }
.bars {
  display: grid; grid-template-columns: auto 1fr; gap: 3px 6px; align-items: center; margin: 5px 4px 2px 0;
  font-size: 11px; line-height: 1.2; color: var(--quiet);
}
.bars svg { width: 100%; height: 8px; overflow: visible; }
.demanded { fill: var(--paper); stroke: var(--ink); stroke-width: 1.2px; }
.promised { fill: var(--bar); stroke: var(--ink); stroke-width: 1.2px; }
.demand { stroke: var(--ink); stroke-width: 1.5px; }`;

/** Below this width each row is a card, with the names of the columns in front of the cells. */
const narrow = `
@media screen and (max-width: 640px) {
  main { padding: 12px 10px 32px; }
  .judged, .tasks, .summary, .judged tbody, .tasks tbody, .summary tbody { display: block; }
  .judged thead, .tasks thead { display: none; }
  .judged tr, .tasks tr { display: block; margin-bottom: 8px; border: 1px solid var(--line); }
  .judged tr > *, .tasks tr > * { display: block; width: auto !important; border: 0; padding: 3px 8px; }
  .judged .row > .number, .tasks .row > .number { float: left; color: var(--quiet); }
  .row > [data-label]::before { content: attr(data-label) "："; color: var(--quiet); font-size: 12px; font-weight: 400; }
  .lower .row { border-left: 5px solid var(--lower); }
  .lower .row > :first-child { border-left: 0; }
  .summary tr { display: flex; flex-wrap: wrap; gap: 0 14px; border: 1px solid var(--line); margin-bottom: -1px; }
  .summary tr > * { width: auto; border: 0; padding: 4px 8px; }
  .summary td:empty { display: none; }
}`;

const print = `
@page {
  size: A4 portrait; margin: 20mm 15mm 18mm;
  @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font-size: 9pt; }
}
@media print {
  :root, body {
    --paper: #fff; --ink: #000; --quiet: #333; --line: #666; --band: #eee;
    --lower: #000; --doubt: #000; --kept: #000; --bar: #666; --mark: transparent;
  }
  body { font-size: 9.5pt; line-height: 1.4; }
  th, td { padding: 2.5pt 5pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; }
  h3 { font-size: 11.5pt; }
  small, .clause, .notes { font-size: 8.5pt; }
  .quote { font-size: 9pt; }
  .figure { font-size: 11pt; }
  .summary b { font-size: 12pt; }
  thead { display: table-header-group; }
  tr, li, .bars, .signatures, .notes { break-inside: avoid; }
  h2, h3, h4, .group, .conclusion { break-after: avoid; }
  section.plan + section.plan { break-before: page; }
  thead th, .group th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .lower .verdict > b { display: inline-block; padding: 0 4px; border: 1.5pt solid #000; }
  .blank td { height: 12mm; }
  .opinion { height: 26mm; }
}`;

/** Style of the page. Takes its colours from custom properties: those of `screenColors` or the host's. */
export const pageStyle = text + tables + narrow + print;
