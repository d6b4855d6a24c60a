// The inputs of the open drafts: kept as long as nothing of them changes; faults that no configuration file shows are told once.
import { readDraftInputs } from '../../files/draftInputs';
import type { FileFault } from '../../files/fileFault';
import { type FileRole, roleName } from '../../files/fileRole';
import type { ReferenceFiles } from '../../files/referenceFiles';
import type { LintInputs } from '../../lint/ruleContext';
import type { ResolvedSettings } from '../settings/settings';
import { uriNames } from '../uris/uriNames';
import { describeFault } from './referenceFaults';

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
  readonly files: ReferenceFiles;
  /** Told once of each file that the editor's settings name and that cannot be used; Chinese. */
  readonly onIssue: (message: string) => void;
}

/** The inputs of all drafts. */
export function createInputs({ files, onIssue }: InputsOptions): InputsOfDrafts {
  const last = new Map<string, DraftInputs>();
  const reported = new Set<string>();
  const report = (fault: FileFault, { file }: ResolvedSettings): void => {
    const message = `编辑器设置 planDraft 中的“${fault.role}”：${describeFault(fault)}`;
    if (isNamedBy(file?.config, fault.role) || reported.has(message)) return;
    reported.add(message);
    onIssue(message);
  };
  return {
    async of(uri, settings) {
      const { inputs, faults } = await readDraftInputs({ file: uri, config: settings.config }, files, uriNames);
      for (const fault of faults) report(fault, settings);
      const result = { inputs, faults: faults.map(({ role }) => roleName(role)) };
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
