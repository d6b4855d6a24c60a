// Lints and compares any text, and holds the result against what is always true of it.
import assert from 'node:assert/strict';
import { comparePlans } from '../../server/src/compare/comparePlans';
import { readReference } from '../../server/src/compare/reference/readReference';
import { defaultConfig, type PlanConfig } from '../../server/src/lint/config';
import type { PlanDocument } from '../../server/src/plan/model';
import { allRules } from '../../server/src/rules';
import { createPlanService } from '../../server/src/service';

/** The service that all these tests share. */
export const service = createPlanService({ rules: allRules });

/** Every rule on, those that are off by default too. */
export const everything: PlanConfig = {
  ...defaultConfig,
  rules: Object.fromEntries(allRules.map(({ id }) => [id, { severity: 'warning', options: {} }])),
};

/** Lints and holds the result against what is always true of it. */
export function lintSafely(text: string, document: PlanDocument = service.parse(text)) {
  const problems = service.lint(document, everything);
  const checked = new Set<unknown>();
  for (const { rule, message, span, fixes = [], related = [] } of problems) {
    assert.notEqual(rule, 'internal-error', `${message}\n${text.slice(0, 500)}`);
    const own = related.filter(({ path }) => path === undefined).map((place) => place.span);
    const lists = fixes.map(({ edits }) => edits).filter((edits) => !checked.has(edits) && checked.add(edits));
    for (const one of [span, ...own, ...lists.flatMap((edits) => edits.map((edit) => edit.span))]) {
      assert.ok(one.start >= 0 && one.start <= one.end && one.end <= text.length, `${rule}: ${one.start}–${one.end}`);
    }
  }
  return problems;
}

/** Holds a text against another and the rows against what is always true of them. */
export function compareSafely(own: string, superior: string): void {
  const { plan } = readReference('上级计划.txt', superior);
  if (!plan) return;
  const { targets, deadlines, tasks } = comparePlans(service.parse(own), plan);
  for (const row of [...targets, ...deadlines, ...tasks]) {
    assert.ok(row.own !== null || row.superior !== null, 'a row holds something');
    assert.ok(row.confidence >= 0 && row.confidence <= 1, String(row.confidence));
    for (const [side, text] of [
      [row.own, own],
      [row.superior, superior],
    ] as const) {
      if (side) assert.ok(side.span.start >= 0 && side.span.end <= text.length, JSON.stringify(side.span));
    }
  }
}
