// Prints how well published plans are read that lie beside the project: targets by field in two halves, findings by the verdicts that
// people gave, errors and warnings, labels that a fix would change. With --errors what is wrong in the half that may be read; with
// --wild FOLDER for plans that lie elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../../server/src/lint/config';
import type { Problem } from '../../server/src/lint/rule';
import type { PlanDocument } from '../../server/src/plan/model';
import { allRules } from '../../server/src/rules';
import { createPlanService } from '../../server/src/service';
import type { TextEdit } from '../../server/src/text/edits';
import { overlaps } from '../../server/src/text/span';
import { faultsOf, type TrueFigure, trueFigures } from './wildTargetScore';

const print = (line: string) => process.stdout.write(`${line}\n`);
const folderAt = process.argv.indexOf('--wild');
const folder = folderAt < 0 ? '../shared/wild' : process.argv[folderAt + 1]!;
const showErrors = process.argv.includes('--errors');
const service = createPlanService({ rules: allRules });

interface Checked {
  readonly document: PlanDocument;
  readonly problems: readonly Problem[];
}

function checkDrafts(): Map<string, Checked> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    names.sort().map((name) => {
      const document = service.parse(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''));
      return [name, { document, problems: service.lint(document, defaultConfig) }];
    }),
  );
}

function printTargets(half: string, figures: readonly TrueFigure[], drafts: ReadonlyMap<string, Checked>): void {
  const faults = new Map<string, number>();
  let [scored, right] = [0, 0];
  let [none, misread] = [0, 0];
  for (const figure of figures) {
    const draft = drafts.get(figure.file);
    const found = draft && faultsOf(figure, draft.document);
    if (!found) continue;
    if (figure.isTarget) [scored, right] = [scored + 1, right + (found.length === 0 ? 1 : 0)];
    else [none, misread] = [none + 1, misread + found.length];
    for (const fault of found) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    if (showErrors && half === 'tuning' && found.length > 0) printError(figure, found, draft.document);
  }
  const counts = [...faults].filter(([fault]) => fault !== 'false').map(([fault, count]) => `${fault} ${count}`);
  const share = ((100 * right) / Math.max(1, scored)).toFixed(1);
  print(`targets ${half}: ${right}/${scored} right in every field (${share} %); wrong: ${counts.join(', ') || 'none'}`);
  print(`  no targets: ${none - misread}/${none} not read as such`);
}

function printError(figure: TrueFigure, found: readonly string[], { text, targets }: PlanDocument): void {
  const end = figure.start + figure.text.length;
  const target = targets.find(({ span }) => span.start < end && figure.start < span.end);
  const { indicator, comparator, value, unit, per, period } = target ?? {};
  const around = text.slice(Math.max(0, figure.start - 24), end + 16).replace(/\s/g, ' ');
  print(`    ${figure.file}:${figure.start} ${found.join(' ')} [${figure.kinds}] …${around}…`);
  print(`      ${JSON.stringify(Object.values(figure.fields))}`);
  if (target) print(`      ${JSON.stringify([indicator, comparator, value, unit, per, period])}`);
}

/** How many characters of a finding are compared: what was around it may have changed. */
const head = 14;

/** Findings by the verdicts on those of an earlier version: R right, W wrong; a finding counts at its related places too. */
function printVerdicts(drafts: ReadonlyMap<string, Checked>): void {
  const table = new Map<string, Record<'R' | 'W', [kept: number, all: number]>>();
  const judged = new Set<Problem>();
  for (const line of readFileSync(join(folder, 'verdicts.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [file = '', , , rule = '', verdict, words = ''] = line.split('\t');
    const draft = drafts.get(file);
    const hit = draft?.problems.find(
      (one) => one.rule === rule && isAt(one, draft.document.text, words.slice(0, head)),
    );
    if (hit) judged.add(hit);
    const own = table.get(rule) ?? { R: [0, 0], W: [0, 0] };
    table.set(rule, own);
    if (verdict !== 'R' && verdict !== 'W') continue;
    own[verdict][1]++;
    if (hit) own[verdict][0]++;
  }
  for (const { problems } of drafts.values())
    for (const { rule } of problems) table.set(rule, table.get(rule) ?? { R: [0, 0], W: [0, 0] });
  print(`\n${'rule'.padEnd(28)}right kept  wrong left  new`);
  for (const [rule, { R, W }] of [...table].sort()) {
    const fresh = [...drafts.values()].flatMap(({ problems }) =>
      problems.filter((one) => one.rule === rule && !judged.has(one)),
    );
    print(`${rule.padEnd(28)}${R.join('/').padEnd(12)}${W.join('/').padEnd(12)}${fresh.length || ''}`);
  }
}

function isAt({ span, related = [] }: Problem, text: string, words: string): boolean {
  return [span, ...related.map((one) => one.span)].some(({ start, end }) => {
    const found = text.slice(start, Math.min(end, start + head));
    return found.length >= Math.min(4, words.length) && found.startsWith(words.slice(0, found.length));
  });
}

function printTotals(drafts: ReadonlyMap<string, Checked>): void {
  let [length, alarms, numbers, widths] = [0, 0, 0, 0];
  for (const { document, problems } of drafts.values()) {
    length += document.text.length;
    alarms += problems.filter(({ severity }) => severity !== 'info').length;
    const edits = service.safeEdits(document, problems);
    const changed = document.outline.flatMap(({ label }) => edits.filter(({ span }) => overlaps(span, label.span)));
    const isWidth = ({ span, newText }: TextEdit) =>
      newText.normalize('NFKC') === document.text.slice(span.start, span.end).normalize('NFKC');
    widths += changed.filter(isWidth).length;
    numbers += changed.filter((edit) => !isWidth(edit)).length;
  }
  print(`\nerrors and warnings per 10,000 characters: ${((1e4 * alarms) / Math.max(1, length)).toFixed(1)}`);
  print(`labels that a fix changes: ${numbers}; brackets of labels that it widens with the others: ${widths}`);
}

if (existsSync(folder)) {
  const drafts = checkDrafts();
  for (const [half, figures] of Object.entries(trueFigures)) printTargets(half, figures, drafts);
  if (existsSync(join(folder, 'verdicts.tsv'))) printVerdicts(drafts);
  printTotals(drafts);
} else print(`no published plans beside the project (${folder})`);
