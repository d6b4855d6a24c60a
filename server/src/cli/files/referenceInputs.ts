// What the files hold that the configurations of one run name besides drafts; what is wrong with one is told once.
import { readDraftInputs } from '../../files/draftInputs';
import type { FileFault } from '../../files/fileFault';
import { type FileRole, roleName, unreadableFile, unusableFile } from '../../files/fileRole';
import type { Host } from '../../files/host';
import { createReferenceFiles } from '../../files/referenceFiles';
import type { PlanConfig } from '../../lint/config';
import type { LintInputs } from '../../lint/ruleContext';
import { LineIndex } from '../../text/lines';
import type { Messages } from '../messages';

/** The inputs of the drafts of one run. */
export interface ReferenceInputs {
  /**
   * What the files hold that the configuration of a draft at this absolute path names; its paths are absolute. What cannot be
   * had is left out, after the reason was told once in the run.
   */
  inputsFor(path: string, config: PlanConfig): Promise<LintInputs>;
}

/** What reading them needs. */
export interface ReferenceInputsOptions {
  readonly host: Host;
  readonly messages: Messages;
  /** The roles whose files the command line names, where the configuration would otherwise. */
  readonly fromOptions: ReadonlySet<FileRole>;
}

/** The inputs of one run, in which each file is read once. */
export function createReferenceInputs(options: ReferenceInputsOptions): ReferenceInputs {
  const { host } = options;
  const files = createReferenceFiles({ host });
  const told = new Set<string>();
  return {
    async inputsFor(file, config) {
      const { inputs, faults } = await readDraftInputs({ file, config }, files, host.names);
      for (const fault of faults) {
        if (!told.has(fault.file)) tellFault(fault, options);
        told.add(fault.file);
      }
      return inputs;
    },
  };
}

function tellFault(fault: FileFault, { host, messages, fromOptions }: ReferenceInputsOptions): void {
  const { role } = fault;
  const shown = host.names.inResults(fault.file);
  switch (fault.kind) {
    case 'unreadable': {
      const check = fromOptions.has(role) ? ` --${role} 的路径` : `配置文件“${role}”中的路径`;
      messages.trouble(`${shown}：${unreadableFile(role, { file: '', reason: fault.reason, check })}`);
      break;
    }
    case 'unusable':
      messages.trouble(`${shown}：${unusableFile(role, fault.refusal)}`);
      break;
    case 'faulty': {
      const lines = new LineIndex(fault.text);
      for (const { span, message } of fault.issues) {
        const { line, column } = lines.positionAt(span.start);
        messages.trouble(`${shown}:${line}:${column}  ${roleName(role)}有误  ${message}`);
      }
    }
  }
}
