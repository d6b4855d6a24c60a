// Rule: a total that is not the sum of the parts named with it.

import type { Finding, OptionsOf, Rule, RuleOptions } from '../../lint/rule';
import { readFigure, skipNumber, type Figure as WrittenFigure } from '../../plan/figures/number/readFigure';
import type { ParagraphFacts } from '../../plan/model';
import { isDigit } from '../../text/characters';
import { pattern } from '../../text/pattern';
import type { Span } from '../../text/span';
import { comparatorPattern } from '../../words/comparators';
import { isSummed, unitNamed } from '../../words/units';

/** Cheap test that most lines fail; a line with a connecting word passes it. */
const gate = /其中|[共计][0-9０-９]/;
const connector = /其中|(?:共计?|合计|总计)(?=[0-9０-９])/g;
/** Longest stretch of a sentence that is looked at on either side. */
const reach = 300;
const sentenceEnd = /[。！？!?]/;
/** Words that make a figure something else than a plain part or total. */
const compared = new RegExp(
  [
    comparatorPattern(({ sign }) => sign !== '='),
    ...['左右', '约', '平均', '余', '多'],
    ...['力争', '增加', '减少', '提高', '下降', '新增', '同比', '较', '比上?年'],
    ...['每', '各[0-9０-９]', '分别'],
  ].join('|'),
);

const options = {
  lowestShare: {
    type: 'number',
    default: 80,
    minimum: 0,
    description: '“其中”各分项之和达到总数的百分之几，才视为已经列全并要求与总数相等。',
  },
} as const satisfies RuleOptions;

export const targetSum: Rule<typeof options> = {
  id: 'target-sum',
  title: '分项之和与总数不符',
  severity: 'error',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（数字准确）。' },
  description: `总数后面用“其中”列出各分项，或者先列分项再写“共”“共计”“合计”的，分项相加应当等于总数。

- “全年抽检5381批次，其中食品3811批次、农产品1580批次”：相加为5391批次，超过总数；
- “检查学校食堂120家、养老机构食堂35家，共计165家”：相加为155家。

只比较单位相同、没有“以上”“不少于”之类限定的数字。各分项相加明显小于总数的（默认不到八成），视为没有列全，不报；可用选项 \`lowestShare\` 调整。`,
  options,
  examples: {
    bad: [
      {
        text: '（十七）加强抽检。全年安排监督抽检⟦5381批次⟧。其中，市场监管部门3811批次，农业农村部门1580批次，总量达到5.5批次/千人。（区市场监管局负责）',
        note: '分项之和超过总数',
      },
      {
        text: '一、重点任务(一)强化抽检。全年完成食品抽检⟦1200批次⟧,其中生产环节300批次、流通环节500批次、餐饮环节350批次。(责任部门:区市场监管局)',
        note: '单行文本，分项之和不足总数',
      },
      {
        text: '## 二、日常监管\r\n\r\n检查学校食堂120家、养老机构食堂35家，共计⟦165家⟧。\r\n',
        note: '先列分项，再写共计',
      },
      { text: '快速检测⟦2万份⟧，其中蔬菜１２０００份、水产品９０００份。', note: '带“万”的总数和全角数字' },
      {
        text: '新建示范店⟦40家⟧，其中餐饮店25家、商超10家。',
        options: { lowestShare: 50 },
        note: '按选项，分项达到总数五成即须相等',
      },
    ],
    good: [
      {
        text: '全年安排监督抽检5381批次。其中，市场监管部门3811批次，农业农村部门1570批次。',
        note: '分项之和等于总数',
      },
      { text: '全年抽检3360批次，其中食用农产品不少于1680批次、保健食品200批次。', note: '分项带有限定' },
      {
        text: '全年抽检3000批次,其中校园食堂300批次、养老机构200批次。(责任部门:区市场监管局)',
        note: '只列举了一部分',
      },
      { text: '培训从业人员800人，其中举办集中培训12场、线上培训6场。', note: '单位不同' },
      {
        text: '检查企业100家、约谈20家，共计120家。\r\n新建示范店40家，其中餐饮店25家。',
        note: '合计相符；只有一个分项',
      },
      {
        text: '抽检2000批次，其中生产环节800批次（含小作坊150批次）、流通环节1200批次。',
        note: '括号里是分项的分项',
      },
      { text: '全年抽检1000批次以上，其中生产环节600批次、流通环节700批次。', note: '总数是下限' },
    ],
  },
  paragraph: check,
};

interface Figure extends Span {
  readonly value: number;
  /** '' for a number without a known unit. */
  readonly unit: string;
  readonly plain: boolean;
}

function check(facts: ParagraphFacts, given: OptionsOf<typeof options>): readonly Finding[] {
  const { text } = facts;
  if (!gate.test(text)) return [];
  const findings: Finding[] = [];
  const lowestShare = given.lowestShare / 100;
  let from = 0;
  for (const { index: at, 0: word } of text.matchAll(connector)) {
    const finding =
      word === '其中' ? checkParts(text, { from, at, lowestShare }) : checkStatedTotal(text, { from, at });
    if (finding) findings.push(finding);
    from = at + word.length;
  }
  return findings;
}

interface Place {
  /** Where the connecting word before this one ends; nothing further back belongs to it. */
  readonly from: number;
  /** Where 其中 or 共计 stands. */
  readonly at: number;
}

/** A total, then 其中 and its parts. */
function checkParts(text: string, { from, at, lowestShare }: Place & { lowestShare: number }): Finding | null {
  const total = totalBefore(text, { from, at });
  if (!total?.plain) return null;
  const next = text.indexOf('其中', at + 2);
  const end = endOfSentence(text, at);
  const parts = figuresIn(text, { start: at + 2, end: next >= 0 && next < end ? next : end });
  if (!areParts(parts, total.unit)) return null;
  const sum = add(parts);
  if (sum === total.value || sum < total.value * lowestShare) return null;
  return toFinding({ total, parts, sum });
}

