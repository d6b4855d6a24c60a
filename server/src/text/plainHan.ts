// Radicals and compatibility ideographs, which conversion from PDF puts in place of Han characters: ⽣ for 生, U+F98E for 年.

/** The blocks in which they stand; nearly every text has none. */
const inDisguise = /[\u2e80-\u2fd5\uf900-\ufad9]/;
const eachInDisguise = new RegExp(inDisguise.source, 'g');

/** Radicals that Unicode maps to nothing, each with the character for which it stands. */
const radicals = new Map(
  Array.from(
    '⺁厂⺂乛⺄乙⺅亻⺇几⺈刀⺉刂⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺱罒⺲罒⺴罓⺵罓⺶羊⺷羊⺹耂⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'
      .match(/../gu)!
      .map((pair) => [pair[0]!, pair[1]!] as const),
  ),
);

/** The text with the plain character in each such place; of the same length, the same string where it has none. */
export function toPlainHan(text: string): string {
  return inDisguise.test(text) ? text.replace(eachInDisguise, plain) : text;
}

function plain(char: string): string {
  const mapped = radicals.get(char) ?? char.normalize('NFKC');
  return mapped.length === 1 ? mapped : char;
}
