// Labels of rows: in a line with cells what a figure measures may stand in the cell before (投诉下降|3%).
import { pattern } from '../../../text/pattern';

const separator = /[|｜\t]/;
/** Farthest that a cell before is looked for. */
const reach = 120;
const serial = /[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}/;
const numbered = pattern()`^(?:[（(]${serial}[）)])?(?:${serial}[.．、])?(?=[^0-9０-９%％])`;
/** Bodies that do something; kinds and numbers of rows. */
const noLabel = /[局委办厅院]$|部门$|街道$|政府$|单位$|^[0-9０-９.．%％\-—/\s　]*$/;

/** Another figure of the row, or nothing. */
const holdsFigure = /[0-9０-９]|^$/;

function withoutNumber(cell: string): string {
  const words = cell.replace(/[\s　*]+/g, '').replace(numbered, '');
  return words.replace(/[（(][^（()）]{1,8}[）)]$/, '');
}

/** The cell before the one of a place, without its number; '' where it names nothing that can be measured. */
export function rowLabel(text: string, at: number): string {
  const line = text.slice(Math.max(0, at - reach), at);
  const cells = line.split(separator);
  if (cells.length < 2) return '';
  const label =
    cells
      .slice(0, -1)
      .map(withoutNumber)
      .findLast((cell) => !holdsFigure.test(cell)) ?? '';
  const isWhole = cells.length > 2 || line.length < reach;
  return isWhole && label.length >= 2 && label.length <= 40 && !noLabel.test(label) && !/[，。；]/.test(label)
    ? label
    : '';
}
