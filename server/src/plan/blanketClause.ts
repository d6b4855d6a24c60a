// Blanket clauses: one sentence that says who does everything that follows.
import type { Note } from './model';
import { readParties } from './parties';

const hint = /均[由需须应要]|都[由需须]|统一由|不再|分工/;
/** 以下各项工作均需各街镇落实, 本要点各项任务都由…负责. */
const all =
  /(?:以下|下列|上述|以上|本(?:计划|方案|要点|安排))[^。；，,]{0,16}?(?:工作|任务|措施|事项|内容)[^。；，,]{0,6}?(?:均|都|全部|统一)(?:由|需要?|须|应由?|要)([^。；]{2,80}?(?:牵头负责|负责|落实|承担|组织实施|配合))/;
/** 未列明责任单位的，由…负责; …不再列出. */
const rest =
  /(?:未|没有)(?:列明|列出|注明|标注|明确)[^。；，]{0,10}(?:单位|部门)[^。；，]{0,6}[，,]?(?:均|都)?由([^。；]{2,80}?负责)/;
const omitted =
  /([^。；，,]{0,60})[，,]?[^。；，,]{0,16}不再(?:逐[一项条]|一一|分别|另行|单独|重复)?(?:列出|列明|标注|注明|列示)/;
const inAttachment = /(?:责任|任务|职责)分工[^。；，]{0,6}(?:详?见|按照?)(?:本[^。；，]{0,4})?附[件表]/;

/** The blanket clause of a line, or null. */
export function findBlanketClause(text: string): Note | null {
  if (!hint.test(text)) return null;
  const match = all.exec(text) ?? rest.exec(text) ?? omitted.exec(text) ?? inAttachment.exec(text);
  if (!match) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const named = match[1] ?? '';
  const from = match.index + match[0].indexOf(named);
  const parties = named ? readParties(text, { start: from, end: from + named.length }, '负责').parties : [];
  return { span, form: 'blanket', labelText: '', parties };
}
