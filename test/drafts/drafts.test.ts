// Holds the model and the findings of fourteen invented drafts against what was read off them by hand (truth.json).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfig } from '../../server/src/lint/config';
import type { Problem } from '../../server/src/lint/rule';
import { parsePlan } from '../../server/src/plan/document';
import type { PlanDocument, Responsibility, Target } from '../../server/src/plan/model';
import { allRules } from '../../server/src/rules';
import { createPlanService } from '../../server/src/service';
import { overlaps, type Span } from '../../server/src/text/span';
import truth from './truth.json';

/** What one draft holds. Places are named by quotations of the draft; blanks and line ends in labels and notes do not count. */
interface DraftTruth {
  readonly file: string;
  readonly title: string;
  readonly year: number;
  readonly stage: string | null;
  readonly sections: readonly string[];
  /** How many headings there are, by level; 第X部分 and 第X章 count as level 1. */
  readonly levelCounts: Readonly<Record<string, number>>;
  readonly responsibilityNotes: number;
  /** Notes, each with its bodies by role. */
  readonly parties: readonly (readonly [note: string, roles: Readonly<Record<string, readonly string[]>>])[];
  /** How many problems a rule reports. */
  readonly findings: Readonly<Record<string, number>>;
  /** First and last words of places at which a rule reports. */
  readonly at: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;
  readonly targets: readonly TargetTruth[];
}

/** A figure that the draft undertakes; null is the comparator of a bare count, none given leaves it open. */
interface TargetTruth {
  readonly quote: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly comparator?: string | null;
  readonly per?: string;
  readonly optional?: boolean;
}

const folder = 'test/drafts';
const service = createPlanService({ rules: allRules });
const squash = (text: string) => text.replace(/\s+/g, '');

/** From the first occurrence of `from` to the end of the first `to` behind it. */
function placeOf(text: string, from: string, to: string): Span {
  const start = text.indexOf(from);
  const last = text.indexOf(to, start);
  assert.ok(start >= 0 && last >= 0, `the draft does not hold “${from}” … “${to}”`);
  return { start, end: last + to.length };
}

function levelCounts(document: PlanDocument): Record<string, number> {
  const counts: Record<string, number> = { 1: document.sections.length };
  for (const { level } of document.items) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

function partiesByRole({ parties }: Responsibility): Record<string, string[]> {
  const roles: Record<string, string[]> = {};
  for (const { name, role } of parties) (roles[role] ??= []).push(name);
  return roles;
}

function isMeant(text: string, want: TargetTruth, got: Target): boolean {
  const place = placeOf(text, want.quote, want.quote);
  return overlaps(place, got.span) && got.unit === want.unit && String(got.value) === String(want.value);
}

/** What differs between the targets of the draft and those read, one line each. */
function compareTargets(text: string, wanted: readonly TargetTruth[], read: readonly Target[]): string[] {
  const left = [...read];
  const wrong: string[] = [];
  for (const want of wanted) {
    const at = left.findIndex((got) => isMeant(text, want, got));
    const [got] = at < 0 ? [] : left.splice(at, 1);
    if (!got && !want.optional) wrong.push(`not read: ${want.quote} (${want.value} ${want.unit})`);
    if (got && want.comparator !== undefined && got.comparator !== want.comparator)
      wrong.push(`comparator of ${want.quote}: ${got.comparator} instead of ${want.comparator}`);
    if (got && want.per && got.per !== want.per) wrong.push(`per of ${want.quote}: ${got.per} instead of ${want.per}`);
  }
  const allowed = Math.ceil(wanted.length * 0.1) + 1;
  if (left.length > allowed) {
    const surplus = left.map(({ span }) => text.slice(span.start, span.end)).join(' | ');
    wrong.push(`${left.length} targets that the draft does not set, at most ${allowed}: ${surplus}`);
  }
  return wrong;
}

function describeProblem(text: string, { rule, span, message }: Problem): string {
  return `${rule} at “${text.slice(span.start, span.start + 30)}”: ${message}`;
}

describe('invented drafts', () => {
  it('are all described', () => {
    const drafts = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file));
    assert.deepEqual(drafts.sort(), truth.map(({ file }) => file).sort());
  });

  for (const draft of truth as unknown as readonly DraftTruth[]) {
    describe(draft.file, () => {
      const text = readFileSync(`${folder}/${draft.file}`, 'utf8');
      const document = parsePlan(text);
      const problems = service.lint(document, defaultConfig);
      const reported = (rule: string) => problems.filter((problem) => problem.rule === rule);

      it('has its head', () => {
        const { title, year, stage } = document;
        assert.deepEqual({ title, year, stage }, { title: draft.title, year: draft.year, stage: draft.stage });
      });

      it('has its outline', () => {
        const sections = document.sections.map(({ label, title }) => squash(label.text + title));
        assert.deepEqual(sections, draft.sections.map(squash));
        assert.deepEqual(levelCounts(document), draft.levelCounts);
      });

      it('has its responsibility notes', () => {
        const notes = document.tasks.flatMap(({ responsibility }) => responsibility ?? []);
        for (const [note, roles] of draft.parties) {
          const found = notes.find(({ span }) => squash(text.slice(span.start, span.end)) === squash(note));
          assert.ok(found, `no task has the note ${note}`);
          assert.deepEqual(partiesByRole(found), roles, note);
        }
        const all = notes.map(({ span }) => squash(text.slice(span.start, span.end))).join('\n');
        assert.equal(notes.length, draft.responsibilityNotes, all);
      });

      it('has its targets', () => {
        assert.deepEqual(compareTargets(text, draft.targets, document.targets), []);
      });

      it('gives its findings', () => {
        for (const [rule, count] of Object.entries(draft.findings)) {
          const found = reported(rule).map((problem) => describeProblem(text, problem));
          assert.equal(found.length, count, `${rule}: ${count} expected, found:\n${found.join('\n')}`);
        }
        for (const [rule, places] of Object.entries(draft.at))
          for (const [from, to] of places) {
            const place = placeOf(text, from, to);
            assert.ok(
              reported(rule).some(({ span }) => overlaps(span, place)),
              `${rule} is not reported at “${from}”`,
            );
          }
      });

      if (Object.values(draft.findings).every((count) => count === 0)) {
        it('gives no error and no warning beyond those it is known for', () => {
          const loud = problems.filter(({ rule, severity }) => severity !== 'info' && !(rule in draft.at));
          assert.deepEqual(
            loud.map((problem) => describeProblem(text, problem)),
            [],
          );
        });
      }
    });
  }
});
