// `explain RULE`: the page of a rule as text.
import type { Rule, RuleExample, RuleOption } from '../../../lint/rule';
import type { Colors } from '../../terminal/colors';
import { settingNames } from '../lint/report';

const indent = '  ';

/** Title, severity, authority, description, options, examples and how to change the rule's severity. */
export function ruleText(rule: Rule, colors: Colors): string {
  const { level, source } = rule.authority;
  const parts = [
    `${colors.bold(rule.title)}（${rule.id}）`,
    `默认级别：${settingNames[rule.severity]}\n依据（${level}）：${source}`,
    plainMarkdown(rule.description),
    optionsText(rule.options ?? {}, colors),
    examplesText(rule.examples.bad, colors.bold('会报告（⟦⟧ 之间是报告的位置）：')),
    examplesText(rule.examples.good, colors.bold('不会报告：')),
    `${colors.bold('调整级别：')}\n${indent}在 plan-draft.json 中写  "rules": { "${rule.id}": "off" }\n` +
      `${indent}或只对一次检查生效  plan-draft lint --rule ${rule.id}=off`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Marks of emphasis mean nothing on a terminal; code is quoted, and what stands in it kept. */
function plainMarkdown(text: string): string {
  const parts = text.trim().split('`');
  return parts.map((part, at) => (at % 2 === 1 ? `“${part}”` : part.replaceAll('**', ''))).join('');
}

function optionsText(options: Readonly<Record<string, RuleOption>>, colors: Colors): string {
  const rows = Object.entries(options).map(
    ([name, option]) => `${indent}${name}（默认 ${JSON.stringify(option.default)}）  ${option.description}`,
  );
  return rows.length > 0 ? [colors.bold('选项：'), ...rows].join('\n') : '';
}

function examplesText(examples: readonly RuleExample[], heading: string): string {
  return examples.length > 0 ? [heading, ...examples.map(exampleText)].join('\n') : '';
}

function exampleText({ note, text, fixed }: RuleExample): string {
  const rows = [`${indent}- ${note ?? '例'}：`, indentLines(text)];
  if (fixed !== undefined) rows.push(`${indent}${indent}改后：`, indentLines(fixed));
  return rows.join('\n');
}

function indentLines(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${indent}${line}`.trimEnd())
    .join('\n');
}
