// Holds the README to what the command line really prints, and its table of exit codes and commands to what there is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readTargetList } from '../server/src/compare/reference/targetList';
import { readConfig } from '../server/src/lint/config';
import { readRoster } from '../server/src/registry/rosters/readRoster';
import { allRules } from '../server/src/rules';
import { runMain } from './cli/fakeIo';

describe('README', function () {
  this.timeout(30_000);
  const readme = readFileSync('README.md', 'utf8');

  it('shows true output of the examples', async () => {
    const excerpts = [...readme.matchAll(/```text\n\$ plan-draft ([^\n]*)\n([^`]*)```/g)];
    assert.deepEqual(
      excerpts.map(([, args]) => args!.split(' ')[0]),
      ['lint', 'compare'],
    );
    for (const [, args, excerpt] of excerpts) {
      const { stdout } = await runMain(args!.split(' '));
      for (const block of excerpt!.trim().split('\n\n')) assert.ok(stdout.includes(block), block);
    }
  });

  it('shows configurations, target lists and rosters that can be used as they are', () => {
    const blocks = [...readme.matchAll(/```jsonc\n([^`]*)```/g)].map(([, text]) => text!);
    assert.ok(blocks.length > 3);
    for (const text of blocks) assert.deepEqual(issuesOf(text), [], text);
  });

  it('names only commands that there are', async () => {
    const named = [...readme.matchAll(/^plan-draft ([a-z]+)/gm)].map(([, name]) => name!);
    assert.ok(named.length > 5);
    for (const name of new Set(named)) assert.equal((await runMain([name, '--help'])).code, 0, name);
  });
});

/** What is wrong in a file, whichever of the three kinds it is. */
function issuesOf(text: string): readonly unknown[] {
  if (text.includes('"targets"')) return readTargetList(text).issues;
  return (text.includes('"add"') ? readRoster(text) : readConfig(text, allRules)).issues;
}
