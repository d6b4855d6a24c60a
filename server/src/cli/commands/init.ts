// `plan-draft init`: puts a plan-draft.json with explanations into the working folder.
import { join } from 'node:path';
import { configFileName } from '../../files/configFiles';
import { type ExitCode, exitCodes } from '../exitCode';
import type { Io } from '../io';
import { createMessages } from '../messages';
import { createFile } from './createFile';

const template = `{
  // 计划稿助手的配置，对本文件夹及其下各级文件夹中的文稿有效。
  // 这里的每一项都可以省略；去掉行首的 // 即可启用。

  // 发文机关的层级：省、市、区、县、乡镇
  // "level": "区",

  // 本地区和上级市的名称
  // "region": { "name": "某某区", "municipality": "某某市" },

  // 文稿所处阶段：起草、征求意见稿、送审稿、印发稿
  // "stage": "征求意见稿",

  // 部门名册：本地有哪些单位、怎样称呼；可用 plan-draft init --roster 文稿 生成
  // "departments": "部门名册.json",

  // 上级计划和上一年的计划（.txt、.md 或指标清单 .json），路径从本文件所在文件夹算起；填写后会与它们比对
  // "superior": ["../市级计划.txt"],
  // "previous": "去年的计划.txt",

  // 不检查的文件或文件夹，路径从本文件所在文件夹算起
  "exclude": ["归档/**"],

  // 各条规则的级别：error 错误、warning 警告、info 提示、off 关闭
  // 全部规则见 plan-draft rules，某条规则的说明见 plan-draft explain 规则
  "rules": {
    // "numbering-style": "info"
  }
}
`;

/** Writes the file unless there is one; says what to do next. */
export async function initCommand(io: Io): Promise<ExitCode> {
  const messages = createMessages(io);
  const file = { path: join(io.cwd, configFileName), text: template };
  if (!(await createFile(file, { io, messages }))) return exitCodes.failed;
  io.stdout.write(
    `已生成 ${configFileName}。\n下一步：\n` +
      '  1. 用文本编辑器打开它，按说明填写本地区的情况；\n' +
      '  2. 运行 plan-draft lint 检查本文件夹中的文稿。\n',
  );
  return exitCodes.clean;
}
