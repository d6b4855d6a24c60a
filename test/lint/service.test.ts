// The façade: parsing, linting and fixing a draft with the product's rules.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/lint/config';
import { ruleUrl } from '../../server/src/lint/ruleUrl';
import { allRules } from '../../server/src/rules';
import { createPlanService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/edits';

const service = createPlanService({ rules: allRules });
const draft =
  '临江区2026年食品安全监督管理计划\n[bookmark: _GoBack]\n一、重点任务\n（一）加强\u200b抽检。（某某局负责）\n';

describe('createPlanService', () => {
  it('lints a draft, with a cache as without', () => {
    const cache = service.createCache();
    const once = service.lint(service.parse(draft), defaultConfig);
    assert.deepEqual(service.lint(service.parse(draft, cache), defaultConfig), once);
    assert.deepEqual(service.lint(service.parse(draft, cache), defaultConfig), once);
    const debris = once.filter(({ rule }) => rule === 'conversion-debris' || rule === 'placeholder');
    assert.deepEqual(
      debris.map(({ rule, span }) => [rule, draft.slice(span.start, span.end)]),
      [
        ['conversion-debris', '[bookmark: _GoBack]'],
        ['conversion-debris', '\u200b'],
        ['placeholder', '某某'],
      ],
    );
  });

  it('fixes what is safe to fix', () => {
    const document = service.parse(draft);
    const edits = service.safeEdits(document, service.lint(document, defaultConfig));
    const fixed = service.fix(draft, defaultConfig);
    assert.equal(applyEdits(draft, edits), fixed.text);
    assert.equal(fixed.text, '临江区2026年食品安全监督管理计划\n\n一、重点任务\n（一）加强抽检。（某某局负责）\n');
    assert.equal(fixed.applied, 2);
  });
});

describe('ruleUrl', () => {
  it('is the page of the rule', () => {
    assert.match(ruleUrl('placeholder'), /^https:\/\/.*\/docs\/rules\/placeholder\.md$/);
  });
});
