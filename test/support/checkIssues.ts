// Holds what a reader of JSON says of marked text to the marks and to parts of its messages.
import assert from 'node:assert/strict';
import type { JsonIssue } from '../../server/src/text/json/parseJson';
import { readMarks, writeMarks } from './marks';

/** Every mark is the place of an issue, in order; `messages` are parts of their messages. Gives what was read. */
export function checkIssues<T extends { readonly issues: readonly JsonIssue[] }>(
  marked: string,
  read: (text: string) => T,
  messages: readonly RegExp[],
): T {
  const { text } = readMarks(marked);
  const result = read(text);
  const { issues } = result;
  const shown = issues.map(({ message }) => message).join('\n');
  const spans = issues.map(({ span }) => span);
  assert.equal(writeMarks(text, spans), marked, shown);
  assert.equal(issues.length, messages.length, shown);
  for (const [at, message] of messages.entries()) assert.match(issues[at]!.message, message);
  return result;
}
