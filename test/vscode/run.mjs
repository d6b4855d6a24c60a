// Runs the suite in a real VS Code: node run.mjs [--vsix file.vsix]
// Exit code: 0 all tests passed, 1 a test failed, 2 the run itself failed.
import path from 'node:path';
import { getVscode, root } from './getVscode.mjs';
import { copyWorkspace } from './runDir.mjs';
import { installExtension, openBrowser, startServer } from './vscode.mjs';

const timeLimit = Number(process.env.TEST_TIMEOUT ?? 180_000);
const noise =
  /^(?:Resolv(?:ing|ed) connection token|Creating a socket|\[reconnection-grace|Updating additional builtin|Ignoring fetching additional builtin|\[Service Worker\]|\[AgentHost|\[AccountPolicyGate|Creation of workbench contribution|Timed out waiting for authentication provider)/;

const vsix = process.argv[2] === '--vsix' ? path.resolve(process.argv[3]) : undefined;
getVscode();
console.log(`\n== ${vsix ? `packaged extension ${path.basename(vsix)}` : 'extension under development'}`);
process.exit(await run());

async function run() {
  const { dir, folder, remove } = copyWorkspace(path.join(root, 'test/vscode/workspace'), path.join(root, 'examples'));
  if (vsix) console.log(installExtension(dir, vsix).split('\n').at(-1));
  const server = await startServer({ dir });
  const { browser, page } = await openBrowser();
  try {
    const ended = await outcome(page, server);
    const payload = [
      ['extensionDevelopmentPath', server.uri(vsix ? 'test/vscode/driver' : '.')],
      ['extensionTestsPath', server.uri('out/vscode/index.js')],
      ['enableProposedApi', ''],
    ];
    await page.goto(server.url({ folder, payload }));
    return await ended.promise;
  } catch (error) {
    console.error(error);
    console.error(server.log().slice(-4000));
    await page.screenshot({ path: path.join(root, 'test-failure.png') }).catch(() => {});
    return 2;
  } finally {
    await browser.close();
    await server.stop();
    remove();
  }
}

// VS Code calls these two functions of the page with what the tests print and with their exit code.
async function outcome(page, server) {
  const exit = Promise.withResolvers();
  exit.promise.catch(() => {});
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    if (!noise.test(String(args[0]))) console[type === 'error' || type === 'warn' ? type : 'log'](...args);
  });
  await page.exposeFunction('codeAutomationExit', exit.resolve);
  page.once('crash', () => exit.reject(new Error('the page crashed')));
  server.exited.then((code) => exit.reject(new Error(`VS Code's server ended with ${code}`)));
  setTimeout(() => exit.reject(new Error(`no result within ${timeLimit} ms`)), timeLimit).unref();
  return exit;
}
