// A draft that is read again line by line is compared as if it were read for the first time.
import assert from 'node:assert/strict';
import { comparePlans } from '../../../server/src/compare/comparePlans';
import { readReference } from '../../../server/src/compare/reference/readReference';
import { createParagraphCache } from '../../../server/src/plan/cache';
import { parsePlan } from '../../../server/src/plan/document';
import { describeTargets } from '../compareTexts';

describe('a draft read again', () => {
  const { plan } = readReference(
    '上级计划.txt',
    '云州市2026年食品安全监督管理计划\n一、重点任务\n到2026年底，农村食堂抽检率达到98%。每个街镇建设示范店不少于2家。',
  );
  const body = (heading: string) => `一、${heading}\n到2026年底，食堂抽检率达到97%。建设示范店1家。`;
  const drafts = [
    `临江区2026年食品安全监督管理计划\n${body('重点任务')}`,
    `临江区2026年食品安全监督管理计划\n${body('农村食品安全')}`,
    `临江区2027年食品安全监督管理计划\n${body('农村食品安全')}`,
    `柳河镇2026年食品安全监督管理计划\n${body('重点任务')}`,
    `临江区2025年食品安全监督管理计划\n${body('农村食品安全')}`,
  ];
  const expected = [
    ['≥98% / ≥97% incomparable', '≥2家/街镇 / 1家 incomparable'],
    ['≥98% / ≥97% lower', '≥2家/街镇 / 1家 incomparable'],
    ['≥98% / ≥97% lower', '≥2家/街镇 / 1家 incomparable'],
    ['≥98% / ≥97% lower', '≥2家/街镇 / 1家 lower'],
    ['≥98% / ≥97% incomparable', '≥2家/街镇 / 1家 incomparable'],
  ];

  it('follows its title and headings', () => {
    const cache = createParagraphCache();
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [1, 3, 0, 2, 4, 1],
    ])
      for (const which of order)
        assert.deepEqual(
          describeTargets(comparePlans(parsePlan(drafts[which]!, cache), plan!)),
          expected[which],
          `${which}`,
        );
  });

  it('is told to be of the past only where its year is', () => {
    const cache = createParagraphCache();
    const confidence = (which: number) => comparePlans(parsePlan(drafts[which]!, cache), plan!).targets[0]!.confidence;
    const [sure, past] = [confidence(1), confidence(2)];
    assert.ok(sure >= 0.6 && past < 0.6, `${sure} ${past}`);
    assert.deepEqual([confidence(1), confidence(2)], [sure, past]);
  });

  it('is compared once as long as it is the same', () => {
    const draft = parsePlan(drafts[0]!);
    assert.equal(comparePlans(draft, plan!), comparePlans(draft, plan!));
  });
});
