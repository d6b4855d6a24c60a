// Cases of responsibility-missing beyond its page: how the task is named, and what the option exempts.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine } from './each';

export const responsibilityMissing: readonly RuleExample[] = [
  {
    text: `一、任务\n${eachLine('，。；', (mark) => `（一）加强抽检${mark}扩大范围`)}\n（二）检查。（区教育局负责）\n`,
    note: '任务名称到哪里为止',
  },
  { text: '一、任务\r\n（一）加强抽检\r\n扩大范围。\r\n（二）检查。（区教育局负责）\r\n', note: '任务名称到行末为止' },
  {
    text: '一、任务\n（一）加强食用农产品批发市场监督抽检和快速检测。\n（二） 加强抽检。\n（三）检查。（区教育局负责）\n',
    note: '任务名称很长',
  },
  {
    text: '一、任务\n（一）抽检。（区教育局负责）检查。培训。\n1.宣传。（区教育局负责）演练。\n',
    note: '标注后面的内容',
  },
  { text: '各街道要加强检查。\n一、任务\n（一）抽检。（区教育局负责）\n', note: '第一个标题之前' },
  {
    text: '一、任务\n（一）抽检。（区教育局负责）\n二、附则\n（一）检查。\n1.说明。\n',
    options: { exempt: ['附则'] },
    note: '上级标题里有选项的词',
  },
  {
    text: '一、任务\n（一）抽检。（区教育局负责）\n二、附则\n（一）检查。\n1.说明。\n',
    options: { exempt: ['说明', ''] },
    note: '只有一条的标题里有',
  },
  {
    text: '一、任务\n（一）抽检。（区教育局负责）\n二、附则\n（一）检查。\n',
    options: { exempt: [''] },
    note: '选项是空的',
  },
  {
    text: '| 序号 | 工作任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 开展抽检 | 区教育局 |\n| 2 | 开展培训 | |\n| 3 | 开展宣传 |  |\n',
    note: '任务表',
  },
];
