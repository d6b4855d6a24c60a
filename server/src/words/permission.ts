// Permissions: 可在5个工作日内, 允许不超过…, 可申请最高…: what somebody may do is nothing that a draft undertakes.

const verbs = '申请|享受|获得?|给予|在|于|按|提前|放宽|延长|适当|优先|参加|自|向|根据|视情|酌情|对';
const permitted = new RegExp(`(?:(?<![不许认])可(?:以|${verbs})|(?<!不)允许)[^，。；：]{0,40}$`);

/** Whether the words of a clause up to a place permit what follows, rather than demand it. */
export function isPermitted(before: string): boolean {
  return (before.includes('可') || before.includes('允许')) && permitted.test(before);
}
