// Words by which a draft speaks of itself right in front of a part or attachment: 本方案, 本《计划》.
import { pattern } from '../../text/pattern';

/** 本工作方案, 本年度监督管理计划 */
const qualities = ['工作', '实施', '行动', '年度', '专项', '整治', '监管', '监督管理', '重点工作'];
const kinds = /计划|方案|要点|安排|意见|通知|规划|办法|预案|文件|清单|通告|公告|分工/;
/** 本方案中的, 本《计划》正文 */
const ownDocument = pattern()`本《?${qualities}{0,2}(${kinds})》?(?:正文)?[中里内]?的?$`;
/** How far back such words reach. */
const reach = 24;

/** The kind of document (方案, 通知) by which the draft names itself right before `at`; null where it does not. */
export function ownDocumentBefore(text: string, at: number): string | null {
  return ownDocument.exec(text.slice(Math.max(0, at - reach), at))?.[1] ?? null;
}
