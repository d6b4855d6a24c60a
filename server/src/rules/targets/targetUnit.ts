// Rule: figures whose unit or denominator is missing, or that are measured in two units.
import type { Finding, Rule } from '../../lint/rule';
import { type BareRate, findBareRates, findDoubleBounds } from '../../plan/figures/number/missingUnits';
import type { ParagraphFacts, PlanDocument, Target } from '../../plan/model';
import { type Span, shift } from '../../text/span';
import { convert } from '../../words/conversions';
import { unitNamed } from '../../words/units';
import { unambiguousFiguresOf } from '../readers/unambiguousFiguresOf';

/** A whole year's number of samples, not one body's or one kind's. */
const sampling = /(?:抽检|抽查|抽样|检验|检测)(?:总)?(?:量|批次数?|数量)$/;
const narrowed = /监测|快检|快速|定量|定性|药残|残留|专项|评价|风险|其中|每|各/;
const perHead = new Set(['千人', '万人']);
/** Fewer samples than this are no year's work of a place. */
const fewSamples = 20;
/** A total this many times as large shows that the small figure is a rate. */
const farLarger = 50;

export const targetUnit: Rule = {
  id: 'target-unit',
  title: '指标缺少单位或口径',
  severity: 'warning',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（文字、数字、计量单位用法规范）。' },
  description: `指标的单位、口径写漏或者前后不同，执行和考核时就会有分歧。检查以下几处：

- “合格率达到98以上”“知晓率达75”：比率漏写了“%”（满意度可以用“%”也可以用“分”）；
- “抽检量不少于4批次”：别处写的是“批次/千人”，或者同一稿件另有上千批次的总数，这里多半漏写了“/千人”；
- 同一项满意度一处用“%”、一处用“分”；
- 每千人的抽检任务一处写“批次”、一处写“份”（提示）；
- “至少2次以上”：“至少”与“以上”重复（提示）。

并列数字只在最后写单位的（“分别达到93、96、95%”）不报。`,
  examples: {
    bad: [
      {
        text: '一、工作目标\n主要农产品抽检合格率稳定在⟦98⟧以上，群众知晓率达⟦75⟧，食品安全满意度达到⟦85⟧。\n',
        note: '比率漏写单位；满意度不能确定是“%”还是“分”',
        fixed: '一、工作目标\n主要农产品抽检合格率稳定在98%以上，群众知晓率达75%，食品安全满意度达到85。\n',
      },
      {
        text: '区2026年食品安全监管方案。一、年度任务(一)加强抽检。全年完成各环节抽检任务1404批次,全年农产品和食品抽检量⟦不少于4批次⟧。(责任部门:区市场监管局)',
        note: '另有上千批次的总数，漏写“/千人”',
        fixed:
          '区2026年食品安全监管方案。一、年度任务(一)加强抽检。全年完成各环节抽检任务1404批次,全年农产品和食品抽检量不少于4批次/千人。(责任部门:区市场监管局)',
      },
      {
        text: '## 一、主要目标\r\n\r\n食品检验量达到5批次/千人，群众食品安全满意度达到85%。\r\n\r\n## 二、重点任务\r\n\r\n全县食品抽检量⟦达到5份/千人⟧，群众食品安全满意度⟦达到85分⟧。\r\n',
        note: '同一任务用了两种单位',
      },
      {
        text: '一、会商机制\n每季度⟦至少召开1次以上⟧会议，每个街道专职人员⟦不少于2名以上⟧，核查⟦不超过3天以内⟧完成。\n',
        note: '上下限重复',
        fixed: '一、会商机制\n每季度至少召开1次会议，每个街道专职人员不少于2名，核查不超过3天完成。\n',
      },
      {
        text: '一、加强抽检\n食品抽检量达到6批次/千人。\n二、经费保障\n全年食品抽检量⟦达到6批次⟧，据此保障经费，农产品合格率达到⟦９８⟧。\n',
        note: '别处写有“/千人”；全角数字',
        fixed:
          '一、加强抽检\n食品抽检量达到6批次/千人。\n二、经费保障\n全年食品抽检量达到6批次/千人，据此保障经费，农产品合格率达到９８％。\n',
      },
    ],
    good: [
      {
        text: '一、工作目标\n抽检合格率稳定在98%以上，知晓率达75％，满意度不低于85分，参保率较上年提升10个百分点。\n',
        note: '单位齐全',
      },
      {
        text: '一、工作目标\n蔬菜、畜产品、水产品抽检合格率分别达到93、96、95%以上，不合格率在1-2%之间，投诉办结率为百分之九十九。\n',
        note: '并列数字和区间只在最后写单位',
      },
      {
        text: '一、加强抽检\n全年抽检3900批次，食品抽检量达到6批次/千人，每家市场每日抽检量不少于10批次，抽检农药不少于90个批次。\n',
        note: '每家每日的数量和分类的数量',
      },
      {
        text: '一、风险监测\n食品检验量达到4批次/千人，其中农药残留检验量不低于2份/千人，每千人口采集风险监测样品1件，农产品定量检测达到1.5批次/千人。\n',
        note: '不同的任务用不同的单位',
      },
      {
        text: '一、时限\n办理时间控制在5个工作日以内，每季度至少召开1次，90分以上的评为优秀，至少有1名本科以上学历人员。\n',
        note: '上下限没有重复',
      },
      {
        text: '一、指标\n提高检测频率，巡查频率达到2，效率提升50，配比1:3，比例尺为1，覆盖率见表2。发现率先进单位2家。\n',
        note: '不是比率的“率”',
      },
      {
        text: '| 指标 | 单位 | 目标值 |\r\n| --- | --- | --- |\r\n| 抽检合格率 | % | 98 |\r\n| 群众满意度（%） | | 85 |\r\n',
        note: '表格里单位另有一栏',
      },
    ],
  },
  paragraph: checkLine,
  document: check,
};

