// Rule: deadlines outside the years of the plan, and dates that no calendar has.
import type { Finding, Rule } from '../../lint/rule';
import { type PlanYears, planYears } from '../../plan/head/planYears';
import type { Deadline, ParagraphFacts, PlanDocument } from '../../plan/model';
import { once } from '../../text/memo';
import { toHalfWidth } from '../../text/numerals';
import { endOfItem, firstEndingAfter, type Span, shift } from '../../text/span';
import { lastDayOf } from '../../words/dateLine';
import { otherYear } from '../readers/otherYear';

/** Words before a deadline that make it the end of a span of years, the past, or part of a document's name. */
const notDue = /截至|截止|以来|[自从对将比较按]$|《[^》]*$|20[0-9]{2}年?[底初末]?(?:—{1,2}|[-－–~～至到])$/;
/** A span of years that begins with the deadline. */
const spanFollows = /^[—\-－–~～至到]/;
/** Words behind a deadline that make it the past: 完成情况, 已建成, 未完成的, 取得许可的企业. */
const told = '回顾|总结|情况|成效|完成了|以来|去年|上年|已|^.{0,4}未|遗留';
const doneBefore = '建成|完成|取得|办理|备案|登记|注册|成立|投产|开办|设立|认定|创建|下达|部署|印发|施行';
const thingsDone = '基础|成果|任务|文件|方案|通知|制度|企业|单位|经营|主体|学校|机构|人员|场所|项目|平台|案件|问题';
const past = new RegExp(`${told}|(?:${doneBefore})[^，。；,;]{0,8}的[^，。；,;]{0,8}(?:${thingsDone})`);
/** Words before a later deadline that make it a goal of longer standing. */
const longTerm =
  /到$|至$|力争|规划|目标|长远|远期|逐步|分步|分批|[一二两三四五六七]年(?:行动|计划|规划|内|时间|左右)|“?十[三四五六]五”?|有效期/;
const longTermBehind = /有效|到期|期满|规划|三年|长期/;
/** A goal further away than this many years is a slip of the pen. */
const farthestGoal = 15;
/** Reports on a year are due in the first months of the next. */
const lastReportMonth = 3;
const writtenYear = /(?:20|２０)[0-9０-９]{2}(?=[ 　]?年)/g;
const digit = '[0-9０-９]';
/** 2024年2月30日, 6月31日前, 13月底. */
const writtenDate = new RegExp(
  `(?<![0-9０-９.．第])(?:(${digit}{4})[ 　]?年[ 　]?)?(${digit}{1,2})[ 　]?月(?:[ 　]?(${digit}{1,2})[ 　]?[日号]|(?=[底末初前份上中下起]))`,
  'g',
);

