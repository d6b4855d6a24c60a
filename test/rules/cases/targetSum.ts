// Cases of target-sum beyond its page: each unit, each connecting word, and what keeps a figure from being a part.
import type { RuleExample } from '../../../server/src/lint/rule';

const units =
  '个批次|批次|批|家次|人次|户次|场次|件次|样次|份|件|家|户|所|个|名|人|台|辆|处|条|吨|亩|公里|千克|公斤|元|期|场|篇|组|套|座|间|只|头|项|种|次'.split(
    '|',
  );

export const targetSum: readonly RuleExample[] = [
  { text: units.map((unit) => `全年完成100${unit}，其中东街60${unit}，西街50${unit}。`).join('\n'), note: '各种单位' },
  { text: '完成100篮，其中东街60篮，西街50篮。完成100，其中东街60，西街50。', note: '不认识的单位' },
  ...['共', '共计', '合计', '总计', '计', '总共', '一共'].map((word) => ({
    text: `东街60家，西街50家，${word}100家。`,
    note: `“${word}”后面是总数`,
  })),
];
