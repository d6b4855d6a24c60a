// Runs the same suite in a desktop VS Code, which is downloaded: for machines with open internet.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from './getVscode.mjs';
import { copyWorkspace } from './runDir.mjs';

const { folder, remove } = copyWorkspace(path.join(root, 'test/vscode/workspace'), path.join(root, 'examples'));
try {
  await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/vscode/index.js'),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  remove();
}
