// What is wrong with configurations and the files that they name: in words, and where the names stand.
import type { ConfigFile } from '../../files/configFiles';
import { type FileFault, findFault } from '../../files/fileFault';
import { fileRoles, roleName, unreadableFile, unusableFile, writtenFiles } from '../../files/fileRole';
import type { ReferenceFiles } from '../../files/referenceFiles';
import type { ConfigIssue } from '../../lint/config';
import { parseJson } from '../../text/json/parseJson';
import { isRecord } from '../../text/json/typeName';
import { shownPath } from '../uris/resolveUri';
import { uriNames } from '../uris/uriNames';

/** Why a file cannot be used as it is. Chinese, one or more sentences. */
export function describeFault(fault: FileFault): string {
  const { role } = fault;
  const name = `“${shownPath(fault.file)}”`;
  switch (fault.kind) {
    case 'unreadable':
      return unreadableFile(role, { file: name, reason: fault.reason, check: '路径' });
    case 'unusable':
      return `${name}${unusableFile(role, fault.refusal)}`;
    case 'faulty': {
      const [first, ...rest] = fault.issues;
      const others = rest.length > 0 ? `（共 ${fault.issues.length} 处，见该文件）` : '';
      return `${roleName(role)}${name}有误：${first!.message}${others}`;
    }
  }
}

/** The faults of a configuration file itself. */
export function ownFaults({ issues, failure }: ConfigFile): readonly ConfigIssue[] {
  if (!failure) return issues;
  const message =
    failure.kind === 'unusable' ? `${failure.refusal}。` : `无法读取配置文件（${failure.reason}），请检查文件的权限。`;
  return [{ message, span: { start: 0, end: 0 }, path: [] }];
}

/** The faults of a configuration file: its own, and those of the files that it names, in the order of its text. */
export async function configFaults(config: ConfigFile, files: ReferenceFiles): Promise<readonly ConfigIssue[]> {
  const json = parseJson(config.text, '');
  const value = json.value;
  const folder = uriNames.folderOf(config.file);
  const named = isRecord(value)
    ? fileRoles.flatMap((role) => writtenFiles(role, value[role]).map((one) => ({ role, ...one })))
    : [];
  const found = await Promise.all(
    named.map(async ({ role, at, written }) => {
      const path = at === null ? [role] : [role, at];
      const fault = await findFault({ role, file: uriNames.resolve(folder, written) }, files);
      return fault ? [{ message: `“${role}”：${describeFault(fault)}`, path, span: json.spanOf(path) }] : [];
    }),
  );
  return [...ownFaults(config), ...found.flat()].sort((a, b) => a.span.start - b.span.start);
}
