// Cases of department-inconsistent beyond its page: each kind of body, one body at several places, and preferred names.
import type { RuleExample } from '../../../server/src/lint/rule';

const planOf = (...notes: string[]) =>
  `临江区2026年食品安全工作要点\n一、任务\n${notes.map((note, at) => `${at + 1}.抽检。（${note}负责）`).join('\n')}\n`;
const roster = (preferred: string) => ({ departments: [preferred] });

export const departmentInconsistent: readonly RuleExample[] = [
  { text: planOf('区委宣传部', '宣传部', '区委宣传部', '区宣传部'), note: '党委部门' },
  { text: planOf('区市场监管局', '区市监局', '区市监局'), note: '政府部门，三处' },
  { text: planOf('区市场监督管理局', '区市场监管局', '区市监局'), note: '全称和两个简称' },
  { text: planOf('区市场监督管理局', '区市场监管局', '区市场监管局'), note: '先写全称一次，以后用简称' },
  { text: planOf('区市场监督管理局', '区市场监督管理局', '区市场监管局'), note: '全称两次' },
  { text: planOf('区市场监管局', '区市场监督管理局'), note: '先写简称' },
  { text: planOf('区卫生健康委', '区卫健局', '区卫健委'), note: '两种全称' },
  { text: planOf('区法院', '区人民法院', '区法院', '区检察院'), note: '法院' },
  { text: planOf('公安临江分局', '区公安分局', '临江公安分局'), note: '公安分局' },
  { text: planOf('公安临江分局', '公安分局', '公安局'), note: '没有写地名的是同一个' },
  { text: planOf('公安临江分局', '公安北沙分局', '公安分局'), note: '两个地方的分局' },
  { text: planOf('团区委', '共青团区委'), note: '群团' },
  { text: planOf('区食安委', '区食品安全委员会', '区食安委'), note: '委员会' },
  { text: planOf('区食安办', '区食安办', '区食品安全办'), note: '办公室' },
  { text: planOf('区税务局', '区税务局', '临江区税务局', '国家税务总局临江区税务局'), note: '垂直管理的' },
  { text: planOf('区市场监管局', '市市场监管局', '市市场监管委', '区市监局'), note: '不同层级' },
  { text: planOf('区市监局', '区市监局'), context: roster('区市场监管局'), note: '与名册不一致' },
  { text: planOf('区市监局', '区市场监管局'), context: roster('区市场监管局'), note: '一处与名册不一致' },
  { text: planOf('区市场监督管理局', '区市场监管局'), context: roster('区市场监管局'), note: '全称与名册不一致' },
  { text: planOf('区市场监管局', '区市场监管局'), context: roster('区市场监管局'), note: '与名册一致' },
  {
    text: planOf('公安北沙分局', '公安临江分局', '公安分局'),
    context: roster('公安临江分局'),
    note: '名册里是另一处的分局',
  },
  {
    text: planOf('区物流保障局', '区物保局'),
    context: { departments: { add: ['区物流保障局'] } },
    note: '名册里自己的单位',
  },
  {
    text: planOf(...Array.from({ length: 12 }, (_, at) => (at < 10 ? '区市监局' : '区市场监管局'))),
    note: '超过八处的只列前八处',
  },
  {
    text: planOf(
      '区委宣传部',
      '区宣传部',
      '区委统战部',
      '区统战部',
      '区委政法委',
      '区政法委',
      '区委编办',
      '区编办',
      '区委组织部',
      '区组织部',
      '区委组织部',
    ),
    note: '省略“委”字的',
  },
];
