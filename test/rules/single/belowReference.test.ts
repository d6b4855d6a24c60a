// Of several higher plans the strictest counts, whichever comes first.
import assert from 'node:assert/strict';
import { readReference } from '../../../server/src/compare/reference/readReference';
import { defaultConfig } from '../../../server/src/lint/config';
import { lint } from '../../../server/src/lint/run';
import { parsePlan } from '../../../server/src/plan/document';
import { targetBelowSuperior } from '../../../server/src/rules/targets/targetBelowSuperior';

/** What the rule says of a draft that stands below plans with these words, each plan named by its place. */
function messages(own: string, superior: Readonly<Record<string, string>>): string[] {
  const plans = Object.entries(superior).map(
    ([place, words]) =>
      readReference(`${place}.txt`, `${place}2026年食品安全监督管理计划\n一、${words}（食品安全办负责）`).plan!,
  );
  const document = parsePlan(`临江区2026年食品安全监督管理计划\n一、${own}（区食品安全办负责）`);
  const inputs = { superior: plans, previous: null };
  return lint(document, { rules: [targetBelowSuperior], config: defaultConfig, inputs }).map(
    ({ message, fixes }) => `${/（《(.*?)2026/.exec(message)![1]} ${fixes?.[0]?.title}`,
  );
}

describe('rule target-below-superior with several plans', () => {
  const rate = (percent: number) => `学校食堂明厨亮灶覆盖率达到${percent}%。`;
  const fault = (percent: number) => `食品抽检不合格率控制在${percent}%以内。`;

  it('names the highest of several floors', () => {
    assert.deepEqual(messages(rate(90), { 云州市: rate(98), 东林省: rate(95) }), ['云州市 改为市级计划的“98%”']);
    assert.deepEqual(messages(rate(90), { 云州市: rate(95), 东林省: rate(98) }), ['东林省 改为省级计划的“98%”']);
  });

  it('names the lowest of several ceilings', () => {
    assert.deepEqual(messages(fault(5), { 云州市: fault(2), 东林省: fault(3) }), ['云州市 改为市级计划的“2%”']);
    assert.deepEqual(messages(fault(5), { 云州市: fault(3), 东林省: fault(2) }), ['东林省 改为省级计划的“2%”']);
  });

  it('names the first of plans that ask for the same', () => {
    assert.deepEqual(messages(rate(90), { 云州市: rate(98), 东林省: rate(98) }), ['云州市 改为市级计划的“98%”']);
    assert.deepEqual(messages(fault(5), { 云州市: fault(3), 东林省: fault(3) }), ['云州市 改为市级计划的“3%”']);
  });
});
