// Ends the language server and starts a fresh one.
import { window } from 'vscode';
import type { ServerSession } from '../serverSession';

/** Restarts the server and says when it runs again; a failure is reported by the session. */
export async function restartServer(session: ServerSession): Promise<void> {
  await session.stop();
  if (await session.start()) window.setStatusBarMessage('计划稿助手已重新启动', 5000);
}
