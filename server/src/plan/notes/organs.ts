// How the name of a body is recognised in running text and how an elided 区 in front of it is restored.
import { glossClass, remarkClass } from '../../words/brackets';
import { levelPrefix } from '../../words/levels';

/** What the names of bodies end with; longest first where one ends another. */
const organEnd =
  /(?:局|委|办|部|厅|院|署|社|处|科|室|所|站|队|组|中心|海关|政府|街道|镇|乡|公司|集团|学校|会|妇联|科协|残联|侨联|工商联|文联|社联|团[省市区县]委|单位|部门|机构|企业|银行|[支分]行|园区|开发区|高新区|经开区|保税区|示范区|新区|景区|农场|林场|乡镇|镇[乡]?街|街镇|镇乡|乡街|党组|公安|编办|平台|主体|高校|医院|疾控|城管|税务|海事|成员|人大|政协|军分区|专班|党校|中心校|各[省市区县]|[市区]、县|各地|各方)$/;
/** 各县市区, 有关县区, 各村; not 各类市场, 各环节. */
const collective =
  /^(?:[全本我][省市区县])?(?:各(?![类项种])[^，。；：,;:的]{0,16}?[区县市旗盟州村居场园店校格班户]|(?:有关|相关)[^，。；：,;:的]{0,8}?[区县市旗盟州村])$/;
const bracketTail = new RegExp(`[${glossClass.open}][^${glossClass.close}]*[${glossClass.close}]$`);
const beginsWithBracket = new RegExp(`^[${remarkClass.open}]`);

/** Whether a name, stripped of a trailing bracket, looks like that of a body or a group of bodies. */
export function isOrganName(name: string): boolean {
  if (name.length > 60) return false;
  const plain = withoutBracketTail(name);
  return (
    plain.length >= 2 &&
    plain.length <= 40 &&
    (organEnd.test(plain) || collective.test(plain)) &&
    !beginsWithBracket.test(plain) &&
    !/[，。；：,;:]/.test(plain)
  );
}

/** A name without what stands in a bracket behind it. */
export function withoutBracketTail(name: string): string {
  return name.replace(bracketTail, '');
}

/** Bodies proper; businesses and vague groups can't be told from ordinary words of a sentence. */
export function isAuthority(name: string): boolean {
  return (
    isOrganName(name) &&
    !/(?:企业|公司|集团|(?<![党高心])校|商场|市场|超市|园|店|户|机构|主体|平台|成员|[^有相关成员级]单位|会议|协会|商会|社会|机会|部队)$/.test(
      name,
    )
  );
}

const vague =
  /^(?:各|其他|其它)?(?:级)?(?:有关|相关|责任|职能|成员|区级|市级|县级)*(?:职能|责任|监管)?(?:部门|单位|方面)$/;

/** Whether a name says nothing about who it is: 有关部门, 各单位. */
export function isVague(name: string): boolean {
  return vague.test(name.replace(/和|及|、/g, '')) && !/成员单位/.test(name);
}

const notNamed =
  /^(?:[0-9０-９]|坚持|实行|形成|构建|落实|强化|加强|明确|按照|根据|推[动进行]|建立|健全|完善|压实|发挥|督促|指导|要求|组织(?!部)|支持|鼓励|引导|依托|充分|[对以在从将把使让与和如及并])|[“”《》「」『』]|^[〈<]|[（(][^）)]*$/;
const generic = /^(?:各级)?(?:地方|基层|当地|属地|上级)?(?:各级)?(?:党委|政府|党委政府)$|(?:部门|单位|机关|党组织)$/;

/** Whether a name is that of certain bodies: not 政府 in 政府负责，社会参与, nor 监管部门. */
export function isParticular(name: string): boolean {
  return name.length >= 3 && isAuthority(name) && !generic.test(name) && !notNamed.test(name);
}

/** The level word in front of a name: 区 of 区教育局; null where the name begins otherwise (市场监管局). */
export function levelPrefixOf(name: string): string | null {
  return levelPrefix.exec(name)?.[0] ?? null;
}

const takesNoPrefix =
  /^(?:[全本我][省市区县]|各|有关|相关|其他|其它|全体|所有|镇|乡|街|国家|国务院|中央|天津|北京|上海|重庆|武警|驻|团[省市区县]委|属地|辖区|食品安全委|食安委|食药安委|食品安全监管)|分局|管委会|(?<!城市|监督)管理委员会|海关|检验检疫|支队|大队|支行|分行|税务局$|成员单位|(?:部门|单位|机关|企业|机构|公司|集团|学校|中心校|平台|主体)$|[镇乡]人民政府$|[镇乡街道]+政府$|街道办事处|街道$|镇街|街镇|镇乡|乡镇/;

/** Whether a level word that stands before an earlier name of the list may be meant for this one too. */
export function acceptsPrefix(name: string): boolean {
  return levelPrefixOf(name) === null && !takesNoPrefix.test(name);
}
