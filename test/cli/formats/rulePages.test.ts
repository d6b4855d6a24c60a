// `rules` and `explain` on rules made by hand, line for line.
import { strict as assert } from 'node:assert';
import { createColors } from 'picocolors';
import { rulesJson } from '../../../server/src/cli/formats/rules/rulesJson';
import { rulesText } from '../../../server/src/cli/formats/rules/rulesText';
import { ruleText } from '../../../server/src/cli/formats/rules/ruleText';
import type { Rule } from '../../../server/src/lint/rule';
import { runMain } from '../fakeIo';
import { coloredParts, readableColors } from '../readableColors';

const plain = createColors(false);
const rule: Rule = {
  id: 'some-rule',
  title: '某条规则',
  severity: 'off',
  authority: { level: '国标', source: '某某标准' },
  description: '\n查 **某处** 的 `**写法**` 和“`x`”。\n\n另一段。\n',
  options: {
    words: { type: 'string[]', default: ['甲'], description: '另外的词。' },
    strict: { type: 'boolean', default: false, description: '从严。' },
  },
  examples: {
    bad: [{ note: '一处不对', text: '甲⟦乙⟧丙\n\n丁\n', fixed: '甲丙\n\n丁\n' }, { text: '⟦戊⟧' }],
    good: [{ note: '对的', text: '己' }],
  },
  paragraph: () => [],
};
const bare: Rule = {
  ...rule,
  id: 'bare',
  title: '空',
  severity: 'info',
  authority: { level: '法律法规', source: '某条例' },
  description: '说明。',
  examples: { bad: [], good: [] },
  options: {},
};

describe('rule pages', () => {
  it('tell all of a rule', () =>
    assert.equal(
      ruleText(rule, plain),
      `某条规则（some-rule）

默认级别：关闭
依据（国标）：某某标准

查 某处 的 “**写法**” 和““x””。

另一段。

选项：
  words（默认 ["甲"]）  另外的词。
  strict（默认 false）  从严。

会报告（⟦⟧ 之间是报告的位置）：
  - 一处不对：
    甲⟦乙⟧丙

    丁
    改后：
    甲丙

    丁
  - 例：
    ⟦戊⟧

不会报告：
  - 对的：
    己

调整级别：
  在 plan-draft.json 中写  "rules": { "some-rule": "off" }
  或只对一次检查生效  plan-draft lint --rule some-rule=off
`,
    ));

  it('leave out what a rule has not', () =>
    assert.equal(
      ruleText(bare, plain),
      `空（bare）

默认级别：提示
依据（法律法规）：某条例

说明。

调整级别：
  在 plan-draft.json 中写  "rules": { "bare": "off" }
  或只对一次检查生效  plan-draft lint --rule bare=off
`,
    ));

  it('set off their headings on a terminal', () => {
    assert.deepEqual(coloredParts(ruleText(rule, createColors(true))), [
      '<bold>某条规则',
      '<bold>选项：',
      '<bold>会报告（⟦⟧ 之间是报告的位置）：',
      '<bold>不会报告：',
      '<bold>调整级别：',
    ]);
  });

  it('are listed in columns, with names for all severities', () => {
    const rules = [
      rule,
      bare,
      { ...bare, id: 'b', severity: 'error' },
      { ...bare, id: 'c', severity: 'warning' },
    ] as const;
    assert.deepEqual(readableColors(rulesText(rules, createColors(true))).split('\n'), [
      '<bold>规则       级别  依据      名称</>',
      'some-rule  关闭  国标      某条规则',
      'bare       提示  法律法规  空',
      'b          错误  法律法规  空',
      'c          警告  法律法规  空',
      '',
      '查看某条规则的说明：plan-draft explain 规则',
      '',
    ]);
  });

  it('are listed for programs', () => {
    const { options: _, ...without } = rule;
    assert.deepEqual(JSON.parse(rulesJson([rule, without])), {
      version: 1,
      rules: [rule.options, {}].map((options) => ({
        ...{ id: 'some-rule', title: '某条规则', severity: 'off', options },
        authority: { level: '国标', source: '某某标准' },
        url: 'https://github.com/plan-draft/plan-draft/blob/main/docs/rules/some-rule.md',
      })),
    });
  });

  it('are printed by the commands, in colour on a terminal alone', async () => {
    const first = async (args: string[], fake: object = {}) =>
      readableColors((await runMain(args, fake)).stdout).split('\n')[0];
    assert.equal(await first(['explain', 'placeholder']), '占位文字未替换（placeholder）');
    assert.equal(await first(['explain', 'placeholder'], { terminal: 80 }), '<bold>占位文字未替换</>（placeholder）');
    assert.match((await first(['rules']))!, /^规则 +级别 {2}依据 {6}名称$/);
    assert.match((await first(['rules'], { terminal: 80 }))!, /^<bold>规则/);
    assert.equal(await first(['rules', '--format', 'json'], { terminal: 80 }), '{');
  });
});
