// Reading plan-draft.json: what is right is taken, what is wrong is reported where it stands.
import assert from 'node:assert/strict';
import { defaultConfig, mergeConfig, readConfig, readConfigValue } from '../../server/src/lint/config';
import { checkIssues } from '../support/checkIssues';
import { fakeRule } from '../support/fakeRule';

const rules = [
  fakeRule('title-missing', {}),
  fakeRule('target-sum', {
    options: {
      lowestShare: { type: 'number', default: 80, minimum: 0, description: '' },
      words: { type: 'string[]', default: [], description: '' },
      strict: { type: 'boolean', default: false, description: '' },
      style: { type: 'string', default: 'a', enum: ['a', 'b'], description: '' },
    },
  }),
];

/** Marked text and parts of the messages for its marks. */
function check(marked: string, ...messages: RegExp[]) {
  return checkIssues(marked, (text) => readConfig(text, rules), messages).config;
}

describe('readConfig', () => {
  it('takes every key, with comments and trailing commas', () => {
    const config = check(`{
      // 本区
      "$schema": "x", "level": "区", "stage": "征求意见稿",
      "region": {"name": "临江区", "municipality": "云州市"},
      "superior": "../市.txt", "previous": "2025.txt", "departments": {"add": ["区食安办"]},
      "rules": {"title-missing": "off", "target-sum": ["info", {"lowestShare": 50, "words": ["a"], "strict": true, "style": "b"}]},
      "include": ["**/*.md"], "exclude": ["旧稿/**"],
    }`);
    assert.deepEqual(JSON.parse(JSON.stringify(config)), {
      level: '区',
      stage: '征求意见稿',
      region: { name: '临江区', municipality: '云州市' },
      superior: ['../市.txt'],
      previous: '2025.txt',
      departments: { add: ['区食安办'] },
      rules: {
        'title-missing': { severity: 'off', options: {} },
        'target-sum': { severity: 'info', options: { lowestShare: 50, words: ['a'], strict: true, style: 'b' } },
      },
      include: ['**/*.md'],
      exclude: ['旧稿/**'],
    });
  });

  it('names an unknown key and the one that was meant', () => {
    const config = check('{⟦"supperior"⟧: "a", "previous": "b"}', /“supperior”：没有这个配置项，是否要写“superior”/);
    assert.deepEqual(config, { ...defaultConfig, previous: 'b' });
    check('{⟦"颜色"⟧: 1}', /请删去/);
  });

  it('reports values of the wrong type and keeps the rest', () => {
    const config = check(
      '{"level": ⟦"街道"⟧, "previous": ⟦3⟧, "superior": ["a", ⟦1⟧], "include": ⟦"*.md"⟧, "region": {"name": "甲", ⟦"x"⟧: 1}, "departments": ⟦true⟧}',
      /“level”：不能是“街道”，请写省、市、区、县、乡镇之一/,
      /“previous”：应为字符串（现为数字）/,
      /“superior\[1\]”：应为字符串/,
      /“include”：应为字符串数组（现为字符串）/,
      /“region.x”：没有这个配置项，请写 name 或 municipality/,
      /“departments”：应为名册/,
    );
    assert.deepEqual(config, { ...defaultConfig, superior: ['a'], region: { name: '甲' } });
  });

  it('reports what is wrong in a roster that stands in it', () => {
    const { departments } = check(
      '{"departments": {"add": [⟦1⟧, "区教育局"], ⟦"rename "⟧: []}}',
      /“departments\.add\[0\]”：应为单位名称/,
      /“departments\.rename ”：没有这一项/,
    );
    assert.deepEqual(Object.keys(departments as object), ['add', 'rename ']);
    check('{"departments": [⟦2⟧]}', /“departments\[0\]”/);
  });

  it('reports unknown rules, severities and options', () => {
    const config = check(
      `{"rules": {⟦"titel-missing"⟧: "off", "title-missing": ⟦"warn"⟧,
        "target-sum": ["error", {⟦"lowestshare"⟧: 1, "lowestShare": ⟦-1⟧, "words": ⟦"a"⟧, "strict": ⟦0⟧, "style": ⟦"c"⟧}, ⟦1⟧]}}`,
      /“rules.titel-missing”：没有这条规则，是否要写“title-missing”/,
      /“rules.title-missing”：“warn”不是级别.*"error"、"warning"、"info"、"off"/,
      /“rules.target-sum\[1\].lowestshare”：规则“target-sum”没有这个选项，是否要写“lowestShare”/,
      /不能小于 0/,
      /应为字符串数组/,
      /应为 true 或 false（现为数字）/,
      /只能是a、b之一/,
      /最多两项/,
    );
    assert.deepEqual(config.rules, {
      'title-missing': { options: {} },
      'target-sum': { severity: 'error', options: {} },
    });
  });

  it('reports rules and options that are no objects', () => {
    check('{"rules": ⟦[]⟧}', /“rules”：应为对象（现为数组）/);
    check('{"rules": {"target-sum": ["off", ⟦2⟧]}}', /选项应为对象（现为数字）/);
    check('{"rules": {"target-sum": ⟦[]⟧}}', /应为级别（现为空）/);
  });

  it('reads on after a syntax error', () => {
    const config = check('{"level": "区" ⟦"previous"⟧: "a"}', /缺少英文逗号/);
    assert.deepEqual(config, { ...defaultConfig, level: '区', previous: 'a' });
    assert.match(readConfig('{"level": "区"', rules).issues[0]!.message, /缺少右花括号/);
  });

  it('is total', () => {
    for (const text of [
      '',
      '   ',
      'null',
      '[]',
      '3',
      '"区"',
      '{',
      '}',
      '{"rules": {"__proto__": 1}}',
      '{"constructor": 1}',
    ]) {
      const { config, issues } = readConfig(text, rules);
      assert.ok(issues.length > 0, text);
      assert.deepEqual(config.superior, []);
      for (const { span } of issues)
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, text);
    }
  });
});

