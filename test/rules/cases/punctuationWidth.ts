// Cases of punctuation-width beyond its page: each mark, what keeps it as it is, and when all of a draft is changed together.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine, eachWord } from './each';

/** Enough full-width marks that single ones are reported by themselves. */
const wide =
  '\n检查，培训；宣传：抽检，检查，培训，宣传，抽检，检查，培训，宣传，抽检，检查，培训。检查。培训。抽检。宣传。检查。抽检。检查。';
const singles = (parts: readonly string[]): RuleExample[] =>
  parts.map((text) => ({ text: text + wide, note: '逐处报告' }));

export const punctuationWidth: readonly RuleExample[] = [
  ...singles([
    '甲,乙\n甲;乙\n甲:乙\n甲?乙\n甲!乙\n甲.乙\n甲。(乙)丙',
    '甲, 乙\n甲,  乙\n甲, a\n甲.\n甲. 乙\n甲.a\na.甲\n甲.5',
    '98,5%\n9:30\n甲9:乙\n9,甲\nA,B\nA,甲\n甲,A\n98%,A\n98％,A\nA,98%',
    '甲![图](a.png)\n甲!=乙\n甲!\n!甲',
    '甲(,)乙A\nA(),"甲\nA()[]",甲\nA()[]"*,甲\n甲*,A\n甲_,A\n甲\'?A\n甲;:,.A',
    '`甲,乙`丙\n<a 甲,乙>丙\n</甲,>丙\n</a,>甲\n<!-- 甲,乙 -->丙\n&nbsp;甲\n&#123;甲\n&a;甲\n  [甲,乙]: 丙\n[甲,乙]丙',
    '错误!未找到\n错误! 文档中没有\n错误!别的\n错误!未\n错误!文档',
    '甲(乙)丙\n甲(1)丙\n甲(2026)丙\n甲(20261)丙\n甲(一)丙\n甲(一百二十三四)丙\n甲(A)丙\n甲(AB)丙\n甲( 1 )丙',
    'A(甲)\n甲(A)\nA(B)\n[甲](b)\n[甲](乙)\n[甲](#乙)\n[甲](./乙)\n[甲](/乙)\n[甲](http://乙)\n[甲](乙.docx)\n[甲](乙.d)\n[甲](乙.abcdef)',
    '[甲(乙)丙(丁)]戊(己)\n[甲(乙)丙\n（甲)\n(甲）\n[甲[乙](丙)]丁(戊)',
    '甲)乙\n(甲乙\n甲(\nA(甲\nA)甲\nA)B',
    '甲"乙"丙\n甲"乙。"丙\n甲"乙！"丙\n甲"乙？"丙\n甲"乙!"丙\n甲"乙?"丙\n甲"乙.5"丙\n甲"乙\n甲"a"丙\n甲""丙\n甲"乙"丙"\n甲5"乙"丙',
    '甲"一"乙"二"\n`甲"`"乙"丙\n甲"一"5"二"\n1."甲"',
    "甲'乙'丙\nA'乙'丙\n5'乙'丙\n甲'乙A'丙\n甲'A乙'丙\n甲'乙丙'丁\n甲'乙\"丙'丁",
    '(一)甲\n1)甲\n(1)甲,乙\n1.甲,乙\n甲：(1)乙；(2)丙\n甲(1)乙',
  ]),
  {
    text: `甲"${'乙'.repeat(79)}"丙\n甲"${'乙'.repeat(80)}"丙\n甲'${'乙'.repeat(42)}'丙\n甲'${'乙'.repeat(43)}'丙\n甲(${'A'.repeat(80)}乙)丙\nA(${'A'.repeat(79)}乙)\nA(${'A'.repeat(80)}乙)${wide}`,
    note: '看多远',
  },
  ...[3, 4, 5].flatMap((count) => [
    { text: `${'甲乙丙丁戊'.slice(0, count).split('').join(',检查')},检查`, note: `半角逗号${count}处，没有全角的` },
    {
      text: `${'甲乙丙丁戊'.slice(0, count).split('').join(',检查')},检查，检查，检查，检查，检查`,
      note: `半角逗号${count}处，全角四处`,
    },
  ]),
  ...['，', '；', '：', '？', '！', '（）', '。', '、', '“”'].map((mark) => ({
    text: `甲,乙,丙,丁,戊${mark}己${mark}庚${mark}辛${mark}`,
    note: `全角“${mark}”四处`,
  })),
  ...[10, 11].map((count) => ({
    text: `${'检查食堂,'.repeat(count)}抽检${'，抽检'.repeat(20)}`,
    note: `半角逗号${count}处，全角更多`,
  })),
  ...[10, 11].map((count) => ({
    text: `${'学习马克.吐温食品厂，'.repeat(count)}${wide}`,
    note: `可能是间隔号的点${count}处`,
  })),
  ...[10, 11].map((count) => ({
    text: `${'检查"食堂。"抽检，'.repeat(count)}${wide}`,
    note: `引号里有整句的${count}处`,
  })),
  { text: '检查.抽检.宣传。培训.', note: '点比句号多' },
  { text: '检查.抽检.宣传。培训。', note: '点和句号一样多' },
  { text: '检查.抽检(甲.宣传,检查,抽检,培训,宣传', note: '全文半角，有缺一半的括号和不确定的点' },
  { text: '(一)检查(含网店)。\n（二）培训。', note: '括号，一处半角正文、一处半角序号、一处全角' },
  { text: '(一)检查(含网店)。\n（二）培训（网店）。', note: '全角与半角一样多' },
  { text: '(一)检查(含网店)。\n（二）培训（网店）。\n（三）演练。', note: '全角更多' },
  { text: '(一)检查。\n(二)培训。', note: '只有序号是半角' },
  { text: '检查(含网店)。培训(网店)。', note: '没有序号' },
  {
    text: '(一)检查(含网店)，(1)自查；(12)抽查；(123)督查；(1234)总结；(一百二十)；(一百二十三四)；(A)丙；( 2 )；(一百二十 )；(一百二十  )甲。',
    note: '哪些是序号的括号',
  },
  { text: '(一)检查(含网店)，A(1)自查；5(2)抽查；](3)督查；`(4)`；甲(5)。', note: '哪些不是序号的括号' },
  { text: '1)检查(含网店)。\n检查：1)抽检。', note: '只有右半边的序号' },
  {
    text: '一、任务\n（一）抽检。（区教育局负责）\n（二）培训,检查(食堂)。(区民政局负责)\n（三）演练。（区应急局负责）\n',
    note: '责任标注的括号由另一条规则报告',
  },
  { text: eachLine(',;:?!', (mark) => `甲${mark}乙`), note: '各种标点，没有全角的' },
  { text: eachWord('，；：？！', (mark) => `甲${mark}乙,`), note: '全角与半角一样多' },
  { text: eachLine('〇零一二三四五六七八九十百千１9', (number) => `甲(${number})乙`) + wide, note: '括号里的各种数字' },
  {
    text: `(一)检查(含网店)，${eachWord('〇零一二三四五六七八九十百千１9', (number) => `(${number})自查；`)}`,
    note: '序号里的各种数字，一并改',
  },
  {
    text: `(一)检查(含网店)，${eachWord('a z A Z 0 9 ] 甲', (before) => `检查${before}(1)自查；`)}`,
    note: '序号前面的字',
  },
  { text: eachLine('()[]"\'*_,;:?!.', (mark) => `A${mark},甲A\n甲A,${mark}甲`) + wide, note: '夹着别的标点' },
  {
    text: `A(((,甲\nA((((,甲\nA[[[[,[甲\n&a2;甲\n&abcdefgh;甲\n&abcdefghi;甲\n\`${'甲'.repeat(199)},\`\n\`${'甲'.repeat(200)},\`\n甲'乙'\n甲'乙'丙'丁'${wide}`,
    note: '看多远，续',
  },
];
