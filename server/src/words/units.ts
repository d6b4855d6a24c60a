// Units: the one table of what figures are counted in, where each can stand, and how they convert into each other.

/**
 * What is counted. `visits` and `events` are occasions; `loads` are counted only as what things are counted against; the last
 * three are the bodies for each of which something is to be done.
 */
export type UnitKind =
  | ('samples' | 'things' | 'people' | 'visits' | 'events' | 'training')
  | ('mass' | 'volume' | 'area' | 'length' | 'money' | 'energy' | 'power')
  | ('share' | 'change' | 'score' | 'sound' | 'time' | 'loads')
  | ('age' | 'multiple' | 'duration')
  | ('body' | 'town' | 'district');

/** A unit; where it has no entry for a position it does not stand there. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  /**
   * Behind a number. `always` makes a target wherever it stands, for 批次 and the like are hardly ever description; `asked` needs a
   * verb or a comparator (19家 describes); `bounded` a comparator in front or a sentence that asks for it (24小时值班 describes).
   */
  readonly bare?: 'always' | 'asked' | 'bounded';
  /** What it converts to, and how many of these it is; itself where nothing is said. */
  readonly as?: readonly [name: string, factor: number];
  /**
   * As what a figure is counted against: `single` with or without a number (/人, /10万人), `rate` the same and in the name of
   * a rate (亿元产值死亡率), `scaled` in both only by the ten or more (万台).
   */
  readonly per?: 'single' | 'rate' | 'scaled';
  /** Behind 每: 每家, 每个街道. */
  readonly every?: true;
  /** In a concentration: above the stroke, below it, or both (毫克/升, 毫克/千克). */
  readonly mixed?: 'above' | 'below' | 'both';
  /** What follows where the characters begin another word: 3部门, 8分局. */
  readonly unless?: RegExp;
}

