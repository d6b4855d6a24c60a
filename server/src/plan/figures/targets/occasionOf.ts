// What is done so and so often: 每季度开展1次食品安全检查, 定期开展设备检修，每年不少于2次.
import { pattern } from '../../../text/pattern';
import { unitNamed } from '../../../words/units';
import type { Target } from '../../model';
import type { Figure } from '../number/readFigure';

const light = '组织召开|组织开展|组织举办|开展|组织|召开|举办|举行|进行';
const lightInFront = new RegExp(`^(?:至少|定期|集中|统一)?(?:${light})(?=[一-鿿“《（])`);
const lightAtEnd = new RegExp(`(?:${light})$`);
const deed = new RegExp(`(?:${light})(?=[一-鿿]{2})([^，。；]{2,24})$`);
const makingOthers = ['推动', '组织', '保障', '确保', '引导', '督促'];
/** 通过以会代训的方式组织: how, and by whom it is seen to. */
const manner = pattern()`^(?:要|应)?(?:通过|采取|采用|以)[^，。；]{1,24}(?:方式|形式|途径|模式)${makingOthers}?(?:全[省市区县])?(?=[一-鿿]{2})`;
/** 家庭医生参加轮训 is about their 轮训. */
const takesPart = /(?<=[一-鿿]{2})参[加与]$/;
const manners = '严格 认真 全面 继续 坚持 定期 不定期 常态化 扎实 深入 积极'.split(' ');
const emptyVerbs = '建立健全 建立 健全 完善 落实 执行 实行 实施 推行 加强 强化'.split(' ');
/** What is said to be done where the clause of the figure gives no more than how often. */
const ledBy = pattern()`^(?:[\s　]|${manners}|${emptyVerbs}|对(?=[^，。；]{2,20}(?:检查|巡查|监测|评估)))+`;

/** Whether a figure counts how often something is done. */
export function isOccasion({ unit }: Figure): boolean {
  const kind = unitNamed(unit)?.kind;
  return kind === 'visits' || kind === 'events';
}

/**
 * The words in front of such a figure with the object behind it, without verbs that say nothing; where they end with such a verb
 * and nothing follows (对一般单位每季度开展1次), what the target before says is done.
 */
export function occasionOf(words: string, object: string, previous: Target | undefined): string {
  const shared = object === '' && previous && lightAtEnd.test(words);
  const whole = words.replace(manner, '') + (shared ? (deed.exec(previous.indicator)?.[1] ?? '') : object);
  const isTakenPart = object !== '' && takesPart.test(words);
  return (isTakenPart ? words.replace(manner, '').replace(takesPart, '') + object : whole).replace(lightInFront, '');
}

/** What the clause before says is done, without the verb; '' for one that names a time or a figure. */
export function deedBefore({ earlier }: { readonly earlier: string }): string {
  const clause = earlier.split(/[，,：:；;]/).findLast((one) => one.trim() !== '') ?? '';
  const words = clause.trim().replace(ledBy, '').replace(lightInFront, '').replace(ledBy, '');
  return /[0-9０-９]|^[^一-鿿“]/.test(words) || words.length > 24 ? '' : words;
}
