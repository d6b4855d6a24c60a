// Checks the view "目标对照" in a real VS Code: it follows cursor and edits, jumps to both plans, comes back, can be saved.
// Exit code: 0 it works, 2 it does not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { getVscode, root } from './getVscode.mjs';
import { copyWorkspace } from './runDir.mjs';
import { openBrowser, startServer } from './vscode.mjs';
import { comparisonView, findText, runCommand } from './workbench.mjs';

const timeout = Number(process.env.TEST_TIMEOUT ?? 60_000);

getVscode();
console.log('\n== view 目标对照');
const { dir, folder, remove } = copyWorkspace(path.join(root, 'examples'));
const draft = readdirSync(folder).find((name) => name.includes('征求意见稿'));
const server = await startServer({ dir });
const development = [['extensionDevelopmentPath', server.uri('.')]];
const { browser, page } = await openBrowser({ width: 1400, height: 900 });
page.setDefaultTimeout(timeout);
const seal = 'tr.row:has(th.subject:text-is("外卖封签使用率"))';
const refused = [];
page.on('console', (message) => {
  const isOfView = message.location().url.includes('/webview/');
  if (isOfView && /Content Security Policy/.test(message.text())) refused.push(message.text());
});
try {
  const payload = [...development, ['openFile', server.uri(path.join(folder, draft))]];
  await page.goto(server.url({ folder, payload }));
  await page.waitForSelector('.squiggly-error');
  await runCommand(page, 'Compare Targets with the Higher-Level Plan');
  const view = await comparisonView(page);
  await view.getByText('项指标低于市级计划').waitFor();
  console.log('  ✔ shows the draft held against the higher plan');
  await followsCursor(view);
  await jumps(view);
  await followsEdits(view);
  await comesBack();
  await isSaved();
  await comesBackAlone();
  assert.deepEqual(refused, []);
} catch (error) {
  console.error(error);
  await page.screenshot({ path: path.join(root, 'test-failure.png') }).catch(() => {});
  process.exitCode = 2;
} finally {
  await browser.close();
  await server.stop();
  remove();
}

async function followsCursor(view) {
  const row = view.locator('tr.row[aria-current]', { hasText: '你点我检' });
  assert.equal(await row.count(), 0);
  await findText(page, '比例不低于10%');
  await row.waitFor();
  assert.equal(await view.locator('[aria-current]').count(), 1);
  const [place, frame] = [await row.boundingBox(), await page.locator('iframe.webview').boundingBox()];
  assert.ok(place.y >= frame.y && place.y + place.height <= frame.y + frame.height, 'the row is in sight');
  console.log('  ✔ marks the row at the cursor and brings it into sight');
}

/** Two editors, one above the other, each with its figure selected, beside the view. */
async function jumps(view) {
  await view.locator(`${seal} td.superior`).click();
  const editors = page.locator('.editor-group-container .monaco-editor[data-uri]');
  await page.waitForFunction(() => document.querySelectorAll('.editor-group-container').length === 3);
  await page.waitForSelector('.editor-group-container.active [data-uri*="%E4%BA%91%E5%B7%9E"]');
  assert.equal(await editors.count(), 2);
  await view.locator(`${seal}[aria-current]`).waitFor();
  await page.getByText(/Ln \d+, Col \d+ \(\d+ selected\)/).waitFor();
  console.log('  ✔ shows both places on a click, the higher plan below the draft');
  await view.locator(`${seal} td.own`).click();
  await page.waitForSelector('.editor-group-container.active [data-uri*="%E4%B8%B4%E6%B1%9F"]');
  assert.equal(await editors.count(), 2);
  console.log('  ✔ goes back to the draft on a click on its side');
}

/** The figure is selected after the jump. */
async function followsEdits(view) {
  const lower = view.locator(`tbody.lower ${seal}`);
  assert.equal(await lower.count(), 1);
  await page.keyboard.type('达到95%以上');
  await lower.waitFor({ state: 'detached' });
  await view.locator(`tbody.kept ${seal}`).waitFor();
  console.log('  ✔ follows what is typed');
}

async function comesBack() {
  await page.keyboard.press('Control+S');
  await isOnDisk('外卖封签使用率达到95%以上');
  await isRemembered();
  await page.goto(server.url({ folder, payload: development }));
  const view = await comparisonView(page);
  await view.locator(`tbody.kept ${seal}`).waitFor();
  console.log('  ✔ is there again when the window is opened again');
}

async function isSaved() {
  await page.click(`.tab[data-resource-name="${draft}"]`);
  await runCommand(page, 'Save the Comparison of Targets');
  await page.waitForSelector('.quick-input-widget input[aria-label]');
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('已存为网页').first().waitFor();
  const file = readdirSync(folder).find((name) => name.endsWith('-目标对照.html'));
  assert.match(readFileSync(path.join(folder, file), 'utf8'), /^<!doctype html>.*核对人（签字）/s);
  console.log('  ✔ is saved as a page that can be printed');
}

/** With no draft open nothing but the view itself has the server start. */
async function comesBackAlone() {
  const editors = page.locator('.editor-group-container .monaco-editor .view-lines');
  for (let left = await editors.count(); left > 0; left--) {
    await editors.first().click();
    await runCommand(page, 'View: Close All Editors in Group');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.editor-group-container .view-lines').length < count,
      left,
    );
  }
  await isRemembered();
  await page.goto(server.url({ folder, payload: development }));
  const view = await comparisonView(page, '#page .row, #page .failure');
  assert.equal(await view.locator('.failure').count(), 0);
  console.log('  ✔ waits for the server where it is all that comes back');
}

/** A tab is not marked while it is saved by itself, so that only the file tells. */
async function isOnDisk(words) {
  const end = Date.now() + timeout;
  while (!readFileSync(path.join(folder, draft), 'utf8').includes(words)) {
    assert.ok(Date.now() < end, 'the draft is saved');
    await setTimeout(50);
  }
}

/** The workbench keeps what is open every five seconds, when it is idle, and tells nobody; what came later is lost with the page. */
async function isRemembered() {
  await setTimeout(12_000);
}
