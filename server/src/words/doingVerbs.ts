// Verbs of doing: in front of a count they say that the draft undertakes it, and what it is a count of stands behind.

const list = (words: string) => words.split(' ');

/** Verbs whose object is made, found or brought in: behind them a figure is an aim, whatever its unit. */
const making = [
  ...list('新建 新增 再建 打造 建成 建设 建立 创建 设立 设置 新设 布设 布局 投产 落地 实施'),
  ...list('培育 培养 扶植 扶持 孵化 引育 引进 招引 集聚 遴选 征集 选树 选育 评选 评定 认证 认定 推荐 命名'),
  ...list('推出 推广 发布 出台 制定 制修订 形成 凝练 探索 突破 攻克 研制 研发 开发 编制 储备 联结'),
  ...list('改造 升级 更新 治理 修复 整治 淘汰 关闭 关停 压减 再减 培训 招录 招聘 选派 签约 预留'),
];

/** Verbs that are nouns as often (监督抽检), or that need more than a count behind them. */
const others = [
  ...list('发展 完成 开展 组织 举办 召开 安排 实现 达到 达标 推进 示范'),
  ...list('抽检 抽查 抽样 检测 检验 监测 速检 快检 采样 采集 样品 抽取 检查 排查 验收 查办 侦办'),
  ...list('发放 张贴 印制 制作 拍摄 宣传 提升 投入 补贴 配备 配置 接入 减少 扩大 增加'),
  ...list('争取 力争 确保 巩固'),
];

/** Verbs of what others are brought to do. */
const guiding = list('推动 指导 支持 引导 帮扶 督促');

/** Verbs that begin what is measured as often: 办理材料3项, 编制人员12人. */
const alsoNouns = list('办理 编制 设置 培训 服务 参加 参与 联系 听取 选择 确定 公布 申报 通报 采购 评估 审计');

/** Verbs that make a count an undertaking only right in front of it. */
const acting = [
  ...guiding,
  ...list('增设 增建 扩建 改建 续建 修建 筹建 共建 兴建 搭建 构建 组建 开通 开行 开设 开放'),
  ...list('投运 启用 启动 上线 推介 引入 吸引 对接 走访 服务 帮助 惠及 带动 吸纳 安置 招收 招募 聘任 聘用 选聘 选拔'),
  ...list('派驻 授予 表彰 通报 曝光 公布 办理 化解 清理 取消 下放 精简 整合 归集 汇聚 采购 购置 更换 加装 安装 铺设'),
  ...list('栽植 种植 绿化 复垦 补植 收储 筹集 配建 拆除 疏浚 加固 消除 替代 编写 编印 录制 播出 刊发 选取 申报 获批'),
  ...list(
    '争创 评估 审计 暗访 督查 巡查 约谈 演练 宣讲 举行 承办 听取 参加 参与 联系 进行 选择 确定 划定 打通 派出 签署 签订 入驻 输送 制发 编发 设 建 办 创 增',
  ),
];

/** Verbs that stand right in front of what is undertaken, as alternatives of a pattern. */
export const actingPattern = acting.join('|');

/** Those that also begin a clause which ends with the count: 开通公交线路10条. */
export const deedPattern = [...making, ...acting]
  .filter((verb) => verb.length > 1 && !guiding.includes(verb) && !alsoNouns.includes(verb))
  .join('|');

/** Verbs of making as alternatives of a pattern. */
export const makingPattern = making.join('|');

/** Verbs that make a bare count in their clause something the draft undertakes, as alternatives of a pattern. */
export const doingPattern = [...making, ...others].join('|');

/** Verbs without meaning of their own in front of a figure: what they are done to stands behind it. */
export const objectVerbPattern = [
  ...making,
  ...acting.filter((verb) => verb.length > 1),
  ...list('发展 完成 提升 组织 开展 举办 召开 配备 配置 加强 制作 发放 拍摄 创办'),
].join('|');

/** What is counted to be listed, not to be reached, behind a figure: 个重点领域. */
export const listedPattern =
  '[^，。；、,;]{0,8}(?:领域|环节|方面|责任|原则|维度|层次|关系|(?:重点|关键)(?=任务|工作|举措|措施|事项|领域|环节|[^一-鿿]|$)|要素|阶段|步骤|层面|问题|部门|机制|意识|文明)';