/** The only figure of its unit that ends the text before 其中, in its sentence or else in the one before. */
function totalBefore(text: string, { from, at }: Place): Figure | null {
  const start = startOfSentence(text, { from, at });
  const own = figuresIn(text, { start, end: at });
  const before = startOfSentence(text, { from, at: start - 1 });
  const near = own.length > 0 || before >= start ? own : figuresIn(text, { start: before, end: start });
  const total = near.at(-1);
  if (!total?.unit) return null;
  return near.filter(({ unit }) => unit === total.unit).length === 1 ? total : null;
}

/** A list of parts, then 共计 and the total in the same sentence. */
function checkStatedTotal(text: string, { from, at }: Place): Finding | null {
  const parts = figuresIn(text, { start: startOfSentence(text, { from, at }), end: at });
  const [total] = parts.length < 2 ? [] : figuresIn(text, { start: at, end: Math.min(text.length, at + 30) });
  if (!total?.plain || !areParts(parts, total.unit)) return null;
  const largest = Math.max(...parts.map(({ value }) => value));
  const sum = add(parts);
  const adjoins = /^[，,、；;]?\s?$/.test(text.slice(parts.at(-1)!.end, at)) && total.start - at <= 2;
  if (!adjoins || sum === total.value || total.value <= largest) return null;
  return toFinding({ total, parts, sum });
}

function areParts(parts: readonly Figure[], unit: string): boolean {
  return unit !== '' && parts.length >= 2 && parts.every((part) => part.plain && part.unit === unit);
}

/** The figures of a stretch; rates (批次/千人, %) and what stands in brackets left out. */
function figuresIn(text: string, { start, end }: Span): Figure[] {
  const stretch = withoutBrackets(text.slice(start, end));
  const figures: Figure[] = [];
  for (let at = 0; at < stretch.length; at++) {
    if (!isDigit(stretch.charCodeAt(at))) continue;
    const figure = readFigure(stretch, at);
    const to = figure?.end ?? skipNumber(stretch, at) + 1;
    const place = { start: start + at, end: start + to };
    if (!isRate(stretch, to, figure) && !isOfOtherTime(text, place))
      figures.push({ ...place, ...counted(figure), plain: isPlain(text, place, figure) });
    at = to - 1;
  }
  return figures;
}

/** 去年为8500家次, 高于去年8500家次, 超出上年度500家次: neither a part nor a total of what this sentence counts. */
const otherYears = ['去年', '上年', '上一年', '前年', '往年', '历年', '同期'];
const beyondYear = /(?:[高多低少]于|超出|超过)[^，。；、：,;:0-9０-９]{0,4}年度?/;
const otherTime = pattern()`(?:${otherYears}|${beyondYear})[^，。；、：,;:0-9０-９]{0,8}$`;

function isOfOtherTime(text: string, { start }: Span): boolean {
  return otherTime.test(text.slice(Math.max(0, start - 20), start));
}

/** 批次/千人 and %. */
function isRate(stretch: string, end: number, figure: WrittenFigure | null): boolean {
  return /^\s?[/／]/.test(stretch.slice(end, end + 2)) || unitNamed(figure?.unit ?? '')?.kind === 'share';
}

/** Value and unit of a figure that may be a part or a total; no unit for one that is neither (year, hour, telephone). */
function counted(figure: WrittenFigure | null): Pick<Figure, 'value' | 'unit'> {
  const unit = figure && unitNamed(figure.unit);
  if (!figure || !unit || !isSummed(unit) || typeof figure.value !== 'number') return { value: 0, unit: '' };
  return { value: figure.value, unit: figure.unit };
}

/** The same text with what stands in brackets blanked out. */
function withoutBrackets(text: string): string {
  return text.replace(/[（(［〔[][^（()）［］〔〕[\]]*[）)］〕\]]/g, (bracket) => '（'.padEnd(bracket.length, '　'));
}

/** Whether the clause of a figure says nothing that makes it more, less or other than a count. */
function isPlain(text: string, { start, end }: Span, figure: WrittenFigure | null): boolean {
  if (figure === null || /[余多]/.test(text.slice(start, end))) return false;
  const before = /[^，。；、：,;:]*$/.exec(text.slice(Math.max(0, start - 16), start))![0];
  const after = /^[^，。；、：,;:（）()]{0,4}/.exec(text.slice(end, end + 4))![0];
  return !compared.test(before) && !compared.test(after) && !/[A-Za-z〔第]$/.test(before);
}

function add(figures: readonly Figure[]): number {
  return Number(figures.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
}

function startOfSentence(text: string, { from, at }: Place): number {
  const limit = Math.max(from, at - reach);
  let start = Math.max(at, from);
  while (start > limit && !sentenceEnd.test(text[start - 1]!)) start--;
  return start;
}

function endOfSentence(text: string, at: number): number {
  const rest = text.slice(at, at + reach);
  const length = rest.search(sentenceEnd);
  return at + (length < 0 ? rest.length : length);
}

function toFinding({ total, parts, sum }: { total: Figure; parts: readonly Figure[]; sum: number }): Finding {
  const sumText = `${parts.map(({ value }) => value).join('＋')}＝${sum}${total.unit}`;
  return {
    span: { start: total.start, end: total.end },
    message: `各分项相加（${sumText}）与总数${total.value}${total.unit}不符；请核对总数和各分项的数字。`,
    related: parts.map(({ start, end, value, unit }) => ({ span: { start, end }, message: `分项：${value}${unit}` })),
  };
}
