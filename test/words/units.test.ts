// Every unit of the table in every position in which it says that it can stand: read, added up and compared.
import assert from 'node:assert/strict';
import { comparePlans } from '../../server/src/compare/comparePlans';
import { readReference } from '../../server/src/compare/reference/readReference';
import { parsePlan } from '../../server/src/plan/document';
import { targetSum } from '../../server/src/rules/targets/targetSum';
import { isSummed, type Unit, units } from '../../server/src/words/units';
import { describeTarget, parseItem } from '../model/describe';
import { lintRule } from '../support/lintRule';

const read = (sentence: string) => parseItem(sentence).targets.map(describeTarget);
const plain = (name: string) => name.replace(/人口$/, '人');

/** The verdict on the only target of each plan. */
function verdict(superior: string, own: string): string {
  const plan = (words: string) => `云州市2026年食品安全工作计划\n一、重点工作\n（一）${words}（市市场监管局负责）`;
  const reference = readReference('上级.txt', plan(superior)).plan!;
  const rows = comparePlans(parsePlan(plan(own).replaceAll('市', '区')), reference).targets;
  return rows.map((row) => row.verdict).join();
}

const bare = units.filter((unit) => unit.bare);

describe('units behind a number', () => {
  for (const { name } of bare)
    it(name, () => {
      assert.deepEqual(read(`储备总量不少于3${name}。`), [`>= 3 ${name}`]);
      assert.deepEqual(read(`储备总量不小于四${name}。`), [`>= 4 ${name}`]);
    });

  for (const unit of bare)
    it(`${unit.name} alone`, () => {
      const expected: Record<NonNullable<Unit['bare']>, readonly number[]> = {
        always: [1, 1],
        asked: [0, 1],
        bounded: [0, 0],
      };
      // 新建3公里 is an amount that is made, 培训3小时 is not.
      const isMade = /^(?:things|mass|volume|area|length|energy|power)$/.test(unit.kind);
      const found = [`路边3${unit.name}。`, `新建3${unit.name}。`].map((sentence) => read(sentence).length);
      assert.deepEqual(found, unit.bare === 'bounded' && isMade ? [0, 1] : expected[unit.bare!]);
    });

  for (const { name, unless } of units.filter((unit) => unit.unless))
    it(`${name} is none where it begins another word`, () => {
      const [, next] = /^\^(?:\[|\(\?:)(.[^|\]]*)/.exec(unless!.source)!;
      const word = unless!.source.startsWith('^[') ? next![0] : next;
      const found = parseItem(`储备总量不少于3${name}${word}。`).targets;
      assert.deepEqual(
        found.filter(({ unit }) => unit === name),
        [],
      );
    });
});

describe('units as denominators', () => {
  for (const { name, per } of units.filter((unit) => unit.per)) {
    it(`/万${name}`, () => {
      assert.deepEqual(read(`检验量达到4件/万${name}。`), [`>= 4 件 /万${plain(name)}`]);
      assert.deepEqual(read(`每万${name}检验量达到4件。`), [`>= 4 件 /万${plain(name)}`]);
    });
    if (per !== 'scaled')
      it(`/${name}`, () => {
        assert.deepEqual(read(`检验量达到4件/${name}。`), [`>= 4 件 /${plain(name)}`]);
      });
    if (per !== 'single')
      it(`万${name}死亡率`, () => {
        assert.deepEqual(read(`万${name}事故死亡率控制在3例以内。`), [`<= 3 例 /万${name}`]);
      });
    it(`compared by /万${name} and /十万${name}`, () => {
      assert.equal(verdict(`检验量达到4批次/万${name}。`, `检验量达到40批次/十万${name}。`), 'equal');
      assert.equal(verdict(`检验量达到4批次/万${name}。`, `检验量达到39批次/十万${name}。`), 'lower');
    });
  }

  for (const { name } of units.filter(({ every }) => every))
    it(`每${name}`, () => {
      assert.deepEqual(read(`每${name}检查不少于4次。`), [`>= 4 次 /${name}`]);
      assert.deepEqual(read(`每个${name}检查不少于4次。`), [`>= 4 次 /${name}`]);
    });
});

describe('units of concentrations', () => {
  for (const { name, mixed } of units.filter((unit) => unit.mixed)) {
    if (mixed !== 'below')
      it(`${name}/升`, () => {
        assert.deepEqual(read(`残留浓度不超过3${name}/升。`), [`<= 3 ${name}/升`]);
      });
    if (mixed !== 'above')
      it(`毫克/${name}`, () => {
        assert.deepEqual(read(`残留浓度不超过3毫克/${name}。`), [`<= 3 毫克/${name}`]);
        assert.equal(verdict(`残留浓度不超过3毫克/${name}。`, `残留浓度不超过4毫克/${name}。`), 'lower');
      });
  }
});

describe('units that are added up', () => {
  for (const unit of bare)
    it(`${unit.name}: ${isSummed(unit) ? '' : 'not '}a total`, () => {
      const wrong = `储备物资9${unit.name}，其中甲地4${unit.name}、乙地6${unit.name}。`;
      const right = `储备物资9${unit.name}，其中甲地4${unit.name}、乙地5${unit.name}。`;
      const found = [wrong, right].map((text) => lintRule(targetSum, text).length);
      assert.deepEqual(found, [isSummed(unit) ? 1 : 0, 0]);
    });
});

/** A sentence whose figure may be compared, for a unit. */
function comparable({ kind }: Pick<Unit, 'kind'>, figure: string): string {
  if (kind === 'time') return `投诉举报办理不超过${figure}。`;
  if (kind === 'share') return `抽检合格率不低于${figure}。`;
  if (kind === 'change') return `抽检合格率提高${figure}。`;
  if (kind === 'score') return `群众满意度不低于${figure}。`;
  if (kind === 'sound') return `区域噪声不低于${figure}。`;
  if (kind === 'training') return `从业人员培训不少于${figure}。`;
  return `每千人物资储备不少于${figure}。`;
}

describe('units that are compared', () => {
  for (const unit of bare)
    it(unit.name, () => {
      const of = (value: string) => comparable(unit, `${value}${unit.name}`);
      assert.equal(verdict(of('6'), of('5')), unit.kind === 'time' ? 'higher' : 'lower');
      assert.equal(verdict(of('六'), of('6')), 'equal');
    });

  for (const unit of bare.filter((one) => one.as && units.some(({ name, bare: read }) => read && name === one.as![0])))
    it(`${unit.name} as ${unit.as![0]}`, () => {
      const [name, factor] = unit.as!;
      const converted = Number((6000 * factor).toPrecision(12));
      assert.equal(
        verdict(comparable(unit, `6000${unit.name}`), comparable(unit, `${converted}${name}`)),
        'equal',
        `${converted}${name}`,
      );
    });
});
