// Rule: a draft that names another year as its own than its title does.
import type { Finding, Rule } from '../../lint/rule';
import { spokenYear } from '../../plan/head/readYear';
import type { PlanDocument } from '../../plan/model';
import { pattern } from '../../text/pattern';
import type { Span } from '../../text/span';
import { yearsOf } from '../../words/calendar';
import { withoutTitles } from '../../words/documents/titleMarks';
import { type OtherYear, otherYear } from '../readers/otherYear';

/** A single year; neither end of a span of years. */
const year = /(?<![0-9０-９—\-－–~～至到])(?:20[0-9]{2})(?=年(?![—\-－–~～至到]))/g;
/** A heading that speaks of the work of the draft's own year. */
const work = '重点工作 工作任务 重点任务 主要任务 目标任务 工作要点 工作安排 工作目标 监管计划 管理计划'.split(' ');
const ownHeading = pattern('g')`(20[0-9]{2})年度?[^，。；0-9]{0,14}${work}`;
const lookingBack = /回顾|总结|情况|成效|取得|完成了|以来|去年|上年|已/;
/** The opening of a sentence of the introduction that names the year of the draft: 2026年全区…工作. */
const opening = /^|[。；;\s]|做好|抓好|推进|部署|安排|加强|统筹/;
const foodSafetyWork = /[^，。；,;]{0,10}食品安全[^，。；,;]{0,8}工作/;
const ownIntroduction = pattern('g')`${opening}(20[0-9]{2})年度?[全我本][省市区县镇乡]${foodSafetyWork}`;

export const yearMismatch: Rule = {
  id: 'year-mismatch',
  title: '年份前后不一致',
  severity: 'warning',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（人名、地名、时间、数字准确）。' },
  description: `沿用上一年的稿件时，常有年份没有改过来。标题写明年份的，检查以下几处：

- 印发通知的标题与计划的标题年份不同；
- 开头一段或各级标题把本计划说成另一年的，例如2026年的计划里写“2025年全区食品安全工作”“2025年度重点工作任务”。

标题和正文通篇不是同一年的（正文的时限都写成另一年，一处也没有标题的年份），只在标题处报一次，连同正文各处。

引用其他年份的文件（《》之内）、“2025年以来”“去年”、对上一年工作的回顾、“2021—2025年”这样的时段都不报；标题跨年份的计划不查。完成时限的年份由规则 \`deadline-out-of-period\` 检查。`,
  examples: {
    bad: [
      {
        text: '临江区人民政府办公室关于\n印发临江区⟦2025⟧年食品安全监管计划的通知\n\n各街道办事处：\n现印发给你们。\n2026年3月1日\n\n临江区2026年食品安全监管计划\n一、重点任务\n（一）开展抽检。（区市场监管局负责）',
        note: '通知标题与计划标题年份不同',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n⟦2025⟧年全区食品安全工作要坚持问题导向。\n一、重点任务\n（一）开展抽检。（区市场监管局负责）',
        fixed:
          '临江区2026年食品安全监督管理计划\n2026年全区食品安全工作要坚持问题导向。\n一、重点任务\n（一）开展抽检。（区市场监管局负责）',
        note: '开头一段的年份没有改',
      },
      {
        text: '# 青石县2026年食品安全工作要点\r\n\r\n为做好我县食品安全工作，制定本要点。\r\n\r\n## 一、⟦2025⟧年度重点工作任务\r\n\r\n1. 开展抽检。\r\n',
        fixed:
          '# 青石县2026年食品安全工作要点\r\n\r\n为做好我县食品安全工作，制定本要点。\r\n\r\n## 一、2026年度重点工作任务\r\n\r\n1. 开展抽检。\r\n',
        note: '标题里的年份没有改',
      },
      {
        text: '临江区2026年食品安全监督管理方案为做好⟦2025⟧年全区食品安全监管工作,制定本方案。一、重点任务(一)开展抽检。(责任部门:区市场监管局)',
        fixed:
          '临江区2026年食品安全监督管理方案为做好2026年全区食品安全监管工作,制定本方案。一、重点任务(一)开展抽检。(责任部门:区市场监管局)',
        note: '单行文本，标题与正文相连',
      },
      {
        text: '临江区⟦2025⟧年食品安全监督管理计划\n一、重点任务\n（一）2026年6月底前开展抽检。（区市场监管局负责）\n（二）2026年9月底前完成培训。（区市场监管局负责）\n（三）2026年12月底前报送总结。（区市场监管局负责）',
        fixed:
          '临江区2026年食品安全监督管理计划\n一、重点任务\n（一）2026年6月底前开展抽检。（区市场监管局负责）\n（二）2026年9月底前完成培训。（区市场监管局负责）\n（三）2026年12月底前报送总结。（区市场监管局负责）',
        note: '正文通篇是另一年，只报标题',
      },
    ],
    good: [
      {
        text: '临江区2026年食品安全监督管理计划\n2026年全区食品安全工作要坚持问题导向。\n一、2026年度重点工作任务\n（一）2026年底前建成监管平台。（区市场监管局负责）',
        note: '年份一致',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n根据《云州市2025年食品安全监督管理计划》和市食安委2025年食品安全重点工作安排，制定本计划。\n一、重点任务',
        note: '引用其他年份的文件',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n2025年以来，全区食品安全形势平稳。2025年全区食品安全工作取得明显成效。\n一、2025年工作任务完成情况\n二、2026年重点任务',
        note: '回顾上一年的工作',
      },
      {
        text: '# 青石县2026年食品安全工作要点\r\n\r\n## 一、落实2021—2025年规划任务\r\n\r\n做好2024至2026年三年行动收官，2025年至2026年底前分批完成改造，2025年底至2026年6月底前开展评估。\r\n',
        note: '跨年份的时段',
      },
      {
        text: '临江区2025—2027年食品安全提升行动方案\n一、重点任务\n（一）2025年底前建成平台。（区市场监管局负责）',
        note: '跨年份的方案',
      },
      {
        text: '一、加强抽检(一)扩大抽检范围。2020年底前完成。(责任部门:区市场监管局)',
        note: '没有写明年份的稿件无从比较',
      },
    ],
  },
  document: check,
};

