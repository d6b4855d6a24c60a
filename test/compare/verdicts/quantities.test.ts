// Which quantities are held against each other, and which of two promises more.
import assert from 'node:assert/strict';
import type { Verdict } from '../../../server/src/compare/comparison';
import { compareSentences, compareTexts } from '../compareTexts';

type Case = readonly [superior: string, own: string, verdict: Verdict, reason?: RegExp];

function check(cases: readonly Case[]): void {
  for (const [superior, own, verdict, reason] of cases)
    it(`${verdict}: ${superior} ${own}`, () => {
      const { targets } = compareSentences(superior, own);
      assert.equal(targets.length, 1, targets.map((row) => row.verdict).join());
      assert.equal(targets[0]!.verdict, verdict, targets[0]!.reason ?? undefined);
      if (reason) assert.match(targets[0]!.reason ?? '', reason);
    });
}

describe('equal amounts in other units', () => {
  check([
    ['学校食堂检查每季度不少于1次。', '学校食堂检查每半年不少于2次。', 'equal'],
    ['学校食堂检查每学期不少于1次。', '学校食堂检查每半年不少于1次。', 'equal'],
    ['学校食堂检查每双月不少于1次。', '学校食堂检查每年不少于6次。', 'equal'],
    ['学校食堂检查每月不少于1次。', '学校食堂检查全年不少于12次。', 'equal'],
    ['学校食堂检查每周不少于1次。', '学校食堂检查全年不少于52次。', 'equal'],
    ['学校食堂检查每日不少于1次。', '学校食堂检查全年不少于365次。', 'equal'],
    ['学校食堂检查每年不少于2次。', '学校食堂检查每年不少于2轮。', 'equal'],
    ['学校食堂检查每年不少于2次。', '学校食堂检查每年不少于2轮次。', 'equal'],
    ['学校食堂检查每季度不少于2次。', '学校食堂检查每季度不少于2场次。', 'equal'],
    ['学校食堂检查每季度不少于2次。', '学校食堂检查每季度不少于2场。', 'equal'],
    ['学校食堂简报每季度不少于2次。', '学校食堂简报每季度不少于2期。', 'equal'],
    ['投诉办理不超过2天。', '投诉办理不超过48小时。', 'equal'],
    ['投诉办理不超过2个月。', '投诉办理不超过60天。', 'equal'],
    ['投诉办理不超过2小时。', '投诉办理不超过120分钟。', 'equal'],
    ['食品抽检量达到3批次/千人。', '食品抽检量达到3个批次/千人。', 'equal'],
    ['食品抽检量达到3批次/千人。', '食品抽检量达到3批/千人。', 'equal'],
    ['食品抽检量达到3批次/千人。', '食品抽检量达到3份/千人。', 'equal'],
    ['食品抽检量达到3批次/千人。', '食品抽检量达到3样次/千人。', 'equal'],
    ['食品抽检量达到3批次/千人。', '食品抽检量达到3件/千人。', 'equal'],
    ['食品抽检量达到3批次/千人。', '食品抽检量达到3个/千人。', 'equal'],
    ['食品抽检量达到3批次/千人。', '食品抽检量达到30批次/万人。', 'equal'],
    ['食品抽检量达到3批次/千人。', '食品抽检量达到3批次/千人口。', 'equal'],
    ['管理员配备达到每千人2人。', '管理员配备达到每千人2名。', 'equal'],
    ['中毒发生率控制在4/10万以下。', '中毒发生率控制在4例/10万人以下。', 'equal'],
    ['事故率控制在6起/万车以下。', '事故率控制在6起/万辆以下。', 'equal'],
    ['抽检合格率达到98%。', '抽检合格率达到980‰。', 'equal'],
    ['抽检合格率达到99.9%。', '抽检不合格率控制在0.1%以内。', 'equal'],
    ['抽检不合格率控制在0.3%以内。', '抽检合格率达到99.7%。', 'equal'],
    ['抽检合格率提高2%。', '抽检合格率增长2%。', 'equal'],
    ['每个区县建设示范店2家。', '新建示范店2家。', 'equal'],
    ['各区建设示范店2家。', '新建示范店2家。', 'equal'],
  ]);
});

describe('amounts that are not equal by little', () => {
  check([
    ['抽检合格率达到98.001%。', '抽检合格率达到98%。', 'lower'],
    ['抽检合格率达到98%。', '抽检合格率达到98.0001%。', 'higher'],
    ['食品抽检量达到6.0001批次/千人。', '食品抽检量达到6批次/千人。', 'lower'],
    ['死亡率控制在4/10万以下。', '死亡率控制在4.0001/10万以下。', 'lower'],
    ['死亡率控制在4.0001/10万以下。', '死亡率控制在4/10万以下。', 'higher'],
  ]);
});

