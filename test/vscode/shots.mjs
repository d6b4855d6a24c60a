// Screenshots of a draft in the real VS Code with the packaged extension: node shots.mjs [draft]. They land in out/shots.
// Look at each of them. Those for the README are docs/images/editor.png and docs/images/comparison.png.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { comparisonShots } from './comparisonShots.mjs';
import { departmentShots } from './departmentShots.mjs';
import { getVscode, root } from './getVscode.mjs';
import { copyWorkspace } from './runDir.mjs';
import { superiorShots } from './superiorShots.mjs';
import { installExtension, openBrowser, startServer } from './vscode.mjs';

const fonts = "'Noto Sans Mono CJK SC', monospace";
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};
const [chosen] = process.argv.slice(2);
const source = path.resolve(chosen ? path.dirname(chosen) : path.join(root, 'examples'));
const draft = chosen ? path.basename(chosen) : readdirSync(source).find((name) => name.includes('征求意见稿'));
const target = path.join(root, 'out/shots');

getVscode();
mkdirSync(target, { recursive: true });
for (const [name, theme] of Object.entries(themes)) {
  await shoot({ name, theme, take: problemShots });
  if (chosen) continue;
  await shoot({ name, theme, take: superiorShots, settings: { 'planDraft.inlayHints.enabled': true } });
  await shoot({ name, theme, take: comparisonShots });
  await shoot({ name, theme, take: departmentShots });
}
await shoot({ name: 'narrow', theme: themes.light, width: 760, height: 900, take: problemShots });
if (!chosen) {
  await shoot({ name: 'narrow', theme: themes.light, width: 760, height: 900, take: comparisonShots });
  await shoot({ name: 'wide', theme: themes.dark, width: 1900, height: 1000, take: comparisonShots });
  copyFileSync(path.join(target, 'light-problems.png'), path.join(root, 'docs/images/editor.png'));
  copyFileSync(path.join(target, 'light-comparison.png'), path.join(root, 'docs/images/comparison.png'));
}

async function shoot({ name, theme, width = 1280, height = 800, take, settings = {} }) {
  const { dir, folder, remove } = copyWorkspace(source);
  installExtension(dir, path.join(root, 'plan-draft.vsix'));
  const server = await startServer({ dir, settings: { ...settingsOf(theme), ...settings } });
  const { browser, page } = await openBrowser({ width, height });
  page.setDefaultTimeout(60_000);
  const save = async (what) => {
    await page.screenshot({ path: path.join(target, `${name}-${what}.png`) });
    console.log(`out/shots/${name}-${what}.png`);
  };
  try {
    const payload = [['openFile', server.uri(path.join(folder, draft))]];
    await page.goto(server.url({ folder, payload }));
    await page.waitForSelector('.squiggly-error, .squiggly-warning');
    await page.waitForSelector('[role="status"] .codicon-json, [id="status.languageStatus"]');
    await take(page, save);
  } finally {
    await browser.close();
    await server.stop();
    remove();
  }
}

async function problemShots(page, save) {
  await openViews(page);
  await save('problems');
  await openQuickFixes(page);
  await save('quickfix');
  await page.keyboard.press('Escape');
  await hoverProblem(page);
  await save('hover');
  await page.mouse.move(0, 0);
  await page.click('[id="status.languageStatus"]');
  await page.waitForSelector('.hover-language-status');
  await save('status');
}

function settingsOf(theme) {
  return {
    'workbench.colorTheme': theme,
    'editor.fontFamily': fonts,
    'editor.fontSize': 14,
    'editor.lineHeight': 1.7,
    'editor.minimap.enabled': false,
    'outline.collapseItems': 'alwaysExpand',
    'explorer.autoReveal': true,
  };
}

/** Shows the Problems panel and, in the whole side bar, the outline. */
async function openViews(page) {
  await page.keyboard.press('Control+Shift+M');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await page.click('.pane-header[aria-label^="Outline"]');
  // At its left end: on the right are the buttons of the explorer.
  await page.click('.pane-header[aria-label^="Explorer Section"]', { position: { x: 10, y: 10 } });
  await page.waitForSelector('.outline-pane .monaco-list-row');
}

/** Goes to the first problem of the numbering, which has fixes, and opens their menu. */
async function openQuickFixes(page) {
  await page
    .locator('.markers-panel .monaco-list-row', { hasText: 'numbering-' })
    .first()
    .dblclick({ position: { x: 80, y: 10 } });
  await page.waitForSelector('.editor-instance .monaco-editor.focused');
  await page.keyboard.press('Control+.');
  await page.waitForSelector('.action-widget .monaco-list-row');
}

async function hoverProblem(page) {
  await page.locator('.squiggly-error, .squiggly-warning').last().hover({ force: true });
  await page.waitForSelector('.monaco-hover .hover-row');
}
