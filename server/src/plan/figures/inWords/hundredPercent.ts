// A target of 100% that is said in words alone: 全覆盖, 应检尽检.
import { pattern } from '../../../text/pattern';
import type { Span } from '../../../text/span';
import type { Target } from '../../model';

/** Farthest that the words of its clause are looked for. */
const reach = 60;
const leadingOver = /(?:实现|达到|做到|实行|实施|开展|进行|了|的|都|均|基本)+$/;
/** 到2026年底前, 年内 */
const byWhen = /(?:[到至]|力争[到至])?(?:20[0-9]{2}年|[0-9]{1,2}月|[今本]年)[底末]?前?|年[底内]前?/;
const checking = '检查 排查 监管 监测 检测 抽检 走访 培训 巡查 整治 评估'.split(' ');
const striving = '开展 做到 努力 确保 力争 争取 推动 推进 促进 实现 逐步 全面'.split(' ');
/** Words in front that say no more than that it is to be done. */
const lead = pattern()`^(?:[\s　]|${byWhen}|组织(?=对)|基本(?=实现)|对(?=[^，。]{1,40}${checking})|${striving}|在?全[省市区县国](?:范围内)?|对所有|对全部)+`;
/** 培训全覆盖、考核全覆盖 are two; 各地要按照要求推动…: what is named begins behind the verb. */
const begins = /^.*(?:覆盖[、和]|确保|推动|力争)/;
/** 全覆盖核查: what is done to all of them. */
const doneBehind = /^[^，。；、：！？（()）,;|\t的]{2,10}/;
/** A bracket that is no label: （含县级） */
const remark = /[（(](?![一二三四五六七八九十0-9]{1,3}[）)])[^（()）]{1,10}[）)]/;
const ownClause = pattern()`(?:[^，。；：！？,;:（()）]|${remark}(?=[一-鿿]))*$`;

/** The target that the words at `span` set; 全覆盖 makes a rate of what its clause names before it. */
export function hundredPercent(text: string, span: Span, form: 'coverage' | 'everyOne'): Target {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const scope = ownClause.exec(before)![0].trim();
  const earlier = /([^，。；：！？,;:（()）]{2,30})[，,][^，。；：！？,;:]*$/.exec(before)?.[1] ?? '';
  return {
    span,
    indicator:
      form === 'coverage'
        ? coverageOf({ scope, earlier, behind: text.slice(span.end, span.end + 10) })
        : scope.replace(leadingOver, '') || subjectOf(earlier),
    comparator: '=',
    value: 100,
    unit: '%',
    per: null,
    period: null,
    scope,
    direction: 'higher',
    form,
  };
}

/** What its clause names before it, or the clause before where it names nothing: 推进社区食堂建设，实现全覆盖. */
function coverageOf({ scope, earlier, behind }: { scope: string; earlier: string; behind: string }): string {
  const words = scope.replace(leadingOver, '').replace(begins, '').replace(lead, '').replace(within, '');
  const done = /^[并且和及以、]/.test(behind) ? '' : (doneBehind.exec(behind)?.[0] ?? '');
  const subject = words || subjectOf(earlier);
  return `${done === '' ? subject : subject.replace(/^对/, '')}${done}`.replace(/覆盖率$/, '').concat('覆盖率');
}

/** 对重点人群实现签约服务: whom it is done for, and what. */
const within = /(?:实现|达到|做到)(?=[一-鿿])/;
/** What the clause before names, where it sets neither a time nor a figure. */
function subjectOf(earlier: string): string {
  if (/[年月日0-9０-９率]/.test(earlier)) return '';
  return earlier
    .trim()
    .replace(lead, '')
    .replace(/^[将把]/, '')
    .replace(promoted, '');
}

const promoted = /^(?:均|都|要|应|将|纳入|加强|加快|开展|落实|深化|健全|完善|建立)+/;
