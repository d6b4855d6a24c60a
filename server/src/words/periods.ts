// Periods: the stretch of time that a figure is counted for, how often it repeats in a year, and the words for it.

/** How often a period repeats in a year. */
export const timesPerYear = {
  年: 1,
  学年: 1,
  半年: 2,
  学期: 2,
  季度: 4,
  双月: 6,
  月: 12,
  旬: 36,
  周: 52,
  日: 365,
} as const;

/** The stretch of time that a figure is counted for. */
export type Period = keyof typeof timesPerYear;

/** The words for a period in one position. */
interface PeriodWords {
  readonly period: Period;
  /** Source of a pattern; in the order of the table, for 每半年 is no 年. */
  readonly words: string;
  /** Whether they say that it repeats (每年, 1年), not only which stretch is meant (全年). */
  readonly repeats: boolean;
}

/** Before a figure: 每季度检查1次, 全年检查4次. */
export const periodsBefore: readonly PeriodWords[] = [
  { period: '学年', words: '每(?:个)?学年', repeats: true },
  { period: '学期', words: '每(?:个)?学期', repeats: true },
  { period: '半年', words: '每半年|(?<![上下])半年', repeats: true },
  { period: '季度', words: '(?:每(?:一)?(?:个)?|1|一)季度|每季(?!节)', repeats: true },
  { period: '双月', words: '每(?:两|二|2|２)个月|双月', repeats: true },
  { period: '月', words: '每(?:一)?(?:个)?月|(?:(?<![0-9第])1|(?<![第])一)个月(?!内|以内|之内)', repeats: true },
  { period: '旬', words: '每(?:一)?(?:个)?旬', repeats: true },
  { period: '周', words: '每(?:一)?周|每星期', repeats: true },
  { period: '日', words: '每[日天]', repeats: true },
  {
    period: '年',
    words: '每(?:一)?学?年|(?:^|[^0-9])1年|(?<![上下前近满同十续期第])一年',
    repeats: true,
  },
  { period: '月', words: '(?<!逐)月均|按月(?!份|度)', repeats: false },
  { period: '季度', words: '按季度?(?!节)', repeats: false },
  { period: '日', words: '(?<!平)日均', repeats: false },
  {
    period: '年',
    words:
      '年均|全年|年度(?!考核|计划|目标|任务|工作|重点|报告|总结|述职|述法)|(?<![0-9０-９一二两三四五六七八九十])年内',
    repeats: false,
  },
];

/** Behind a stroke: 批次/千人·年, 吨/月·平方公里. */
export const periodsBehind: Readonly<Record<string, Period>> = {
  季度: '季度',
  年: '年',
  月: '月',
  季: '季度',
  周: '周',
  日: '日',
  天: '日',
};
/** Their words as alternatives of a pattern; 日常 and 日均 go on to another word. */
export const periodsBehindPattern = `${Object.keys(periodsBehind).join('|')}`.replace('日', '日(?![常均报前])');

/** A period that repeats, as a pattern: 每半年, 每两个月. */
export const everyPeriodPattern = '每(?:一)?(?:个)?(?:半年|学[年期]|季度?|两个月|月|旬|星期|周|年|[日天](?![常均]))';
