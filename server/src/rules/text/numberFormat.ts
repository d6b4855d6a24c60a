// Rule: percentages, years, digits and thousands written in a way that is unclear, or in several ways within one draft.
import type { Finding, Rule } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import { shift } from '../../text/span';
import { combinedFinding, countOfPlaces } from '../readers/combinedFinding';
import { type NumberStyle, type WrittenNumber, writtenNumbers } from '../readers/numberStyles';

/** What is mixed, for messages. */
const kinds: Readonly<Partial<Record<NumberStyle, string>>> = {
  hanPercent: '百分数',
  widePercent: '百分号（半角）',
  narrowPercent: '百分号（全角）',
  hanYear: '年份',
  wideDigits: '数字（半角）',
  grouped: '千位以上数字',
  ungrouped: '千位以上数字',
};
/** Official documents bore their dates in Han numerals until GB/T 9704—2012. */
const lastYearOfHanDates = 2012;
/** An abbreviated year is at most so far from that of the draft. */
const nearestYears = 5;

export const numberFormat: Rule = {
  id: 'number-format',
  title: '数字写法',
  severity: 'warning',
  authority: {
    level: '国标',
    source: '《出版物上数字用法》（GB/T 15835—2011）：百分数的范围两端都写百分号，年份写全，同一类数字全文写法一致。',
  },
  description: `检查没有疑问的几种数字写法。

作为警告逐处报告：

- 百分数的范围只有后一个数带百分号：“90-95%”应为“90%—95%”；
- 年份简写：“22年底”应为“2022年底”，“2021—25年”应为“2021—2025年”（只认与本稿年份相近的，请确认后再改）；
- 汉字年份里夹着数字或字母：“二0二二年”应为“二〇二二年”。

作为提示，同一类合并报告一次，可自动改为一致：

- 百分数有的用“98%”、有的用“百分之九十八”；百分号有的用“％”、有的用“%”；
- 年份有的用“2022年”、有的用“二〇二二年”；
- 数字有的用全角“２０２２”、有的用半角“2022”；
- 四位以上的数有的带千分撇“1,404批次”、有的不带。

前后一致的不报，2012年及以前的计划用汉字写的年份也不报（当时的公文格式如此）。书名号和引号里的名称、印发通知和落款、序号里的数字，“百分之百”，以及“一次”“三年行动”之类的汉字数字不检查。`,
  examples: {
    bad: [
      {
        text: '（一）学校食堂“明厨亮灶”覆盖率达到⟦90-95%⟧，抽检合格率稳定在⟦96至98%⟧。（区市场监管局负责）',
        note: '百分数的范围',
        fixed: '（一）学校食堂“明厨亮灶”覆盖率达到90%—95%，抽检合格率稳定在96%至98%。（区市场监管局负责）',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n\n一、重点任务\n（一）按照⟦2026—28⟧年行动方案，⟦26⟧年6月底前完成摸底，⟦27⟧年底完成改造。（区商务局负责）',
        note: '年份简写',
        fixed:
          '临江区2026年食品安全监督管理计划\n\n一、重点任务\n（一）按照2026—2028年行动方案，2026年6月底前完成摸底，2027年底完成改造。（区商务局负责）',
      },
      {
        text: '青石县⟦二0一六⟧年食品安全工作要点\r\n\r\n一、落实二〇一五年评议意见',
        note: '汉字年份里的数字',
        fixed: '青石县二〇一六年食品安全工作要点\r\n\r\n一、落实二〇一五年评议意见',
      },
      {
        text: '一、工作目标(一)食品抽检合格率达到98%以上。(责任部门:区市场监管局)(二)农产品抽检合格率达到⟦百分之九十八⟧以上,投诉办结率百分之九十九点五。(责任部门:区农业农村委)',
        note: '百分数写法不一',
        fixed:
          '一、工作目标(一)食品抽检合格率达到98%以上。(责任部门:区市场监管局)(二)农产品抽检合格率达到98%以上,投诉办结率99.5%。(责任部门:区农业农村委)',
      },
      {
        text: '1.全年抽检⟦３９００⟧批次，合格率达到98%，整改率达到100⟦％⟧，知晓率达到90%。\n2.培训⟦1,200⟧人次，检查2400家次，巡查3600户。',
        note: '全角与半角、千分撇混用',
        fixed:
          '1.全年抽检3900批次，合格率达到98%，整改率达到100%，知晓率达到90%。\n2.培训1200人次，检查2400家次，巡查3600户。',
      },
      {
        text: '## 二、主要任务\n\n1. 到⟦二〇二六年六月⟧，建成监管平台。\n2. 到2026年底，覆盖全部企业。\n',
        note: '年份写法不一',
        fixed: '## 二、主要任务\n\n1. 到2026年6月，建成监管平台。\n2. 到2026年底，覆盖全部企业。\n',
      },
    ],
    good: [
      { text: '合格率达到90%—95%，抽检2—3次，2021—2025年分三年实施，约1至2家企业。', note: '规范的范围' },
      {
        text: '２０２６年全区抽检３９００批次，合格率达到９８％以上。\n\n１．开展抽检。\n２．开展培训。',
        note: '全文统一用全角',
      },
      {
        text: '二〇一〇年抽检合格率达到百分之九十八，较二〇〇九年提高百分之二。',
        note: '全文统一用汉字',
      },
      {
        text: '青石县2011年食品安全工作方案\n（县食品安全办 二○一一年四月）\n一、目标\n（一）2011年底前完成。',
        note: '2012年及以前的计划，成文日期按当时的格式用汉字',
      },
      {
        text: '临江区2026年食品安全方案\n一、任务\n（一）实现100%追溯、百分之百覆盖，开展三年行动，每月不少于一次，至少有10年底蕴的老店、近25年来的台账。',
        note: '百分之百和其他汉字数字',
      },
      {
        text: '按照《二〇二五年食品安全工作要点》和GB 2760—2014、12315热线要求，2026年抽检2400批次，电话022-23456789。',
        note: '文件名称、标准号和电话',
      },
      {
        text: '临江区人民政府办公室关于印发2012年食品安全工作计划的通知\n\n各街道：\n现印发给你们。\n\n二〇一二年三月五日\n\n2012年食品安全工作计划\n一、目标\n（一）2012年底前完成。',
        note: '印发通知的落款日期',
      },
      {
        text: '（一）农药残留抽检1,404批次，兽药残留抽检1,570批次，检测样品586个。（区农业农村委负责）',
        note: '千分撇前后一致',
      },
    ],
  },
  document: check,
};

