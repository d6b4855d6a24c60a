// How long the names take that are proposed within a note: in the longest draft, after each character typed.
import { median, milliseconds, printTable, time } from './measure.mjs';
import { multiLine } from './texts.mjs';

const length = 11_000;
const typed = ['', 's', 'sc', 'scj', 'scjg', 'scjgj', '市', '市场'];

/** Prints a table; a draft of the length of the longest published one is made where none lies beside the project. */
export async function printCompletion(engine, { drafts, rounds }) {
  const longest = drafts.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  const text = longest.length >= length ? longest : multiLine(drafts, length);
  const service = engine.createPlanService({ rules: engine.allRules });
  const cache = service.createCache();
  const { tasks } = service.parse(text, cache);
  const notes = tasks.flatMap(({ responsibility }) => (responsibility?.form === 'bracket' ? [responsibility] : []));
  const times = { nothing: [], something: [] };
  for (let round = -Math.ceil(rounds / 3); round < rounds; round++) {
    const { start, end } = notes[(round + rounds) % notes.length].parties.at(-1).span;
    for (const words of typed) {
      const document = service.parse(text.slice(0, start) + words + text.slice(end), cache);
      const took = await time(() => complete(engine, document, start + words.length));
      if (round >= 0) times[words === '' ? 'nothing' : 'something'].push(took);
    }
  }
  printTable(
    `Names of bodies within a note, draft of ${text.length} characters: 5 ms is the aim`,
    ['typed', 'median', 'fastest'],
    [
      ['nothing: all names', milliseconds(median(times.nothing)), milliseconds(Math.min(...times.nothing))],
      ['letters or characters', milliseconds(median(times.something)), milliseconds(Math.min(...times.something))],
    ],
  );
}

/** All that is done for a keystroke besides parsing. */
function complete(engine, document, offset) {
  const departments = engine.draftDepartments(document, {});
  const basisOf = () => ({ document, departments, comparisons: [], others: [] });
  engine.departmentNames({ document, settings: {}, offset, basisOf });
}
