// What the files hold that the configuration of a draft names.
import type { PlanConfig } from '../lint/config';
import type { LintInputs } from '../lint/ruleContext';
import type { ReferencePlan } from '../plan/referencePlan';
import { type FileFault, findFault } from './fileFault';
import { type FileRole, filesNamedBy, type NamedFile } from './fileRole';
import type { FileNames } from './host';
import type { ReferenceFiles } from './referenceFiles';

/** The inputs of a draft, and what is wrong with the files that they come from, in the order of `filesNamedBy`. */
export interface DraftInputs {
  readonly inputs: LintInputs;
  readonly faults: readonly FileFault[];
}

/** Reads the inputs of a draft; a file that cannot be used is left out. A draft is never held against itself. */
export async function readDraftInputs(
  draft: { readonly file: string; readonly config: PlanConfig },
  files: ReferenceFiles,
  names: FileNames,
): Promise<DraftInputs> {
  const { departments } = draft.config;
  const isOther = ({ role, file }: NamedFile) =>
    role === 'departments' || names.keyOf(file) !== names.keyOf(draft.file);
  const named = filesNamedBy(draft.config).filter(isOther);
  const faults = await Promise.all(named.map((one) => findFault(one, files)));
  const plansOf = (role: FileRole) => readPlans(named, role, files);
  const inputs = {
    superior: await plansOf('superior'),
    previous: (await plansOf('previous'))[0] ?? null,
    departments: typeof departments === 'string' ? await readText(departments, files) : departments,
  };
  return { inputs, faults: faults.filter((fault) => fault !== null) };
}

async function readPlans(named: readonly NamedFile[], role: FileRole, files: ReferenceFiles): Promise<ReferencePlan[]> {
  const read = await Promise.all(named.filter((one) => one.role === role).map(({ file }) => files.read(file)));
  return read.flatMap((file) => files.plan(file).plan ?? []);
}

async function readText(file: string, files: ReferenceFiles): Promise<string | undefined> {
  const { content } = await files.read(file);
  return content.kind === 'text' ? content.text : undefined;
}
