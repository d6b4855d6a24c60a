// `plan-draft init --roster FROM-DRAFT`: writes a roster of departments out of drafts that there are.
import { join } from 'node:path';
import { rosterFromDrafts } from '../../bodies/rosterFromDrafts';
import { allRules } from '../../rules';
import { createPlanService } from '../../service';
import { type ExitCode, exitCodes } from '../exitCode';
import { findInputFiles } from '../files/inputFiles';
import { readDraft } from '../files/readDraft';
import { rosterFile } from '../formats/rosterFile';
import type { Io } from '../io';
import { createMessages, type Messages } from '../messages';
import { createFile } from './createFile';

/** Name of the file that is written. */
export const rosterFileName = '部门名册.json';

/** Writes the roster unless there is one; `inputs` are files, folders and globs. */
export async function initRosterCommand(inputs: readonly string[], io: Io): Promise<ExitCode> {
  const messages = createMessages(io);
  const documents = await readDrafts(inputs, { io, messages });
  if (messages.failed) return exitCodes.failed;
  const roster = rosterFromDrafts(documents);
  const count = roster.known.length + roster.unknown.length;
  if (count === 0) {
    messages.trouble('在文稿的责任分工中没有读到单位，没有生成部门名册；请换一份写明责任单位的文稿。');
    return exitCodes.failed;
  }
  const file = { path: join(io.cwd, rosterFileName), text: rosterFile(roster, documents.length) };
  if (!(await createFile(file, { io, messages }))) return exitCodes.failed;
  io.stdout.write(
    `已生成 ${rosterFileName}，列入 ${count} 个单位。\n下一步：\n` +
      '  1. 用文本编辑器打开它，逐个核对名称，删去不要的，补上漏掉的；\n' +
      `  2. 在 plan-draft.json 中写上 "departments": "${rosterFileName}"（没有这个文件的，先运行 plan-draft init）；\n` +
      '  3. 运行 plan-draft lint，部门名称即按名册核对。\n',
  );
  return exitCodes.clean;
}

async function readDrafts(inputs: readonly string[], { io, messages }: { io: Io; messages: Messages }) {
  const service = createPlanService({ rules: allRules });
  const paths = await findInputFiles(inputs, { io, messages, accepts: async () => true });
  if (paths.length === 0 && !messages.failed)
    messages.trouble('没有找到文稿（.txt、.md）；请在 --roster 后面写上已有的文稿。');
  const documents = [];
  for (const path of paths) {
    const draft = await readDraft(path, io, messages);
    if (draft) documents.push(service.parse(draft.text));
  }
  return documents;
}
