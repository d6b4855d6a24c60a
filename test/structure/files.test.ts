// Every file says what it is for, stays short, and is free of what does not belong into the product.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSources } from './sources';

const product = readSources('protocol', 'server/src', 'client/src', 'client/webview');
const longestFile = 250;

describe('source files', () => {
  it('begin with a sentence that says what they are for', () => {
    const wrong = [...product, ...readSources('test')]
      .filter(({ path }) => !path.includes('/node_modules/'))
      .filter(({ text }) => !/^(?:#!.*\n)?\/\/ \S[^\n]{10,}(?:\n\/\/ [^\n]+)*\n/.test(text))
      .map(({ path }) => path);
    assert.deepEqual(wrong, []);
  });

  it(`have at most ${longestFile} lines`, () => {
    const long = product
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > longestFile);
    assert.deepEqual(long, []);
  });

  it('have functions of at most 40 lines, as the linter counts them', () => {
    const { linter, overrides } = JSON.parse(readFileSync('biome.json', 'utf8'));
    const named = 'noExcessiveLinesPerFunction';
    assert.deepEqual(linter.rules.complexity[named], { level: 'error', options: { maxLines: 40 } });
    const relaxed = overrides.filter((override: object) => JSON.stringify(override).includes(named));
    assert.deepEqual(
      relaxed.map(({ includes }: { includes: string[] }) => includes),
      [['**/*.mjs', 'test/**', 'tools/**', '.ci/**']],
    );
    const ignore = new RegExp(`biome-ignore\\S* lint(?:/complexity(?:/${named})?)?\\s*:`);
    const ignoring = product.filter(({ text }) => ignore.test(text)).map(({ path }) => path);
    assert.deepEqual(ignoring, []);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(scripts.lint, 'biome check .');
    assert.match(scripts.test, /&& npm run --silent lint &&/, 'npm test runs the linter, once');
  });

  it('are documented where they export', () => {
    const wrong = product.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?<doc>.*)\n(?:export (?:async )?(?:function|class|interface|type|enum) )(?<name>\w+)/gm)]
        .filter(({ groups }) => !/\*\/$/.test(groups!.doc!))
        .map(({ groups }) => `${path}: ${groups!.name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('leave nothing open and single nothing out', () => {
    const open = product.filter(({ text }) => /\b(?:TODO|FIXME|XXX:)/.test(text)).map(({ path }) => path);
    const single = readSources('test')
      .filter(({ path, text }) => !path.includes('/node_modules/') && /\b(?:it|describe)\.(?:only|skip)\(/.test(text))
      .map(({ path }) => path);
    assert.deepEqual([...open, ...single], []);
  });
});
