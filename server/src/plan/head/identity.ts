// Region and administrative level of a plan, read off its title, its notice and signature, or else its first lines.
import { digit, yearNumeral } from '../../words/calendar';
import { type AdminLevel, levelOfRegion, spokenLevels } from '../../words/levels';
import type { Paragraph } from '../model';
import { openingLines } from './readYear';
import { isSigner } from './regions';

/** Where a plan is from. */
export interface Identity {
  /** 临江区, the last of 云州市临江区; null where it is not named. */
  readonly region: string | null;
  readonly level: AdminLevel | null;
}

interface IdentitySources {
  readonly title: string | null;
  readonly noticeTitle: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** What a name may go on with behind a level word: 新乡市, 景德镇市, 红旗区 and 东乡族自治县 are whole names, 云州市市直 is none. */
const withinName = {
  乡: '(?!村|愁|土|风|贤|情|[镇市县旗](?!场|直|级|属|域)|[塘]?区(?!域)|族自治县)',
  镇: '(?!街|域|镇(?![区域级政])|级|区(?!域)|市(?!场|直|级|属))',
  旗: '(?![镇乡县约友区]|街道)',
  盟: '(?![镇乡县约友市区]|街道)',
} as const;
/** 沙市区, 津市市, 沙县区: behind a single character a level word belongs to the name where another follows. */
const shortName = '(?<=^[㐀-鿿][市县])(?=[市区])|(?<=[省市州][㐀-鿿][市县])(?=[市区])';
const regionEnds = `自治区|自治州|自治县|自治旗|省(?!级|内|际)|市(?!场)(?!${shortName})|区(?!域|块|间)|县(?!域|级)(?!${shortName})|旗${withinName.旗}|盟${withinName.盟}|镇${withinName.镇}|乡${withinName.乡}|街道`;
/** Names of regions, each up to its level word. */
const regionPattern = new RegExp(`([㐀-鿿]{1,8}?(?:${regionEnds}))`, 'y');
/** 示范区, 社区, 城市, 超市, 联盟, and level words alone. */
const noRegionEnds =
  '(?:示范|小|社|园|景|地|校|灾|片|辖|各|老)区$|(?:^|[㐀-鿿]{2})城市$|(?:超|全|菜|上|夜)市$|[联加同]盟$|^(?:[省市区县旗盟乡镇街]|街道)+$';
/** 全区, 落实…市, 创建…区: what a title says of a region or does. */
const noRegionStarts = '全|我|本|各|落实|贯彻|做好|开展|推进|加强|深化|分解|下达|创建|建设|实施|打造';
const noRegion = new RegExp(
  `${noRegionEnds}|^(?:${noRegionStarts})|关于|印发|转发|国务院|办公|总局|乡村|市场|振兴|区域|县域`,
);
/** Bodies of the region named before: 云州市委, 云州市教育局. */
const ofRegionBefore = /^(?:人民|委(?!县)|政[府务协]|直|级|属)|[委局厅办]/;
/** 城区 of a 县 is its town, that of a 市 may be a region. */
const town = /^[城郊]区$/;
/** A level word that stands for the name of the region at the beginning of a title: 2024年县食品安全工作要点, no 市场, no 乡村. */
const bareLevels = [
  ...['省(?![级内际份])', '市(?![场监容民级区县]|政(?!府))', '区(?![域级块县])', '县(?![域级市区城])'],
  ...['旗(?![舰帜县])', '盟(?!市)', '镇(?![街乡级域区])', '乡(?![镇村级土风情愁贤])', '街道(?!级)'],
];
const bareLevel = new RegExp(`^(?:${bareLevels.join('|')})`);
/** 关于印发, 贯彻落实, 《: what a title may begin with in front of its year. */
const opening = '(?:中共|中国共产党)?(?:关于印发|关于|印发)?(?:贯彻落实|分解落实|落实|做好|下达)?[《“]?';
const years = `(?:(?:${yearNumeral})(?:[-—~～至]${digit}{2,4})?年?度?)?`;
/** XX镇: a stand-in for the name. */
const standIn = '[X×Ｘ*＊○]{0,6}';
const titleStart = new RegExp(`^${opening}${years}${standIn}`);
/** 结合我区实际 is said of the plan's own region, 我市 also of the one above. */
const ownReality = new RegExp(`(?:结合|立足|根据|针对)(?:我|本|全)(${spokenLevels})[^，。；]{0,12}实际`);
const ownWord = new RegExp(`(?:我|(?<![基成资样日标文根])本)(${spokenLevels})(?![委域间场级份]|政府)`);
/** 安全县, 健全区域 are no 全县, 全区. */
const wholeWord = new RegExp(`(?<![安健完齐周保双])全(${spokenLevels})(?![委域间场级份]|政府)`);
/** A plan for villages, one that a township's committee has asked for, or one whose tasks are done by a township's bodies. */
const township = /^各(?:行政)?村|(?<![各乡镇、和及])(?:[乡镇]党委|街道党工委)|由[乡镇](?![村镇街乡])[㐀-鿿]{1,12}承办/m;
/** Bodies of an autonomous region, which 我区 and 全区 may be said of. */
const autonomousRegion =
  /经自治区(?:人民)?政府|自治区(?:人民政府)?各(?!级)|各盟(?:行政公署|市|、)|各(?:设区|地级)市|各市、自治州/;
const cityAbove = /市[委场]|市(?:人民)?政府|[全我]市|、市/;

/**
 * Region and level of the title, else of the notice and of those who sign it. Where no region is named the level is that
 * of a bare level word in a title, else of 我区, 全市 in the first lines.
 */
export function readIdentity({ title, noticeTitle, paragraphs }: IdentitySources): Identity {
  const titles = [title, noticeTitle?.includes('转发') ? null : noticeTitle].filter(
    (one) => one !== null && one !== undefined,
  );
  const own = title === null ? null : titleWord(title);
  for (const text of [...titles, ...signatures(paragraphs)]) {
    const region = regionNames(text).at(-1);
    if (region && (text === title || own === null || levelOfRegion(own) === levelOfRegion(region)))
      return { region, level: levelOfRegion(region) };
  }
  const issuer = titles.length > 1 ? titleWord(titles[1]!) : null;
  const word = own ?? issuer ?? spokenWord(openingLines(paragraphs).join('\n'));
  return { region: null, level: word === null ? null : levelOfRegion(word) };
}

/** The level word of a title: 县 of 2024年县食品安全工作要点 and of 2024年全县食品安全工作要点. */
function titleWord(title: string): string | null {
  return bareLevel.exec(withoutStart(title))?.[0] ?? spokenWord(title);
}

/** The level word by which a text speaks of its own region; null where it has none or it can't be told. */
function spokenWord(text: string): string | null {
  const word =
    (ownReality.exec(text) ?? ownWord.exec(text))?.[1] ??
    (township.test(text) ? '乡' : null) ??
    wholeWord.exec(text)?.[1] ??
    null;
  if (word !== '区' || !text.includes('自治区')) return word;
  if (autonomousRegion.test(text)) return '自治区';
  return cityAbove.test(text) ? word : null;
}

/** Names of the bodies that sign the notice, then the plan, the last first; a branch (云州市公安局临江分局) bears another region's name. */
function signatures(paragraphs: readonly Paragraph[]): string[] {
  return ['notice', 'closing'].flatMap((part) =>
    paragraphs
      .filter(({ region }) => region === part)
      .map(({ facts }) => facts.text.trim())
      .filter((line) => isSigner(line) && !/分局$|[、《》]/.test(line))
      .reverse(),
  );
}

function withoutStart(title: string): string {
  const plain = title.replace(/\s/g, '');
  return plain.slice(titleStart.exec(plain)![0].length);
}

function regionNames(title: string): string[] {
  const names: string[] = [];
  const plain = withoutStart(title);
  let at = 0;
  for (;;) {
    regionPattern.lastIndex = at;
    const name = regionPattern.exec(plain)?.[1];
    if (!name || name.length < 2 || noRegion.test(name) || /[的为和与等食药品]/.test(name)) break;
    if (names.length > 0 && ofRegionBefore.test(name)) break;
    if (town.test(name) && !names.at(-1)?.endsWith('市')) break;
    names.push(name);
    at += name.length;
  }
  return names;
}
