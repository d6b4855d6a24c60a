// Cases of responsibility-form beyond its page: each phrase, ties, and what is counted.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine, eachWord } from './each';

const note = (words: string) => `抽检。（${words}）\n`;

export const responsibilityForm: readonly RuleExample[] = [
  {
    text: `一、任务\n${eachWord('按照 按 依照 依据 依 根据 按各自 依照各自', (words) => `1.${note(`区教育局、区民政局${words}职责分工负责`)}`)}2.${note('区教育局、区民政局按职责分工负责')}`,
    note: '各种用语',
  },
  { text: `一、任务\n1.${note('责任单位：区教育局')}2.${note('责任部门：区教育局')}`, note: '一样多的，以先写的为准' },
  {
    text: `一、任务\n1.${note('区教育局负责')}2.${note('区教育局负责')}3.${note('责任部门：区教育局')}4.${note('责任单位：区教育局')}`,
    note: '多数不写标签',
  },
  {
    text: `一、任务\n1.${note('责任单位：区教育局')}2.${note('责任单位：区教育局')}3.${note('区教育局负责')}`,
    note: '多数写标签',
  },
  {
    text: '一、任务\n1.抽检。(区教育局负责)\n2.抽检。（区教育局负责）\n3.抽检。(区民政局负责)\n4.抽检。（区民政局负责）\n',
    note: '括号一样多的',
  },
  {
    text: '一、任务\n1.抽检。(区教育局负责)\n2.抽检。（区教育局负责）\n3.抽检。(区民政局负责)\n',
    note: '半角括号多的',
  },
  {
    text: '一、任务\n1.抽检。〔区教育局负责〕\n2.抽检。（区教育局负责）\n3.抽检。\n责任单位：区教育局\n4.抽检。(区民政局负责)\n',
    note: '六角括号和另起一行的',
  },
  { text: eachLine('。 ！ ？ ； ，', (mark) => `1.抽检${mark}（区教育局负责）。`), note: '标注前后的标点' },
  {
    text: '1.抽检。 　（区教育局负责）。\n2.抽检。   （区教育局负责）。\n3.抽检（区教育局负责）。\n4.抽检。（区教育局负责），\n5.抽检。\n责任单位：区教育局。\n',
    note: '标注前面的空格',
  },
  {
    text: '临江区人民政府办公室关于印发临江区2026年食品安全监管计划的通知\n各街道办事处：\n一、抽检。(责任部门：区教育局依职责分工负责)\n2026年3月1日\n临江区2026年食品安全监管计划\n一、任务\n1.抽检。（责任单位：区教育局按职责分工负责）\n2.检查。（责任单位：区教育局按职责分工负责）\n附件\n1.抽检。(责任部门：区教育局依职责分工负责)\n',
    note: '印发通知和附件里的不算',
  },
];
