// What a JSON syntax error means, in Chinese.
import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: '这个词不能这样写，字符串请加英文双引号。',
  InvalidNumberFormat: '数字写法不对，请改为如 1 或 0.5 的形式。',
  PropertyNameExpected: '这里应为加英文双引号的名称。',
  ValueExpected: '这里缺少值，请补上。',
  ColonExpected: '名称后面缺少英文冒号“:”，请补上。',
  CommaExpected: '两项之间缺少英文逗号“,”，请补上。',
  CloseBraceExpected: '缺少右花括号“}”，请在对象结束处补上。',
  CloseBracketExpected: '缺少右方括号“]”，请在数组结束处补上。',
  EndOfFileExpected: '最后一个括号后面还有多余的内容，请删去。',
  InvalidCommentToken: '注释写法不对，请用 // 或 /* */。',
  UnexpectedEndOfComment: '注释没有结束，请补上 */。',
  UnexpectedEndOfString: '字符串没有结束，请补上英文双引号。',
  UnexpectedEndOfNumber: '数字没有写完，请补全。',
  InvalidUnicode: '\\u 后面应为四位十六进制数，请改正。',
  InvalidEscapeCharacter: '反斜杠后面的字符不对，路径请用 / 分隔。',
  InvalidCharacter: '这里有不能出现的字符，请删去。',
};

/** The message for an error code of jsonc-parser; what is wrong and what to do. */
export function syntaxMessage(code: ParseErrorCode): string {
  return messages[printParseErrorCode(code)] ?? '请检查标点和括号。';
}
