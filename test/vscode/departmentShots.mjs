// Screenshots of names of bodies: the list while one is typed within a note, what follows names, and the hover.
import { findText } from './workbench.mjs';

/** Takes them on a page that shows `draft`; `save` is given the name of each. */
export async function departmentShots(page, save) {
  await findText(page, '区市场监管局、公安临江分局配合');
  await page.keyboard.type('scjgj', { delay: 120 });
  await list(page, '区市场监管局');
  await save('names-initials');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.suggest-widget:not(.visible)', { state: 'attached' });
  await page.keyboard.type('、', { delay: 60 });
  await list(page, '区');
  await save('names-list');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await hover(page, page.locator('.view-line span span', { hasText: '区教育局、' }).first());
  await save('names-hover');
}

/** The open list with a proposal, and what is told of the first one. */
async function list(page, words) {
  await page.waitForSelector(`.suggest-widget.visible .monaco-list-row:has-text("${words}")`);
  const details = page.locator('.suggest-details-container .suggest-details');
  if (!(await details.isVisible())) await page.keyboard.press('Control+Space');
  await details.waitFor();
}

/** Rests on a place until something is told of it: while the editor still scrolls, the mouse is soon elsewhere. */
async function hover(page, place) {
  const told = page.locator('.monaco-hover:has-text("本稿任务")');
  for (let round = 0; round < 10 && !(await told.isVisible()); round++) {
    await page.mouse.move(0, 0);
    await place.hover({ position: { x: 30, y: 10 } });
    await told.waitFor({ timeout: 3000 }).catch(() => {});
  }
}
