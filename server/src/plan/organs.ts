// How the name of a body is recognised in running text and how an elided 区 in front of it is restored.
import type { Span } from '../text/span';

/** What the names of bodies end with; longest first where one ends another. */
const organEnd =
  /(?:局|委|办|部|厅|院|署|社|处|科|室|所|站|队|组|中心|海关|政府|街道|镇|乡|公司|集团|学校|会|妇联|科协|残联|侨联|工商联|文联|社联|团[省市区县]委|单位|部门|机构|企业|银行|[支分]行|园区|开发区|高新区|经开区|保税区|示范区|新区|景区|农场|林场|乡镇|镇[乡]?街|街镇|镇乡|乡街|党组|公安|编办|平台|主体|高校|医院|疾控|城管|税务|海事|成员|各[省市区县]|[市区]、县|各地|各方)$/;
const bracketTail = /[（(〈<［[][^）)〉>］\]]*[）)〉>］\]]$/;

/** Whether a name, stripped of a trailing bracket, looks like that of a body or a group of bodies. */
export function isOrganName(name: string): boolean {
  if (name.length > 60) return false;
  const plain = name.replace(bracketTail, '');
  return plain.length >= 2 && plain.length <= 40 && organEnd.test(plain) && !/^[（(〔[【]|[，。；：,;:]/.test(plain);
}

/** Bodies proper; businesses and vague groups can't be told from ordinary words of a sentence. */
export function isAuthority(name: string): boolean {
  return (
    isOrganName(name) &&
    !/(?:企业|公司|集团|学校|机构|主体|平台|成员|[^有相关成员级]单位|会议|协会|商会|社会|机会|部队)$/.test(name)
  );
}

const vague =
  /^(?:各|其他|其它)?(?:级)?(?:有关|相关|责任|职能|成员|区级|市级|县级)*(?:职能|责任|监管)?(?:部门|单位|方面)$/;

/** Whether a name says nothing about who it is: 有关部门, 各单位. */
export function isVague(name: string): boolean {
  return vague.test(name.replace(/和|及|、/g, '')) && !/成员单位/.test(name);
}

const ownPrefix = /^(?:省|市(?!场|监[局所]|容|政|民中心)|区(?!域)|县|州|旗|盟)/;

/** The level word in front of a name: 区 of 区教育局; null where the name begins otherwise (市场监管局). */
export function levelPrefix(name: string): string | null {
  return ownPrefix.exec(name)?.[0] ?? null;
}

const takesNoPrefix =
  /^(?:各|有关|相关|其他|其它|全体|所有|镇|乡|街|国家|国务院|中央|天津|北京|上海|重庆|武警|驻|团[省市区县]委|属地|辖区|食品安全委|食安委|食药安委|食品安全监管)|分局|海关|检验检疫|支队|大队|支行|分行|税务局$|成员单位|(?:部门|单位|机关|企业|机构|公司|集团|学校|平台|主体)$|[镇乡]人民政府$|[镇乡街道]+政府$|街道办事处|街道$|镇街|街镇|镇乡|乡镇/;

/** Whether a level word that stands before an earlier name of the list may be meant for this one too. */
export function acceptsPrefix(name: string): boolean {
  return levelPrefix(name) === null && !takesNoPrefix.test(name);
}

/** The span of a name without a trailing 〈…〉 or （原…）. */
export function withoutFormerName(text: string, span: Span): Span {
  const tail = /(?:[〈<][^〉>]*[〉>]|[（(]原[^）)]*[）)])$/.exec(text.slice(span.start, span.end));
  return tail ? { start: span.start, end: span.end - tail[0].length } : span;
}
