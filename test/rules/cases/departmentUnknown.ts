// Cases of department-unknown beyond its page: each slip, with and without a roster, and how often a name stands.
import type { RuleExample } from '../../../server/src/lint/rule';

const planOf = (notes: string) => `一、任务\n${notes}\n`;

export const departmentUnknown: readonly RuleExample[] = [
  { text: planOf('（一）抽检。（区市场监督管管理局、区市场市监管局负责）'), note: '多了一字' },
  {
    text: planOf('（一）抽检。（区体艺局负责）\n（二）培训。（区教肓局负责）\n（三）宣传。（区教肓局负责）'),
    note: '写了两次',
  },
  {
    text: planOf('（一）抽检。（区教肓局负责）\n（二）培训。（区教肓局负责）\n（三）宣传。（区教肓局负责）'),
    note: '写了三次，没有写过相像的',
  },
  {
    text: planOf('（一）抽检。（区教肓局负责）\n（二）培训。（区教肓局负责）\n（三）宣传。（区教肓局、区教育局负责）'),
    note: '写了三次，也写过相像的',
  },
  {
    text: planOf('（一）仓储。（物流宝障局、区物流宝障局、区市场监菅局负责）'),
    context: { departments: { add: ['区物流保障局'] } },
    note: '有名册的报错误；省略“区”字',
  },
  { text: planOf('（一）抽检。（区教肓 局负责）'), note: '中间有空格' },
];
