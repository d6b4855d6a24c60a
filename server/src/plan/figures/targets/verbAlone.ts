// A clause that is nothing but a verb in front of a count, whichever verb it is: 盘活30处, 力争盘活30处.
import { pattern } from '../../../text/pattern';

/** Two characters that are no verb of doing: what there is, what is meant, how something is done, how many there are in all. */
const noDeeds = [
  '现有 共有 已有 原有 设有 拥有 仅有 还有 只有 全[省市县区镇国] 其[中他余] 涉及 包[括含] 涵盖 上述 以[下上及] 下列 这些 各类 聚焦 突出 抓[好住] 坚持 把握 落实',
  '做[好到] 强化 紧扣 瞄准 遵循 立足 结合 采取 围绕 针对 按照 根据 依托 通过 位于 面向 分[为成] 划分 经过 利用 历时 为期 连续 多达 达到 合计 共计 总计 平均 每[个年月]',
  '所有 列入 属于 超过',
].join(' ');

/** Matches the words of a clause in front of a figure. */
export const verbAlone = pattern()`^(?:[\s　、和及与]|力争|争取|努力|确保|再)*(?!${noDeeds.replaceAll(' ', '|')})[一-鿿]{2}(?:约|近)?$`;
