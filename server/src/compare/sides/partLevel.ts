// The level whose part alone a figure is: 其中区级不少于6份/万人.

/** 市级检验机构 is a body of that level and no part. */
const bodies = '机构|单位|部门|平台|基地|中心|机关|实验室|队|人员|干部|站|所|院|馆';
const part = new RegExp(
  '^[\\s　，,、：:；]*(?:其中[，,：:]?)?(省|市|区县|县区|[区县]|乡镇|街镇|镇街|镇)级' +
    `(?!以上|及以[上下]|以下|示范|文明|重点|名录|标准|预案|[㐀-鿿]{0,8}(?:${bodies}))`,
);

/** The level that the words up to a figure begin with, one for districts and counties and one for towns; null for none. */
export function partLevel(before: string): string | null {
  const level = part.exec(before)?.[1];
  if (level === undefined) return null;
  if (/[区县]/.test(level)) return '区';
  return /[镇]/.test(level) ? '镇' : level;
}
