// Single pairs of sentences and what a careful official says of them.
import assert from 'node:assert/strict';
import { comparePlans } from '../../server/src/compare/comparePlans';
import type { Verdict } from '../../server/src/compare/comparison';
import { isCertainPair } from '../../server/src/compare/pairs/certainty';
import { readReference } from '../../server/src/compare/reference/readReference';
import { parsePlan } from '../../server/src/plan/document';

function compare(superior: string, own: string) {
  const city = `云州市2026年食品安全监督管理计划\n一、重点任务\n${superior}（市市场监管委负责）`;
  const draft = `临江区2026年食品安全监督管理计划\n一、重点任务\n${own}（区市场监管局负责）`;
  return comparePlans(parsePlan(draft), readReference('市级计划.txt', city).plan!);
}

const cases: readonly (readonly [superior: string, own: string, verdict: Verdict])[] = [
  ['全市新建示范店100家。', '全区新建示范店40家。', 'incomparable'],
  ['全年完成食品抽检20000批次。', '全年完成食品抽检3000批次。', 'incomparable'],
  ['学校食堂明厨亮灶覆盖率达到100%。', '养老机构食堂明厨亮灶覆盖率达到80%。', 'incomparable'],
  ['大中型餐饮单位明厨亮灶覆盖率达到90%。', '全部餐饮单位明厨亮灶覆盖率达到75%。', 'incomparable'],
  ['学校食堂明厨亮灶覆盖率达到100%。', '学校食堂实现阳光厨房全覆盖。', 'equal'],
  ['学校食堂明厨亮灶全覆盖。', '学校食堂明厨亮灶覆盖率达到98%。', 'lower'],
  ['食品安全风险监测样品1件/千人。', '按每千人口食品安全风险监测样品1件的要求完成监测。', 'equal'],
  ['食品抽检量达到6批次/千人。', '每万人食品抽检量达到60批次。', 'equal'],
  ['食品抽检量达到6批次/千人。', '食品抽检量达到5份/千人。', 'lower'],
  ['对校外供餐单位每季度至少检查1次。', '对校外供餐单位全年检查不少于4次。', 'equal'],
  ['对校外供餐单位每两个月检查1次。', '对校外供餐单位每季度检查1次。', 'lower'],
  ['不合格食品24小时内启动核查处置。', '不合格食品48小时内启动核查处置。', 'lower'],
  ['不合格食品24小时内启动核查处置。', '不合格食品一日内启动核查处置。', 'equal'],
  ['投诉举报办理不超过5个工作日。', '投诉举报办理不超过3个工作日。', 'higher'],
  ['评价性抽检合格率不低于98%。', '评价性抽检不合格率控制在2%以内。', 'equal'],
  ['评价性抽检不合格率控制在2%以内。', '评价性抽检不合格率控制在3%以内。', 'lower'],
  ['农药使用量比上年下降3%。', '农药使用量较上年减少2%。', 'lower'],
  ['群众满意度比上年提高2个百分点。', '群众满意度达到85%。', 'incomparable'],
  ['农产品监测合格率达到百分之九十八以上。', '农产品监测合格率达到98%。', 'equal'],
  ['外卖封签使用率达到九成以上。', '外卖封签使用率达到85%。', 'lower'],
  ['农产品监测合格率95%以上，力争达到98%。', '农产品监测合格率达到95%。', 'equal'],
  ['每个区县建设科普站不少于3个。', '建设科普站2个。', 'lower'],
  ['每个区县建设科普站不少于3个。', '每个街镇建设科普站不少于1个。', 'incomparable'],
  ['到2028年外卖封签使用率达到95%。', '外卖封签使用率达到80%。', 'incomparable'],
  ['抽考覆盖率达到90%。', '抽考覆盖率上半年达到50%、全年达到90%。', 'equal'],
  ['食品安全管理人员培训不少于40学时。', '食品安全管理人员培训不少于40小时。', 'equal'],
  ['不合格食品24小时内启动核查处置。', '不合格食品5日内办结核查处置。', 'missing'],
  ['食品投诉举报7日内办结。', '食品投诉举报10日内完成。', 'lower'],
  ['食品投诉举报48小时内反馈。', '食品投诉举报3个工作日内反馈。', 'lower'],
  ['食品投诉举报5个工作日内反馈。', '食品投诉举报72小时内反馈。', 'higher'],
  ['食品投诉举报5个工作日内反馈。', '食品投诉举报7日内反馈。', 'incomparable'],
  ['对生产企业每3年至少开展1次体系检查。', '对生产企业每5年至少开展1次体系检查。', 'lower'],
  ['对生产企业每两年开展体系检查不少于1次。', '对生产企业每年开展体系检查不少于1次。', 'higher'],
  ['管理人员监督抽考合格率达到95%。', '管理人员监督抽考覆盖率达到60%。', 'missing'],
  ['小餐饮明厨亮灶覆盖率力争达到90%。', '小餐饮明厨亮灶覆盖率达到80%。', 'incomparable'],
  ['小餐饮明厨亮灶覆盖率达到90%。', '小餐饮明厨亮灶覆盖率力争达到80%。', 'lower'],
  ['小餐饮规范化率上半年达到50%、年底达到90%。', '小餐饮规范化率上半年达到40%、年底达到90%。', 'lower'],
  ['食品抽检量达到5批次/千人。', '食品抽检量达到四点五批次/千人。', 'lower'],
  ['生产企业食品安全总监配备率达到100%。', '生产企业食品安全总监应配尽配。', 'equal'],
  ['进口食品抽检率达到100%。', '进口食品应检尽检，抽检率达到95%。', 'lower'],
  ['火警接警后1分钟内出动。', '火警接警后60秒内出动。', 'equal'],
  ['火警接警后60秒内出动。', '火警接警后2分钟内出动。', 'lower'],
  ['细颗粒物浓度控制在35微克/立方米以下。', '细颗粒物浓度控制在38微克/立方米以下。', 'lower'],
  ['水中总磷浓度控制在0.2毫克/升以下。', '水中总磷浓度控制在200微克/升以下。', 'equal'],
  ['食物中毒发生率控制在4/10万以下。', '食物中毒发生率控制在每十万人4例以下。', 'equal'],
  ['降尘量不高于5吨/月·平方公里。', '降尘量不高于5吨/平方公里·月。', 'equal'],
  ['生产安全事故死亡率不超过0.018人/亿元。', '生产安全事故死亡率不超过0.02人/亿元。', 'lower'],
  ['重点行业许可延续3个月内办结。', '重点行业许可延续6个月内办结。', 'lower'],
  ['重点行业许可延续三个月内办结。', '重点行业许可延续90日内办结。', 'equal'],
  ['投诉举报5工作日内办结。', '投诉举报7工作日内办结。', 'lower'],
  ['校外供餐单位每年监督检查不小于四次。', '校外供餐单位每年监督检查不小于两次。', 'lower'],
  ['管理人员培训不少于16课时。', '管理人员培训不少于十六学时。', 'equal'],
  ['食品抽检量不小于4批次/平方公里。', '食品抽检量不小于4批次/公顷。', 'higher'],
  ['用水总量控制在47亿立方米以内。', '用水总量控制在3亿立方米以内。', 'incomparable'],
];

