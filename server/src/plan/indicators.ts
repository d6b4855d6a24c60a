// Indicators: the words that say what a figure measures.
import type { Span } from '../text/span';
import type { Target } from './model';

/** Words in front that introduce and words behind that lead over to the figure, without meaning of their own. */
const lead = /^(?:[\s　“”"'、和及与]|其中|力争|确保|实现|全年|年内|年度|到?(?:19|20)\d{2}年底?前?)+/;
const tail =
  /(?:[\s　“”"'、和及与]|均|都|分别|力争|确保|每人每年|每季度|每学期|每半年|每年|每月|每周|全年|不|为|要|应|需|须|再)+$/;
/** A clause that says no more than what is done; what it is done to stands behind the figure. */
const bareVerb =
  /^(?:.{0,4}(?:新建|新增|打造|建成|建设|创建|培育|培养|扶持|扶植|发展|完成|改造|提升|引导|推动|支持|组织|开展|设立|配备|实施|按照每?.{0,3}))?$/;
const objectBehind = /^[^，。；、：！？（(）),;0-9]{1,16}/;

const listSeparators = /^[\s　、和及]*$/;

/** A figure's clause up to its comparator, its place, and the target before it in the sentence. */
export interface IndicatorPlace {
  readonly before: string;
  readonly figure: Span;
  readonly previous: Target | undefined;
}

/** What is measured: the clause before the figure; in 分别达到A、B the same for all; the noun behind where only a verb stands before. */
export function indicatorOf(text: string, { before, figure, previous }: IndicatorPlace): string {
  const words = before.replace(lead, '').replace(tail, '');
  const isListed = previous && listSeparators.test(text.slice(previous.span.end, figure.start));
  if (words === '' && isListed) return previous.indicator;
  if (!bareVerb.test(words)) return words;
  const object = objectBehind.exec(text.slice(figure.end, figure.end + 16))?.[0] ?? '';
  return words + object.replace(/^(?:以上|以下|以内)/, '').trim();
}