/** A unit for each line; a new one needs nothing else. */
export const units: readonly Unit[] = [
  { name: '批次', kind: 'samples', bare: 'always' },
  { name: '个批次', kind: 'samples', bare: 'always', as: ['批次', 1] },
  { name: '批', kind: 'samples', bare: 'always', as: ['批次', 1] },
  { name: '样次', kind: 'samples', bare: 'always' },
  { name: '份', kind: 'samples', bare: 'always', per: 'scaled' },
  { name: '件', kind: 'samples', bare: 'always', per: 'scaled' },

  { name: '人次', kind: 'things', bare: 'always' },
  { name: '家次', kind: 'things', bare: 'always' },
  { name: '户次', kind: 'things', bare: 'always' },
  { name: '件次', kind: 'things', bare: 'always' },
  { name: '次', kind: 'visits', bare: 'asked', unless: /^[日性]/ },
  { name: '轮', kind: 'visits', bare: 'asked', unless: /^[流换岗训胎椅]/ },
  { name: '轮次', kind: 'visits', bare: 'always' },
  { name: '遍', kind: 'visits', bare: 'asked', unless: /^[布及地]/ },
  { name: '场', kind: 'events', bare: 'asked', unless: /^[所地镇合景]/ },
  { name: '场次', kind: 'events', bare: 'always' },
  { name: '期', kind: 'events', bare: 'asked', unless: /^[间末限满]/ },

  { name: '个', kind: 'things', bare: 'asked', unless: /^(?:月|年|工作日|小时|季度|星期|方面|环节|层面|阶段|百分)/ },
  { name: '家', kind: 'things', bare: 'asked', per: 'single', every: true },
  { name: '户', kind: 'things', bare: 'asked', per: 'rate', every: true },
  { name: '所', kind: 'things', bare: 'asked', every: true },
  { name: '条', kind: 'things', bare: 'asked' },
  { name: '辆', kind: 'things', bare: 'asked', per: 'scaled' },
  { name: '台', kind: 'things', bare: 'asked', per: 'scaled' },
  { name: '张', kind: 'things', bare: 'asked', per: 'scaled' },
  { name: '套', kind: 'things', bare: 'asked' },
  { name: '座', kind: 'things', bare: 'asked' },
  { name: '处', kind: 'things', bare: 'asked' },
  { name: '篇', kind: 'things', bare: 'asked' },
  { name: '起', kind: 'things', bare: 'asked' },
  { name: '支', kind: 'things', bare: 'asked' },
  { name: '块', kind: 'things', bare: 'asked' },
  { name: '只', kind: 'things', bare: 'asked' },
  { name: '羽', kind: 'things', bare: 'asked' },
  { name: '尾', kind: 'things', bare: 'asked' },
  { name: '路', kind: 'things', bare: 'asked', unless: /^[径线]/ },
  { name: '部', kind: 'things', bare: 'asked', unless: /^[门委队分长]/ },
  { name: '幅', kind: 'things', bare: 'asked' },
  { name: '面', kind: 'things', bare: 'asked', unless: /^[向对积]/ },
  { name: '本', kind: 'things', bare: 'asked', unless: /^[区市县级着单]/ },
  { name: '册', kind: 'things', bare: 'asked' },
  { name: '组', kind: 'things', bare: 'asked', unless: /^[织成建]/ },
  { name: '间', kind: 'things', bare: 'asked' },
  { name: '门', kind: 'things', bare: 'asked', unless: /^[店户诊口头槛窗急]/ },
  { name: '节', kind: 'things', bare: 'asked', unless: /^[日约能点水气假俭目庆余]/ },
  { name: '堂', kind: 'things', bare: 'asked', unless: /^[食]/ },
  { name: '枚', kind: 'things', bare: 'asked' },
  { name: '位', kind: 'people', bare: 'asked', as: ['人', 1], unless: /^[于置列次居数]/ },
  { name: '款', kind: 'things', bare: 'asked', unless: /^[项式待]/ },
  { name: '艘', kind: 'things', bare: 'asked' },
  { name: '架', kind: 'things', bare: 'asked', unless: /^[构次空]/ },
  { name: '株', kind: 'things', bare: 'asked' },
  { name: '棵', kind: 'things', bare: 'asked' },
  { name: '眼', kind: 'things', bare: 'asked', unless: /^[前睛下科光]/ },
  { name: '标台', kind: 'things', bare: 'asked' },
  { name: '栋', kind: 'things', bare: 'asked' },
  { name: '幢', kind: 'things', bare: 'asked' },
  { name: '项', kind: 'things', bare: 'bounded' },
  { name: '种', kind: 'things', bare: 'bounded' },
  { name: '类', kind: 'things', bare: 'bounded' },
  { name: '例', kind: 'things', bare: 'bounded', per: 'scaled' },
  { name: '头', kind: 'things', bare: 'bounded' },
  { name: '名', kind: 'people', bare: 'asked', as: ['人', 1] },
  { name: '人', kind: 'people', bare: 'bounded', per: 'rate', every: true },
  { name: '人口', kind: 'people', as: ['人', 1], per: 'single' },

  { name: '吨', kind: 'mass', bare: 'always', as: ['克', 1e6], per: 'rate' },
  { name: '公斤', kind: 'mass', bare: 'always', as: ['克', 1e3], mixed: 'both' },
  { name: '千克', kind: 'mass', bare: 'bounded', as: ['克', 1e3], mixed: 'both' },
  { name: 'kg', kind: 'mass', as: ['克', 1e3], mixed: 'both' },
  { name: '斤', kind: 'mass', bare: 'bounded', as: ['克', 500] },
  { name: '克', kind: 'mass', bare: 'bounded', mixed: 'both' },
  { name: 'g', kind: 'mass', as: ['克', 1], mixed: 'both' },
  { name: '毫克', kind: 'mass', bare: 'bounded', as: ['克', 1e-3], mixed: 'above' },
  { name: 'mg', kind: 'mass', as: ['克', 1e-3], mixed: 'above' },
  { name: '微克', kind: 'mass', as: ['克', 1e-6], mixed: 'above' },
  { name: 'μg', kind: 'mass', as: ['克', 1e-6], mixed: 'above' },
  { name: 'µg', kind: 'mass', as: ['克', 1e-6], mixed: 'above' },
  { name: 'ug', kind: 'mass', as: ['克', 1e-6], mixed: 'above' },
  { name: '纳克', kind: 'mass', as: ['克', 1e-9], mixed: 'above' },
  { name: '立方米', kind: 'volume', bare: 'bounded', per: 'scaled', mixed: 'below' },
  { name: 'm³', kind: 'volume', as: ['立方米', 1], mixed: 'below' },
  { name: 'm3', kind: 'volume', as: ['立方米', 1], mixed: 'below' },
  { name: '升', kind: 'volume', as: ['立方米', 1e-3], mixed: 'below' },
  { name: 'L', kind: 'volume', as: ['立方米', 1e-3], mixed: 'below' },
  { name: 'l', kind: 'volume', as: ['立方米', 1e-3], mixed: 'below' },
  { name: '亩', kind: 'area', bare: 'always', as: ['平方公里', 1 / 1500], per: 'single' },
  { name: '公顷', kind: 'area', bare: 'always', as: ['平方公里', 0.01], per: 'single' },
  { name: '平方米', kind: 'area', bare: 'bounded', as: ['平方公里', 1e-6], per: 'scaled', mixed: 'below' },
  { name: '平方公里', kind: 'area', bare: 'bounded', per: 'single' },
  { name: '平方千米', kind: 'area', bare: 'bounded', as: ['平方公里', 1], per: 'single' },
  { name: '公里', kind: 'length', bare: 'bounded', per: 'rate' },
  { name: '元', kind: 'money', bare: 'bounded', per: 'rate' },
  { name: '美元', kind: 'money', bare: 'bounded' },
  { name: '吨标准煤', kind: 'energy', bare: 'bounded' },
  { name: '吨标煤', kind: 'energy', bare: 'bounded', as: ['吨标准煤', 1] },
  { name: '克标准煤', kind: 'energy', as: ['吨标准煤', 1e-6], mixed: 'above' },
  { name: '克标煤', kind: 'energy', as: ['吨标准煤', 1e-6], mixed: 'above' },
  { name: '千克标准煤', kind: 'energy', bare: 'bounded', as: ['吨标准煤', 1e-3], mixed: 'above' },
  { name: '千克标煤', kind: 'energy', bare: 'bounded', as: ['吨标准煤', 1e-3], mixed: 'above' },
  { name: '公斤标准煤', kind: 'energy', as: ['吨标准煤', 1e-3], mixed: 'above' },
  { name: '公斤标煤', kind: 'energy', as: ['吨标准煤', 1e-3], mixed: 'above' },
  { name: '千瓦时', kind: 'energy', bare: 'bounded', mixed: 'below' },
  { name: '千瓦', kind: 'power', bare: 'bounded' },
  { name: '千伏安', kind: 'power', bare: 'bounded' },
  { name: '兆瓦', kind: 'power', bare: 'bounded', as: ['千瓦', 1e3] },

  { name: '%', kind: 'share', bare: 'always' },
  { name: '‰', kind: 'share', bare: 'always', as: ['%', 0.1] },
  { name: '个百分点', kind: 'change', bare: 'bounded' },
  { name: '分', kind: 'score', bare: 'bounded', unless: /^[局钟之别类级公院部队]/ },
  { name: '分贝', kind: 'sound', bare: 'bounded' },
  { name: '学时', kind: 'training', bare: 'bounded' },
  { name: '课时', kind: 'training', bare: 'bounded', as: ['学时', 1] },
  { name: '秒', kind: 'time', bare: 'bounded', as: ['小时', 1 / 3600] },
  { name: '秒钟', kind: 'time', bare: 'bounded', as: ['小时', 1 / 3600] },
  { name: '分钟', kind: 'time', bare: 'bounded', as: ['小时', 1 / 60] },
  { name: '小时', kind: 'time', bare: 'bounded' },
  { name: '天', kind: 'time', bare: 'bounded', as: ['小时', 24] },
  { name: '日', kind: 'time', bare: 'bounded', as: ['小时', 24], unless: /^[前起至]/ },
  { name: '个月', kind: 'time', bare: 'bounded', as: ['小时', 720] },
  { name: '工作日', kind: 'time', bare: 'bounded' },
  { name: '个工作日', kind: 'time', bare: 'bounded', as: ['工作日', 1] },

  { name: '年', kind: 'duration', bare: 'bounded', unless: /^[底末初度内前后来代级产均中]/ },
  { name: '字', kind: 'things', bare: 'bounded', unless: /^[号体]/ },
  { name: '岁', kind: 'age', bare: 'bounded' },
  { name: '周岁', kind: 'age', bare: 'bounded', as: ['岁', 1] },
  { name: '倍', kind: 'multiple', bare: 'bounded' },
  { name: '车', kind: 'loads', as: ['辆', 1], per: 'scaled' },
  { name: '单', kind: 'loads', per: 'scaled' },
  { name: '床', kind: 'loads', per: 'scaled' },
  { name: '校', kind: 'body', every: true },
  { name: '社区', kind: 'body', every: true },
  { name: '村居', kind: 'body', every: true },
  { name: '行政村', kind: 'body', every: true },
  { name: '村', kind: 'body', every: true },
  { name: '街道', kind: 'town', every: true },
  { name: '乡镇', kind: 'town', every: true },
  { name: '镇乡', kind: 'town', every: true },
  { name: '街镇', kind: 'town', every: true },
  { name: '镇街', kind: 'town', every: true },
  { name: '镇', kind: 'town', every: true },
  { name: '乡', kind: 'town', every: true },
  { name: '街', kind: 'town', every: true },
  { name: '区县', kind: 'district', every: true },
  { name: '区', kind: 'district', every: true },
  { name: '县', kind: 'district', every: true },
];

const named = new Map(units.map((unit) => [unit.name, unit]));

/** The unit of a name; undefined for none. */
export function unitNamed(name: string): Unit | undefined {
  return named.get(name);
}

const sums: ReadonlySet<UnitKind> = new Set([
  ...(['samples', 'things', 'people', 'visits', 'events', 'training'] as const),
  ...(['mass', 'volume', 'area', 'length', 'money', 'energy', 'power'] as const),
]);

/** Whether figures of a unit add up to a total: 批次 and 公顷 do, % and 小时 do not. */
export function isSummed({ kind, bare }: Unit): boolean {
  return bare !== undefined && sums.has(kind);
}

/** The names of those units that fit, as alternatives of a pattern, longer ones first. */
export function namesOf(fits: (unit: Unit) => unknown): string {
  const names = units.filter(fits).map(({ name }) => name);
  return names.sort((a, b) => b.length - a.length).join('|');
}
