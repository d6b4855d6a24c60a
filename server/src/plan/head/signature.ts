// Lines with which a draft is signed: the bodies of every kind, with their seals, and a date that is still to be filled in.
import { toHalfWidth } from '../../text/numerals';

const longestName = 40;
const longestLine = 120;
/** （代章）, （公章）: behind the name, with blanks in between. */
const seal = /[（(][\s　]*(?:代|公|盖|印)[\s　]*章[\s　]*[）)][\s　]*$/;
const signatureEnds = [
  '政府|国务院|办公室|办公厅|办事处|委员会|管委会|指挥部|专班|[局委部厅署处院社办]|小组',
  '海关|工会|总会|联合会|协会|商会|妇联|科协|残联|侨联|团委|党委|党组|[省市县区]委|支队|大队|总队|消防救援站',
  '中心|集团|公司|学校|中学|小学|大学|医院|银行|供销社|合作社|基金会|研究所|监管所|管理所|服务所',
];
const signer = new RegExp(`(?:${signatureEnds.join('|')})$`);
/** What a sentence has and a name has not. */
const sentence = /[，。；：！？“”《》,;:!?]|^[0-9０-９]|(?:责任|牵头|配合|参与|协办|主办|承办)(?:单位|部门)/;
const separators = /[\s　]{2,}|[、\t]/;
const day = '(?:[0-9]{1,2}|[一二三四五六七八九十]{0,3})';
/** 2026年3月 日, 年 月 日, 2026年3月1号, once blanks are left out. */
const openDate = new RegExp(`^(?:[0-9]{2,4}|[二〇零○Oo一三四五六七八九]{2,4})?年${day}月${day}[日号]$`);
const placeholders = /[\s　_＿×xX*＊△○〇]/g;

/** Whether a line is a date that has a blank in it, or ends in 号. */
export function isOpenDate(line: string): boolean {
  return line.length <= longestName && openDate.test(toHalfWidth(line).replace(placeholders, ''));
}

/** Whether a line names the bodies that sign a text, and nothing else. */
export function isSignature(line: string): boolean {
  if (line.length > longestLine) return false;
  const names = line.replace(seal, '').trim();
  return (
    names.length > 1 &&
    !sentence.test(names) &&
    names.split(separators).every((name) => isBody(name.replace(/[\s　]/g, '')))
  );
}

function isBody(name: string): boolean {
  return name.length > 1 && name.length <= longestName && signer.test(name);
}
