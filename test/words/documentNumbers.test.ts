// Document numbers are read in every bracket and width, behind a title, at the end of a line and as a line of their own.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import { loadGrammar, tokenize } from '../grammar/tokenizer';

const head = '临江区2026年食品安全工作计划\n一、任务\n';
const numberOf = (text: string) => parsePlan(head + text).citations.map(({ documentNumber }) => documentNumber);

const numbers = [
  '云政办发〔2026〕5号',
  '云政办发〔２０２６〕５号',
  '云政办发﹝2026﹞5号',
  '云政办发[2026]5号',
  '云政办发［2026］5号',
  '云政办发(2026)5号',
  '云政办发（2026）5号',
  '云政办发【2026】5号',
  '云政办发〔2026〕第5号',
  '云政办发〔2026〕 5号',
  '云政办发〔2026〕 第 ５ 号',
  '云州市人民政府令第12号',
  '云州市人民政府令第１２号',
];

describe('document numbers', () => {
  for (const number of numbers) {
    it(`${number} behind a title, in brackets`, () =>
      assert.deepEqual(numberOf(`（一）按照《食品安全规定》（${number}）要求抓好落实。`), [number]));
    it(`${number} behind a title, without brackets`, () =>
      assert.deepEqual(numberOf(`（一）按照《食品安全规定》${number}要求抓好落实。`), [number]));
  }

  for (const number of numbers.filter((one) => !one.includes('令'))) {
    it(`${number} is no part of a title above it`, () => {
      const text = `${number}\n临江区2026年食品安全工作计划\n一、任务\n`;
      assert.equal(parsePlan(text).title, '临江区2026年食品安全工作计划');
    });
    it(`${number} behind a title on its line`, () =>
      assert.equal(
        parsePlan(`临江区2026年食品安全工作计划 ${number}\n一、任务\n`).title,
        '临江区2026年食品安全工作计划',
      ));
    it(`the year of ${number} is not that of the draft`, () => {
      const other = number.replace('2026', '2021').replace('２０２６', '２０２１');
      const text = `一、总则\n（一）落实${other}，做好2026年食品安全工作。\n`;
      assert.equal(parsePlan(text).year, 2026);
    });
  }

  for (const words of ['（2026）5号楼', '（以下简称规定）', '（第5号）', '2026年5号文件'])
    it(`${words} is none`, () => assert.deepEqual(numberOf(`（一）按照《食品安全规定》${words}抓好落实。`), [null]));

  it('are coloured in both widths', async () => {
    const grammar = await loadGrammar();
    for (const number of ['云政办发〔2026〕5号', '云政办发〔２０２６〕５号', '云政办发［2026］5号']) {
      const tokens = tokenize(grammar, `落实${number}要求`);
      const found = tokens.filter(({ scopes }) => scopes.some((one) => one.includes('document-number')));
      assert.match(
        found.map(({ text }) => text).join(''),
        new RegExp(`${number.slice(-6).replace(/[[\]]/g, '\\$&')}$`),
        number,
      );
    }
  });
});
