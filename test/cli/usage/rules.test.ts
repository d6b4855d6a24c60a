// `rules` and `explain` tell what is checked.
import { strict as assert } from 'node:assert';
import { allRules } from '../../../server/src/rules';
import { assertSchema } from '../assertSchema';
import { runMain } from '../fakeIo';
import { runCli } from '../runCli';
import { rulesSchema } from '../schemas';

describe('rules', () => {
  it('lists every rule in a table', async () => {
    const { code, stdout } = await runCli(['rules']);
    assert.equal(code, 0);
    for (const rule of allRules)
      assert.match(stdout, new RegExp(`^${rule.id} +(错误|警告|提示|关闭) +.+ +${rule.title}$`, 'm'));
  });

  it('lists every rule as JSON', async () => {
    const { rules } = assertSchema((await runCli(['rules', '--format', 'json'])).stdout, rulesSchema);
    assert.deepEqual(
      rules.map((rule: { id: string }) => rule.id),
      allRules.map((rule) => rule.id),
    );
  });
});

describe('explain', () => {
  it('prints the page of every rule as text', async () => {
    for (const rule of allRules) {
      const { code, stdout } = await runMain(['explain', rule.id]);
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(`${rule.title}（${rule.id}）\n\n默认级别：`), rule.id);
      assert.match(stdout, /会报告（⟦⟧ 之间是报告的位置）：\n/);
      assert.ok(stdout.includes(`plan-draft lint --rule ${rule.id}=`), rule.id);
      assert.doesNotMatch(stdout, /undefined|`/, rule.id);
    }
  });
});
