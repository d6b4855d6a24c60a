// Where figures stand: their sentence, the labels above them, the name of each in a list.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { compareSentences, compareTexts, describeTargets, figuresIn } from '../compareTexts';

describe('names of figures in lists', () => {
  for (const [sentence, ...names] of [
    ['培训率、考核率分别达到95%、96%。', '培训率', '考核率'],
    ['培训率、考核率和合格率分别达到95%、96%和97%。', '培训率', '考核率', '合格率'],
    ['培训率及考核率分别达到95%及96%。', '培训率', '考核率'],
    ['培训率与考核率分别达到95%与96%。', '培训率', '考核率'],
    ['今年，培训率、考核率分别达到95%、96%。', '培训率', '考核率'],
    ['全区：培训率、考核率分别达到95%、96%。', '培训率', '考核率'],
    ['加强管理；培训率、考核率分别达到95%、96%。', '培训率', '考核率'],
    ['培训比例、考核比重分别达到95%、96%。', '培训比例', '考核比重'],
    ['满意度、知晓度分别达到95%、96%。', '满意度', '知晓度'],
    ['粮食、蔬菜的合格率分别达到95%、96%。', '粮食合格率', '蔬菜的合格率'],
  ] as const)
    it(sentence, () => {
      assert.deepEqual(
        figuresIn(sentence).map(({ indicator }) => indicator),
        names,
      );
    });

  it('are none outside of them', () => {
    assert.deepEqual(
      ['培训率达到95%、96%。', '各单位分别培训率达到95%。', '分别达到95%、96%。'].map(
        (sentence) => figuresIn(sentence)[0]?.indicator,
      ),
      ['培训率', '各单位分别培训率', ''],
    );
  });
});

describe('one figure for all that is listed', () => {
  const verdicts = (own: string) =>
    compareSentences('冷饮店、奶茶店和甜品店自查率分别达到90%、80%和60%。', own).targets.map(({ verdict }) => verdict);
  for (const words of ['均达到80%', '都达到80%', '均要达到80%', '都应达到80%', '均为80%', '均保持在80%', '都稳定在80%'])
    it(`is said by ${words}`, () => {
      assert.deepEqual(verdicts(`冷饮店、奶茶店和甜品店自查率${words}。`), ['lower', 'equal', 'higher']);
    });
  it('is not said otherwise', () => {
    assert.equal(verdicts('冷饮店、奶茶店和甜品店自查率达到80%。').filter((one) => one === 'missing').length, 2);
  });
});

describe('the words of a figure', () => {
  const rows = (superior: string, own: string) => describeTargets(compareSentences(superior, own));
  it('are those of its own clause', () => {
    assert.deepEqual(
      rows('学校食堂开具率达到95%，冷饮店备案登记率达到90%。', '冷饮店备案登记率达到80%，学校食堂开具率达到96%。'),
      ['≥95% / ≥96% higher', '≥90% / ≥80% lower'],
    );
    assert.deepEqual(rows('对投诉线索3日内受理、15日内办结。', '对投诉线索20日内办结、2日内受理。'), [
      '≤3日 / ≤2日 higher',
      '≤15日 / ≤20日 lower',
    ]);
  });

  it('take in the clause before where they say too little', () => {
    assert.deepEqual(
      rows('学校食堂，开具率达到95%。养老机构，开具率达到90%。', '养老机构，开具率达到80%。学校食堂，开具率达到96%。'),
      ['≥95% / ≥96% higher', '≥90% / ≥80% lower'],
    );
    assert.deepEqual(
      rows(
        '检查得分80分以下的，每季度检查1次；检查得分95分以上的，每年检查1次。',
        '检查得分95分以上的，每年检查1次；检查得分80分以下的，每季度检查1次。',
      ),
      ['1次/季度 / 1次/季度 equal', '1次/年 / 1次/年 equal'],
    );
  });
});

describe('the place of a figure', () => {
  const plan = (body: string) => `临江区2026年食品安全监督管理计划\n${body}`;
  const places = (body: string) => {
    const text = plan(body);
    const { targets } = compareTexts('云州市2026年食品安全监督管理计划\n一、任务\n开展宣传活动。', text);
    return targets.map(({ own }) => [own!.clause, text.slice(own!.sentence.start, own!.sentence.end)]);
  };

  it('is told by the labels above it', () => {
    assert.deepEqual(places('抽检率达到91%。\n一、甲\n抽检率达到92%。\n（一）乙\n抽检率达到93%。\n1.抽检率达到94%。'), [
      ['', '抽检率达到91%。'],
      ['一、', '抽检率达到92%。'],
      ['一、（一）', '抽检率达到93%。'],
      ['一、（一）1.', '抽检率达到94%。'],
    ]);
  });

  it('is the part of its sentence between ；, without notes', () => {
    assert.deepEqual(places('一、甲\n开展检查；抽检率达到92%；加强宣传。'), [['一、', '抽检率达到92%']]);
    assert.deepEqual(places('一、甲\n开展检查;抽检率达到92%;加强宣传。'), [['一、', '抽检率达到92%']]);
    assert.deepEqual(places('一、甲\n开展检查（区教育局负责），抽检率达到92%（区民政局负责），加强宣传。'), [
      ['一、', '，抽检率达到92%'],
    ]);
    assert.deepEqual(places('一、甲\n开展检查。抽检率达到92%（区民政局负责）。'), [['一、', '抽检率达到92%']]);
  });

  it('reaches no farther than 200 characters on either side', () => {
    const [[, sentence]] = places(`一、甲\n${'某'.repeat(300)}，抽检率达到92%，${'某'.repeat(300)}。`) as [
      [string, string],
    ];
    assert.equal(sentence.length, 200 + '达到92%'.length + 200);
  });

  it('is none in a notice, in closing lines and above the plan', () => {
    const text =
      '临江区人民政府办公室关于印发2026年食品安全工作计划的通知\n各镇人民政府：\n抽检率达到91%。\n2026年3月2日\n2026年食品安全工作计划\n一、甲\n抽检率达到92%。\n附件：1.抽检率达到93%清单\n\n附件1\n抽检率达到94%。';
    assert.deepEqual(
      compareTexts('云州市2026年食品安全监督管理计划\n一、任务\n开展宣传活动。', text).targets.map(
        ({ own }) => own?.figure,
      ),
      ['≥92%', '≥94%'],
    );
    assert.equal(parsePlan(text).title, '2026年食品安全工作计划');
  });
});
