// Cases of target-below-superior beyond its page: how the other plan and its figures are named, and which fixes are offered.
import type { RuleExample } from '../../../server/src/lint/rule';

const own = (text: string) => `临江区2026年食品安全监督管理计划\n一、${text}（区市场监管局负责）`;
const superior = (text: string, title = '云州市2026年食品安全监督管理计划') =>
  `${title}\n一、${text}（市市场监管委负责）`;
const rate = '学校食堂“互联网+明厨亮灶”覆盖率达到';
const list = (title: string, indicator = '食品抽检合格率') =>
  JSON.stringify({ title, targets: [{ indicator, comparator: '>=', value: 100, unit: '%' }] });

export const targetBelowSuperior: readonly RuleExample[] = [
  ...[
    '东林省2026年食品安全监督管理计划',
    '云州市2026年食品安全监督管理计划',
    '青石县2026年食品安全监督管理计划',
    '柳河镇2026年食品安全监督管理计划',
    '2026年食品安全监督管理计划',
    '《云州市2026年食品安全监督管理计划》',
  ].map((title) => ({
    text: own(`${rate}95%。`),
    context: { superior: superior(`${rate}100%。`, title) },
    note: `上级计划是${title}`,
  })),
  {
    text: own('食品抽检合格率达到95%。'),
    context: { superior: list('云州市2026年食品安全监督管理计划') },
    note: '上级计划是指标清单',
  },
  { text: own(`${rate}９５％。`), context: { superior: superior(`${rate}100%。`) }, note: '全角数字' },
  { text: own(`${rate}95.5%。`), context: { superior: superior(`${rate}97.5%以上。`) }, note: '小数' },
  { text: own(`${rate}95%以上。`), context: { superior: superior(`${rate}97%。`) }, note: '“以上”' },
  {
    text: own('不合格食品核查处置在48小时内启动。'),
    context: { superior: superior('不合格食品核查处置在24小时内启动。') },
    note: '时限',
  },
  {
    text: own('不合格食品核查处置在3天内启动。'),
    context: { superior: superior('不合格食品核查处置在24小时内启动。') },
    note: '时限的单位不同，不给改法',
  },
  {
    text: own('食品抽检不合格率控制在5%以内。'),
    context: { superior: superior('食品抽检不合格率控制在3%以内。') },
    note: '越小越好',
  },
  {
    text: own('全区每千人口食品抽检量不少于5批次。'),
    context: { superior: superior('全市每千人口食品抽检量不少于6批次。') },
    note: '均数',
  },
  {
    text: own('学校食堂培训每年不少于1.5万小时。'),
    context: { superior: superior('学校食堂培训每年不少于2万小时。') },
    note: '带“万”的数',
  },
  {
    text: own(`坚持“预防为主”，坚持“全程管控”，${rate}95%。`),
    context: { superior: superior(`坚持“预防为主”，坚持“全程管控”，督促各学校落实责任,${rate}100%。`) },
    note: '引文从哪里开始',
  },
  {
    text: own(`督促全区各级各类学校和托幼机构食堂严格落实校长陪餐制度推进${rate}95%。`),
    context: { superior: superior(`督促全市各级各类学校和托幼机构食堂严格落实校长陪餐制度推进${rate}100%。`) },
    note: '引文很长',
  },
  ...'，。；：！？、,;:'.split('').map((mark) => ({
    text: own(`落实陪餐制度${mark}${rate}95%。`),
    context: { superior: superior(`落实陪餐制度${mark}${rate}100%。`) },
    note: `指标前面是“${mark}”`,
  })),
  { text: own(`${rate}\n95%。`), context: { superior: superior(`${rate} 100%。`) }, note: '指标里有空格' },
  {
    text: own('食品抽检合格率达到95%。'),
    context: { superior: list('《云州市2026年食品安全监督管理计划》') },
    note: '清单的名称带书名号',
  },
  ...[' ', '　', '，', '、', '：', ':', ',', '，，'].map((mark) => ({
    text: own(`落实陪餐制度。${mark}${rate}95%。`),
    context: { superior: superior(`${rate}100%。`) },
    note: `句首是“${mark}”`,
  })),
  {
    text: own(`${rate}95%。`),
    context: { superior: list('云州市2026年食品安全监督管理计划', '学校食堂“互联网+明厨亮灶”覆盖率') },
    note: '清单里的引号在引文中写作单引号',
  },
];
