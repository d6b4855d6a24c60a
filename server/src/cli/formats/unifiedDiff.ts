// `lint --diff`: what --fix would change in a draft, as a unified diff that `git apply` and `patch -p1` take.
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import type { Colors } from '../colors';

/** The diff of one draft; '' when both texts are the same. */
export function unifiedDiff(options: { path: string; before: string; after: string; colors: Colors }): string {
  const { path, before, after, colors } = options;
  if (before === after) return '';
  const patch = createTwoFilesPatch('', '', before, after, undefined, undefined, {
    context: 3,
    headerOptions: OMIT_HEADERS,
  });
  const head = [`--- a/${path}`, `+++ b/${path}`].map(colors.bold);
  return [...head, ...patch.split('\n').map((line) => paintLine(line, colors))].join('\n');
}

function paintLine(line: string, colors: Colors): string {
  if (line.startsWith('@@')) return colors.cyan(line);
  if (line.startsWith('+')) return colors.green(line);
  return line.startsWith('-') ? colors.red(line) : line;
}
