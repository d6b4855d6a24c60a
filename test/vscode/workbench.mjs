// What is done by hand in the workbench of a VS Code that a browser shows: commands, the view "目标对照".

/** Runs a command by its title, from the editor. */
export async function runCommand(page, title) {
  await page.click('.editor-group-container.active .view-lines');
  await page.keyboard.press('F1');
  await page.keyboard.type(title);
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${title}"]`);
  await page.keyboard.press('Enter');
}

/** The content of the view "目标对照", once it shows what the selector says. */
export async function comparisonView(page, selector = '#page .row') {
  const view = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await view.locator(selector).first().waitFor();
  return view;
}

/** Puts the cursor on the first occurrence of a text in the active editor. */
export async function findText(page, text) {
  await page.keyboard.press('Control+F');
  await page.waitForSelector('.find-widget.visible');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.waitForSelector('.find-widget .matchesCount:text-matches("^\\\\d+ of \\\\d+$")', { state: 'attached' });
  await page.keyboard.press('Escape');
  await page.waitForSelector('.find-widget:not(.visible)', { state: 'attached' });
}
