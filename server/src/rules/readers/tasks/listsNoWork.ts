// Lists below an item that hold no work: cases, conditions, papers to hand in.
import type { OutlineItem, PlanDocument } from '../../../plan/model';

const cases = '情形|条件|情况|材料|内容|标准|资格|行为|证件|资料|信息|要素|对象|人员|范围|类型|原则|权利|义务';
/** 以下情形的耕地不予补贴：, 告知下列内容：. */
const introduction = new RegExp(`(?:以下|下列)[^。；：:，,]{0,8}(?:${cases})[^。；：:]{0,20}[：:]\\s*$`);
/** 做好以下内容：introduces work. */
const work = /(?:做好|抓好|开展|落实|完成|推进|实施|组织)[^。；：:]{0,8}(?:以下|下列)[^。；：:]*[：:]\s*$/;
/** How far before the end of an item its last words are looked at. */
const reach = 80;
/** 撂荒一年以上的；: a case, in one sentence. */
const oneCase = /^[^。；;]+的[。；;.]?\s*$/;

/** Whether the children of an item are a list of what is no work, by what introduces them or by the form of each. */
export function listsNoWork({ text }: PlanDocument, { ownSpan, children }: OutlineItem): boolean {
  if (children.length === 0) return false;
  const last = text.slice(Math.max(ownSpan.start, ownSpan.end - reach), ownSpan.end);
  if (introduction.test(last) && !work.test(last)) return true;
  return (
    children.length > 1 && children.every((child) => oneCase.test(text.slice(child.label.span.end, child.ownSpan.end)))
  );
}
