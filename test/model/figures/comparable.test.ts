// Figures that other lines of the draft may contradict: which are clear enough, and what makes two of them one.
import assert from 'node:assert/strict';
import { indicatorKey, namesMeasure } from '../../../server/src/plan/figures/sentence/indicatorKey';
import { findUnambiguousFigures } from '../../../server/src/plan/figures/sentence/unambiguousFigures';
import { parseItem } from '../describe';

const figuresOf = (sentence: string) =>
  parseItem(sentence).paragraphs.flatMap(({ facts }) => findUnambiguousFigures(facts));
const list = (words: string) => words.split(' ');
const rate = '学校食堂明厨亮灶覆盖率';

describe('figures that can be held against others', () => {
  for (const [sentence, ...keys] of [
    [`${rate}达到98%。`, `${rate}|%||false`],
    [`${rate}不超过98%。`, `${rate}|%||true`],
    [`${rate}低于98%。`, `${rate}|%||true`],
    ['学校食堂投诉率下降5%。', '学校食堂投诉率下降|%||true'],
    ['食品抽检合格率达到98%。', '食品抽检合格率|%||false'],
    ['大豆油抽检量达到每千人6批次。', '大豆油抽检量|批次|千人/|false'],
    ['大豆油抽检量每年达到6批次/千人。', '大豆油抽检量|批次|千人/|false'],
    ['大豆油抽检量每月达到6批次/千人。', '大豆油抽检量|批次|千人/月|false'],
    ['大豆油抽检量每月达到6批次。', '大豆油抽检量|批次|月/月|false'],
    ['大豆油抽检量每年达到6批次。', '大豆油抽检量|批次|/|false'],
    ['全年食品抽检3000批次。', '食品抽检|批次|/年|false'],
    ['年度食品抽检3000批次。', '食品抽检|批次|/年|false'],
    ['食品抽检3000批次。'],
    ['大豆油抽检3000批次。', '大豆油抽检|批次|/|false'],
    ['合格率达到98%。'],
    ['问题整改率达到98%。'],
    [`${rate}为98%。`],
    [`${rate}达到97%至98%。`],
  ] as const)
    it(sentence, () => {
      assert.deepEqual(
        figuresOf(sentence).map(({ key }) => key),
        keys,
      );
    });

  for (const words of list(
    '力争 争取 努力 分别 其中 累计 上半年 下半年 季度末 第一季度 第二季度 第三季度 第四季度 阶段 首批 第一批 第二批 第三批 “十四五” 十三五 十五五 十六五 期末 一年内 两年内 三年行动 五年内 3月前 9月底前 10月底前 11月底前',
  ))
    it(`${words} is another figure`, () => {
      assert.deepEqual(figuresOf(`${words}，${rate}达到98%。`), []);
    });
  for (const words of list('12月底前 六年内 第五批'))
    it(`${words} is none`, () => {
      assert.equal(figuresOf(`${words}，${rate}达到98%。`).length, 1);
    });

  for (const words of list('对 对于 针对 聚焦 围绕 以 在 按 按照 督促 其中'))
    it(`${words} says for whom a brief indicator is`, () => {
      const indicator = '公示牌抽检合格率';
      assert.deepEqual(figuresOf(`${words}学校，${indicator}达到98%。`), []);
      assert.deepEqual(figuresOf(`推进；${words}学校，${indicator}达到98%。`), []);
      assert.equal(figuresOf(`${words}学校，明厨亮灶公示牌抽检合格率达到98%。`).length, words === '其中' ? 0 : 1);
    });
  it('a clause without such words does not', () => {
    assert.equal(figuresOf('推进学校，公示牌抽检合格率达到98%。').length, 1);
  });

  for (const place of list('食堂 企业 单位 机构 市场 学校 主体 商户 门店 超市 人员 商超 场所 摊贩 作坊 医院 农户'))
    for (const end of list('覆盖率 建档面 创建比例'))
      it(`${place}${end} leaves open what is meant behind a clause`, () => {
        assert.deepEqual(figuresOf(`推进建设，大型${place}${end}达到98%。`), []);
        assert.equal(figuresOf(`大型${place}${end}达到98%。`).length, 1);
        assert.equal(figuresOf(`3月推进，大型${place}${end}达到98%。`).length, 1);
      });
  for (const word of list('检查 查验 测评 验收 训练 认证 险情'))
    it(`${word} tells it`, () => {
      assert.equal(figuresOf(`推进建设，大型食堂${word.slice(0, 1)}率达到98%。`).length, 1);
    });

  it('know the clauses before, without those that hold figures', () => {
    const prefix = (sentence: string) => figuresOf(sentence).at(-1)?.prefix;
    assert.equal(prefix(`推进建设，${rate}达到98%。`), '推进建设，');
    assert.equal(prefix(`推进3月建设，加强管理，${rate}达到98%。`), '加强管理，');
    assert.equal(prefix(`推进３月建设,加强管理,${rate}达到98%。`), '加强管理,');
    assert.equal(prefix(`推进建设。${rate}达到98%。`), '');
  });

  it('know the years named before', () => {
    const years = (sentence: string) => figuresOf(sentence).at(-1)?.years;
    assert.deepEqual(years(`2025年${rate}达到98%。`), [2025]);
    assert.deepEqual(years(`２０２５年，到2026年${rate}达到98%。`), [2025, 2026]);
    assert.deepEqual(years(`2025 年，${rate}达到98%。`), [2025]);
    assert.deepEqual(years(`较2025年，${rate}达到98%。`), []);
    assert.deepEqual(years(`比2025年，${rate}达到98%。`), []);
    assert.deepEqual(years(`编号12025年，${rate}达到98%。`), []);
    assert.deepEqual(years(`2025批，${rate}达到98%。`), []);
  });

  it('know whether they count things', () => {
    const isCount = (sentence: string) => figuresOf(sentence)[0]?.isCount;
    assert.equal(isCount('大豆油抽检3000批次。'), true);
    assert.equal(isCount(`${rate}达到98%。`), false);
    assert.equal(isCount('大豆油抽检量达到每千人6批次。'), false);
    for (const unit of list(
      '个百分点 分 小时 学时 课时 天 日 个工作日 工作日 分钟 秒 秒钟 个月 分贝 微克/立方米 毫克／升',
    ))
      assert.equal(isCount(`大豆油检验时长提高不超过30${unit}。`), false, unit);
  });
});