describe('which of two promises more', () => {
  check([
    ['抽检合格率达到98%。', '抽检合格率达到97%。', 'lower'],
    ['抽检合格率达到97%。', '抽检合格率达到98%。', 'higher'],
    ['投诉占比控制在3%以下。', '投诉占比控制在4%以下。', 'lower'],
    ['投诉占比控制在4%以下。', '投诉占比控制在3%以下。', 'higher'],
    ['学校食堂检查每季度不少于1次。', '学校食堂检查每半年不少于1次。', 'lower'],
    ['学校食堂检查每2年不少于1次。', '学校食堂检查每3年不少于1次。', 'lower'],
    ['群众满意度达到85分。', '群众满意度达到84分。', 'lower'],
    ['管理人员培训不少于40学时。', '管理人员培训不少于39课时。', 'lower'],
    ['公示时间不少于2天。', '公示时间不少于36小时。', 'lower'],
    ['农药使用量下降3%。', '农药使用量下降2%。', 'lower'],
    ['农药使用量下降3%。', '农药使用量下降4%。', 'higher'],
    ['细颗粒物浓度控制在35微克/立方米以下。', '细颗粒物浓度控制在0.036毫克/立方米以下。', 'lower'],
    ['每个区县建设示范店2家。', '新建示范店1家。', 'lower'],
    ['每家企业建立台账2本。', '每家企业建立台账1本。', 'lower'],
  ]);
});

describe('working days and hours', () => {
  check([
    ['投诉48小时内反馈。', '投诉2个工作日内反馈。', 'incomparable', /计量单位不同/],
    ['投诉47小时内反馈。', '投诉2个工作日内反馈。', 'lower'],
    ['投诉2个工作日内反馈。', '投诉48小时内反馈。', 'higher'],
    ['投诉2个工作日内反馈。', '投诉49小时内反馈。', 'incomparable', /计量单位不同/],
    ['投诉反馈不超过2个工作日。', '投诉反馈不超过2工作日。', 'equal'],
  ]);
});

describe('what cannot be held against each other', () => {
  const other = /一个是总数，一个是比率、频次或均数/;
  check([
    ['全年抽检20000批次。', '全年抽检3000批次。', 'incomparable', /总数因地区大小而不同，不宜直接比较/],
    ['食品抽检量达到6批次/千人。', '食品抽检量达到3000批次。', 'incomparable', other],
    ['食品抽检量达到3000批次。', '食品抽检量达到6批次/千人。', 'incomparable', other],
    ['食品抽检量达到6批次/千人。', '食品抽检量达到6%。', 'incomparable', other],
    ['食品抽检量达到6批次/千人。', '食品抽检量达到6批次/万吨。', 'incomparable', /计量单位不同/],
    ['群众满意度达到85分。', '群众满意度达到85%。', 'incomparable', other],
    ['抽检合格率提高2%。', '抽检合格率提高2个百分点。', 'incomparable', /计量单位不同/],
    ['抽检合格率提高2%。', '抽检合格率下降2%。', 'incomparable', /计量单位不同/],
    ['农药使用量占比不超过3%。', '农药使用量占比达到3%。', 'incomparable', /一个是下限，一个是上限/],
    ['投诉办理不超过3日。', '投诉办理不少于3日。', 'incomparable', /一个是下限，一个是上限/],
    ['小餐饮规范率力争达到90%。', '小餐饮规范率达到80%。', 'incomparable', /其中有力争达到的指标/],
    ['每个区县建设科普站3个。', '每个街镇建设科普站1个。', 'incomparable', /计算口径不同/],
    ['每个区县抽检合格率达到98%。', '抽检合格率达到98%。', 'equal'],
  ]);
});

