// Screenshot of the view "目标对照" beside the draft, with the row at the cursor marked.
import { comparisonView, findText, runCommand } from './workbench.mjs';

/** Shows nothing but the draft and the view. */
export async function comparisonShots(page, save) {
  await page.keyboard.press('Control+B');
  await runCommand(page, 'Compare Targets with the Higher-Level Plan');
  const view = await comparisonView(page);
  await findText(page, '外卖封签使用率');
  await view.locator('tr.row[aria-current]').waitFor();
  await page.mouse.move(0, 0);
  await save('comparison');
}