describe('the words of an indicator', () => {
  for (const lead of list(
    '推动 推进 确保 实现 保持 促进 努力 持续 稳步 不断 切实 逐步 进一步 使 并 且 将 组织 开展 安排 完成 实施 全年 年内 年度 全面 全区 我市 本县 辖区 全镇 本乡 全省 范围内 共 共计 总计 2024年 2024年度 推动全区',
  ))
    it(`are without ${lead}`, () => {
      assert.equal(indicatorKey(`${lead}大豆油抽检量`).words, '大豆油抽检量');
    });
  for (const lead of list('全市场 全区域 全县级'))
    it(`are with ${lead}`, () => {
      assert.equal(indicatorKey(`${lead}抽检量`).words, `${lead}抽检量`);
    });
  for (const tail of list('均 都 要 应 须 保持 稳定 维持 力争 不断 均要'))
    it(`are without ${tail} behind`, () => {
      assert.equal(indicatorKey(`大豆油抽检率${tail}`).words, '大豆油抽检率');
    });
  it('are without marks, in one width', () => {
    for (const mark of '“”"\'‘’《》「」（）() 　') assert.equal(indicatorKey(`大豆${mark}油`).words, '大豆油', mark);
    assert.equal(indicatorKey('互联网＋餐饮８').words, '互联网+餐饮8');
    assert.equal(indicatorKey('大豆油抽检总量').words, '大豆油抽检量');
  });

  for (const word of list(
    '质量 安全 各级 各类 主要 重点 相关 有关 监督 抽检 抽查 检查 巡查 排查 核查 检验 检测 监测 例行 定量 定性 专项 日常 随机 快速 快检 样品 样本 产品 企业 单位 问题 发现 整改 处置 按期 按时 及时 到位 规范 培训 考核 考试 抽考 宣传 督导 覆盖 合格 不合格 总体 平均 综合 任务 工作 信息 制度 落实 执行 公示 公开 建成 建档 备案 登记 持证 签订 配备 办结 查处 移送 响应 处理 达标 知晓 满意 支持 使用 开具 接入 安装 应用 整治 参保 投保 占比 比例 权重 总量 数量 批次 次数 频次 专职 人员 活动 会议 演练 应急 实战 实战化 自查 报告 认证 每年 每月 每周 每日 每人 每季度 每半年 每学期 率 度 面 量 数 的 和 与 及 、 各 对 在',
  ))
    it(`${word} names nothing`, () => {
      assert.deepEqual(indicatorKey(`问题${word}率`).kind, 'generic');
      assert.equal(indicatorKey(`豆油${word}率`).names, '豆油');
    });
  for (const word of list('食用农产品 农产品 食品 群众 公众 人民 社会'))
    it(`${word} is common`, () => {
      assert.equal(indicatorKey(`${word}满意率`).kind, 'common');
      assert.deepEqual([indicatorKey(`${word}豆油率`).kind, indicatorKey(`${word}豆油率`).names], ['specific', '豆油']);
    });

  for (const end of list('率 度 面 比例 占比 比重 权重 量 数'))
    it(`${end} is a measure at their end`, () => {
      assert.equal(namesMeasure(indicatorKey(`豆油${end}`)), true);
      assert.equal(namesMeasure(indicatorKey(`豆油${end}点`)), false);
    });
  for (const word of list('下降 减少 降低 增长 提高 提升'))
    it(`${word} is a measure anywhere`, () => {
      assert.equal(namesMeasure(indicatorKey(`豆油${word}点`)), true);
    });
});