export const deadlineOutOfPeriod: Rule = {
  id: 'deadline-out-of-period',
  title: '时限不在计划期内或日期不存在',
  severity: 'warning',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（时间、数字准确）。' },
  description: `完成时限应当落在计划的年份之内，日期应当真实存在。检查以下几处：

- 时限早于计划的年份，例如2026年的计划要求“2025年底前完成”，多半是沿用旧稿时没有改；
- 时限晚于计划的年份，例如2026年的计划写“2027年9月底前完成”，可能写错，也可能是跨年任务，只作提示；
- 日历上没有的日期，例如“2月30日前”“6月31日前”“13月底前”，平年的“2月29日前”。

计划的年份看标题；“2025—2027年”这样的标题按整个时段算，没有写年份的稿件只查日期是否存在。对以往工作的回顾、“截至2025年底”“2025年以来”、“2021—2025年”这样的时段、“到2030年底”这样的远期目标、下一年第一季度报送总结，以及《》里的日期都不报。`,
  examples: {
    bad: [
      {
        text: '临江区2026年食品安全监督管理计划\n一、重点任务\n（一）推进智慧监管。⟦2025年底前⟧建成监管平台。（区市场监管局负责）\n（二）开展培训。到⟦2025年底⟧，培训覆盖率达到100%。（区教育局负责）\n',
        note: '时限早于计划的年份',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、重点任务\n（一）推进智慧监管。（区市场监管局负责，⟦2025年4月⟧完成）\n（二）开展培训。（责任单位：区教育局；完成时限：⟦２０２５年９月⟧）\n',
        note: '责任分工里不带“前”字的时限',
      },
      {
        text: '# 青石县2025—2027年食品安全提升行动方案\r\n\r\n## 一、重点任务\r\n\r\n（一）⟦2024年9月底前⟧完成摸底，2026年6月底前完成改造，⟦2028年10月底前⟧完成验收。\r\n',
        note: '标题跨年份，时限在时段之外',
      },
      {
        text: '临江区2026年食品安全监督管理方案为做好全区食品安全工作,制定本方案。一、重点任务(一)开展抽检。⟦2月30日⟧前制定抽检方案,⟦6月31日⟧前完成半年任务。(责任部门:区市场监管局)',
        note: '日期不存在',
        fixed:
          '临江区2026年食品安全监督管理方案为做好全区食品安全工作,制定本方案。一、重点任务(一)开展抽检。2月28日前制定抽检方案,6月30日前完成半年任务。(责任部门:区市场监管局)',
      },
      {
        text: '青石县2024—2026年食品安全提升方案\n一、工作安排\n各单位于⟦１３月⟧底前报送总结，2024年2月29日前、⟦2026年2月29日⟧前分别报送季报。\n',
        note: '月份不存在；2026年不是闰年',
        fixed:
          '青石县2024—2026年食品安全提升方案\n一、工作安排\n各单位于１３月底前报送总结，2024年2月29日前、2026年2月28日前分别报送季报。\n',
      },
    ],
    good: [
      {
        text: '临江区2026年食品安全监督管理计划\n一、重点任务\n（一）2026年底前建成平台，6月30日前完成招标，年底前试运行。（区市场监管局负责）\n',
        note: '时限都在计划期内',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n截至2025年底，全区建成示范店40家。对2025年底前未完成整改的单位挂牌督办。巩固2025年9月底前完成改造的学校食堂建设成果，检查2025年12月31日前登记的食品生产企业。\n一、重点任务\n',
        note: '以往的工作',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n2025年9月完成机构改革，2025年11月30日建成监管平台，2025年4月印发的方案继续执行。\n一、重点任务\n',
        note: '没有“前”字的，可能是已经做了的事',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、工作目标\n力争到2030年底，食品安全治理体系基本完善。用三年时间，2028年底前完成全部老旧市场改造。\n',
        note: '远期目标',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、工作要求\n各单位于2026年12月10日前报送总结，2027年1月15日前报送统计年报。\n',
        note: '下一年年初报送总结',
      },
      {
        text: '# 青石县2026年食品安全工作要点\r\n\r\n落实《关于做好2025年6月底前重点工作的通知》，2025年底至2026年6月底前开展评估，2025年至2026年底前分批改造。\r\n',
        note: '文件名和跨年份的时段',
      },
      {
        text: '青石县食品安全三年行动方案（2025—2027年）\n一、重点任务\n（一）2025年底前建成平台，2027年11月底前完成验收。（县市场监管局负责）\n',
        note: '跨年份的方案',
      },
      {
        text: '一、加强抽检(一)扩大抽检范围。2020年底前完成,2月29日前公布计划。(责任部门:区市场监管局)',
        note: '没有写明年份的稿件',
      },
    ],
  },
  document: check,
};

function* check(document: PlanDocument): Iterable<Finding> {
  const own = planYears(document);
  // A title with another year than all deadlines is told of by year-mismatch, once for all of them.
  const isTold = otherYear(document) !== null;
  for (const { region, start, facts } of document.paragraphs) {
    const { earliest, latest } = yearsOf(facts);
    if (own && !isTold && region === 'plan' && (earliest < own.first || latest > own.last))
      yield* findOutside(facts, { start, own });
    for (const date of datesOf(facts)) {
      const finding = findImpossible(date, { start, own });
      if (finding) yield finding;
    }
  }
}

/** The earliest and the latest year that a line names; infinities where it names none. */
const yearsOf = once(({ text }: ParagraphFacts) => {
  const years = text.includes('年') ? [...text.matchAll(writtenYear)].map(([year]) => Number(toHalfWidth(year))) : [];
  return years.reduce(
    (span, year) => ({ earliest: Math.min(span.earliest, year), latest: Math.max(span.latest, year) }),
    {
      earliest: Number.POSITIVE_INFINITY,
      latest: Number.NEGATIVE_INFINITY,
    },
  );
});

interface Place {
  /** Where the line begins. */
  readonly start: number;
  readonly own: PlanYears;
}

