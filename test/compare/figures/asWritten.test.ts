// Figures as plans of other places write them: in lists, against last year, for each body, without a unit, in Han numerals.
import assert from 'node:assert/strict';
import { compareSentences, describeTargets, figuresIn } from '../compareTexts';

type Case = readonly [superior: string, own: string, ...rows: string[]];

function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [superior, own, ...rows] of cases)
      it(`${superior} ↔ ${own}`, () => assert.deepEqual(describeTargets(compareSentences(superior, own)), rows));
  });
}

check('an aim beside what there was last year', [
  ['井盖完好率达到97%以上。', '井盖完好率在去年95.8%的基础上提高到96%以上。', '≥97% / ≥96% lower'],
  ['井盖完好率达到97%以上。', '井盖完好率由上年的93%提升至97%。', '≥97% / ≥97% equal'],
  ['井盖完好率达到97%以上。', '井盖完好率去年为95%，今年达到98%。', '≥97% / ≥98% higher'],
  ['井盖完好率达到97%以上。', '去年井盖完好率达到96%。', '≥97% / - missing'],
]);

check('lists', [
  [
    '火灾起数、受伤人数同比分别下降12%、9%。',
    '火灾起数同比下降12%，受伤人数同比下降6%。',
    '下降12% / 下降12% equal',
    '下降9% / 下降6% lower',
  ],
  [
    '路灯、井盖完好率分别达到百分之九十八、百分之九十六。',
    '路灯完好率达到98%，井盖完好率达到95%。',
    '≥98% / ≥98% equal',
    '≥96% / ≥95% lower',
  ],
  [
    '路灯和井盖的完好率依次达到98%和96%。',
    '井盖完好率达到95%，路灯完好率达到98%。',
    '≥98% / ≥98% equal',
    '≥96% / ≥95% lower',
  ],
  ['路灯完好率2026年、2027年分别达到80%、90%。', '路灯完好率达到80%。', '≥80% / ≥80% equal', '≥90% / - missing'],
  [
    '2026—2028年路灯完好率逐年达到80%、85%、90%。',
    '路灯完好率达到80%。',
    '≥80% / ≥80% equal',
    '≥85% / - missing',
    '≥90% / - missing',
  ],
]);

check('lists with one unit for all', [
  [
    '2026—2028年路灯完好率逐年达到80、85、90%。',
    '路灯完好率达到80%。',
    '≥80% / ≥80% equal',
    '≥85% / - missing',
    '≥90% / - missing',
  ],
  ['路灯、井盖完好率分别达到98、96%。', '井盖完好率达到95%。', '≥98% / - missing', '≥96% / ≥95% lower'],
  ['井盖编号98、96，完好率达到96%。', '井盖完好率达到95%。', '≥96% / ≥95% lower'],
]);

check('what each body, place or person has', [
  ['每座泵站每周巡线不少于40公里。', '每座泵站每周巡线不少于25公里。', '≥40公里/周 / ≥25公里/周 lower'],
  ['每班配备护栏不少于4套。', '每班配备护栏不少于3套。', '≥4套 / ≥3套 lower'],
  ['每位驾驶员完成体检不少于2份。', '每位驾驶员完成体检不少于1份。', '≥2份 / ≥1份 lower'],
  ['每批采购抽样不少于2份。', '每批采购抽样不少于1份。', '≥2份 / ≥1份 incomparable'],
  ['每个乡镇（街道）设置药箱不少于4个。', '每个镇街设置药箱不少于3个。', '≥4个/乡镇 / ≥3个/镇街 lower'],
  ['各街道（园区）设置药箱不少于4个。', '各镇街设置药箱不少于3个。', '≥4个 / ≥3个 lower'],
]);

check('rates without a unit', [
  ['单位产值事故率控制在0.06以内。', '单位产值事故率控制在0.09以内。', '≤0.06 / ≤0.09 lower'],
  ['灌溉水利用系数达到0.65以上。', '灌溉水利用系数达到0.66。', '≥0.65 / ≥0.66 higher'],
  ['灌溉水利用系数达到0.65，渗漏率不超过0.2。', '灌溉水利用系数达到0.65。', '≥0.65 / ≥0.65 equal', '≤0.2 / - missing'],
]);

check('denominators in brackets', [
  [
    '道路积尘不高于3吨/月·平方公里。',
    '道路积尘不高于4吨/（平方公里·月）。',
    '≤3吨/平方公里/月 / ≤4吨/平方公里/月 lower',
  ],
  ['快检量达到3批次/千人。', '快检量达到2批次/(千人)。', '≥3批次/千人 / ≥2批次/千人 lower'],
  ['快检量达到3批次/千人。', '快检量足额（达到2批次/千人）。', '≥3批次/千人 / ≥2批次/千人 lower'],
]);

check('Han numerals and tenths', [
  ['每百万人口报告数不低于400份。', '每百万人口报告数达到三百份。', '≥400份/百万人 / ≥300份/百万人 lower'],
  ['每家企业建立台账不少于30本。', '每家企业建立台账超过二十本。', '≥30本/家 / >20本/家 lower'],
  ['垃圾分类准确率达到75%。', '垃圾分类准确率不低于七成五。', '≥75% / ≥75% equal'],
  ['垃圾分类准确率达到75%。', '垃圾分类达到一个新水平。', '≥75% / - missing'],
]);

check('school years and every so many years', [
  ['每学年开展脊柱筛查不少于2次。', '每学年开展脊柱筛查不少于1次。', '≥2次/学年 / ≥1次/学年 lower'],
  ['每学期开展脊柱筛查1次。', '每学年开展脊柱筛查一次。', '1次/学期 / 1次/学年 lower'],
  ['每2年组织演练1次。', '每三年组织演练1次。', '1次/2年 / 1次/3年 lower'],
]);

describe('how a bound of 100% is shown', () => {
  for (const [sentence, figure] of [
    ['负荷率不超过100%。', '≤100%'],
    ['负荷率低于100%。', '<100%'],
    ['覆盖率超过100%。', '>100%'],
    ['覆盖率达到100%。', '100%'],
  ] as const)
    it(sentence, () =>
      assert.deepEqual(
        figuresIn(sentence).map((one) => one.figure),
        [figure],
      ),
    );
});

describe('no figure', () => {
  for (const sentence of [
    '执行《学校食堂视频全覆盖实施方案》。',
    '负荷率14141270-10%。',
    '负荷率达到141412%。',
    '落实《城区垃圾分类全面覆盖》要求。',
  ])
    it(sentence, () => assert.deepEqual(figuresIn(sentence), []));
});
