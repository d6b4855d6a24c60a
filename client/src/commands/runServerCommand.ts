// Lets the server edit the active draft: fix all, renumbering. The server says itself where nothing is to be done.
import { window } from 'vscode';
import { ExecuteCommandRequest } from 'vscode-languageclient';
import type { ServerCommand } from '../../../protocol/commands';
import { wantedDraftEditor } from '../draftDocument';
import type { ServerSession } from '../serverSession';

/** Runs a command of the server on the active draft at its cursor. Whatever keeps it from being done is said. */
export async function runServerCommand(session: ServerSession, command: ServerCommand): Promise<void> {
  const editor = await wantedDraftEditor();
  if (!editor) return;
  if (!(await session.start()) || !session.client) return;
  const { client } = session;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
  try {
    const edits: number | null = await client.sendRequest(ExecuteCommandRequest.type, {
      command,
      arguments: [uri, position],
    });
    if (edits === null) void window.showWarningMessage('修改没有完成：文稿可能刚刚变动过或者不可编辑，请再试一次。');
  } catch (error) {
    client.error(`${command} 未能完成`, error, false);
    void window.showErrorMessage('修改没有完成，原因见“计划稿助手”的日志。', '查看日志').then((choice) => {
      if (choice) session.client?.outputChannel.show();
    });
  }
}