describe('amounts for each district, town and body', () => {
  for (const each of '各区 各县 各市 各区县 各县市区 各市辖区 各设区市 各地市 每个区 每个区县 每区 各区（园区） 各区、开发区'.split(
    ' ',
  ))
    check([[`${each}建设示范店10家。`, '建设示范店9家。', 'lower']]);
  check([
    ['各部门建设示范店10家。', '建设示范店9家。', 'incomparable', /总数/],
    ['每个区县建设示范店10家。', '每个乡镇建设示范店1家。', 'incomparable', /计算口径不同/],
    ['每个区县对学校食堂检查不少于4次。', '对学校食堂每季度检查1次。', 'equal'],
    ['每个区县抽检合格率达到98%。', '抽检合格率达到98%。', 'equal'],
    ['建设示范店10家/区。', '建设示范店9家。', 'lower'],
    ['建设示范店10家/县。', '建设示范店9家。', 'lower'],
  ]);

  for (const each of '各街道 各乡镇 各街镇 各镇街 各镇乡 各镇 各乡 每个街道 每个乡镇 每镇 每个街镇 各镇（街道） 各镇、社区'.split(
    ' ',
  ))
    check([
      [`${each}建设示范店2家。`, `${each}建设示范店1家。`, 'lower'],
      [`${each}建设示范店2家。`, '建设示范店1家。', 'incomparable', /一个是总数，一个是比率、频次或均数/],
    ]);

  const frequent =
    '每家企业 每一家企业 每个企业 每所学校 每户商家 每名厨师 每处作坊 每类主体 各企业 对学校食堂 逐户 逐家 逐校';
  for (const each of frequent.split(' '))
    check([[`${each}组织开展检查全年2场。`, `${each}组织开展检查全年1场。`, 'lower']]);
  for (const each of ['', '各地', '每项', '每个环节', '各类别', '各级', '各部门', '每个方面', '各省'])
    check([[`${each}组织开展检查全年2场。`, `${each}组织开展检查全年1场。`, 'incomparable', /总数/]]);

  for (const body of '所 校 家 户 社区 村居 行政村 村 人'.split(' '))
    check([[`每${body}建立台账2本。`, `每${body}建立台账1本。`, 'lower']]);

  check([
    ['全年对外组织演练2次。', '全年对外组织演练1次。', 'incomparable', /总数/],
    ['全年组织演练不少于2次。', '全年组织演练不少于1次。', 'lower'],
    ['全年组织演练不少于2轮。', '全年组织演练不少于1轮。', 'lower'],
    ['全年组织演练不少于2场。', '全年组织演练不少于1场。', 'incomparable', /总数/],
    ['每年组织演练2场。', '每年组织演练1场。', 'lower'],
    ['每季度组织演练2场。', '每季度组织演练1场。', 'lower'],
    ['每两年组织演练2场。', '每两年组织演练1场。', 'lower'],
    ['组织演练2次。', '组织演练1次。', 'incomparable', /总数/],
    ['每家企业抽检2批次。', '每家企业抽检1批次。', 'lower'],
    ['每个企业抽检2批次。', '每个企业抽检1批次。', 'lower'],
    ['各企业抽检2批次。', '各企业抽检1批次。', 'incomparable', /总数/],
    ['每名监管人员检查2家。', '每名监管人员检查1家。', 'lower'],
  ]);

  it('are those of the town itself in the plan of a town', () => {
    const compareTown = (title: string) =>
      compareTexts(
        '临江区2026年食品安全监督管理计划\n一、任务\n每个街镇建设示范店不少于2家。（区市场监管局负责）',
        `${title}2026年食品安全监督管理计划\n一、任务\n建设示范店1家。（镇食安办负责）`,
      ).targets.map(({ verdict }) => verdict);
    assert.deepEqual(compareTown('柳河镇'), ['lower']);
    assert.deepEqual(compareTown('青石县'), ['incomparable']);
  });
});

describe('the reason why two figures are not compared', () => {
  const reason = (superior: string, own: string) => compareSentences(superior, own).targets.map((row) => row.reason);
  for (const [superior, own, expected] of [
    ['全年抽检20000批次。', '全年抽检3000批次。', '总数因地区大小而不同，不宜直接比较'],
    ['食品抽检量达到6批次/千人。', '食品抽检量达到6批次/万吨。', '计量单位不同'],
    ['自查率力争达到90%。', '自查率达到80%。', '其中有力争达到的指标，不作硬性比较'],
    ['到2028年自查率达到90%。', '自查率达到80%。', '目标年份不同'],
    ['每个区县建设科普站3个。', '每个街镇建设科普站1个。', '计算口径不同'],
    ['食品抽检量达到6批次/千人。', '食品抽检量达到3000批次。', '一个是总数，一个是比率、频次或均数'],
    ['投诉办理不超过3日。', '投诉办理不少于3日。', '一个是下限，一个是上限'],
  ] as const)
    it(expected, () => {
      assert.deepEqual(reason(superior, own), [expected]);
    });

  it('一个是阶段目标，一个是全年目标', () => {
    const [, row] = compareSentences('自查率上半年达到50%、全年达到90%。', '自查率达到80%。').targets;
    const [first] = compareSentences('自查率上半年达到50%、全年达到90%。', '自查率达到80%。').targets;
    assert.deepEqual([first?.verdict, row?.verdict], ['missing', 'lower']);
    const [step] = compareSentences('自查率达到90%。', '自查率上半年达到50%、抽检覆盖率全年达到90%。').targets;
    assert.equal(step?.reason, '一个是阶段目标，一个是全年目标');
  });

  for (const each of '每个 每一个 每家 每所 每一所 每户 每处'.split(' '))
    check([[`${each}学校抽检2批次。`, `${each}学校抽检1批次。`, 'lower']]);
});
