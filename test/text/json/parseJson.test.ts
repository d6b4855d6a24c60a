// What is said of JSON that is not written rightly: a text of each fault, with what to do.
import assert from 'node:assert/strict';
import { parseJson } from '../../../server/src/text/json/parseJson';

const faults: readonly (readonly [text: string, advice: string])[] = [
  ['{"level": 区}', '这个词不能这样写，字符串请加英文双引号。'],
  ['{"level": 1.}', '数字没有写完，请补全。'],
  ['{1: 1}', '这里应为加英文双引号的名称。'],
  ['{"level": }', '这里缺少值，请补上。'],
  ['{"level" 1}', '名称后面缺少英文冒号“:”，请补上。'],
  ['{"level": 1 "stage": 2}', '两项之间缺少英文逗号“,”，请补上。'],
  ['{"level": 1', '缺少右花括号“}”，请在对象结束处补上。'],
  ['["level"', '缺少右方括号“]”，请在数组结束处补上。'],
  ['{} 1', '最后一个括号后面还有多余的内容，请删去。'],
  ['{} /* 说明', '注释没有结束，请补上 */。'],
  ['{"level": "区', '字符串没有结束，请补上英文双引号。'],
  ['{"level": "\\u12zz"}', '\\u 后面应为四位十六进制数，请改正。'],
  ['{"level": "\\d"}', '反斜杠后面的字符不对，路径请用 / 分隔。'],
  ['{"level": "区\u0001"}', '这里有不能出现的字符，请删去。'],
];

describe('JSON that is not written rightly', () => {
  for (const [text, advice] of faults)
    it(JSON.stringify(text), () => {
      const messages = parseJson(text, '配置文件')
        .issues([])
        .map(({ message }) => message);
      assert.ok(messages.includes(`配置文件的写法有误：${advice}`), messages.join('\n'));
    });
});
