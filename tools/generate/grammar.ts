// The patterns of the TextMate grammar that hold words of roles, document numbers, kinds and stages of drafts; the rest of the grammar is written by hand.
import { plainKinds, stageWords } from '../../server/src/words/documents/documentKinds';
import { yearAndSerial } from '../../server/src/words/documents/documentNumbers';
import { labelWords } from '../../server/src/words/roles/roleLabels';
import { anyOf, type RoleWord, wordsAt } from '../../server/src/words/roles/roles';
import { joiners } from '../../server/src/words/roles/roleVerbs';

interface Pattern {
  match?: string;
  begin?: string;
  patterns?: Pattern[];
}

type Repository = Readonly<Record<string, Pattern>>;

const byDuty = '(?:按照?|依照?|依据)(?:各自)?职责(?:分工)?';
const adverbs = '分工|共同|分别';
/** What stands between two tokens of a note. */
const marks = '、，,；;：:。';
/** What the names of bodies end with; a verb that may be what is done is a role behind these only. */
const endOfName = '[局委办部厅院署社处所站队组会司校道镇乡街府位门心区县市]';

const labels = `(?:${labelWords.label})`;
/** The verbs, each with what must follow it; the tokenizer can't look as far back as the parser does. */
const asVerbs = (words: readonly RoleWord[]) => words.map(({ word, before = '' }) => word + before).join('|');
const verbs = asVerbs(wordsAt('verb'));
const leading = anyOf(wordsAt('verb', '牵头').filter(({ word, saysWho }) => saysWho && word.length === 2));
const ofBodies = anyOf(wordsAt('verb').filter(({ saysWho }) => saysWho));
const ofWork = anyOf(wordsAt('verb').filter(({ saysWho }) => !saysWho));

/** What makes a bracket a note: a label at its beginning, or a verb that closes names. */
function noteBegin(content: string, close: string): string {
  const end = `。?[${close}，,；;]`;
  const behindName = `(?<=${endOfName}|分工|职责|共同|分别)(?:${ofWork})${end}`;
  return `(?:${labels}|${labelWords.shortLabels})[：:]|${content}{1,300}?(?:${leading}|(?:${ofBodies})${end}|${behindName})`;
}

/** 由A牵头，B配合 in a sentence. */
function bearer(): string {
  const first = wordsAt('by').map(({ word, inSentence }) => word + (inSentence?.by ?? ''));
  const others = anyOf(
    [...wordsAt('verb', '配合'), ...wordsAt('verb', '参与'), ...wordsAt('verb', '负责')].filter((one) => one.saysWho),
  );
  const stops = anyOf(wordsAt('verb').filter(({ saysWho }) => saysWho));
  const name = (stop: string) => `((?:(?!${stop})[^。；;：:，,（）()《》“”\\s|]){2,30})`;
  return `(由)${name(`${stops}|由`)}(${first.join('|')})(?!人|制)(?:([，,])${name(stops)}(${others}))?`;
}

/** The grammar with its generated patterns as the words of today make them; `read` gives the present text. */
export function withWords(grammar: string): string {
  const parsed: { readonly repository: Repository } = JSON.parse(grammar);
  writeHead(parsed.repository);
  writeNotes(parsed.repository);
  parsed.repository.documentNumber!.match =
    `[一-龥]{1,12}${yearAndSerial}|GB\\s?(?:/\\s?T)?\\s?\\d{3,6}(?:[—－–-]\\d{4})?`;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** Titles and stages on lines of their own, and stages anywhere. */
function writeHead({ title, stageLine, stage }: Repository): void {
  const marker = `([（(])(${stageWords}|试行)([）)])`;
  const first = '[^。；;：:，,|\\s（）()〈〉]';
  title!.patterns![0]!.match =
    `^[\\s　]*(#{1,6}\\s+)?(${first}[^。；;：:，,|（）()]{1,58}(?:${plainKinds}))(?:${marker})?[\\s　]*$`;
  stageLine!.match = `^[\\s　]*${marker}[\\s　]*$`;
  stage!.match = marker;
}

function writeNotes({ noteLine, note, noteContent, bearer: bearerPattern }: Repository): void {
  const [round, square] = note!.patterns!;
  const [label, role] = noteContent!.patterns!;
  const notName = `${verbs}|${byDuty}|${adverbs}|${joiners.join('|')}|某某`;
  noteLine!.begin = `^[\\s　]*(?:[-*]\\s+)?(\\*\\*)?(${labels})([：:])`;
  round!.begin = `([（(])(?=${noteBegin('(?:[^（）()。\\n]|[（(][^（）()。\\n]{0,40}[）)])', '）)')})`;
  square!.begin = `([〔\\[])(?=${noteBegin('[^〔〕\\[\\]。\\n]', '〕\\]')})`;
  label!.match = `(${labels}|${labelWords.shortLabels})([：:])`;
  role!.match = `${byDuty}|${adverbs}|${joiners.join('|')}|(?:${verbs})(?:落实|组织协调|组织)?`;
  noteContent!.patterns!.at(-1)!.match =
    `(?:(?!${notName})[^\\s${marks}（）()〔〕\\[\\]〈〉<>|*]){1,30}(?:[（(][^（）()]{1,30}[）)])?`;
  bearerPattern!.match = bearer();
}
