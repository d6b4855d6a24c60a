// Numbers of a list whose unit stands behind the last one only: 分别达到80、85、90%.

const listed = /(?:[、和及][ 　]?[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?){1,9}[ 　]?([%％])/y;
const listWord = /(?:分别|依次|逐年)[^，。；：,;:]{0,48}$/;
/** Longest stretch before the number that is looked at. */
const reach = 52;

/** Whether the number that ends at `end` shares the % at the end of its list. */
export function sharesPercent(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  listed.lastIndex = end;
  return listed.test(text) && listWord.test(text.slice(Math.max(0, start - reach), start));
}
