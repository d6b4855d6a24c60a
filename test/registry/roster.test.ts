// A roster is read whatever stands in it, and changes what is known as it says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { currentName } from '../../server/src/registry/lookup/currentName';
import { listDepartments } from '../../server/src/registry/lookup/departmentList';
import { departmentsForText } from '../../server/src/registry/lookup/departmentTopics';
import { nearMiss } from '../../server/src/registry/lookup/nearMiss';
import { resolveDepartment } from '../../server/src/registry/lookup/resolveDepartment';
import { registryFor } from '../../server/src/registry/registry';
import { readRoster, readRosterValue, rosterOf } from '../../server/src/registry/rosters/readRoster';
import { checkIssues } from '../support/checkIssues';

const full = `{
  // 本地的单位
  "add": [
    "区住房建设局",
    { "name": "区粮油中心", "full": "区粮油服务中心", "aliases": ["粮油办"], "topics": ["好粮油"] },
    "王家镇人民政府",
    "柳河镇人民政府",
    "区粮食局",
  ],
  "rename": [{ "from": "区审批局", "to": "区政务服务局", "since": 2025 }],
  "remove": ["区人防办", "port-office"],
}`;

function check(marked: string, ...messages: readonly RegExp[]) {
  return checkIssues(marked, readRoster, messages).roster;
}

describe('readRoster', () => {
  it('reads all that a roster may hold', () => {
    const { roster, issues } = readRoster(full);
    assert.deepEqual(issues, []);
    assert.deepEqual(roster.add[0], { name: '区住房建设局' });
    assert.deepEqual(roster.add[1], {
      name: '区粮油中心',
      full: '区粮油服务中心',
      aliases: ['粮油办'],
      topics: ['好粮油'],
    });
    assert.deepEqual(roster.rename, [{ from: '区审批局', to: '区政务服务局', since: 2025 }]);
    assert.deepEqual(roster.remove, ['区人防办', 'port-office']);
  });

  it('agrees with its schema', () => {
    const schema = JSON.parse(readFileSync('docs/roster.schema.json', 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(readRoster(full).roster), JSON.stringify(validate.errors));
    for (const wrong of [{ add: [{}] }, { added: [] }, { rename: [{ from: '甲' }] }, { remove: [1] }])
      assert.ok(!validate(wrong) && readRosterValue(wrong).issues.length > 0, JSON.stringify(wrong));
  });

  it('takes a list for bodies to add', () => {
    assert.deepEqual(readRosterValue(['区教育局', { name: '区科协' }]).roster, {
      add: [{ name: '区教育局' }, { name: '区科协' }],
      rename: [],
      remove: [],
    });
  });

  it('reports what is wrong with its place and keeps the rest', () => {
    const roster = check(
      '{"add": [⟦1⟧, "区教育局", {"name": "区科协", ⟦"ful"⟧: "a"}, ⟦{"full": "a"}⟧], ⟦"removed"⟧: [], "rename": ⟦{}⟧}',
      /“add\[0\]”：应为单位名称/,
      /“add\[2\]\.ful”：没有这一项，是否要写“full”/,
      /“add\[3\]”：缺少“name”（单位名称），请补上；这一项没有采用/,
      /“removed”：没有这一项，是否要写“remove”/,
      /“rename”：应为数组（现为对象）/,
    );
    assert.deepEqual(roster.add, [{ name: '区教育局' }, { name: '区科协' }]);
  });

  it('is total', () => {
    for (const text of ['', '3', '"a"', '[', '{"add": null, "remove": null}', '[{"since": "x"}]'])
      assert.ok(Array.isArray(readRoster(text).roster.add), text);
    assert.deepEqual(rosterOf(undefined), null);
    assert.deepEqual(rosterOf(3), null);
  });

  it('gives the same roster for the same text and object', () => {
    const value = { add: ['区教育局'] };
    assert.equal(rosterOf(full), rosterOf(full));
    assert.equal(rosterOf(value), rosterOf(value));
  });
});

describe('a roster', () => {
  const registry = registryFor(rosterOf(full));
  const resolve = (name: string, year = 2026) => resolveDepartment(name, { level: '区', year }, registry);

  it('prescribes names', () => {
    assert.equal(resolve('区住建局')?.id, 'housing-construction');
    assert.equal(currentName('housing-construction', { level: '区', region: '天津' }, registry), '区住房建设局');
    assert.equal(currentName('housing-construction', { level: '区' }), '区住建局');
  });

  it('adds bodies with all their names and topics', () => {
    assert.equal(resolveDepartment('区粮油中心'), null);
    for (const name of ['区粮油中心', '粮油中心', '区粮油服务中心', '粮油办'])
      assert.equal(resolve(name)?.id, '区粮油中心');
    assert.equal(currentName('区粮油中心', { level: '区' }, registry), '区粮油中心');
    assert.equal(nearMiss('区粮油中新', {}, registry), null);
    assert.equal(departmentsForText('实施好粮油行动', registry)[0]?.id, 'grain-reserves');
    assert.ok(departmentsForText('实施好粮油行动', registry).some(({ id }) => id === '区粮油中心'));
  });

  it('adds several bodies of one family', () => {
    const names = listDepartments({ level: '区' }, registry).map(({ name }) => name);
    for (const name of ['王家镇人民政府', '柳河镇人民政府']) assert.ok(names.includes(name), name);
    assert.equal(resolve('王家镇人民政府')?.id, '王家镇人民政府');
    assert.equal(resolve('独山镇人民政府')?.id, 'town-government');
  });

  it('lets a body live on that has ended elsewhere', () => {
    assert.equal(resolveDepartment('区粮食局', { year: 2026 })?.form, 'former');
    assert.equal(resolve('区粮食局')?.form, 'full');
  });

  it('renames from a year on', () => {
    assert.equal(resolve('区审批局', 2024)?.form, 'full');
    assert.equal(resolve('区审批局', 2025)?.form, 'former');
    assert.deepEqual(resolve('区审批局', 2025)?.department.ended?.became, ['government-services']);
    assert.equal(currentName('government-services', { level: '区' }, registry), '区政务服务局');
  });

  it('removes bodies by name or id', () => {
    assert.ok(resolveDepartment('区人防办') && resolveDepartment('市口岸办'));
    assert.equal(resolve('区人防办'), null);
    assert.equal(resolve('市口岸办'), null);
  });

  it('leaves the registry without it as it was', () =>
    assert.equal(registryFor().departments.has('区粮油中心'), false));
});
