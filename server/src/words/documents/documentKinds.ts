// What documents are called: the last words of a title, and the stage behind it.

/** Plans. */
export const planKinds = '计划|方案|要点|安排';
/** Plans and what sets the tasks of a year as they do. */
export const widePlanKinds = `${planKinds}|规划|意见`;
/** What issues or reports something and is no plan itself. */
const noticeKinds = '通知|通告|公告|公示|函|请示|批复|报告';
/** Laws and other rules; 法 alone also ends words such as 执法. */
const rules = '条例|规定|办法|规则|细则';
/** Kinds of documents that are not the draft, as a sentence names them without 《》. */
export const otherDocumentKinds = `法|${rules}|标准|规范|文件|指南`;
const others =
  '分工|清单|制度|预案|通报|总结|措施|纲要|思路|打算|指南|指引|规程|决定|目标|任务|部署|举措|表|书|(?:责任|任务|目标|工作)分解';

/** All that a title ends with. */
export const documentKinds = `${widePlanKinds}|${noticeKinds}|${rules}|${others}`;
/** Those of them that begin no other words, for colouring a line without knowing the rest of the text. */
export const plainKinds = `${widePlanKinds}|通知|措施|规定|办法|清单`;

/** The stages of a draft. */
export const stageWords =
  '征求意见稿|征求意见修改稿|送审稿|审议稿|讨论稿|草案|草稿|初稿|报批稿|报审稿|评审稿|印发稿|修改稿|修订稿|代拟稿|会签稿|定稿';

const notice = /(?:通知|通告|公告|公示|的函|请示|批复|报告)$/;

/** Whether a title is that of a notice, which issues or reports something. */
export function isNoticeTitle(title: string): boolean {
  return notice.test(title);
}
