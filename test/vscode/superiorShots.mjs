// Screenshots of a draft beside the higher plan: hover, definition, hints, completion and related information.
import { findText } from './workbench.mjs';

/** Takes them on a page that shows `draft`; `save` is given the name of each. */
export async function superiorShots(page, save) {
  await findText(page, '外卖封签使用率达到');
  await hover(page, page.locator('.view-line span span', { hasText: /^85%$/ }).first());
  await save('superior-hover');
  await page.mouse.move(0, 0);
  await page.waitForSelector('.monaco-hover:has-text("市级要求")', { state: 'hidden' });
  await page.keyboard.press('Control+Shift+F10');
  await page.waitForSelector('.peekview-widget .monaco-editor .view-line');
  await save('superior-peek');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.view-lines .view-line:has-text("市级 ≥90%")');
  await save('superior-hints');
  await complete(page);
  await save('superior-completion');
  await page.keyboard.press('Escape');
  for (let stroke = 0; stroke < 2; stroke++) await page.keyboard.press('Backspace');
  await findText(page, '外卖封签使用率达到');
  await page.keyboard.press('F12');
  await page.waitForSelector('.tab.active:has-text("云州市")');
  await page.waitForSelector('.view-lines .view-line:has-text("外卖封签使用率")');
  await save('superior-definition');
  await showRelated(page);
  await save('superior-problems');
}

/** Opens the problems, with the places behind the first figure that is lower. */
async function showRelated(page) {
  await page.keyboard.press('Control+Shift+M');
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'target-below-superior' }).first();
  await problem.click();
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.markers-panel .monaco-list-row[aria-level="3"]');
}

/** Rests on a place until something is told of it: while the editor still scrolls, the mouse is soon elsewhere. */
async function hover(page, place) {
  const told = page.locator('.monaco-hover:has-text("市级要求")');
  for (let round = 0; round < 10 && !(await told.isVisible()); round++) {
    await page.mouse.move(0, 0);
    await place.hover();
    await told.waitFor({ timeout: 3000 }).catch(() => {});
  }
}

/** Types the beginning of a sentence in front of a note, and opens what is told of the first proposal. */
async function complete(page) {
  await findText(page, '10月底前全面实行。');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('陪餐', { delay: 120 });
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row');
  const details = page.locator('.suggest-details-container .suggest-details:has-text("市级")');
  if (!(await details.isVisible())) await page.keyboard.press('Control+Space');
  await details.waitFor();
}
