// The words of notes that say what the bodies do, with those that are near one of them and mean something else.
import { wordsAt } from '../words/roles/roles';
import { roleOfVerb } from '../words/roles/roleVerbs';

const labelHeads = [...wordsAt('label').map(({ word }) => word), '牵头责任', '主要责任', '共同责任', '具体责任'];
const labelTails = '单位 部门 处室 科室 股室 机构 主体';

/** Labels of notes: 责任单位, 牵头部门. */
export const noteLabels: readonly string[] = labelHeads.flatMap((head) =>
  labelTails.split(' ').map((tail) => head + tail),
);

const manners =
  '按职责分工 按职责 按照职责分工 按照职责 按各自职责 按各自职责分工 按照各自职责 按照各自职责分工 依职责分工 依职责 依照职责分工 依照职责 依据职责分工 依据职责 依据各自职责 根据职责分工 根据职责 根据各自职责 按职能分工 按职能 依职能 按分工 依分工 按照分工 按部门职责 按职责权限 按任务分工 分工 分别 共同 协同 具体 各自 联合';
const verbs = '负责 牵头 配合 参与 落实 协助';

/** What stands behind the names of a note: 牵头, 按职责分工负责. */
export const rolePhrases: readonly string[] = [
  ...new Set([
    ...roleOfVerb.keys(),
    ...manners.split(' ').flatMap((manner) => verbs.split(' ').map((verb) => manner + verb)),
  ]),
];

/** Words that stand behind a name, or at the head of a label, and are right as they are. */
export const rightWords: ReadonlySet<string> = new Set(
  `指导 督导 支持 协同 协作 协调 协管 协商 协议 承担 承接 承诺 承包 承建 承保 承租 主管 主责 主抓 主任 主持 主导 主建 主体 主要 主动 执行
  监管 监督 组织 组合 组建 完成 完工 督促 统筹 推进 配套 配送 配备 配建 联系 联合 结合 综合 整合 融合 符合 混合 适合 集合 保障 包保 参考 参谋 参照
  参保 参建 参会 参赛 参战 参训 参股 参展 负担 职责 尽责 追责 问责 专责 权责 权属 主办 落地 落户 落点 带头 领头 龙头 口头 源头 街头 码头 实现 实行
  实验 实测 实习 实践 实名 交办 代办 督办 联办 举办 开办 自办 经办 催办 领办 筹办 合办 公办 民办 承认 责成 责令 担任 聘任 委任 专任 兼任 连任 单据 单子 单体 配合度 赠与 给予 赋予 援助 帮助 资助 救助 辅助 互助 扶助
  核实 充实 真实 务实 夯实 抓实 压实 做实 坐落 部落 村落 角落 代建 单元 单独 部位 部队 部件 部分 执法 执勤 配置 配给 监测 监控 监制`.split(
    /\s+/,
  ),
);
