// Who should do a task: bodies ranked by what higher plans, tasks like it and the registry say.
import type { DraftDepartments } from '../../bodies/draftDepartments';
import type { Comparison } from '../../compare/comparison';
import type { PlanDocument, Role, Task } from '../../plan/model';
import { currentName } from '../../registry/lookup/currentName';
import type { DepartmentEvidence } from './departmentEvidence';
import { likeTaskEvidence } from './likeTaskEvidence';
import { superiorEvidence } from './superiorEvidence';
import { topicEvidence } from './topicEvidence';

/** A draft with all that is known of who does what. */
export interface SuggestionBasis {
  readonly document: PlanDocument;
  /** Of the draft, under its settings. */
  readonly departments: DraftDepartments;
  /** The draft held against the higher plans. */
  readonly comparisons: readonly Comparison[];
  /** Other drafts whose tasks may be like those of this one, last year's plan among them. */
  readonly others: readonly PlanDocument[];
}

/** A body that may be the one to do a task. */
export interface SuggestedDepartment {
  /** Id in the registry; the name itself for a body that it does not know. */
  readonly id: string;
  /** As the draft writes it: 区市场监管局. */
  readonly name: string;
  readonly role: Role;
  /** Above 0; from about 0.3 on there is something to it. */
  readonly score: number;
  /** Chinese, one phrase for each thing that speaks for it, the weightiest first: 上级计划…, 本稿类似任务…, 职责：…. */
  readonly reasons: readonly string[];
}

/** What the three kinds of evidence count for. */
const weights = { superior: 3, likeTasks: 1.2, topics: 1 };

/** The bodies that `task` may be for, the likeliest first. A note that it has already is not taken into account. */
export function suggestDepartments(task: Task, basis: SuggestionBasis): readonly SuggestedDepartment[] {
  const { document, departments, comparisons, others } = basis;
  const evidence = [
    ...weighed(superiorEvidence(task, comparisons, departments), weights.superior),
    ...weighed(likeTaskEvidence(task, { document, own: departments, others }), weights.likeTasks),
    ...weighed(topicEvidence(document, task, departments), weights.topics),
  ];
  const byName = new Map<string, DepartmentEvidence[]>();
  for (const one of evidence) {
    const name = currentName(one.id, departments.style, departments.registry) ?? one.id;
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return [...byName].map(([name, found]) => suggestion(name, found)).sort((a, b) => b.score - a.score);
}

function weighed(evidence: readonly DepartmentEvidence[], factor: number): DepartmentEvidence[] {
  return evidence.map((one) => ({ ...one, weight: factor * one.weight }));
}

function suggestion(name: string, evidence: readonly DepartmentEvidence[]): SuggestedDepartment {
  const found = evidence.toSorted((a, b) => b.weight - a.weight);
  const roles = new Map<Role, number>();
  for (const { role, weight } of found) roles.set(role, (roles.get(role) ?? 0) + weight);
  const [role] = [...roles].reduce((most, one) => (one[1] > most[1] ? one : most));
  return {
    id: found[0]!.id,
    name,
    role,
    score: found.reduce((sum, { weight }) => sum + weight, 0),
    reasons: [...new Set(found.map(({ reason }) => reason))],
  };
}
