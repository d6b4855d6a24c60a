// Cases of responsibility-roles beyond its page: how many bodies, which roles, and what the option asks for.
import type { RuleExample } from '../../../server/src/lint/rule';

const task = (note: string) => `一、任务\n（一）抽检。（${note}）\n`;

export const responsibilityRoles: readonly RuleExample[] = [
  { text: task('区教育局参与'), note: '只有参与' },
  { text: task('区教育局牵头，区民政局配合'), options: { requireLead: true }, note: '有牵头' },
  { text: task('区教育局负责，区民政局配合'), options: { requireLead: true }, note: '一个单位负责' },
  { text: task('区教育局、区民政局、区商务局按职责分工负责'), options: { requireLead: true }, note: '三个单位负责' },
  { text: task('区教育局、区民政局按职责分工负责'), options: { requireLead: false }, note: '选项关闭' },
  { text: task('各有关部门、各单位按职责分工负责'), options: { requireLead: true }, note: '都看不出是谁' },
  { text: task('区教育局、各有关部门按职责分工负责'), note: '有一个是明确的' },
  { text: task('各有关部门牵头，各单位配合'), note: '牵头的也看不出是谁' },
  { text: task('责任单位：'), note: '空的标注' },
  { text: '一、任务\n1.抽检。\n2.检查。\n（区教育局配合）\n3.培训。（区民政局配合）\n', note: '管几条的标注只报一次' },
];
