// How the name of a body is recognised in running text and how an elided 区 in front of it is restored.
import { glossClass, glossClosers, remarkClass } from '../../words/brackets';
import { levelPrefix } from '../../words/levels';

/** What the names of bodies end with, one character for most: 区教育局, 区农业农村委, 区卫生监督所. */
const officeEnds = '局|委|办|部|厅|院|署|社|处|科|室|所|站|队|组|会|中心|党组|专班|平台|主体|成员';
/** Bodies that are called by what they are: 县妇联, 团区委, 县人大, 临江海关. */
const bodyNames =
  '海关|妇联|科协|残联|侨联|工商联|文联|社联|团[省市区县]委|公安|编办|疾控|城管|税务|海事|人大|政协|军分区|党校';
/** Governments and parts of a place: 各镇人民政府, 望江楼街道, 区、县. */
const governments = '政府|街道|镇|乡|乡镇|镇[乡]?街|街镇|镇乡|乡街|各[省市区县]|[市区]、县|各地|各方';
/** Parks, farms, companies and schools. */
const sites =
  '园区|开发区|高新区|经开区|保税区|示范区|新区|景区|农场|林场|公司|集团|企业|银行|[支分]行|学校|高校|中心校|医院';
const kindsOfBody = '单位|部门|机构|机关';
const organEnd = new RegExp(`(?:${officeEnds}|${bodyNames}|${governments}|${sites}|${kindsOfBody})$`);
/** 各县市区, 全区各村; not 各类市场, 各环节. */
const each = '各(?![类项种])[^，。；：,;:的]{0,16}?[区县市旗盟州村居场园店校格班户]';
/** 有关县区, 相关村. */
const concerned = '(?:有关|相关)[^，。；：,;:的]{0,8}?[区县市旗盟州村]';
const collective = new RegExp(`^(?:[全本我][省市区县])?(?:${each}|${concerned})$`);
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
  return glossClosers.includes(name.at(-1) ?? ' ') ? name.replace(bracketTail, '') : name;
}

/** 食品企业, 农贸市场, 检验机构: no authorities, but 党校 and 中心校 may be. */
const businesses = '企业|公司|集团|(?<![党高心])校|商场|市场|超市|园|店|户|机构|主体|平台|成员|[^有相关成员级]单位';
/** 座谈会议, 行业协会, 全社会, 机会, 部队: what ends like a 会 or 队. */
const otherEnds = '会议|协会|商会|社会|机会|部队';
const noAuthority = new RegExp(`(?:${businesses}|${otherEnds})$`);

/** Bodies proper; businesses and vague groups can't be told from ordinary words of a sentence. */
export function isAuthority(name: string): boolean {
  return isOrganName(name) && !noAuthority.test(name);
}

const vagueQualities = '有关|相关|责任|职能|成员|区级|市级|县级';
const vague = new RegExp(`^(?:各|其他|其它)?(?:级)?(?:${vagueQualities})*(?:职能|责任|监管)?(?:部门|单位|方面)$`);

/** Whether a name says nothing about who it is: 有关部门, 各单位. */
export function isVague(name: string): boolean {
  return vague.test(name.replace(/和|及|、/g, '')) && !/成员单位/.test(name);
}

/** What a sentence begins with that names its subject later, or never: 坚持政府…, 推进各部门…. */
const beginnings =
  '坚持|实行|形成|构建|落实|强化|加强|明确|按照|根据|推[动进行]|建立|健全|完善|压实|发挥|督促|指导|要求|组织(?!部)|支持|鼓励|引导|依托|充分';
const prepositions = '[对以在从将把使让与和如及并]';
const notNamed = new RegExp(`^(?:[0-9０-９〈<]|${beginnings}|${prepositions})|[“”《》「」『』]|[（(][^）)]*$`);
const generic = /^(?:各级)?(?:地方|基层|当地|属地|上级)?(?:各级)?(?:党委|政府|党委政府)$|(?:部门|单位|机关|党组织)$/;

/** Whether a name is that of certain bodies: not 政府 in 政府负责，社会参与, nor 监管部门. */
export function isParticular(name: string): boolean {
  return name.length >= 3 && isAuthority(name) && !generic.test(name) && !notNamed.test(name);
}

/** Whether a name that is the subject of a sentence is that of an authority, be it of certain bodies or of their kind. */
export function isNamedInText(name: string): boolean {
  return name.length >= 2 && isAuthority(name) && !notNamed.test(name);
}

/** The level word in front of a name: 区 of 区教育局; null where the name begins otherwise (市场监管局). */
export function levelPrefixOf(name: string): string | null {
  return levelPrefix.exec(name)?.[0] ?? null;
}

/** 全区…, 各…, 有关…: groups, which have no level word in front. */
const groups = '[全本我][省市区县]|各|有关|相关|其他|其它|全体|所有|属地|辖区';
/** Names that begin with whose they are: 镇政府, 国家税务局, 北京海关, 武警中队, 团区委; and 食品安全委员会 without it. */
const owners =
  '镇|乡|街|国家|国务院|中央|天津|北京|上海|重庆|武警|驻|团[省市区县]委|食品安全委|食安委|食药安委|食品安全监管';
/** Branches of bodies above, wherever the word stands: 公安分局, 消防大队, 街道办事处. */
const branches =
  '分局|管委会|(?<!城市|监督)管理委员会|海关|检验检疫|支队|大队|支行|分行|税务局$|成员单位|街道办事处|镇街|街镇|镇乡|乡镇';
/** 云江海事局, 国铁云州局, 市政园林局: of a basin, a line or the state, or with a level word of their own. */
const ownArea =
  '海事局|河务局|水文局|流域管理局|水利委员会|银保监局|银监局|保监局|证监局|金融监管总?局|铁路局|航道局|邮政管理局|通信管理局|能源监管局|安全监察局';
const ownersByName = '国铁|国网|中国|中铁|民航|华能|南网|省直|市直|区直|县直';
const unprefixedEnds =
  '(?:部门|单位|机关|企业|机构|公司|集团|学校|中心校|平台|主体|街道|[镇乡]人民政府|[镇乡街道]+政府)$';
const takesNoPrefix = new RegExp(
  `^(?:[0-9０-９]|${groups}|${owners}|${ownersByName})|${branches}|${unprefixedEnds}|^[㐀-鿿]{2,}(?:${ownArea})$`,
);

/** Whether a level word that stands before an earlier name of the list may be meant for this one too. */
export function acceptsPrefix(name: string): boolean {
  return levelPrefixOf(name) === null && !takesNoPrefix.test(name);
}
