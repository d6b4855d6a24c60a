// Titles broken over lines: which line is the beginning of the next.
import { isNoticeTitle } from '../../words/documents/documentKinds';
import type { Line } from '../model';
import { isFormalLine, type TitleLine, titleLineOf } from './titleLine';
import { writtenLines } from './writtenLines';

/** Who issues plans; what a title on two lines may begin with, and a signature ends with. */
const issuer = /(?:委员会|政府|办公室|小组|指挥部|中心|[局厅委办])$/;
/** 青禾县人民政府 / 关于促进冷链发展的意见: whose a title is stands above it. */
const signer = /^[㐀-鿿 　]{4,}(?:委员会|政府|办公[室厅]|小组|指挥部|[局厅委])$/;
const ofIssuer = /^关于.*的(?:通知|意见|决定|方案|办法|规定|措施|报告|请示|函)$/;
/** 2024年工作要点: the rest of a title whose first line says whose it is. */
const generic =
  /^(?:[0-9０-９]{4}|二[〇零○][〇零○一二三四五六七八九]{2})年度?(?:重点)?(?:工作)?(?:要点|计划|安排|方案|任务|打算)/;

/** 关于推行公示制度 / 审核机制的意见: a line with 关于 that ends with another kind of document than titles with 关于 do. */
const openEnded = /^(?!.*的(?:通知|意见|规定|决定|办法|措施|方案|函|报告|请示|批复|公告|通告)$).*关于(?!印发|转发)/;
const openEnd = /(?:制度|机制|清单|任务|目标|措施|举措|部署|分工|文件|规范|标准|报告|规则|办法|规定|条例)$/;
const closedEnd = /的(?:通知|(?:指导|实施|若干)?意见|决定|规定|办法|(?:若干)?措施|(?:实施|工作)?方案)$/;

/** Whether a title that ends with a line below has its beginning in this one, which looks whole by itself. */
function isFirstHalf(line: string, below: string): boolean {
  return (
    line.length <= 40 &&
    below.length <= 40 &&
    openEnded.test(line) &&
    openEnd.test(line) &&
    closedEnd.test(below) &&
    !/关于|(?:19|20)\d{2}/.test(below)
  );
}

/** 关于印发…计划 / （2023—2025年）的通知: the title of a notice broken right behind the plan's name. */
export function endsInNextLine(line: string, paragraphs: readonly Line[], index: number): boolean {
  const under = paragraphs[index + 1];
  if (under && under.facts.labels.length === 0 && isFirstHalf(line, titleLineOf(under.facts).text)) return true;
  if (!/关于|印发|转发/.test(line) || isNoticeTitle(line)) return false;
  const next = writtenLines(paragraphs, index, { step: 1, count: 1 })[0];
  const below = next === undefined ? '' : titleLineOf(paragraphs[next]!.facts).text;
  return below.length <= 24 && /通知$/.test(below);
}

/** Whether a line is the first half of a title: short, formal lines and whole names of bodies are not. */
export function continuesInto({ text: above, isTitle }: TitleLine, below: string, paragraph: Line): boolean {
  if (above.length > 40 || paragraph.facts.labels[0]?.after === 'start') return false;
  if (/关于|印发|转发/.test(above) && below.length <= 24 && /通知$/.test(below)) return true;
  if (isFirstHalf(above, below) || (signer.test(above) && ofIssuer.test(below))) return true;
  if (isTitle || isFormalLine(above) || /[。；！？：:]/.test(above)) return false;
  if (/(?:关于|印发|转发)$/.test(above)) return true;
  if (/[《》]/.test(above)) return /关于(?!印发|转发)/.test(above) && !/^关于/.test(below);
  if (issuer.test(above) && generic.test(below)) return true;
  const isSigned = issuer.test(above) && above.slice(0, 2) === below.slice(0, 2);
  const complete = isSigned || /(?:19|20)\d{2}|二〇/.test(below) || /^关于/.test(below);
  return !complete && !/(?:文件|简报)$/.test(above);
}