type Numbers = Readonly<Partial<Record<NumberStyle, readonly WrittenNumber[]>>>;

function* check(document: PlanDocument): Iterable<Finding> {
  const numbers = gather(document);
  for (const range of numbers.openRange ?? []) {
    yield single(document, range, { fault: '的百分号只写在后一个数上，两端都应当写', safe: true });
  }
  const shortYears = (numbers.shortYear ?? []).filter(({ newText }) => isNear(document, Number(newText)));
  for (const year of [...(numbers.shortRange ?? []), ...shortYears]) {
    yield single(document, year, { fault: '里的年份是简写，应当写全', safe: false });
  }
  for (const year of numbers.mixedYear ?? []) {
    yield single(document, year, { fault: '里夹着数字或字母，汉字年份里的零写作“〇”', safe: true });
  }
  for (const places of mixtures(numbers)) yield mixture(document, places);
}

/** What the lines of the plan and its attachments hold, spans moved to the text's coordinates. */
function gather({ paragraphs, year }: PlanDocument): Numbers {
  const isOld = year !== null && year <= lastYearOfHanDates;
  const numbers: Partial<Record<NumberStyle, WrittenNumber[]>> = {};
  for (const { region, facts, start } of paragraphs) {
    if (region !== 'plan' && region !== 'attachment') continue;
    for (const number of writtenNumbers(facts)) {
      if (isOld && number.style === 'hanYear') continue;
      const same = numbers[number.style] ?? [];
      same.push({ ...number, span: shift(number.span, start) });
      numbers[number.style] = same;
    }
  }
  return numbers;
}

/** Whether the abbreviation of a year may well stand for it in this draft. */
function isNear({ year: own }: PlanDocument, year: number): boolean {
  return own !== null && Math.abs(year - own) <= nearestYears;
}

/** Lists of what is written otherwise than the rest of its kind. */
function mixtures({
  hanPercent,
  widePercent = [],
  narrowPercent = [],
  ...numbers
}: Numbers): (readonly WrittenNumber[])[] {
  const sign = widePercent.length > narrowPercent.length ? '％' : '%';
  const percents = hanPercent?.map((one) => ({ ...one, newText: one.newText.replace('%', sign) }));
  return [
    widePercent.length + narrowPercent.length > 0 ? percents : undefined,
    fewer(widePercent, narrowPercent),
    numbers.arabicYear && numbers.hanYear,
    numbers.narrowDigits && numbers.wideDigits,
    fewer(numbers.grouped, numbers.ungrouped),
  ].filter((list) => list !== undefined && list.length > 0) as (readonly WrittenNumber[])[];
}

/** The less frequent of two ways, the first of two that are as frequent; none where only one is in use. */
function fewer(first: readonly WrittenNumber[] = [], second: readonly WrittenNumber[] = []): readonly WrittenNumber[] {
  if (first.length === 0 || second.length === 0) return [];
  return first.length <= second.length ? first : second;
}

function single(
  { text }: PlanDocument,
  { span, newText }: WrittenNumber,
  { fault, safe }: { fault: string; safe: boolean },
): Finding {
  return {
    span,
    message: `“${text.slice(span.start, span.end)}”${fault}；请改为“${newText}”。`,
    fixes: [{ title: `改为“${newText}”`, edits: [{ span, newText }], safe }],
  };
}

function mixture({ text }: PlanDocument, places: readonly WrittenNumber[]): Finding {
  const [{ span, newText, style }] = places as readonly [WrittenNumber];
  const kind = kinds[style];
  const message = `“${text.slice(span.start, span.end)}”与本稿其他${kind}的写法不一致${countOfPlaces(places)}；请改为“${newText}”。`;
  const title = places.length > 1 ? `把全文${places.length}处${kind}改为一致` : `改为“${newText}”`;
  return combinedFinding(
    places.map((place) => place.span),
    { severity: 'info', message, fixes: [{ title, edits: places, safe: true }] },
  );
}
