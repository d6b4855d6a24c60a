// Cases of citation-format beyond its page: each bracket, each number of another kind, each form of a title in a title.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine } from './each';

export const citationFormat: readonly RuleExample[] = [
  {
    text: eachLine(
      '〔〕 ﹝﹞ [] ［］ (） （） 【】 〖〗 <> ＜＞ 〈〉 〔] [〕 「」',
      ([open, close]) => `云食安${open}2026${close}5号`,
    ),
    note: '各种括号',
  },
  {
    text: eachLine(
      '令 公告 通告 纪要 议案 提案 证 许 准 备 健 注 登 照 审 判 裁 合 证字 许字 准第 证字第 证字字第 食 意见',
      (word) => `云食${word}（2026）5号`,
    ),
    note: '另有写法的编号',
  },
  {
    text: '区政府令 （2026）5号\n区政府令  （2026）5号\n区政府令的（2026）5号\n食药许字第 （2026）5号\n长许可字第 （2026）5号',
    note: '编号之间的空格',
  },
  {
    text: eachLine('2026 1998 １９９８ ２０２６ 20２６ 1898 2126 202 20266', (year) => `云食安（${year}）5号`),
    note: '年份',
  },
  {
    text: eachLine(
      '5 05 005 0005 00005 ０５ 12345 123456 １２３ 1２３ 第5 第05 0 第0',
      (serial) => `云食安〔2026〕${serial}号`,
    ),
    note: '顺序号',
  },
  {
    text: '云食安 （2026）5号\n云食安（ 2026）5号\n云食安（2026 ）5号\n云食安（2026） 5号\n云食安（2026）第 5号\n云食安（2026）5 号\n云食安（  2026）5号\n（2026）5号\n㐀（2026）5号\nABC（2026）5号\n云食安  （2026）5号',
    note: '空格；前面要有发文机关代字',
  },
  {
    text: `${eachLine('<年度计划> ＜年度计划＞ <“年度”计划> <㐀计划> <年> <abc计划> <年<度> <年＜度> <年《度》>', (title) => `按照《关于印发${title}的通知》执行`)}`,
    note: '书名号里的小于号',
  },
  {
    text: [80, 81].map((length) => `按照《关于印发<年${'度'.repeat(length)}>的通知》执行`).join('\n'),
    note: '书名号里的小于号，相隔很远',
  },
  { text: [81, 82].map((length) => `按照《<年${'度'.repeat(length - 1)}>》执行`).join('\n'), note: '同上，八十字左右' },
  {
    text: eachLine(
      '<<年度计划>> ＜＜年度计划＞＞ <<“年度”计划>> ＜＜“年度”计划＞＞ <<㐀计划>> ＜＜㐀计划＞＞ <<年>> ＜＜年＞＞ <<abc>> ＜＜abc＞＞ <<年<度>> ＜＜年<度＞＞ <<年《度》>> ＜＜年《度》＞＞ <<年度＞＞ <<年＞度>> ＜＜年>度＞＞ <<年＜度>> ＜＜年＜度＞＞ <<年>度>>',
      (title) => `按照${title}执行`,
    ),
    note: '双小于号',
  },
  {
    text: [80, 81]
      .flatMap((length) => [`按照<<年${'度'.repeat(length)}>>执行`, `按照＜＜年${'度'.repeat(length)}＞＞执行`])
      .join('\n'),
    note: '双小于号，相隔很远',
  },
  {
    text: eachLine(
      '《甲《乙》丙》 《《乙》》 《《乙》丙》 《甲《乙》》 《甲〈乙〉丙》 《甲〈乙《丙》丁〉戊》 《甲《乙《丙》丁》戊》 〈甲《乙》丙〉 《甲》《乙》 《甲。《乙》丙》 《甲（《乙》）丙》 （《甲《乙》丙》） 〈甲<乙>丙〉 《甲〈乙<丙>丁〉戊》 《甲》<乙>《丙》 《甲《乙<丙>丁》戊》',
      (title) => `按照${title}执行`,
    ),
    note: '书名号的嵌套',
  },
  {
    text: [100, 101]
      .flatMap((length) => [
        `按照《${'甲'.repeat(length - 4)}《乙》》执行`,
        `按照《${'甲'.repeat(length - 4)}<乙>》执行`,
      ])
      .join('\n'),
    note: '相隔一百字',
  },
  { text: '按照《甲。<乙>丙》执行\n按照<甲>执行\n执行令', note: '有句号；书名号之外' },
];
