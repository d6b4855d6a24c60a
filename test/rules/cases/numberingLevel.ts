// Cases of numbering-level beyond its page: each level that can be skipped.
import type { RuleExample } from '../../../server/src/lint/rule';

export const numberingLevel: readonly RuleExample[] = [
  { text: '第一部分 总则\n（一）抽检。\n第二部分 任务\n1.抽检。\n第三部分 保障\n一、抽检。\n', note: '从第一部分往下' },
  { text: '一、任务\n1.抽检。\n二、保障\n（1）抽检。\n三、其他\n①抽检。\n（一）抽检。\n', note: '从一、往下' },
  {
    text: '一、任务\n（一）抽检\n（1）抽检。\n（2）检查。\n（二）检查\n①抽检。\n1.抽检\n①抽检。\n',
    note: '从（一）、1.往下，同一处只报一次',
  },
  { text: '1.抽检。\n一、检查。\n（一）抽检。\n', note: '没有上级的' },
  {
    text: '临江区人民政府办公室关于印发临江区2026年食品安全监管计划的通知\n各街道办事处：\n一、任务\n1.抽检。\n2026年3月1日\n临江区2026年食品安全监管计划\n一、任务\n（一）抽检。\n附件\n一、任务\n1.抽检。\n',
    note: '印发通知和附件里的',
  },
];
