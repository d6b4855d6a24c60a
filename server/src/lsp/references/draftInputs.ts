// What the files hold that the settings of a draft name.
import { type FileRole, roleName } from '../../lint/namedFile';
import type { LintInputs } from '../../lint/ruleContext';
import type { ReferencePlan } from '../../plan/referencePlan';
import { uriKey } from '../resolveUri';
import type { ResolvedSettings } from '../settings/settings';
import { referenceFault } from './referenceFaults';
import type { ReferenceStore } from './referenceStore';

/** The inputs of a draft. The object stays the same as long as nothing of it changes. */
export interface DraftInputs {
  readonly inputs: LintInputs;
  /** Chinese names of the files that cannot be used as they are. */
  readonly faults: readonly string[];
}

/** Access to the inputs. */
export interface InputsOfDrafts {
  /** The inputs of a draft under these settings. A draft is never held against itself. */
  of(uri: string, settings: ResolvedSettings): Promise<DraftInputs>;
  /** To be called when a document is closed. */
  forget(uri: string): void;
}

interface InputsOptions {
  readonly store: ReferenceStore;
  /** Told once of each file that the editor's settings name and that cannot be used; Chinese. */
  readonly onIssue: (message: string) => void;
}

/** The inputs of all drafts. */
export function createInputs({ store, onIssue }: InputsOptions): InputsOfDrafts {
  const last = new Map<string, DraftInputs>();
  const reported = new Set<string>();
  const faultsOf = async (role: FileRole, uri: string, { file }: ResolvedSettings): Promise<string[]> => {
    const fault = await referenceFault(role, uri, store);
    if (fault === null) return [];
    const message = `编辑器设置 planDraft 中的“${role}”：${fault}`;
    if (!isNamedBy(file?.config, role) && !reported.has(message)) {
      reported.add(message);
      onIssue(message);
    }
    return [roleName(role)];
  };
  return {
    async of(uri, settings) {
      const { superior, previous, departments } = settings.config;
      const named: [FileRole, string][] = [...new Set(superior)].map((path) => ['superior', path]);
      if (previous !== undefined) named.push(['previous', previous]);
      if (typeof departments === 'string') named.push(['departments', departments]);
      const others = named.filter(([role, path]) => role === 'departments' || uriKey(path) !== uriKey(uri));
      const faults = await Promise.all(others.map(([role, path]) => faultsOf(role, path, settings)));
      const plans = await plansOf(others, store);
      const inputs = {
        superior: plans.flatMap(({ role, plan }) => (role === 'superior' ? [plan] : [])),
        previous: plans.find(({ role }) => role === 'previous')?.plan ?? null,
        departments: typeof departments === 'string' ? await rosterText(departments, store) : departments,
      };
      const result = { inputs, faults: faults.flat() };
      const before = last.get(uri);
      if (before && isSame(before, result)) return before;
      last.set(uri, result);
      return result;
    },
    forget: (uri) => last.delete(uri),
  };
}

function isNamedBy(config: ResolvedSettings['config'] | undefined, role: FileRole): boolean {
  return config !== undefined && (role === 'superior' ? config.superior.length > 0 : config[role] !== undefined);
}

async function plansOf(
  named: readonly (readonly [FileRole, string])[],
  store: ReferenceStore,
): Promise<{ role: FileRole; plan: ReferencePlan }[]> {
  const found = await Promise.all(
    named.map(async ([role, uri]) => {
      const plan = role === 'departments' ? null : store.plan(await store.read(uri)).plan;
      return plan ? [{ role, plan }] : [];
    }),
  );
  return found.flat();
}

async function rosterText(uri: string, store: ReferenceStore): Promise<string | undefined> {
  const { content } = await store.read(uri);
  return content.kind === 'text' ? content.text : undefined;
}

function isSame(a: DraftInputs, b: DraftInputs): boolean {
  const parts = ({ inputs, faults }: DraftInputs) => [
    ...inputs.superior,
    inputs.superior.length,
    inputs.previous,
    inputs.departments,
    ...faults,
  ];
  const [left, right] = [parts(a), parts(b)];
  return left.length === right.length && left.every((part, at) => part === right[at]);
}
