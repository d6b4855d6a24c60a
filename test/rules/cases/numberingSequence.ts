// Cases of numbering-sequence beyond its page: how wide a gap is a slip, and what is taken for an extract.
import type { RuleExample } from '../../../server/src/lint/rule';

const items = (...numbers: number[]) => numbers.map((number) => `${number}.抽检第${number}类食品。`).join('\n');

export const numberingSequence: readonly RuleExample[] = [
  { text: items(1, 2, 3, 7, 8, 9), note: '跳过三个，后面接着' },
  { text: items(1, 2, 3, 6, 7, 8), note: '跳过两个，后面接着' },
  { text: items(1, 2, 3, 8), note: '跳过四个，后面没有了' },
  { text: items(1, 2, 3, 8, 4, 5), note: '跳过四个，后面不接着' },
  { text: items(1, 2, 8, 8, 9), note: '跳过以后又重复' },
  { text: items(1, 2, 2, 3), note: '重复' },
  { text: items(1, 3, 2, 4), note: '颠倒' },
  { text: items(2, 3, 4), note: '从二开始' },
  { text: items(4, 5, 6), note: '从四开始' },
  { text: items(5, 6, 7), note: '从五开始，视为摘录' },
  { text: items(5), note: '只有一项，从五开始' },
  { text: items(3, 4, 6, 7), note: '从三开始，又有跳号，视为摘录' },
  { text: items(3, 4, 4, 5), note: '从三开始，又有重号' },
  { text: items(3, 5, 9, 12), note: '摘录，多处不连续' },
  {
    text: `一、任务\n${items(5, 6, 7)}\n二、保障\n${items(2, 3)}\n三、其他\n${items(1, 2)}\n`,
    note: '各部分的序号不从一开始',
  },
  {
    text: `五、任务\n${items(1, 2, 3)}\n六、保障\n${items(1, 3)}\n八、其他\n${items(2, 3)}\n九、另外\n${items(1, 1, 2)}\n`,
    note: '摘录里自己的序号',
  },
  {
    text: `一、任务\n（一）抽检。\n（八）检查。\n（九）培训。\n二、保障\n（五）抽检。\n（六）检查。\n`,
    note: '一级以下的跳号',
  },
  {
    text: `临江区人民政府办公室关于印发临江区2026年食品安全监管计划的通知\n各街道办事处：\n${items(5, 6)}\n2026年3月1日\n临江区2026年食品安全监管计划\n${items(6, 7)}\n附件\n${items(1, 3)}\n`,
    note: '通知、计划、附件各自编号',
  },
  { text: '（一）采样。一是按批；二是按月；二是按季；三是按年。\n', note: '“二是”重复，后面顺延' },
  { text: '（一）采样。一要按批。\n二要按月。\n四要按年。\n', note: '各占一行的“一要”，漏了“三要”' },
  { text: '（一）采样。一是按批；其次二要按月；三是按年。\n', note: '漏的一个换了说法' },
  { text: '（一）采样。一是按批；二是按月。\n（二）送检。三是当日；三是专人。\n', note: '不从“一是”开始' },
  { text: '（一）采样。一是一、二是二，从不含糊；十是整数。\n', note: '不是“一是……二是……”' },
  { text: '一、采样。按批抽取。二、送检。当日送达。四、公布。按月公布。\n', note: '全在一行的跳号' },
  { text: '（一）采样。\n1.按批。\n（二）送检。\n2.当日。\n3.专人。\n', note: '下一级从二开始' },
  { text: '（一）采样。\n（二）送检。其中：（四）公布。\n（二）归档。\n', note: '重号之间另有没有读出的序号' },
];