describe('readConfigValue', () => {
  it('takes what an editor hands over for settings that nobody has touched', () => {
    const untouched = { level: '', previous: '', superior: [], departments: null, region: {}, rules: {}, include: [] };
    const { config, issues } = readConfigValue(untouched, rules);
    assert.deepEqual(issues, []);
    assert.deepEqual(config, { ...defaultConfig, region: {} });
  });

  it('gives the path of an issue', () => {
    const { issues } = readConfigValue({ rules: { 'target-sum': ['error', { words: [1] }] } }, rules);
    assert.deepEqual(
      issues.map(({ path }) => path),
      [['rules', 'target-sum', 1, 'words']],
    );
    assert.equal(readConfigValue(undefined, rules).issues.length, 1);
  });
});

describe('mergeConfig', () => {
  it('lays the narrower over the wider', () => {
    const base = readConfigValue(
      {
        level: '市',
        region: { name: '甲', municipality: '乙' },
        superior: 'a',
        exclude: ['x'],
        rules: { 'target-sum': ['error', { lowestShare: 1 }] },
      },
      rules,
    ).config;
    const over = readConfigValue(
      { level: '区', region: { name: '丙' }, superior: 'b', rules: { 'target-sum': ['info', { strict: true }] } },
      rules,
    ).config;
    assert.deepEqual(mergeConfig(base, over), {
      level: '区',
      region: { name: '丙', municipality: '乙' },
      superior: ['b'],
      rules: { 'target-sum': { severity: 'info', options: { lowestShare: 1, strict: true } } },
      include: [],
      exclude: ['x'],
    });
    assert.deepEqual(mergeConfig(base, defaultConfig), base);
    assert.deepEqual(mergeConfig(defaultConfig, over), over);
  });

  it('keeps the severity below where only options are set above', () => {
    const base = readConfigValue({ rules: { 'title-missing': 'off' } }, rules).config;
    const over = { ...defaultConfig, rules: { 'title-missing': { options: {} } } };
    assert.equal(mergeConfig(base, over).rules['title-missing']?.severity, 'off');
  });
});
