// Units of figures, as far as the reader knows them, and the words that only look like one.

/** Units that make a figure a target wherever it stands; 批次 and the like are hardly ever description. */
export const strongUnits = '个批次 批次 批 份 样次 人次 家次 户次 场次 件次 轮次 件 吨 公斤 亩 公顷 % ‰'.split(' ');
/** Units that count only with a comparator in front or a verb that asks for them. */
const comparedUnits = new Set([
  ...'小时 学时 课时 分钟 秒 秒钟 天 日 个工作日 工作日 个月 分 项 种 类 例 头 人 元 美元 个百分点'.split(' '),
  ...'克 毫克 千克 斤 平方米 平方公里 平方千米 立方米 公里 吨标准煤 吨标煤 千瓦 兆瓦 千瓦时 分贝'.split(' '),
]);
/** Units that need a verb or a comparator: 19种农产品 and 20项工程 describe. */
const weakUnits = [
  ...comparedUnits,
  ...'个 家 户 次 轮 条 名 所 场 期 辆 台 套 座 处 篇 起 支 块 只 羽 尾 张 路 部 幅 面 本 册 组 间'.split(' '),
];
const units = [...strongUnits, ...weakUnits].sort((a, b) => b.length - a.length);
/** 微克/立方米, mg/L: mass in a volume or in a mass is one unit. */
const concentration =
  '(?:纳克|微克|毫克|千克|公斤|克|[μµu]g|mg|kg|g)[ 　]?[/／每][ 　]?(?:标准)?(?:立方米|升|千克|公斤|克|m³|m3|[Ll]|kg|g)';
const unitPattern = new RegExp(`[余多]?(${concentration}|${units.join('|')})`, 'y');
/** What goes on behind a unit to another word: 3部门, 5个月, 8分局. */
const otherWord: Readonly<Record<string, RegExp>> = {
  个: /^(?:月|年|工作日|小时|季度|星期|方面|环节|层面|阶段|百分)/,
  分: /^[局钟之别类级公院部队]/,
  次: /^日/,
  部: /^[门委队分长]/,
  日: /^[前起至]/,
  组: /^[织成建]/,
  面: /^[向对积]/,
  路: /^[径线]/,
  本: /^[区市县级着单]/,
};
/** 4/10万: a rate among so many, without a unit of its own. */
const ratio = /[/／][ 　]?(?:[0-9]{1,3}|[十百])?[万千](?![0-9])/y;

/** A unit and where its words end. */
export interface WrittenUnit {
  /** As written; '' for a bare rate (4/10万). */
  readonly name: string;
  readonly end: number;
}

/** The unit at `at`, behind a number; null where none is known. */
export function readUnit(text: string, at: number): WrittenUnit | null {
  if (text[at] === '%' || text[at] === '％') return { name: '%', end: at + 1 };
  ratio.lastIndex = at;
  if (ratio.test(text)) return { name: '', end: at };
  unitPattern.lastIndex = at;
  const match = unitPattern.exec(text);
  if (!match) return null;
  const name = match[1]!;
  const end = at + match[0].length;
  return otherWord[name]?.test(text.slice(end, end + 4)) ? null : { name, end };
}

/** Whether a figure of this unit describes unless a comparator stands before it or the sentence asks for it. */
export function isOnlyCompared(unit: string): boolean {
  return comparedUnits.has(unit) || unit === '' || /[/／每]/.test(unit);
}
