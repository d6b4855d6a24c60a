// Cases of title-missing beyond its page: the shortest draft, and where its first clause ends.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine } from './each';

export const titleMissing: readonly RuleExample[] = [
  ...[79, 80].map((length) => ({
    text: `${'各街道要加强检查'.padEnd(length, '严')}\n`,
    note: `${length}个字，没有编号`,
  })),
  ...'，。；：！？,;:!?'.split('').map((mark) => ({
    text: `为做好工作${mark}结合实际制定本计划\n一、任务\n（一）抽检。\n`,
    note: `第一个分句以“${mark}”结束`,
  })),
  ...[40, 41].map((length) => ({
    text: `　　${'为'.padEnd(length, '好')}\n一、任务\n（一）抽检。\n`,
    note: `第一个分句${length}个字`,
  })),
  { text: '  \n\n  为做好工作  \n一、任务\n（一）抽检。\n', note: '没有标点，前后有空格' },
  { text: '1.，检查食堂。\n2.检查市场。\n', note: '编号后面就是标点' },
  { text: '为做好工作（一）抽检，检查。\n', note: '编号不在行首' },
  { text: eachLine('一二三', (number) => `${number}、抽检${number}`), note: '只有编号' },
  { text: '   \n', note: '只有空格' },
];
