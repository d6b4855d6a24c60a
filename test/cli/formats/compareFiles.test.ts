// `compare --format json` and `html` on a comparison made by hand.
import { strict as assert } from 'node:assert';
import { createColors } from 'picocolors';
import type { ComparedDraft } from '../../../server/src/cli/formats/compare/comparedDraft';
import { compareFormats } from '../../../server/src/cli/formats/compare/compareFormats';
import { parsePlan } from '../../../server/src/plan/document';
import { LineIndex } from '../../../server/src/text/lines';
import { ownText, sampleComparison } from '../../features/comparisonSample';

const draft: ComparedDraft = {
  path: '区.txt',
  text: ownText,
  lines: new LineIndex(ownText),
  document: parsePlan(ownText),
  comparisons: [sampleComparison],
  troubles: [],
};
describe('compare formats', () => {
  it('json: every field of each kind', async () => {
    const text = (await compareFormats.json())(draft, { colors: createColors(false), columns: 80 });
    assert.ok(text.startsWith('{\n  "version": 1,\n') && text.endsWith('}\n'));
    const { targets, deadlines: dates, tasks, ...rest } = JSON.parse(text);
    assert.deepEqual(rest, { version: 1 });
    const side = (path: string, words: string, line: number, column: number, offset: number) => ({
      path,
      text: words,
      range: {
        start: { line, column, offset },
        end: { line, column: column + words.length, offset: offset + words.length },
      },
    });
    const city = 'file:///plans/云州市计划.txt';
    assert.deepEqual(dates, [
      {
        superior: side(city, '8月底前', 3, 35, 60),
        own: side('区.txt', '10月底前', 3, 35, 60),
        verdict: 'lower',
        confidence: 0.9,
      },
    ]);
    assert.deepEqual(
      targets.map(({ verdict, confidence }: { verdict: string; confidence: number }) => [verdict, confidence]),
      [
        ['lower', 0.95],
        ['higher', 0.5],
        ['lower', 1],
        ['missing', 1],
        ['incomparable', 0.3],
        ['extra', 1],
      ],
    );
    assert.deepEqual(targets[3].own, null);
    assert.deepEqual([targets[5].superior, targets[5].own.text], [null, '3家']);
    assert.deepEqual(
      tasks.map(({ superior, own, ...left }: { superior: { text: string }; own: { text: string } | null }) => [
        superior.text,
        own?.text ?? null,
        left,
      ]),
      [
        ['提升餐饮质量。外卖封签', '提升餐饮质量。外卖封签', { confidence: 0.9 }],
        ['加强抽检。抽检总量', '加强抽检。抽检总量', { confidence: 0.5 }],
        ['强化培训。培训覆盖率', null, { confidence: 1 }],
      ],
    );
  });

  it('html: the page with the name of the file and what kept plans from being read', async () => {
    const make = await compareFormats.html();
    const page = make(
      { ...draft, document: parsePlan('开会。'), troubles: ['读不出。'] },
      { colors: createColors(false), columns: 80 },
    );
    assert.match(page, /^<!doctype html>/);
    assert.match(page, /<title>目标对照：区\.txt<\/title>/);
    assert.match(page, /读不出。/);
    assert.match(page, /外卖封签使用率/);
  });
});
