// Cases of bracket-unclosed beyond its page: each label, role and separator that tells where the names of a note end.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine } from './each';

const parties = '区教育局开展检查。';

export const bracketUnclosed: readonly RuleExample[] = [
  {
    text: eachLine('责任 牵头 配合 负责 承办 协办 主办 参加 参与', (role) => `抽检。（${role}单位：${parties}`),
    note: '各种标签',
  },
  {
    text: eachLine('责任单位 责任部门 责任科室 责任处室 分工 责任分工 单位', (label) => `抽检。（${label}:${parties}`),
    note: '各种标签，半角冒号',
  },
  {
    text: `抽检。（ 责任单位 ：${parties}\n抽检。（  责任单位：${parties}\n抽检。（责任单位  ：${parties}\n抽检。（各责任单位：${parties}`,
    note: '标签前后的空格',
  },
  {
    text: eachLine(
      '〈文物局〉 （文物局） (文物局) <文物局> 〈〉 等有关部门 等相关单位 等部门 等单位 等 等有关 各自 按照职责分工 按职责分工 依照职责分工 依职责分工 依据职责分工 根据职责分工 按照各自职责分工 分工 职责分工 按职责 依职责 牵头 负责 配合 参与 参加 协助 组织协调 统筹协调 牵头负责 牵头负责配合 按职责分工负责 承办',
      (roles) => `抽检。（责任单位：区教育局${roles}开展检查。`,
    ),
    note: '名称后面的角色',
  },
  {
    text: `抽检。（责任单位：区教育局〈${'文'.repeat(30)}〉开展检查。\n抽检。（责任单位：区教育局〈${'文'.repeat(31)}〉开展检查。`,
    note: '括注的长度',
  },
  {
    text: `${eachLine(
      '、 ， , ； ; 和 及 与 以及 。 、、、 、、、、 或',
      (separator) => `抽检。（责任单位：区教育局${separator}区民政局负责检查。`,
    )}\n抽检。（责任单位：区教育局 区民政局负责检查。`,
    note: '名称之间的分隔',
  },
  {
    text: `抽检。（区教育局牵头检查。\n抽检。（区教育局检查。\n抽检。（检查食堂。\n抽检。（责任单位：检查食堂。`,
    note: '没有标签的，要有动词',
  },
  { text: eachLine('（([［〔{“《‘', (mark) => `抽检。${mark}责任单位：${parties}后文。`), note: '各种左半边' },
  { text: eachLine('）)]］〕”》’', (mark) => `前文。抽检，区教育局${mark}后文。`), note: '各种右半边' },
  { text: eachLine('。！？!?，,；;：:、', (mark) => `开展“你点我检${mark}活动。`), note: '左半边补到句末' },
  { text: eachLine('。！？!?，,；;：:、', (mark) => `开展${mark}你点我检”活动。`), note: '右半边补到分句开头' },
  { text: eachLine('。！？!?，,；;：:、', (mark) => `开展${mark}你点我检）活动。`), note: '右括号补到句首' },
  {
    text: '你点我检）活动。\n你点我检”活动。\n前文。 你点我检）活动。\n　你点我检”活动。\n）活动。\n。）活动。',
    note: '补到行首，空格之后',
  },
  { text: '开展“你点我检\n开展“你点我检  \n开展“\n开展“。', note: '没有句末标点' },
  { text: '一、任务\n（一）检查“食堂。\n（二）检查《食堂。\n', note: '两行各有一处' },
];
