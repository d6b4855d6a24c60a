// Lists: in A、B、C利用率分别达到60%、70%、80% each figure is for one of the names.

/** Farthest that a list is looked for before its figure. */
const reach = 160;
const word = '分别';
const clauseMark = /[，。；：！？,;:|\t]/;
const number = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g;
const splitters = [/、|以及|(?<!总)和(?!谐)/, /、|以及|[和与]/, /、/];
const measure = '率|比例|占比|比重|面积|人数|数量|产量';
const isMeasure = new RegExp(`(?:${measure})$`);
/** The end of the last name that holds for all before it: 种植、收获机械化率. */
const sharedEnd = new RegExp(
  `(?:抽检|抽查|监测|检测|检验|综合|总体|平均)?(?:机械化|电气化|信息化|[一-鿿]{2})(?:${measure})$`,
);

/** What the figure at `at` is for where a list stands before it whose names are as many as its figures; null elsewhere. */
export function listedIndicator(text: string, at: number): string | null {
  const from = Math.max(0, at - reach);
  const found = text.slice(from, at).lastIndexOf(word);
  if (found < 0) return null;
  const listStart = from + found + word.length;
  if (clauseMark.test(text.slice(listStart, at))) return null;
  const place = (text.slice(listStart, at).match(number) ?? []).length;
  const list = text.slice(listStart, listStart + reach).split(clauseMark)[0]!;
  const names = namesOf(text.slice(from, listStart - word.length), (list.match(number) ?? []).length);
  const name = names?.[place];
  if (!names || name === undefined || !isMeasure.test(names.at(-1)!)) return null;
  if (isMeasure.test(name)) return name;
  const shared = sharedMeasure(names.at(-1)!);
  // 小微企业、科技企业数量: the names share more than the measure.
  return name.endsWith(shared.slice(0, 2)) ? name + shared.slice(2) : name + shared;
}

/** What a name ends with that measures: 抽检合格率. */
export function sharedMeasure(name: string): string {
  return sharedEnd.exec(name)?.[0] ?? '';
}

/** The names of a list of so many; null where the words cannot be parted into as many. */
function namesOf(lead: string, count: number): readonly string[] | null {
  const words = lead
    .replace(/[，,：:]$/, '')
    .split(clauseMark)
    .at(-1)!
    .replace(/^(?:其中|力争|确保|推动|使|[\s　])+/, '')
    .replace(/[\s　均要应]+$/, '');
  for (const splitter of splitters) {
    const names = words.split(splitter).map((name) => name.trim());
    if (names.length === count && count > 1 && names.every((name) => name.length > 1)) return names;
  }
  return null;
}
