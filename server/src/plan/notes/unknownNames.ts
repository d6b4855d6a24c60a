// Names that no list of endings knows: places (桃林区) and bodies of one's own (中心校), which their company makes names.
import { withoutBracketTail } from './organs';

/** 桃林区, 桃林街; not 全区, 每村. */
const namedPlace = '(?![全本我该此这那某每两几多一])[㐀-鿿]{2,4}(?:区|县|市|旗|州|盟|街|村|社区)';
const place = new RegExp(`^(?:${namedPlace}|社区|村居|(?:村|社区)[（(][^）)]+[）)])$`);
const noPlace = /(?:城|超|上|集|夜|早|都|门)市$|(?:地|城|辖)区$/;

/** Whether a name is that of a place, whose government it stands for: 桃林区, 桃林街. */
export function isPlaceName(name: string): boolean {
  return place.test(name) && !noPlace.test(name);
}

/** With what stands in a bracket behind. */
const longest = 40;
const likely = /^[㐀-鿿]{3,12}$/;
/** What names of bodies do not have in them, but adverbials and objects of a sentence do. */
const unlikelyParts = [
  '[的了是按据将把被使该每或并为由对等]|[前后内]$|人$|者$',
  '年|月底|季度|长期|定期|及时|立即|持续|常态|同步|适时',
  '深入|全面|严格|依法|有序|各项|各类|[其自]他',
  '[负落实完推开加强坚做保确提]{2}|推进|进行|组织|制定|建立|健全|完善|执行|贯彻',
  '职责|职能|责任|分工|分级|逐级|层层|协同|协作|联动|联合|合力|配合',
  '检查|自查|互查|抽查|抽检|检测|检验|监测|监管|监督|整治|整改|治理|处置|查处|打击|排查|巡查|核查|调查',
  '审查|审核|评估|考核|验收|培训|宣传|指导|督促|督导|督查|管理|服务|建设|发展',
  '食品|药品|生产|经营|制度|机制|措施|任务|工作|情况|问题|内容|要求|附件',
  '领导|人员|群众|公众|社会|全民|全员|专人|环节|领域|方面|阶段',
];
const unlikely = new RegExp(unlikelyParts.join('|'));

/** Whether words may be the name of a body where other bodies are named beside them. */
export function isLikelyName(name: string): boolean {
  if (name.length > longest) return false;
  const plain = withoutBracketTail(name);
  return likely.test(plain) && !unlikely.test(plain);
}
