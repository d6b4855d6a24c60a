// What the words of an indicator come down to, so that two places of a draft that name the same one can be told.
import { toHalfWidth } from '../../../text/numerals';

/** An indicator without marks, verbs and words that only say where or when. */
export interface IndicatorKey {
  readonly words: string;
  /**
   * `specific` names whom or what it measures (学校食堂“互联网+明厨亮灶”覆盖率); `common` only food, farm products or the
   * public (食品抽检合格率); `generic` nothing (合格率, 问题整改率), so that its context decides what it is.
   */
  readonly kind: 'specific' | 'common' | 'generic';
  /** What is left without the words that stand in any indicator: 受污染耕地利用. */
  readonly names: string;
}

const marks = /[\s　“”"'‘’《》「」（）()]/g;
/** 推动, 全年, 全区: what is done and where or when, in front of an indicator; 全市场 is no place. */
const verbs = '推动|推进|确保|实现|保持|促进|努力|持续|稳步|不断|切实|逐步|进一步|使|并|且|将|组织|开展|安排|完成|实施';
const whenOrWhere = '全年|年内|年度|全面|(?:全|我|本|辖)[省市区县镇乡](?!场|域|级)|范围内|共计?|总计|[0-9]{4}年度?';
const lead = new RegExp(`^(?:${verbs}|${whenOrWhere})+`);
const tail = /(?:均|都|要|应|须|保持|稳定|维持|力争|不断)+$/;
/** What nearly every indicator of such a plan is about. */
const commonWords = /食用农产品|农产品|食品|群众|公众|人民|社会/g;
/** Words that say nothing about whom or what an indicator is for. */
const genericWords = new RegExp(
  [
    ...'质量 安全 各级 各类 主要 重点 相关 有关 总体 平均 综合 例行 定量 定性 专项 日常 随机 快速 实战化?'.split(' '),
    ...'监督 抽检 抽查 检查 巡查 排查 核查 检验 检测 监测 快检 自查 考核 考试 抽考 整治 查处 移送 响应 处理 处置'.split(
      ' ',
    ),
    ...'样品 样本 产品 企业 单位 问题 任务 工作 信息 制度 专职 人员 活动 会议 演练 应急 报告'.split(' '),
    ...'发现 整改 完成 按期 按时 及时 到位 规范 培训 宣传 督导 落实 执行 公示 公开 建成 建档 备案 登记 持证'.split(' '),
    ...'签订 配备 办结 使用 开具 接入 安装 应用 参保 投保 认证'.split(' '),
    ...'覆盖 不?合格 达标 知晓 满意 支持 占比 比例 权重 总量 数量 批次 次数 频次'.split(' '),
    ...'每[年月周日人] 每季度 每半年 每学期 率 度 面 量 数 的 和 与 及 、 各 对 在'.split(' '),
  ].join('|'),
  'g',
);

/** The key of an indicator as the model has it. */
export function indicatorKey(indicator: string): IndicatorKey {
  const words = toHalfWidth(indicator)
    .replace(marks, '')
    .replace(/＋/g, '+')
    .replace(lead, '')
    .replace(tail, '')
    .replace(/总量$/, '量');
  const names = words.replace(commonWords, '').replace(genericWords, '');
  if (names !== '') return { words, kind: 'specific', names };
  return { words, kind: words.search(commonWords) < 0 ? 'generic' : 'common', names };
}

const measure = /(?:率|度|面|比例|占比|比重|权重|量|数)$|下降|减少|降低|增长|提高|提升/;

/** Whether the words say what is counted, not only whom it is for: 学校食堂持证率, not 学校食堂 alone. */
export function namesMeasure({ words }: IndicatorKey): boolean {
  return measure.test(words);
}
