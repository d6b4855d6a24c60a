// What a figure measures: the words that lead to it, its object behind, what earlier clauses measure.
import assert from 'node:assert/strict';
import { parseItem } from '../describe';

function check(cases: readonly (readonly [sentence: string, ...indicators: string[]])[]): void {
  for (const [sentence, ...expected] of cases)
    it(sentence, () => {
      assert.deepEqual(
        parseItem(sentence).targets.map(({ indicator }) => indicator),
        expected,
      );
    });
}
const list = (words: string) => words.split(' ');

describe('words that lead to an indicator or to its figure', () => {
  for (const words of list('其中 力争 确保 实现 将 全年 年内 年度 2027年 2027年底 到2027年底前 1999年 其中力争'))
    check([[`${words}自查率达到98%。`, '自查率']]);
  for (const words of list(
    '均 都 分别 力争 确保 每人每年 每季 每季度 每学期 每半年 每年 每月 每周 全年 到2027年 至2027年底 2027年末 不 为 要 应 需 须 再 每年均',
  ))
    check([[`自查率${words}达到98%。`, '自查率']]);
});

describe('objects behind a figure', () => {
  for (const verb of list(
    '新建 新增 打造 建成 建设 创建 培育 培养 扶持 扶植 发展 完成 改造 提升 引导 推动 支持 组织 开展 设立 配备 实施',
  ))
    check([
      [`${verb}40家示范店。`, `${verb}示范店`],
      [`全区计划${verb}40家示范店。`, `全区计划${verb}示范店`],
      [`全区计划由各镇${verb}40家示范店。`, `全区计划由各镇${verb}示范店`],
    ]);
  check([
    ['抽检样品40批次食品。', '抽检样品'],
    ['对食堂开展40批次抽检。', '对食堂开展抽检'],
    ['对食堂的菜品进行40批次抽检。', '对食堂的菜品进行抽检'],
    ['新建40家以上示范店。', '新建示范店'],
    ['新建40家左右示范店。', '新建示范店'],
    ['新建40家示范店，并挂牌。', '新建示范店'],
    ['新建40家（含改造）示范店。', '新建'],
    ['按照每千人6批次抽检。', '按照每千人抽检'],
    ['新建40家各类食品安全示范性质的店面以及门店。', '新建各类食品安全示范性质的店面以及门店'],
  ]);
});

describe('several objects', () => {
  for (const joint of list('、 ， , 和 及 与 以及 并'))
    check([[`新建3个快检室${joint}2条示范街。`, '新建快检室', '新建示范街']]);
  for (const joint of list('、 ， , 和 及 与 并'))
    check([[`新建3个快检室${joint}培育4家示范店。`, '新建快检室', '培育示范店']]);
  check([
    ['新建3个快检室，示范街2条。', '新建快检室', '示范街'],
    ['打造示范街15条、示范店7家。', '打造示范街', '示范店'],
  ]);
});

describe('from and to', () => {
  check([
    ['力争成员由19个增加至22个。', '成员'],
    ['力争成员从19个增加到22个。', '成员'],
    ['检验参数由目前的1200项扩展至1800项以上。', '检验参数'],
    ['从业人员合格率达到98%。', '从业人员合格率'],
    ['从严抽检率提高到98%。', '从严抽检率'],
    ['从事经营的人员合格率达到98%。', '从事经营的人员合格率'],
  ]);
});

describe('changes', () => {
  for (const by of list('较上年 比上年 较去年 较同期 较往年 较前三年 较2020年 较２０２０年 同比 环比'))
    check([
      [`总产值稳步回升，${by}增长8%。`, `总产值${by}增长`],
      [`总产值${by}增长8%。`, `总产值${by}增长`],
    ]);
  for (const change of list('下降 减少 降低 增长 提高 提升 上升'))
    check([[`氨氮浓度比上年${change}8%，同比增长2%。`, `氨氮浓度比上年${change}`, '氨氮浓度同比增长']]);
});

describe('what an earlier clause measures', () => {
  for (const measure of list(
    '整改率 合格度 抽检比例 消费占比 蔬菜比重 生产总值 工业产值 安全水平 用水总量 粮食产量 氨氮浓度 种植面积',
  ))
    check([[`${measure}稳步向好，到2027年，达到98%。`, measure]]);
  for (const measure of list('制度 季度 年度 进度 力度 程度 态度 角度'))
    check([[`完善${measure}规定，到2027年，达到98%。`, '']]);
  for (const time of list('今年 本年 到2027年 到2027年底 2027年末 在2027年内 年底 6月底 6月前 到全区2027年 其中'))
    check([[`整改率稳步向好，${time}，达到98%。`, '整改率']]);
  for (const mark of ['，', ',', '：', ':']) check([[`整改率稳步向好${mark}达到98%。`, '整改率']]);
  check([
    ['整改率达到95%，到2027年，达到98%。', '整改率', '整改率'],
    ['新建示范店5家，2027年达到99%。', '新建示范店', ''],
    ['整改率达到95%，推进工作，达到98%。', '整改率', ''],
  ]);
});

describe('quotation marks', () => {
  check([
    ['“三小”合格率达到98%。', '“三小”合格率'],
    ['“三小合格率”达到98%。', '三小合格率'],
    ['"三小合格率"达到98%。', '三小合格率'],
    ['"三小"合格率达到98%。', '"三小"合格率'],
    ['三小”合格率达到98%。', '三小合格率'],
    ['“三小合格率达到98%。', '三小合格率'],
    ['“三“小”合格率达到98%。', '三“小”合格率'],
    ['“三”小”合格率达到98%。', '“三”小合格率'],
    ['"三小合格率达到98%。', '三小合格率'],
    ['“三”“小”达到98%。', '“三”“小”'],
  ]);
});
