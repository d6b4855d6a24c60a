// The script in the view "目标对照": shows pages, marks the rows at the cursor, tells which row is wanted in the editor.
import type { FromView, Side, ToView, ViewState } from '../../protocol/comparisonMessages';

declare function acquireVsCodeApi(): {
  postMessage(message: FromView): void;
  getState(): ViewState | undefined;
  setState(state: ViewState): void;
};

const host = acquireVsCodeApi();
const page = document.getElementById('page')!;
const style = new CSSStyleSheet();
let marked: readonly string[] = [];
let draft = host.getState()?.draft;
let scrollWanted = host.getState()?.scroll ?? 0;

document.adoptedStyleSheets = [style, ...document.adoptedStyleSheets];
addEventListener('message', ({ data }: MessageEvent<ToView>) => receive(data));
addEventListener('scroll', keepState, { passive: true });
page.addEventListener('click', ({ target }) => {
  if (getSelection()?.isCollapsed !== false) open(target);
});
page.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') open(event.target);
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event);
});
host.postMessage({ type: 'ready' });

function receive(message: ToView): void {
  switch (message.type) {
    case 'show':
      draft = message.draft;
      show(message.style, message.body);
      break;
    case 'mark':
      marked = message.rows;
      mark()?.scrollIntoView({ block: 'nearest' });
      break;
    case 'fail':
      draft = message.draft;
      fail(message.message);
      break;
  }
  keepState();
}

/** The rows are other elements afterwards: focus and marks are carried over by their ids. */
function show(rules: string, body: string): void {
  const focused = rowOf(document.activeElement)?.id;
  style.replaceSync(rules);
  page.innerHTML = body;
  for (const row of page.querySelectorAll<HTMLElement>('.row')) row.tabIndex = 0;
  mark();
  if (focused !== undefined) document.getElementById(focused)?.focus({ preventScroll: true });
  if (scrollWanted > 0) scrollTo({ top: scrollWanted, behavior: 'instant' });
  scrollWanted = 0;
}

function fail(message: string): void {
  const failure = document.createElement('div');
  const retry = document.createElement('button');
  failure.className = 'failure';
  failure.role = 'alert';
  failure.textContent = message;
  retry.textContent = '重试';
  retry.addEventListener('click', () => host.postMessage({ type: 'retry' }));
  failure.append(retry);
  page.replaceChildren(failure);
}

/** Marks the rows at the cursor; the first of them. */
function mark(): Element | undefined {
  for (const row of page.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current');
  const rows = marked.map((id) => document.getElementById(id)).filter((row) => row !== null);
  for (const row of rows) row.setAttribute('aria-current', 'true');
  return rows[0];
}

function open(target: EventTarget | null): void {
  const row = rowOf(target);
  if (!row) return;
  const side: Side = target instanceof Element && target.closest('td.superior') ? 'superior' : 'own';
  host.postMessage({ type: 'open', row: row.id, side });
}

function moveFocus(event: KeyboardEvent): void {
  const rows = [...page.querySelectorAll<HTMLElement>('.row')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function rowOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.row') : null;
}

function keepState(): void {
  if (draft !== undefined) host.setState({ draft, scroll: scrollWanted || scrollY });
}
