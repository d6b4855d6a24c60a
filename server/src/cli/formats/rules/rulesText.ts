// `rules --format text`: the rules as a table.
import type { Rule } from '../../../lint/rule';
import type { Colors } from '../../terminal/colors';
import { displayWidth, padEndColumns } from '../../terminal/displayWidth';
import { settingNames } from '../lint/report';

const gap = '  ';

/** One line for each rule below a head line; columns line up in a terminal. */
export function rulesText(rules: readonly Rule[], colors: Colors): string {
  const rows = rules.map((rule) => [rule.id, settingNames[rule.severity], rule.authority.level, rule.title]);
  const table = [['规则', '级别', '依据', '名称'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => displayWidth(row[column]!))));
  const lines = table.map((row) =>
    row
      .map((cell, column) => padEndColumns(cell, widths[column]!))
      .join(gap)
      .trimEnd(),
  );
  const [head, ...body] = lines;
  return `${[colors.bold(head!), ...body].join('\n')}\n\n查看某条规则的说明：plan-draft explain 规则\n`;
}
