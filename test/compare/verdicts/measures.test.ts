// What is measured: figures of other rates, steps or objects are not held against each other.
import assert from 'node:assert/strict';
import { isCertainPair } from '../../../server/src/compare/pairs/certainty';
import { judge } from '../../../server/src/compare/pairs/verdict';
import { planTargets } from '../../../server/src/compare/sides/planTargets';
import { parsePlan } from '../../../server/src/plan/document';
import { compareSentences, compareTexts, describeTargets } from '../compareTexts';

/** Why the one figure of a sentence is not held against that of another, be they a pair or not. */
function reasonOf(superior: string, own: string): string | null {
  const [above, mine] = [superior, own].map((sentence) => {
    const entries = planTargets(parsePlan(`临江区2026年工作计划\n一、重点任务\n${sentence}（区市场监管局负责）`));
    assert.equal(entries.length, 1, sentence);
    return entries[0]!.entry;
  });
  return judge(above!, mine!, true).reason;
}

describe('steps that are due within a time', () => {
  const steps: Readonly<Record<string, string>> = {
    受理: '受理 立案',
    启动: '启动 开展',
    告知: '告知 通知',
    反馈: '反馈 答复 回复',
    完成: '完成 办结 完结 结案 办理',
    报告: '报告 上报 报送',
    上传: '上传 录入',
    到达: '到达 赶到 赶赴 抵达',
    出动: '出动',
    公布: '公布 公示 公开',
    移送: '移送 移交',
  };
  for (const [step, words] of Object.entries(steps))
    for (const word of words.split(' ')) {
      it(`${word} is ${step}`, () => {
        for (const unit of ['小时', '天', '日', '个工作日'])
          assert.match(
            reasonOf(`对投诉线索3${unit}内整改。`, `对投诉线索2${unit}内${word}。`) ?? '',
            new RegExp(`上级计划：整改；本稿：${step}）`),
          );
        assert.equal(reasonOf(`对投诉线索24小时内${step}。`, `对投诉线索48小时内${word}。`), null);
      });
    }

  it('are told by the words behind the time, else by those before', () => {
    assert.match(reasonOf('受理投诉线索后24小时内反馈。', '对投诉线索24小时内受理。')!, /上级计划：反馈；本稿：受理/);
    assert.match(reasonOf('投诉线索整改不超过3日。', '投诉线索受理不超过3日。')!, /上级计划：整改；本稿：受理/);
    assert.match(reasonOf('对投诉线索3日内调查完成并公示。', '对投诉线索3日内受理。')!, /上级计划：公布；本稿：受理/);
  });

  it('are told of seconds, minutes and months too', () => {
    assert.match(reasonOf('火警接警后60秒内出动。', '火警接警后60秒内到达。')!, /上级计划：出动；本稿：到达/);
    assert.match(reasonOf('火警接警后9分钟内出动。', '火警接警后9分钟内到达。')!, /上级计划：出动；本稿：到达/);
    assert.match(reasonOf('投诉线索办结不超过2个月。', '投诉线索整改不超过2个月。')!, /上级计划：完成；本稿：整改/);
  });

  it('are none of figures that are no times', () => {
    assert.equal(reasonOf('学校食堂整改每年不少于2次。', '学校食堂公示每年不少于2次。'), null);
  });
});

describe('rates', () => {
  it('differ by the last word for one in the clause', () => {
    const pairs: readonly (readonly [string, string, RegExp])[] = [
      ['餐饮单位检查合格率达到98%。', '餐饮单位检查整改率达到98%。', /上级计划：合格率；本稿：整改率/],
      ['餐饮单位检查满意度达到98%。', '餐饮单位检查合格率达到98%。', /上级计划：满意度；本稿：合格率/],
      ['餐饮单位检查支持度达到98%。', '餐饮单位检查合格率达到98%。', /上级计划：支持度；本稿：合格率/],
      ['抽检覆盖率提升后餐饮单位合格率达到98%。', '餐饮单位抽检覆盖率达到98%。', /上级计划：合格率；本稿：覆盖率/],
    ];
    for (const [superior, own, reason] of pairs) assert.match(reasonOf(superior, own) ?? '', reason, superior);
  });

  it('are the same where one is the other one turned round', () => {
    for (const own of ['餐饮单位抽检不合格率控制在1%以内。', '餐饮单位抽检超标率控制在1%以内。'])
      assert.equal(reasonOf('餐饮单位抽检合格率达到98%。', own), null, own);
    assert.equal(reasonOf('餐饮单位投诉办结率达到98%。', '餐饮单位投诉未办结率控制在1%以内。'), null);
    assert.equal(reasonOf('餐饮单位投诉办结率达到98%。', '餐饮单位投诉逾期办结率控制在1%以内。'), null);
  });

  it('may be called a share, which is no fact unless the rate is spoken of', () => {
    const certain = (superior: string, own: string) => {
      const [row] = compareSentences(superior, own).targets;
      assert.equal(row?.verdict, 'lower');
      return isCertainPair(row);
    };
    assert.equal(certain('抽检合格比例达到98%。', '抽检合格率达到90%。'), true);
    assert.equal(certain('抽检合格率达到98%。', '抽检合格比例达到90%。'), true);
    assert.equal(certain('餐饮单位检查占比达到98%。', '餐饮单位检查合格率达到90%。'), false);
    assert.equal(certain('餐饮单位检查合格率达到98%。', '餐饮单位检查占比达到90%。'), false);
    assert.equal(certain('餐饮单位检查占比达到98%。', '餐饮单位检查覆盖率达到90%。'), true);
    assert.equal(certain('餐饮单位满意占比达到98%。', '餐饮单位满意度达到90%。'), true);
  });
});