function* findOutside(facts: ParagraphFacts, { start, own }: Place): Iterable<Finding> {
  const { text } = facts;
  for (const deadline of facts.deadlines) {
    const { kind, year, span } = deadline;
    if (kind !== 'date' || year === null || (own.first <= year && year <= own.last)) continue;
    const before = /[^。；;]*$/.exec(text.slice(Math.max(0, span.start - 40), span.start))![0];
    const after = /^[^。；;]*/.exec(text.slice(span.end, span.end + 30))![0];
    if (notDue.test(/[^，,]*$/.exec(before)![0]) || spanFollows.test(after)) continue;
    if (year < own.first && mayTellOfPast(facts, span)) continue;
    if (year < own.first ? past.test(/^[^，,]*/.exec(after)![0]) : isLongTerm(deadline, { before, after, own }))
      continue;
    yield outside(shift(span, start), { year, own });
  }
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly own: PlanYears;
}

/** Whether a later deadline is a goal of longer standing, or the report on the plan that is due when its years are over. */
function isLongTerm({ year, date }: Deadline, { before, after, own }: Around): boolean {
  if (year! > own.last + farthestGoal) return false;
  if (year === own.last + 1 && date !== null && Number(date.slice(5, 7)) <= lastReportMonth) return true;
  return longTerm.test(before) || longTermBehind.test(after);
}

/** 2025年9月完成 is due in a note or behind 完成时限：; in a sentence it may as well be what was done. */
function mayTellOfPast({ text, notes }: ParagraphFacts, { start, end }: Span): boolean {
  if (/[前内底末]$/.test(text.slice(start, end)) || /[:：][ 　]?$/.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  const note = firstEndingAfter(notes, start, endOfItem);
  return note === undefined || note.span.start > start;
}

function outside(span: Span, { year, own }: { year: number; own: PlanYears }): Finding {
  const period = own.first === own.last ? `${own.first}年` : `${own.first}—${own.last}年`;
  if (year < own.first)
    return { span, message: `这个时限在${year}年，早于计划的年份${period}，可能是沿用旧稿时没有改；请核对。` };
  return {
    span,
    message: `这个时限在${year}年，晚于计划的年份${period}；请核对年份，确是跨年任务的可不改。`,
    severity: 'info',
  };
}

interface WrittenDate {
  readonly span: Span;
  readonly year: number | null;
  readonly month: number;
  /** null for 13月底. */
  readonly day: number | null;
  /** Where the digits of the day stand. */
  readonly daySpan: Span;
}

/** Dates of a line that no year has, or not every year. */
const datesOf = once(({ text }: ParagraphFacts) => (text.includes('月') ? [...readDates(text)] : []));

function* readDates(text: string): Iterable<WrittenDate> {
  for (const match of text.matchAll(writtenDate)) {
    const [whole, year, month, day] = match.map((part) => part && toHalfWidth(part));
    const end = match.index + whole!.length;
    const date = { year: year ? Number(year) : null, month: Number(month), day: day ? Number(day) : null };
    const isSure =
      date.month >= 1 && date.month <= 12 && (date.day ?? 1) >= 1 && (date.day ?? 1) <= lastDayOf(date.month, 2001);
    if (isSure || /《[^》]*$/.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    const digits = match[3] ?? '';
    const dayStart = match.index + match[0].lastIndexOf(digits);
    const daySpan = { start: dayStart, end: dayStart + digits.length };
    yield { ...date, span: { start: match.index, end }, daySpan };
  }
}

function findImpossible(date: WrittenDate, { start, own }: { start: number; own: PlanYears | null }): Finding | null {
  const { month, day } = date;
  const span = shift(date.span, start);
  if (month < 1 || month > 12) return { span, message: `“${month}月”不存在；请核对月份${lostHyphen(month)}。` };
  const year = date.year ?? (own?.first === own?.last ? own?.first : undefined) ?? 2024;
  const last = lastDayOf(month, year);
  if (day! >= 1 && day! <= last) return null;
  const ofYear = month === 2 && day === 29 ? `${year}年` : '';
  const edits = [{ span: shift(date.daySpan, start), newText: String(last) }];
  return {
    span,
    message: `“${month}月${day}日”不存在，${ofYear}${month}月只有${last}日；请核对日期。`,
    ...(day! > last && day! <= 31 ? { fixes: [{ title: `改为“${month}月${last}日”`, edits, safe: false }] } : {}),
  };
}

/** 13月 may have been 1—3月. */
function lostHyphen(month: number): string {
  const [from, to] = String(month);
  return to && Number(from) < Number(to) && from !== '0' ? `，原为“${from}—${to}月”的请补上连接号` : '';
}
