// Holds the README to what the command line really prints, and its table of exit codes and commands to what there is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runCli } from './cli/runCli';

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows true output of the examples', () => {
    const [, excerpt] = readme.match(/```text\n\$ plan-draft lint examples\n([^`]*)```/) ?? [];
    assert.ok(excerpt);
    const { stdout, code } = runCli(['lint', 'examples'], { cwd: process.cwd() });
    assert.equal(code, 1);
    for (const block of excerpt.trim().split('\n\n')) assert.ok(stdout.includes(block), block);
  });

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/^plan-draft ([a-z]+)/gm)].map(([, name]) => name!);
    assert.ok(named.length > 5);
    for (const name of new Set(named)) assert.equal(runCli([name, '--help']).code, 0, name);
  });
});
