// The documentation page of a rule and the table of all of them, made of what the rules say of themselves.
import type { ExampleContext, Rule, RuleExample, RuleOption } from '../../server/src/lint/rule';
import { lintRule } from '../../test/support/lintRule';
import { readMarks } from '../../test/support/marks';
import { severityTexts } from './settingTexts';

const notice = '<!-- 本页由规则自身的说明和示例生成，请勿直接修改；修改规则后运行 npm run generate。 -->';

/** docs/rules/<id>.md */
export function rulePage(rule: Rule): string {
  return `${[
    `# ${rule.title}（\`${rule.id}\`）`,
    notice,
    `- 默认级别：${severityTexts[rule.severity]}\n- 依据：${rule.authority.level}。${rule.authority.source}\n- 修正：${fixText(rule)}`,
    rule.description,
    ...optionsPart(rule),
    '## 会报告的写法',
    '`⟦⟧` 之间是报告的位置。',
    ...rule.examples.bad.map(examplePart),
    '## 不报告的写法',
    ...rule.examples.good.map(examplePart),
    '## 调整级别',
    `在 \`plan-draft.json\` 中：\n\n\`\`\`json\n${JSON.stringify({ rules: { [rule.id]: sampleSetting(rule) } }, null, 2)}\n\`\`\``,
    '级别可以是 `"error"`（错误）、`"warning"`（警告）、`"info"`（提示）、`"off"`（关闭）。',
  ].join('\n\n')}\n`;
}

/** docs/rules/README.md */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title} | ${severityTexts[rule.severity]} | ${rule.authority.level} | ${fixText(rule)} |`,
  );
  return `${['# 规则一览', notice, '| 规则 | 检查什么 | 默认级别 | 依据 | 修正 |\n| --- | --- | --- | --- | --- |\n'.concat(rows.join('\n'))].join('\n\n')}\n`;
}

/** What the rule's examples show of its fixes. */
function fixText(rule: Rule): string {
  const fixes = rule.examples.bad.flatMap((example) =>
    lintRule(rule, readMarks(example.text).text, example).flatMap((problem) => problem.fixes ?? []),
  );
  if (fixes.length === 0) return '人工';
  if (fixes.every(({ safe }) => safe)) return '自动';
  return fixes.some(({ safe }) => safe) ? '部分自动，部分须确认' : '给出建议，须确认';
}

function optionsPart(rule: Rule): string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const rows = options.map(
    ([name, option]) =>
      `| \`${name}\` | ${typeText(option)} | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  );
  return ['## 选项', ['| 选项 | 类型 | 默认值 | 说明 |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

function typeText(option: RuleOption): string {
  if (option.type === 'string' && option.enum) return option.enum.map((one) => `\`"${one}"\``).join('、');
  return { boolean: '`true` 或 `false`', string: '字符串', number: '数字', 'string[]': '字符串数组' }[option.type];
}

function examplePart({ text, note, options, context, fixed }: RuleExample): string {
  const lead = [note ?? '例', options ? `（选项 \`${JSON.stringify(options)}\`）` : '', '：'].join('');
  const correction = fixed === undefined ? [] : ['修正后：', block(fixed)];
  return [lead, ...contextParts(context), block(text), ...correction].join('\n\n');
}

function contextParts({ superior, previous, ...settings }: ExampleContext = {}): string[] {
  return [
    ...(Object.keys(settings).length > 0 ? [`配置：\`${JSON.stringify(settings)}\``] : []),
    ...(superior === undefined ? [] : ['上级计划：', block(superior)]),
    ...(previous === undefined ? [] : ['上年计划：', block(previous)]),
    ...((superior ?? previous) ? ['本稿：'] : []),
  ];
}

/** A code block, with characters that nobody would see written out. */
function block(text: string): string {
  const visible = text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\p{Cf}\p{Co}\ufffd]|(?!\n|\t)\p{Cc}/gu,
      (char) => `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
  return `\`\`\`\`text\n${visible === '' ? '（空白）' : visible}\n\`\`\`\``;
}

function sampleSetting(rule: Rule): unknown {
  const severity = rule.severity === 'warning' ? 'error' : 'warning';
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
  return options.length > 0 ? [severity, Object.fromEntries(options)] : severity;
}
