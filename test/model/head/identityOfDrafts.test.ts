// Year, region and level of drafts whose title does not tell them.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import type { AdminLevel } from '../../../server/src/words/levels';

const body = '一、任务\n（一）开展检查。';

describe('the year where no title has one', () => {
  const plans: readonly (readonly [string, string, number | null])[] = [
    [
      'that of the signature, not of a goal',
      `云州市作坊整治方案\n按照部署，到2020年基本完成整治。\n${body}\n云州市人民政府办公室\n2016年3月4日`,
      2016,
    ],
    [
      'that of the notice, not of a first goal',
      `临江区食安办：\n现将方案印发给你们。\n2020年6月20日\n临江区三年行动方案\n2022年底前取得实效。\n${body}`,
      2020,
    ],
    ['that of a damaged date', `临江区整治方案\n${body}\n临江区人民政府办公室\n2019613日`, 2019],
    ['that of a date in brackets below the title', `临江区整治方案\n（区食安办 二○一一年四月）\n${body}`, 2011],
    [
      'that of the issue, not of history',
      `各市人民政府：\n2012年11月2日\n东林省“十二五”规划\n一、现状\n2009年9月调整了职能。\n二、任务`,
      2012,
    ],
    ['that of a line below the title', `临江区整治方案\n（2024—2026年）\n${body}\n临江区食安办\n2023年8月1日`, 2024],
    ['that which opens the text', `临江区整治方案\n2024年，全区整治工作要坚持问题导向。\n${body}`, 2024],
    ['that of the work to be done', `临江区整治方案\n为做好2024年全区整治工作，制定本方案。\n${body}`, 2024],
    [
      'that of the work where it is issued the autumn before',
      `临江区整治方案\n为做好2024年全区整治工作，制定本方案。\n${body}\n临江区食安办\n2023年12月28日`,
      2024,
    ],
    ['none for history', `临江区整治方案\n2023年，全区整治工作取得成效。2019年3月成立专班。\n${body}`, null],
    ['none for a heading of history', `临江区整治方案\n一、工作回顾\n2023年，全区坚持问题导向。\n二、任务`, null],
    ['none for the number of a document', `临江区整治方案\n根据云政发〔2019〕3号文件要求，制定本方案。\n${body}`, null],
    [
      'that of the work where the title has a word that a heading of history may have',
      `临江区基础教育食堂整治方案\n为做好2024年食堂整治工作，制定本方案。\n${body}`,
      2024,
    ],
    ['none for a goal', `临江区整治方案\n到2025年，整治全面完成。\n${body}`, null],
    ['none for a span of years', `临江区整治方案\n推进2021—2025年规划任务，制定本方案。\n${body}`, null],
  ];
  for (const [what, text, year] of plans)
    it(`is ${what}`, () => {
      assert.equal(parsePlan(text).year, year);
    });
});

describe('region and level', () => {
  const plans: readonly (readonly [string, string | null, AdminLevel | null])[] = [
    [`创建农产品质量安全县方案\n结合我区实际，开展国家农产品质量安全县创建。\n${body}`, null, '区'],
    [`整治方案\n按照我市统一部署，结合我县实际，制定本方案。\n${body}`, null, '县'],
    [`整治方案\n各村、有关部门：\n推动全县整治工作。\n${body}`, null, '乡镇'],
    [`整治方案\n推动全县整治工作。\n一、任务\n由乡农业服务中心承办，乡卫生院配合。`, null, '乡镇'],
    [`整治方案\n推动全县整治工作，各镇党委、县委各部门要重视。\n${body}`, null, '县'],
    [`整治方案\n经自治区人民政府同意，结合我区实际，制定本方案。\n${body}`, null, '省'],
    [`整治方案\n按照自治区、市委部署，结合我区实际，制定本方案。\n${body}`, null, '区'],
    [`整治方案\n按照自治区部署，结合我区实际，制定本方案。\n${body}`, null, null],
    [`整治方案\n完善资本市场体系，健全区域协作。\n${body}`, null, null],
    [`青山旗2024年整治方案\n${body}`, '青山旗', '县'],
    [`西林盟2024年整治方案\n${body}`, '西林盟', '市'],
    [`红旗镇2024年整治方案\n${body}`, '红旗镇', '乡镇'],
    [`青山旗市场监管局2024年整治方案\n${body}`, '青山旗', '县'],
    [`整治方案\n推动全旗整治工作。\n${body}`, null, '县'],
    [`2024年县整治方案\n${body}`, null, '县'],
    [`2024年区政府重点工作任务\n${body}`, null, '区'],
    [`2024年市场监管工作要点\n${body}`, null, null],
    [`2024年县域经济工作要点\n${body}`, null, null],
    [`2024年乡镇食堂整治方案\n${body}`, null, null],
    [`关于落实区《政府工作报告》\n重点工作的任务分工\n${body}`, null, '区'],
    [`中共云州市委2024年工作要点\n${body}`, '云州市', '市'],
    [
      `临江区人民政府办公室关于印发2024年整治方案的通知\n各街道：\n现印发给你们。\n2024年3月1日\n2024年整治方案\n${body}`,
      '临江区',
      '区',
    ],
    [
      `各街道：\n现将《2024年整治方案》印发给你们。\n云州市临江区人民政府办公室\n2024年3月1日\n2024年整治方案\n${body}`,
      '临江区',
      '区',
    ],
    [`2024年全市整治方案\n${body}\n临江区人民政府办公室\n2024年3月1日`, null, '市'],
    [`2024年整治方案\n${body}\n云州市临江区沿江街道办事处\n2024年3月1日`, '沿江街道', '乡镇'],
    [`2024年整治方案\n${body}\n云州市公安局临江分局\n2024年3月1日`, null, null],
    [`云州市人民政府办公室转发2024年整治方案的通知\n各区：\n2024年3月1日\n2024年整治方案\n${body}`, null, null],
  ];
  for (const [text, region, level] of plans)
    it(`are ${region}, ${level} in ${text.split('\n', 2).join('/')}`, () => {
      const document = parsePlan(text);
      assert.deepEqual([document.region, document.level], [region, level]);
    });
});
