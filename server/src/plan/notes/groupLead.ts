// 以上工作由…, 上述任务责任单位：…: what begins like this governs the group in front of it.

const groupLead =
  /^(?:以上|上述)(?:各项|各条|所有|全部|的)*(?:重点)?(?:工作|任务|事项|措施|内容)[\s　]*(?:的|均|都|统一)*/;

/** Length of such words at `start`, 0 where there are none. */
export function groupLeadLength(text: string, start: number, end: number): number {
  const char = text[start];
  return char === '以' || char === '上'
    ? (groupLead.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0)
    : 0;
}
