// `lint --diff`: what --fix would change in a draft, as a unified diff that `git apply` and `patch -p1` take.
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import type { Colors } from '../../terminal/colors';

/** Beyond so many changed lines the search for the shortest diff, quadratic in them, is not worth its time. */
const mostChanges = 1000;

/** The diff of one draft; '' when both texts are the same. */
export function unifiedDiff(options: { path: string; before: string; after: string; colors: Colors }): string {
  const { path, before, after, colors } = options;
  if (before === after) return '';
  const hunks =
    createTwoFilesPatch('', '', before, after, undefined, undefined, {
      context: 3,
      headerOptions: OMIT_HEADERS,
      maxEditLength: mostChanges,
    }) ?? wholeHunk(before, after);
  const head = [`--- a/${path}`, `+++ b/${path}`].map(colors.bold);
  return [...head, ...hunks.split('\n').map((line) => paintLine(line, colors))].join('\n');
}

/** One hunk that takes all lines out and puts the new ones in. */
function wholeHunk(before: string, after: string): string {
  const old = signedLines(before, '-');
  const now = signedLines(after, '+');
  const count = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('\\')).length;
  return `${[`@@ -1,${count(old)} +1,${count(now)} @@`, ...old, ...now].join('\n')}\n`;
}

function signedLines(text: string, sign: '-' | '+'): string[] {
  const lines = text.split('\n').map((line) => sign + line);
  return text.endsWith('\n') ? lines.slice(0, -1) : [...lines, '\\ No newline at end of file'];
}

function paintLine(line: string, colors: Colors): string {
  if (line.startsWith('@@')) return colors.cyan(line);
  if (line.startsWith('+')) return colors.green(line);
  return line.startsWith('-') ? colors.red(line) : line;
}