describe('objects of figures', () => {
  const cases: readonly (readonly [superior: string, own: string, reason: string | null])[] = [
    ['学校食堂抽检率达到98%。', '养老机构食堂抽检率达到98%。', '对象不同（上级计划：学校；本稿：养老机构）'],
    ['学校食堂抽检率达到98%。', '食堂抽检率达到98%。', '对象不同（上级计划：学校；本稿：不限）'],
    ['食堂抽检率达到98%。', '学校食堂抽检率达到98%。', '对象不同（上级计划：不限；本稿：学校）'],
    ['网络餐饮单位抽检率达到98%。', '餐饮单位抽检率达到98%。', '对象不同（上级计划：网络餐饮；本稿：餐饮）'],
    ['100平方米以上的超市自查率达到98%。', '超市自查率达到98%。', '对象不同（上级计划：100平方米以上；本稿：不限）'],
    ['100平方米以下的超市自查率达到98%。', '不足100平方米的超市自查率达到98%。', null],
    ['加强学校管理，食堂抽检率达到98%。', '学校食堂抽检率达到98%。', null],
    ['学校食堂抽检率达到98%。', '加强学校管理，食堂抽检率达到98%。', null],
    ['加强学校管理；食堂抽检率达到98%。', '学校食堂抽检率达到98%。', null],
    ['学校食堂抽检率达到98%。', '加强学校管理。食堂抽检率达到98%。', null],
  ];
  for (const [superior, own, reason] of cases)
    it(`${superior} ${own}`, () => {
      assert.equal(reasonOf(superior, own), reason);
    });

  const under = (heading: string, own: string, title = '临江区') =>
    describeTargets(
      compareTexts(
        '云州市2026年食品安全监督管理计划\n一、重点任务\n农村食堂抽检率达到98%。（市市场监管委负责）',
        `${title}2026年食品安全监督管理计划\n${heading}\n${own}（区市场监管局负责）`,
      ),
    );
  it('may be named by the heading', () => {
    assert.deepEqual(under('一、农村食品安全', '食堂抽检率达到97%。'), ['≥98% / ≥97% lower']);
    assert.deepEqual(under('一、重点任务', '食堂抽检率达到97%。'), ['≥98% / ≥97% incomparable']);
    assert.deepEqual(under('一、农村食品安全\n（一）任务', '食堂抽检率达到97%。'), ['≥98% / ≥97% lower']);
  });

  it('named by the heading count in the plan of a town too', () => {
    assert.deepEqual(under('一、学校食品安全', '农村食堂抽检率达到97%。', '柳河镇'), ['≥98% / ≥97% lower']);
    const city = '云州市2026年食品安全监督管理计划\n一、重点任务\n学校食堂抽检率达到98%。';
    const town = '柳河镇2026年食品安全监督管理计划\n一、学校食品安全\n食堂抽检率达到97%。';
    assert.deepEqual(describeTargets(compareTexts(city, town)), ['≥98% / ≥97% lower']);
  });

  it('are in the country in the plan of a town', () => {
    assert.deepEqual(under('一、重点任务', '食堂抽检率达到97%。', '柳河镇'), ['≥98% / ≥97% lower']);
  });
});

describe('a lower figure is no fact', () => {
  const certain = (superior: string, own: string) => {
    const [row] = compareSentences(superior, own).targets;
    assert.equal(row?.verdict, 'lower', row?.reason ?? undefined);
    return isCertainPair(row);
  };
  it('where the draft names something else', () => {
    assert.equal(certain('大豆油抽检批次合格率达到98%。', '大豆油抽检批次合格率达到97%。'), true);
    assert.equal(certain('大豆油抽检批次合格率达到98%。', '葵花油抽检批次合格率达到97%。'), false);
    assert.equal(certain('豆腐抽检合格率达到98%。', '豆干抽检合格率达到97%。'), false);
    assert.equal(certain('抽检合格率达到98%。', '各年度抽检合格率达到97%。'), true);
    assert.equal(certain('抽检合格率达到98%。', '抽检合格率每年达到97%。'), true);
  });

  it('where the other words stand around it in the higher plan', () => {
    assert.equal(certain('围绕葵花油，抽检批次合格率达到98%。', '葵花油抽检批次合格率达到97%。'), true);
    assert.equal(certain('围绕芝麻油，抽检批次合格率达到98%。', '葵花油抽检批次合格率达到97%。'), false);
  });

  it('but for what each district has to do', () => {
    assert.equal(certain('每个区县建设科普示范站3个。', '建设科普宣传驿站2个。'), true);
  });
});
