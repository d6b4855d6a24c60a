// The run with mutants, on sources made for it: what it finds unnoticed, its score, and its exit code.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** Runs the tool on a source of the fixture, with the tests beside it. */
function runOn(name: string, ...options: string[]) {
  const file = `test/mutants/fixture/${name}`;
  const args = ['tools/mutants/main.mjs', `${file}.ts`, '--tests', `${file}Tests.ts`, '--jobs', '1', ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout.split('\n');
}

describe('a run with mutants', () => {
  it('names the mutant that no test notices, and counts the other', () => {
    const [survivor, score] = runOn('added');
    assert.equal(survivor, 'test/mutants/fixture/added.ts:4:56  a + b  →  a - b');
    assert.match(score!, /^test\/mutants\/fixture: 1\/2 noticed \(50%\) of 2 mutants; 0 by running on for ever/);
  });

  it('notices loops without end and what is evaluated at load, and leaves documentation alone', () => {
    const [score] = runOn('counted');
    assert.match(score!, /^test\/mutants\/fixture: 7\/7 noticed \(100%\) of 7 mutants; 1 by running on for ever/);
  });

  it('draws as many mutants as are asked for', () => {
    const [first] = runOn('counted', '--sample', '1', '--seed', '7');
    assert.match(first!, /: 1\/1 noticed \(100%\) of 7 mutants/);
  });
});
