// What a task speaks of tells who is in charge of it, and where a plan is from tells how bodies are called.
import assert from 'node:assert/strict';
import { departmentsForText } from '../../server/src/registry/lookup/departmentTopics';
import { municipalityOf } from '../../server/src/registry/names/municipality';

describe('departmentsForText', () => {
  const first = (text: string, count: number) =>
    departmentsForText(text)
      .slice(0, count)
      .map(({ id }) => id);

  it('finds those in charge', () => {
    assert.deepEqual(first('严格校园食堂管理，落实校长负责制。', 2), ['education', 'market-regulation']);
    assert.ok(first('做好超标粮食收购处置。', 3).includes('development-reform'));
    assert.equal(first('强化畜禽屠宰环节监管。', 1)[0], 'agriculture');
    assert.equal(first('加强餐饮具集中消毒服务单位监管。', 1)[0], 'health');
  });

  it('says why', () => {
    assert.deepEqual(
      departmentsForText('推进生猪屠宰。')
        .find(({ id }) => id === 'agriculture')
        ?.topics.toSorted(),
      ['屠宰', '生猪'],
    );
  });

  it('finds nobody where nothing is known', () => assert.deepEqual(departmentsForText('今天天气很好。'), []));

  it('takes a word within a longer one for the longer one', () => {
    const topics = departmentsForText('生态环境部门负责农用地土壤调查。').flatMap((one) => one.topics);
    assert.ok(topics.includes('农用地土壤'));
    assert.ok(!topics.includes('土地'));
  });
});

describe('municipalityOf', () => {
  const origin = { region: null, titles: [], text: '' };
  it('believes the configuration', () => {
    assert.equal(municipalityOf({ ...origin, municipality: '天津市', text: '上海市上海市上海市' }), '天津');
    assert.equal(municipalityOf({ ...origin, municipality: '云州市', text: '天津市天津市天津市' }), null);
  });

  it('reads titles, then counts', () => {
    assert.equal(municipalityOf({ ...origin, titles: [null, '上海市某区通知'] }), '上海');
    assert.equal(municipalityOf({ ...origin, region: '南开区', text: '《天津市食品安全条例》' }), '天津');
    assert.equal(municipalityOf({ ...origin, region: '临江区', text: '《天津市食品安全条例》' }), null);
    assert.equal(municipalityOf({ ...origin, text: '重庆市、重庆市、重庆市、北京市' }), '重庆');
    assert.equal(municipalityOf({ ...origin, region: '临江区' }), null);
  });
});
