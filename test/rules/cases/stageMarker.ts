// Cases of stage-marker beyond its page: every word for a stage against every other, in the draft and in the configuration.
import type { RuleExample } from '../../../server/src/lint/rule';

const words = '征求意见稿 征求意见修改稿 送审稿 审议稿 报批稿 报审稿 评审稿 会签稿 印发稿 定稿 讨论稿 初稿'.split(' ');
const title = '临江区2026年食品安全监督管理计划';
const body = '一、重点任务\n（一）加强抽检。（区市场监管局负责）\n';

const stages = ['征求意见稿', '送审稿', '印发稿', '起草'] as const;

export const stageMarker: readonly RuleExample[] = [
  ...stages.flatMap((stage) =>
    words.map((word) => ({
      text: `${title}（${word}）\n${body}`,
      context: { stage },
      note: `配置${stage}，标注${word}`,
    })),
  ),
  ...stages.map((stage) => ({
    text: `${title}\n${body}`,
    context: { stage },
    note: `配置${stage}，没有标注`,
  })),
  { text: `${title}（送审稿）\n（征求意见稿）\n${body}`, note: '两处不同' },
  {
    text: `${title}（报批稿）\n（送审稿）\n${body}`,
    context: { stage: '印发稿' },
    note: '两处是同一阶段，以后一处为准',
  },
  { text: `（征求意见稿）\n${title}\n${body}`, context: { stage: '印发稿' }, note: '标注在标题上面，不给改法' },
  { text: `（送审稿）\n${title}（报批稿）\n${body}`, context: { stage: '印发稿' }, note: '标题上下都有' },
  { text: `${title}送审稿\n${body}`, note: '没有括号' },
  { text: `${title}\n征求意见稿\n${body}`, context: { stage: '印发稿' }, note: '没有括号，又与配置不同' },
  { text: `征求意见稿\n${title}\n${body}`, note: '标题上面没有括号的' },
  {
    text: `关于征求《${title}》意见的通知\n各街道办事处：\n现印发给你们。\n2026年3月1日\n${title}\n${body}`,
    context: { stage: '征求意见稿' },
    note: '有印发通知的不提示加标注',
  },
  {
    text: `${title}（征求意见稿）\n${body}`,
    context: { stage: '印发稿', region: { name: '云州市临江区' } },
    note: '配置的地区包含本稿的',
  },
  {
    text: `${title}（征求意见稿）\n${body}`,
    context: { stage: '印发稿', region: { name: '江区' } },
    note: '本稿的地区包含配置的',
  },
  {
    text: `${title}（征求意见稿）\n${body}`,
    context: { stage: '印发稿', region: { name: '青石县' } },
    note: '配置说的是别的地区',
  },
  { text: `${title}（征求意见稿）\n${body}`, context: { stage: '印发稿', level: '区' }, note: '层级相同' },
  { text: `${title}（征求意见稿）\n${body}`, context: { stage: '印发稿', level: '市' }, note: '层级不同' },
  {
    text: `食品安全监督管理计划（征求意见稿）\n${body}`,
    context: { stage: '印发稿', region: { name: '青石县' }, level: '市' },
    note: '标题没有地区',
  },
  {
    text: `${title}（征求意见稿）\n${body}`,
    context: { stage: '印发稿', superior: `${title}（征求意见稿）\n${body}` },
    note: '稿件就是配置的上级计划',
  },
  {
    text: `${title}（征求意见稿）\n${body}`,
    context: { stage: '印发稿', previous: `${title}（征求意见稿）\n${body}` },
    note: '稿件就是配置的上年计划',
  },
  {
    text: `${title}（征求意见稿）\n${body}`,
    context: {
      stage: '印发稿',
      superior: `云州市2026年食品安全监督管理计划\n${body}`,
      previous: `临江区2025年食品安全监督管理计划\n${body}`,
    },
    note: '上级、上年计划是另外的文件',
  },
  { text: `${title}（征求意见稿）\n${body}`, note: '没有配置阶段' },
];