/** Alike but for what they are about, in words that no list of objects has. */
const otherThings: readonly (readonly [superior: string, own: string])[] = [
  ['餐饮单位油烟净化设施安装率达到95%。', '民宿油烟净化设施安装率达到80%。'],
  ['包保干部培训不少于16学时。', '网格联络员培训不少于8学时。'],
  ['冷饮店食品安全自查报告率达到90%。', '奶茶店食品安全自查报告率达到70%。'],
];
/** The same in words that say no more. */
const sameThings: readonly (readonly [superior: string, own: string])[] = [
  ['外卖封签使用率达到95%。', '统筹推广外卖封签，全面落实后使用率达到90%。'],
  ['食品抽检量达到6批次/千人。', '按常住人口计算，食品抽检量达到每千人5批次。'],
];

describe('years of a plan', () => {
  const spans = ['2024—2026年', '2024—26年', '２０２４—２０２６年', '2024年至2026年', '二〇二四至二〇二六年'];
  const plan = (place: string, years: string, words: string) =>
    `${place}${years}食品安全监督管理计划\n一、重点任务\n${words}（市场监管局负责）`;
  for (const years of spans) {
    const superior = readReference('市级计划.txt', plan('云州市', years, '食品抽检合格率到2026年达到98%。')).plan!;
    const verdictOn = (draft: string) => comparePlans(parsePlan(draft), superior).targets.map(({ verdict }) => verdict);
    it(`${years}: its last year needs no mention`, () => {
      assert.deepEqual(verdictOn(plan('临江区', years, '食品抽检合格率达到97%。')), ['lower']);
      assert.deepEqual(verdictOn(plan('临江区', '2026年', '食品抽检合格率达到97%。')), ['lower']);
    });
    it(`${years}: an earlier one does`, () => {
      assert.deepEqual(verdictOn(plan('临江区', years, '食品抽检合格率到２０２５年达到97%。')), ['incomparable']);
    });
  }

  it('are read in the sentence of a figure too', () => {
    const superior = readReference('市级计划.txt', plan('云州市', '2026年', '2026—28年，食品抽检合格率达到98%。'))
      .plan!;
    const own = parsePlan(plan('临江区', '2026年', '2026—2028年，食品抽检合格率达到97%。'));
    assert.deepEqual(
      comparePlans(own, superior).targets.map(({ verdict }) => verdict),
      ['lower'],
    );
  });
});