function* check(document: PlanDocument): Iterable<Finding> {
  const throughout = otherYear(document);
  if (throughout) {
    yield titleFinding(document, throughout);
    return;
  }
  const own =
    titleYear(document, document.titleSpan) ?? (document.title === null ? spokenYear(document.paragraphs) : null);
  if (own === null) return;
  yield* noticeFindings(document, own);
  yield* introductionFindings(document, own);
  yield* headingFindings(document, own);
}

/** One finding at the title, with what follows from its year. */
function titleFinding(document: PlanDocument, { own, other, titleSpan, places }: OtherYear): Finding {
  const worded = [...introductionFindings(document, own), ...headingFindings(document, own)].map(({ span }) => span);
  const all = [...worded, ...places].sort((a, b) => a.start - b.start);
  const edit = (span: Span, year: number) => ({ span, newText: String(year) });
  return {
    span: titleSpan,
    message: `标题写的是${own}年，正文写明年份的${all.length}处却都是${other}年；请核对标题和正文的年份，统一为同一年。`,
    related: all.map((span) => ({ span, message: `这里写的是${other}年` })),
    fixes: [
      { title: `标题改为“${other}”`, safe: false, edits: [edit(titleSpan, other)] },
      { title: `正文${all.length}处改为“${own}”`, safe: false, edits: all.map((span) => edit(span, own)) },
    ],
  };
}

/** The only year in a title, null where there is none or it covers several. */
function titleYear({ text }: PlanDocument, span: Span | null): number | null {
  const years = span && yearsOf(text.slice(span.start, span.end));
  return years && years.first === years.last ? years.first : null;
}

function* noticeFindings(document: PlanDocument, own: number): Iterable<Finding> {
  const { noticeTitleSpan: span, titleSpan, text } = document;
  const named = titleYear(document, span);
  if (!span || !titleSpan || named === null || named === own) return;
  const at = text.slice(span.start, span.end).search(year);
  if (at < 0) return;
  const start = span.start + at;
  yield {
    span: { start, end: start + 4 },
    message: `印发通知的标题写的是${named}年，计划的标题写的是${own}年；请核对后统一。`,
    related: [{ span: titleSpan, message: `计划的标题：${own}年` }],
  };
}

/** Years in the paragraphs between the title and the first label. */
function* introductionFindings({ paragraphs, outline, titleSpan, text }: PlanDocument, own: number): Iterable<Finding> {
  const end = outline.find((item) => item.region === 'plan')?.label.span.start ?? text.length;
  for (const { region, start, facts } of paragraphs) {
    if (start >= end) return;
    if (region !== 'plan' || !facts.text.includes('食品安全')) continue;
    const from = titleSpan && titleSpan.end > start ? titleSpan.end - start : 0;
    const introduction = facts.text.slice(Math.max(from, 0), end - start);
    for (const match of introduction.matchAll(ownIntroduction)) {
      const at = match.index + match[0].indexOf(match[1]!);
      const sentence = introduction.slice(at).split('。', 1)[0]!;
      if (Number(match[1]) === own || lookingBack.test(sentence)) continue;
      yield wrongYear(start + from + at, { named: Number(match[1]), own });
    }
  }
}

function* headingFindings({ outline }: PlanDocument, own: number): Iterable<Finding> {
  for (const { level, region, title, titleSpan } of outline) {
    if (level > 2 || region !== 'plan' || !title.includes('年') || lookingBack.test(title)) continue;
    for (const match of withoutTitles(title, '　').matchAll(ownHeading)) {
      if (Number(match[1]) !== own) yield wrongYear(titleSpan.start + match.index, { named: Number(match[1]), own });
    }
  }
}

function wrongYear(start: number, { named, own }: { named: number; own: number }): Finding {
  const edits = [{ span: { start, end: start + 4 }, newText: String(own) }];
  return {
    span: { start, end: start + 4 },
    message: `这里写的是${named}年，标题写的是${own}年，可能是沿用旧稿时没有改；请核对后统一。`,
    fixes: [{ title: `改为“${own}”`, edits, safe: false }],
  };
}
