// Cases of placeholder beyond its page: each stand-in, each noun behind one, and what looks like one and is none.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine } from './each';

const nouns =
  '年 月 日 号 区 县 市 省 镇 乡 街 村 局 委 办 厅 站 所 中心 部门 单位 公司 企业 学校 医院 同志 路 家 个 批次 人 次 项 份 件 万 亿 元 % ％ 食品 中 部 单 公 企 学 医 同 批';

export const placeholder: readonly RuleExample[] = [
  {
    text: eachLine(
      '某某 某某某 某 XX X xx x ＸＸ Ｘ ｘｘ ｘ ×× × ＊＊ ＊ ** * ____ ___ __ _ ＿＿＿ ＿＿ ○○ ○ □□ □ △△ △',
      (sign) => `由${sign}区负责`,
    ),
    note: '各种占位符，后面是“区”',
  },
  {
    text: eachLine(
      '某某 某 XX xx ＸＸ ｘｘ ×× X × ＊＊ ＊ ** * ____ ___ ＿＿＿ ○○ □□ △△',
      (sign) => `由${sign}食品负责`,
    ),
    note: '各种占位符，后面不是单位',
  },
  { text: eachLine(nouns, (noun) => `由×${noun}负责，由*${noun}负责，由＊${noun}负责`), note: '单个符号后面的字' },
  {
    text: eachLine(
      '待定 待补 待补充 待完善 待核实 待核定 待明确 待确定 待确认 TBD tbd 待查',
      (words) => `示范街（${words}）条`,
    ),
    note: '待定的各种说法',
  },
  {
    text: eachLine('（） () 【】 [] 〔〕 〈〉 “” ［］', ([open, close]) => `示范街${open}待定${close}条`),
    note: '待定的各种括号',
  },
  {
    text: `示范街（ 待定）条\n示范街（  待定）条\n示范街（待定${'甲'.repeat(12)}）条\n示范街（待定${'甲'.repeat(13)}）条\n示范街（待定（甲）条\n示范街（待定〔甲）条\n示范街待定条`,
    note: '待定前后的空格和字',
  },
  {
    text:
      eachLine('XX 甲XX aXX zXX AXX ZXX .XX _XX /XX @XX -XX 5XX', (word) => `由${word}负责`) +
      '\n' +
      eachLine('XXa XXz XXA XX_ XX@ XX5 XX. XX-', (word) => `由${word}负责`),
    note: '字母前后的字',
  },
  {
    text: eachLine('5 ５ a Z Ａ Ｚ ａ ｚ . _ / @ - 甲', (before) => `由${before}×区负责，于${before}×年完成`),
    note: '单个字母前面的字',
  },
  {
    text: eachLine('〇 零 一 二 三 四 五 六 七 八 九 十 甲', (number) => `由${number}○○区负责，由○○${number}区负责`),
    note: '汉字数字里的圈',
  },
  { text: '由甲____乙负责\n由甲____5负责\n由甲____a负责\n由甲____Z负责\n由甲__乙负责', note: '横线后面的字' },
  {
    text: eachLine(
      '责任 牵头 配合 参加 承办 填报',
      (role) => `${role}单位：____，${role}部门: ____，${role}人：  ____`,
    ),
    note: '供填写的横线，责任单位除外',
  },
  { text: '____\n＿＿\n**\n** __ \n甲：____\n甲:____\n甲____', note: '分隔线和冒号' },
  {
    text: eachLine(
      '〔2024〕39号 [2024]39号 ［2024］39号 （2024）39号 (2024)39号 ﹝2024﹞39号 【2024】39号 〔1998〕39号 〔1898〕39号 〔*〕39号 〔＊〕39号 〔×〕39号 〔X〕39号 〔x〕39号 〔Ｘ〕39号 〔ｘ〕39号 〔****〕39号 〔*****〕39号 〔2024〕第39号 〔2024〕*号 〔2024〕＊号 〔2024〕×号 〔2024〕X号 〔2024〕x号 〔2024〕Ｘ号 〔2024〕号',
      (number) => `按**政办${number}、×政办${number}、＊政办${number}执行`,
    ),
    note: '文号里的机关代字',
  },
  {
    text: `按**政办 〔2024〕39号执行\n按**政办〔 2024 〕 第 39号执行\n按**政办  〔2024〕39号执行\n按**${'甲'.repeat(8)}〔2024〕39号执行\n按**${'甲'.repeat(9)}〔2024〕39号执行\n按**a〔2024〕39号执行`,
    note: '文号里的空格和长度',
  },
  {
    text: eachLine(
      '〔*〕 [*] ［*］ （*） (*) ﹝*﹞ 【*】 《*》 “*”',
      (year) => `按云政办${year}4号、云政办${year}第4号、云政办${year}*号执行`,
    ),
    note: '文号里的年份',
  },
  {
    text: `${eachLine(
      '4 1234 12345 123456 ＊ × X x Ｘ ｘ',
      (number) => `按云政办〔*〕${number}号、云政办〔×〕${number}号执行，按云政办〔*〕 第 ${number}号执行`,
    )}\n按云政办〔*〕4执行`,
    note: '文号的年份，后面的顺序号',
  },
  {
    text: '**重点**任务\n*重点*任务\n** 重点**任务\n**重点*任务\n**（重点**）任务\n**重点）**任务\n**1）重点**任务\n**a）重点**任务\n**一）重点**任务\n**甲）重点**任务\n**1)重点**任务\n**（1）重点**任务\n**（重点）**任务',
    note: '强调里的括号',
  },
  {
    text:
      eachLine('〔 [ （ ( ﹝ 【 《 “', (open) => `**甲${open}乙**区`) +
      '\n' +
      eachLine('〕 ] ） ) ﹞ 】 》 ”', (close) => `**甲${close}乙**区`),
    note: '强调里只有一半的括号',
  },
  {
    text: '由**局、**局负责\n由**局、**食品负责\n由**食品、**局负责\n由__局、__局负责\n由**区**局**所负责\n由*局**局负责\n由**、**、**局负责',
    note: '成对的是强调还是占位',
  },
  {
    text: '此处略，（同上），此处略。XX区',
    options: { words: ['此处略', '（同上）', '', '没有'] },
    note: '选项里的几个词',
  },
  { text: '此处略', note: '没有选项' },
  {
    text: eachLine(
      '1 ９ a z 一 二 三 四 五 六 七 八 九 十 甲',
      (number) => `**${number}）重点**区，__${number})重点__区`,
    ),
    note: '强调里的序号，后面是“区”',
  },
  { text: eachLine('（）()【】[]〔〕〈〉', (bracket) => `示范街（待定${bracket}甲）条`), note: '待定里还有括号' },
  {
    text: 'A×政办〔2024〕39号\n甲×政办〔2024〕39号\n由××区负责\n按×〔〕号、**甲〔199〕3号、云政办〔*〕号执行',
    note: '文号前的字母，不全的文号',
  },
  {
    text: '**1】重点**区\n**1》重点**区\n**1〕重点**区\n**甲（乙1））重点**区\n**（1））重点**区',
    note: '不是序号的括号',
  },
];