function* checkLine({ text, cells }: ParagraphFacts): Iterable<Finding> {
  if (!/[0-9０-９一二两三]/.test(text) || (cells && /[(（][%％]/.test(text))) return;
  for (const rate of findBareRates(text)) yield toRateFinding(text, rate);
  for (const { span, before, behind, behindSpan } of findDoubleBounds(text)) {
    yield {
      span,
      message: `“${before}”与“${behind}”意思重复；请只保留一个。`,
      severity: 'info',
      fixes: [{ title: `删去“${behind}”`, edits: [{ span: behindSpan, newText: '' }], safe: false }],
    };
  }
}

function toRateFinding(text: string, { span, measure }: BareRate): Finding {
  const number = text.slice(span.start, span.end);
  if (measure === '满意度') return { span, message: `“${measure}”后面的${number}没有写单位；请补上“%”或“分”。` };
  const sign = /[０-９]/.test(number) || (text.includes('％') && !text.includes('%')) ? '％' : '%';
  const edits = [{ span: { start: span.end, end: span.end }, newText: sign }];
  return {
    span,
    message: `比率${number}没有写单位，一般用“%”；请补上。`,
    fixes: [{ title: `补上“${sign}”`, edits, safe: false }],
  };
}

function* check(document: PlanDocument): Iterable<Finding> {
  const samples = document.targets.filter(({ unit }) => unitNamed(unit)?.kind === 'samples');
  const rates = samples.filter(
    ({ per, indicator, scope }) => perHead.has(per ?? '') && isYearsSampling(indicator, scope),
  );
  const totals = samples.filter(({ per }) => per === null).sort((a, b) => upper(b) - upper(a));
  for (const target of samples) {
    const finding = isSuspect(target)
      ? findLostDenominator(document, { target, rate: rates[0], total: totals[0] })
      : null;
    if (finding) yield finding;
  }
  yield* findOtherUnits(document, rates);
  yield* findOtherScores(document);
}

function upper({ value }: Target): number {
  return typeof value === 'number' ? value : value[1];
}

function isYearsSampling(indicator: string, scope: string): boolean {
  return sampling.test(indicator) && !narrowed.test(indicator) && !/其中[^，,]*$/.test(scope);
}

/** A year's sampling of a handful: a rate whose denominator was left out. */
function isSuspect(target: Target): boolean {
  const { per, period, comparator, indicator, scope } = target;
  if (per !== null || comparator === null || (period !== null && period !== '年')) return false;
  return upper(target) <= fewSamples && /量$|批次数?$/.test(indicator) && isYearsSampling(indicator, scope);
}

interface Evidence {
  readonly target: Target;
  readonly rate: Target | undefined;
  readonly total: Target | undefined;
}

function findLostDenominator({ text }: PlanDocument, { target, rate, total }: Evidence): Finding | null {
  const { span } = target;
  const shown = rate ?? (total && upper(total) >= upper(target) * farLarger ? total : undefined);
  if (!shown) return null;
  const per = rate?.per ?? '千人';
  const words = text.slice(span.start, span.end);
  const other = text.slice(shown.span.start, shown.span.end);
  return {
    span,
    message: `“${words}”可能漏写了“/${per}”：本稿另有“${other}”；请核对单位。`,
    related: [{ span: shown.span, message: `另有“${other}”` }],
    fixes: [
      {
        title: `补上“/${per}”`,
        edits: [{ span: { start: span.end, end: span.end }, newText: `/${per}` }],
        safe: false,
      },
    ],
  };
}

/** The same number of samples per head, counted once as 批次 and once as 份. */
function* findOtherUnits({ text }: PlanDocument, rates: readonly Target[]): Iterable<Finding> {
  const first = new Map<string, Target>();
  for (const rate of rates) {
    const key = `${rate.per} ${rate.value}`;
    const known = first.get(key) ?? rate;
    first.set(key, known);
    if (convert(known.unit).name !== convert(rate.unit).name)
      yield unitFinding(text, { known: known.span, span: rate.span });
  }
}

/** One rate of satisfaction that is a percentage here and a score there. */
function* findOtherScores({ text, paragraphs }: PlanDocument): Iterable<Finding> {
  const first = new Map<string, { unit: string; span: Span }>();
  for (const { facts, start, region } of paragraphs) {
    if (region !== 'plan') continue;
    for (const { indicator, target } of unambiguousFiguresOf(facts)) {
      if (target.unit !== '%' && target.unit !== '分') continue;
      const own = { unit: target.unit, span: shift(target.span, start) };
      const known = first.get(indicator.words) ?? own;
      first.set(indicator.words, known);
      if (known.unit !== own.unit)
        yield { ...unitFinding(text, { known: known.span, span: own.span }), severity: 'warning' };
    }
  }
}

function unitFinding(text: string, { known, span }: { known: Span; span: Span }): Finding {
  const other = text.slice(known.start, known.end);
  return {
    span,
    message: `前面写的是“${other}”，这里是“${text.slice(span.start, span.end)}”，单位不同；如是同一项任务，请统一单位。`,
    severity: 'info',
    related: [{ span: known, message: `前面写的是“${other}”` }],
  };
}
