// Clauses that begin with what is done and end with how many: 制定地方标准6项, 开通公交线路10条.
import { deedPattern } from '../../../words/doingVerbs';

const deedAtBegin = new RegExp(
  `^[\\s　]*(?:其中|力争|争取|确保|推动|全年|年内|每年|[^，。；、,;0-9]{0,8})?(?:${deedPattern}|减少|增加|完成|新(?![型兴生闻一时能媒材就业区城华农质])[一-鿿]{1,3})(?!的)[^，。；,;0-9]{2,24}$`,
);
/** What was counted, or is only listed: 共通报…3起, 制定的措施12项. */
const counting = /[共已了等的]$|[共已了](?![享建同治商])|包括|具体|以下|下列|如下|上述|涉及|分为|要求/;
const clauseEnds = /^[\s　]*(?:[，。；、,;)）]|$)/;

/** Whether a count between these words stands at the end of such a clause. */
export function endsADeed(before: string, behind: string): boolean {
  return clauseEnds.test(behind) && deedAtBegin.test(before) && !counting.test(before);
}
