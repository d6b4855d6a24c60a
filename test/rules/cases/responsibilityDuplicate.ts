// Cases of responsibility-duplicate beyond its page: what stands in front of the repeated name, and in which roles.
import type { RuleExample } from '../../../server/src/lint/rule';

const task = (note: string) => `一、任务\n（一）抽检。（${note}）\n`;

export const responsibilityDuplicate: readonly RuleExample[] = [
  { text: task('区教育局、区教育局、区教育局负责'), note: '写了三次' },
  { text: task('区教育局牵头，区教育局配合'), note: '前面是逗号，不给改法' },
  { text: task('区教育局、区民政局牵头，区商务局、区教育局、区民政局配合'), note: '两个单位重复' },
  { text: '一、任务\n1.抽检。\n2.检查。\n（区教育局、区教育局负责）\n', note: '管几条的标注只报一次' },
  { text: '一、任务\n1.抽检。（区教育局负责）\n2.检查。（区教育局负责）\n3.培训。\n', note: '不同的标注' },
];
