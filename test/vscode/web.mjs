// Checks the extension in VS Code's web extension host: client and language server run in web workers of the browser.
// Exit code: 0 it works, 2 it does not.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { getVscode, root } from './getVscode.mjs';
import { copyWorkspace } from './runDir.mjs';
import { openBrowser, startServer } from './vscode.mjs';
import { comparisonView, runCommand } from './workbench.mjs';

const draft = '临河区2025年食品安全监督管理计划（征求意见稿）.txt';
const timeout = Number(process.env.TEST_TIMEOUT ?? 60_000);

getVscode();
console.log('\n== web extension host');
const { dir, folder, remove } = copyWorkspace(path.join(root, 'test/vscode/workspace'));
const extension = await serveExtension();
const server = await startServer({ dir });
// The workbench's own policy admits extensions over https only.
const { browser, page } = await openBrowser({ bypassCSP: true });
page.setDefaultTimeout(timeout);
try {
  const payload = [['openFile', server.uri(path.join(folder, draft))]];
  await addExtension();
  await page.goto(server.url({ folder, payload }));
  await page.waitForSelector('.squiggly-error');
  console.log('  ✔ problems are marked in the editor');
  await runCommand(page, 'Renumber the Whole Draft');
  console.log('  ✔ planDraft.renumberDraft is in the command palette');
  await page.waitForFunction(() => !document.querySelector('.view-lines')?.textContent.includes('（五）'));
  console.log('  ✔ renumbering changes the text');
  await runCommand(page, 'Compare Targets with the Higher-Level Plan');
  await comparisonView(page, '.guide');
  console.log('  ✔ the view 目标对照 tells how to name a higher plan');
  for (const file of ['dist/browserClient.js', 'dist/browserServer.js', 'dist/comparisonView.js']) {
    if (!extension.requested.has(file)) throw new Error(`${file} was not loaded`);
  }
  if (extension.requested.has('dist/client.js')) throw new Error('the extension ran outside of the web host');
  console.log('  ✔ client and server were loaded by the browser');
} catch (error) {
  console.error(error, [...extension.requested]);
  await page.screenshot({ path: path.join(root, 'test-failure.png') }).catch(() => {});
  process.exitCode = 2;
} finally {
  await browser.close();
  await server.stop();
  extension.close();
  remove();
}

// The page carries the settings of the workbench; an extension that is named there is one of the web.
async function addExtension() {
  await page.addInitScript((authority) => {
    new MutationObserver((_, observer) => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (!element) return;
      observer.disconnect();
      const settings = JSON.parse(element.dataset.settings);
      settings.additionalBuiltinExtensions = [{ scheme: 'http', authority, path: '/' }];
      element.dataset.settings = JSON.stringify(settings);
    }).observe(document, { childList: true, subtree: true });
  }, extension.authority);
}

/** Serves the extension's files to the browser, as a marketplace for the web does, and notes what is asked for. */
async function serveExtension() {
  const requested = new Set();
  const http = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1);
    response.setHeader('Access-Control-Allow-Origin', '*');
    try {
      const content = await readFile(path.join(root, path.posix.normalize(`/${name}`)));
      requested.add(name);
      if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));
  return { authority: `127.0.0.1:${http.address().port}`, requested, close: () => http.close() };
}
