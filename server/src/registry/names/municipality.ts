// Tells whether a plan is of one of the four municipalities under the central government, where bodies have names of their own.
import type { Municipality } from '../departments/department';
import districts from './districts.json';

const municipalities: readonly Municipality[] = ['北京', '天津', '上海', '重庆'];
/** How often a text names a municipality before it is taken to lie in it. */
const enoughMentions = 3;

/** What is known of where a plan is from. */
export interface PlanOrigin {
  /** As configured: 天津市. */
  readonly municipality?: string | undefined;
  /** 河北区, null where the plan does not say. */
  readonly region: string | null;
  /** Titles and the like, which name the place in full where they do. */
  readonly titles: readonly (string | null)[];
  readonly text: string;
}

/** The municipality that a plan is of; null for another place and where nothing tells. */
export function municipalityOf({ municipality, region, titles, text }: PlanOrigin): Municipality | null {
  if (municipality) return municipalities.find((one) => municipality.startsWith(one)) ?? null;
  for (const title of [region, ...titles]) {
    const named = municipalities.find((one) => title?.includes(`${one}市`));
    if (named) return named;
  }
  const counts = municipalities.map((one) => text.split(`${one}市`).length - 1);
  const most = Math.max(...counts);
  if (counts.filter((count) => count === most).length > 1) return null;
  const likeliest = municipalities[counts.indexOf(most)]!;
  const isDistrict = region !== null && districts[likeliest].includes(region);
  return most >= (isDistrict ? 1 : enoughMentions) ? likeliest : null;
}
