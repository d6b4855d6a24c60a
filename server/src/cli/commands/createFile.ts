// Writes a file of `plan-draft init` unless there is one of its name.
import { basename } from 'node:path';
import { errorCode, fileErrorReason } from '../../text/bytes/fileError';
import type { Io } from '../io';
import type { Messages } from '../messages';

/** Whether the file was written; otherwise the reason was told to `messages`. `path` is absolute. */
export async function createFile(
  { path, text }: { path: string; text: string },
  { io, messages }: { io: Io; messages: Messages },
): Promise<boolean> {
  const name = basename(path);
  try {
    await io.files.create(path, text);
    return true;
  } catch (error) {
    const exists = errorCode(error) === 'EEXIST';
    messages.trouble(
      exists
        ? `本文件夹已有 ${name}，没有改动。需要重新生成时，请先将它改名或删除。`
        : `无法写入 ${name}（${fileErrorReason(error)}）。`,
    );
    return false;
  }
}