describe('verdicts', () => {
  for (const [superior, own, verdict] of cases)
    it(`${verdict}: ${superior} ${own}`, () => {
      const [row] = compare(superior, own).targets;
      assert.equal(row?.verdict, verdict, row?.reason ?? undefined);
      assert.equal(
        row.reason !== null,
        verdict === 'incomparable',
        'a reason where, and only where, nothing is compared',
      );
    });

  for (const [superior, own] of otherThings)
    it(`is no fact: ${superior} ${own}`, () => {
      const rows = compare(superior, own).targets;
      assert.ok(!rows.some((row) => row.verdict === 'lower' && isCertainPair(row)));
    });

  for (const [superior, own] of sameThings)
    it(`is a fact: ${superior} ${own}`, () => {
      const [row] = compare(superior, own).targets;
      assert.ok(row && row.verdict === 'lower' && isCertainPair(row), `${row?.verdict} ${row?.confidence}`);
    });

  it('take one figure of the draft for all that the higher plan lists', () => {
    const rows = compare(
      'A类、B类和C类企业自评率分别达到100%、80%和60%。',
      'A类、B类和C类企业自评率均达到80%。',
    ).targets;
    assert.deepEqual(
      rows.map(({ verdict, own }) => [verdict, own?.text]),
      [
        ['lower', '达到80%'],
        ['equal', '达到80%'],
        ['higher', '达到80%'],
      ],
    );
  });

  it('take a demand that stands twice for one', () => {
    const rows = compare(
      '学校食堂明厨亮灶覆盖率达到100%。学校食堂明厨亮灶覆盖率100%。',
      '学校食堂明厨亮灶覆盖率达到100%。',
    ).targets;
    assert.deepEqual(
      rows.map(({ verdict }) => verdict),
      ['equal', 'equal'],
    );
  });

  it('read no target out of a slogan', () => {
    const targetsOf = (sentence: string) => compare('开展监督抽检。', sentence).targets.length;
    for (const slogan of [
      '落实“十个全覆盖”要求。',
      '开展“三个全覆盖”行动。',
      '巩固“校园快检全覆盖”成果。',
      '落实两项全覆盖制度。',
    ])
      assert.equal(targetsOf(slogan), 0, slogan);
    for (const target of ['推动“放心超市”全覆盖。', '学校食堂快检全覆盖。', '实现“三小”档案全覆盖。'])
      assert.equal(targetsOf(target), 1, target);
  });

  it('hold rows of indicator tables against each other', () => {
    const { targets } = compare(
      '指标如下：\n指标 | 目标值\n群众食品安全满意度 | 82分\n农药使用量下降 | 3%\n',
      '指标如下：\n指标名称\t目标值\n群众食品安全满意度\t80分\n农药使用量下降\t3%\n',
    );
    assert.deepEqual(
      targets.map(({ superior, verdict }) => [superior?.figure, verdict]),
      [
        ['82分', 'lower'],
        ['下降3%', 'equal'],
      ],
    );
  });

  it('do not take demands on two things for one', () => {
    const rows = compare(
      '对冷饮店检查每学期不少于1次。对奶茶店检查每学期不少于1次。',
      '对冷饮店检查每学期不少于1次。',
    ).targets;
    assert.deepEqual(
      rows.map(({ verdict }) => verdict),
      ['equal', 'missing'],
    );
  });

  it('ask for nothing where a plan only says 应检尽检', () => {
    assert.deepEqual(compare('进口食品应检尽检。', '开展食品抽检。').targets, []);
    assert.deepEqual(compare('开展食品抽检。', '进口食品应检尽检。').targets, []);
  });

  it('leave last year out', () => {
    const { targets } = compare(
      '2025年抽检合格率为97%。2026年抽检合格率达到98%。',
      '2025年抽检合格率为96%，今年抽检合格率达到98%。',
    );
    assert.deepEqual(
      targets.map(({ verdict, own }) => [verdict, own?.text]),
      [['equal', '达到98%']],
    );
  });

  it('are no fact while the year of the draft is past', () => {
    const [row] = compare('食品抽检合格率达到98%。', '到2025年底，食品抽检合格率达到97%。').targets;
    assert.ok(row && row.verdict === 'lower' && !isCertainPair(row), `${row?.verdict} ${row?.confidence}`);
  });

  it('tell each of several in 分别达到 apart', () => {
    const { targets } = compare(
      '学校食堂、养老机构食堂、医疗机构食堂明厨亮灶覆盖率分别达到100%、80%、70%。',
      '医疗机构食堂明厨亮灶覆盖率达到60%，学校食堂明厨亮灶覆盖率达到100%，养老机构食堂明厨亮灶覆盖率达到85%。',
    );
    assert.deepEqual(
      targets.map(({ verdict, own }) => [own?.text, verdict]),
      [
        ['达到100%', 'equal'],
        ['达到85%', 'higher'],
        ['达到60%', 'lower'],
      ],
    );
  });

  it('say what is missing and what is extra', () => {
    const { targets } = compare('外卖封签使用率达到90%。', '农药使用量较上年减少2%。');
    assert.deepEqual(
      targets.map(({ verdict, confidence }) => [verdict, confidence]),
      [
        ['missing', 1],
        ['extra', 1],
      ],
    );
  });
});
