// The folder of one run: a copy of the workspace, so that tests may write, and whatever VS Code stores.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Creates such a folder with a copy of a workspace in it, and in that copies of `more` folders; its path is short because sockets
 * lie in it.
 */
export function copyWorkspace(workspace, ...more) {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'vsc-'));
  const folder = path.join(dir, path.basename(workspace));
  cpSync(workspace, folder, { recursive: true });
  for (const one of more) cpSync(one, path.join(folder, path.basename(one)), { recursive: true });
  return { dir, folder, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
