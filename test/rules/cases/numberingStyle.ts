// Cases of numbering-style beyond its page: marks behind brackets, ties, signs, and brackets that are widened together.
import type { RuleExample } from '../../../server/src/lint/rule';

export const numberingStyle: readonly RuleExample[] = [
  { text: '（一）、抽检。\n（二）．检查。\n（三）.培训。\n（四）抽检。\n', note: '括号后面的标点' },
  { text: '(一)、抽检。\n(二)、检查。\n', note: '都有标点' },
  { text: '一、任务\n1、抽检。\n2.检查。\n', note: '一样多的，以先写的为准' },
  { text: '一、任务\n1.抽检。\n2、检查。\n3、培训。\n', note: '以多数为准' },
  { text: '㈠抽检。\n㈡检查。\n（三）培训。\n', note: '带括号的符号让位于写出来的' },
  { text: '㈠抽检。\n㈡、检查。\n㈢培训。\n', note: '都是符号' },
  { text: '（一）抽检。\n(二)检查。\n（三）培训，抽检。\n', note: '少数用半角' },
  { text: '（一）抽检(含网店),检查(含摊点),培训。\n(二)检查(含网店),检查(含摊点),培训。\n', note: '全文用半角' },
  { text: '一、任务\n1）抽检。\n2）检查。\n3)培训。\n（1）抽检。\n⑵检查。\n①抽检。\n', note: '下级的写法' },
  {
    text: '临江区人民政府办公室关于印发临江区2026年食品安全监管计划的通知\n各街道办事处：\n1、抽检。\n2.检查。\n2026年3月1日\n临江区2026年食品安全监管计划\n1.抽检。\n2.检查。\n附件\n1、抽检。\n',
    note: '通知和附件里的',
  },
];
