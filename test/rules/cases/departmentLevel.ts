// Cases of department-level beyond its page: each level of the draft against each of a body, and words for its own region.
import type { RuleExample } from '../../../server/src/lint/rule';
import { eachLine } from './each';

const planOf = (place: string, text: string) => `${place}2026年食品安全工作要点\n一、任务\n${text}\n`;
const tasks = (...notes: string[]) => notes.map((note, at) => `${at + 1}.抽检。（${note}）`).join('\n');
const places = ['东林省', '云州市', '临江区', '青石县', '柳河镇'];

export const departmentLevel: readonly RuleExample[] = [
  ...places.map((place) => ({
    text: planOf(place, tasks('省教育厅负责', '市教育局负责', '区教育局负责', '县教育局负责', '镇食安办负责')),
    note: `${place}的计划，各级部门各一处`,
  })),
  ...places.map((place) => ({
    text: planOf(
      place,
      `${eachLine('省 市', (word) => `结合我${word}实际，本着全${word}食品安全工作的实际，2026年全${word}食品安全工作要创新。`)}\n1.抽检。（教育局负责）`,
    ),
    note: `${place}的计划，说自己的词`,
  })),
  { text: planOf('临江区', tasks('县教育局负责', '区民政局负责', '区商务局负责')), note: '区计划里写县，其余都写区' },
  { text: planOf('临江区', tasks('县教育局负责', '区民政局负责')), note: '区与县一样多' },
  {
    text: planOf('临江区', tasks('县教育局负责', '县民政局负责', '区商务局负责', '区水务局负责', '区文旅局负责')),
    note: '两处写县',
  },
  { text: planOf('青石县', tasks('区教育局负责', '县民政局负责', '县商务局负责')), note: '县计划里写区，其余都写县' },
  {
    text: planOf('临江区', tasks('县教育局、民政局负责', '区民政局负责', '区商务局负责', '区水务局负责')),
    note: '后面的省略“县”字',
  },
  ...['牵头', '负责', '配合', '参与'].map((role) => ({
    text: planOf('临江区', tasks(`市教育局${role}，区民政局${role}`)),
    note: `市级部门${role}`,
  })),
  {
    text: planOf(
      '临江区',
      tasks(
        '市教育局、区教育局负责',
        '市教育局、市民政局负责',
        '市教育局、教育局负责',
        '市教育局牵头，区教育局负责',
        '市教育局、县教育局负责',
      ),
    ),
    note: '与谁并列',
  },
  {
    text: planOf(
      '临江区',
      tasks(
        '市规划和自然资源局负责',
        '市生态环境局负责',
        '市公安局负责',
        '市交警支队负责',
        '市药监局负责',
        '市税务局负责',
        '市人民医院负责',
      ),
    ),
    note: '常由上级派出的',
  },
  {
    text: planOf(
      '临江区',
      tasks(
        '市委宣传部负责',
        '市法院负责',
        '团市委负责',
        '市食安办负责',
        '市农委负责',
        '市市场监管局负责',
        '市政府办负责',
      ),
    ),
    note: '各类单位',
  },
  { text: planOf('临江区', tasks('市公安局北沙分局负责', '市教育局负责')), note: '带地名的' },
  {
    text: planOf('临江区', tasks('临江区民政局负责', '市教育局负责', '区市场监督管理局负责', '市卫生健康委员会负责')),
    note: '本稿的写法',
  },
  { text: `一、任务\n${tasks('市教育局负责')}\n`, note: '看不出层级' },
  { text: `一、任务\n${tasks('市教育局负责')}\n`, context: { level: '区' }, note: '配置了层级' },
  ...['天津市', '上海市', '北京市', '重庆市'].map((municipality) => ({
    text: planOf(
      '临江区',
      tasks(
        '区市场监管委负责',
        '区卫生健康委负责',
        '区市场监督管理委员会负责',
        '市场监管委负责',
        '区商务委负责',
        '区农委负责',
        '区农业农村委负责',
        '区发展改革委负责',
        '区城市管理委负责',
        '区城市管理局负责',
      ),
    ),
    context: { region: { municipality } },
    note: `${municipality}的叫法`,
  })),
  { text: planOf('临江区', tasks('区市场监管委负责', '区卫生健康委负责')), note: '不是直辖市' },
  {
    text: planOf('云州市', tasks('市市场监管委负责', '市卫健局负责')),
    context: { region: { municipality: '天津市' } },
    note: '市级',
  },
  {
    text: planOf(
      '临江区',
      `${eachLine('结合 根据 立足 针对 按照', (word) => `${word}我市实际，${word}全市食品安全工作的实际，${word}本省食品安全工作实际`)}`,
    ),
    note: '结合本地实际',
  },
  {
    text: planOf(
      '临江区',
      `${eachLine('监管工作要 监督管理工作的 工作坚持 工作以 工作总体 工作将 工作应当 工作情况', (words) => `2026年全市食品安全${words}创新。2026年度我市食品安全${words}创新。今年，全市食品安全${words}创新。今年本省食品安全${words}创新。2026年,全市食品安全${words}创新。去年全市食品安全${words}创新。`)}`,
    ),
    note: '本年的工作',
  },
  {
    text: '临江区人民政府办公室关于印发临江区2026年食品安全监管计划的通知\n各街道：\n结合我市实际执行。\n2026年3月1日\n临江区2026年食品安全监管计划\n一、任务\n结合我市实际执行。\n',
    note: '印发通知里的不查',
  },
];
