// Paragraphs behind the last item that end a plan and are no task: when it takes effect, what is asked of everybody.

const issued = '(?:印发|发布|公布|下发)之日起';
/** When the document holds, what it replaces, who explains it. */
const validityParts = [
  `自(?:本[^，。；]{1,12}?)?${issued}`,
  '起(?:施行|实施|执行)[，,。；;]|有效期',
  '停止执行|同时废止|予以废止',
  '以本[^，。；]{1,8}为准|由[^，。；]{2,30}负责解释',
];
const validity = new RegExp(validityParts.join('|'));
/** 本方案未尽事宜…, 特此通知, 以上意见请认真贯彻执行. */
const formulaParts = [
  '特此|此前|未尽事宜|本[^，。；]{1,8}未尽|请认真|联系人|联系电话',
  '以上(?:意见|通知|要求|方案|措施)?[，,]?请',
  '(?:执行|实施)(?:过程)?中(?:遇有|有何|有关|的|遇到|如有)',
];
const formula = new RegExp(`^(?:${formulaParts.join('|')})`);
/** 各乡镇, 各级人民政府, 县直各部门, 请各单位, 有关部门: everybody at once, as the subject of what follows. */
const whole = '(?:全[省市区县]|[省市区县][直属]{0,2}|本[省市区县])?各|有关|相关|全体|所有';
const appeal = '[，,要应须需可请将于在对]|结合|根据|按照|认真|加强|切实';
const everybody = new RegExp(`^请?(?:${whole})(?!项|类|种|环节|领域)[^，。；：]{1,40}?(?:${appeal})`);
/** …是加强督查工作的重要举措: what the whole is good for. */
const worth = '(?:重要|重大|必然|关键|有力|有效|迫切)(?:举措|要求|任务|内容|保障|抓手|途径|手段|措施|需要)';
const praise = new RegExp(`是[^。；]{2,40}${worth}[，,。；]`);

/** Whether a paragraph of the plan's end, that no label stands before, reads like its close. */
export function isClosing(line: string): boolean {
  const text = line.trim();
  return formula.test(text) || everybody.test(text) || validity.test(text) || praise.test(text);
}
