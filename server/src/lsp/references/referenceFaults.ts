// Why files that a configuration names cannot be used, where the names stand.
import type { ConfigIssue } from '../../lint/config';
import { type FileRole, roleName, unreadableFile, unusableFile } from '../../lint/namedFile';
import { readRoster } from '../../registry/rosters/readRoster';
import type { JsonPath } from '../../text/json/jsonIssues';
import { parseJson } from '../../text/json/parseJson';
import { isRecord } from '../../text/json/typeName';
import { folderOf, resolveUri, shownPath } from '../resolveUri';
import type { ConfigFile } from '../settings/configFiles';
import type { ReferenceStore } from './referenceStore';

/** What keeps a file from being used for a role; null where nothing does. Chinese, one or more sentences. */
export async function referenceFault(role: FileRole, uri: string, store: ReferenceStore): Promise<string | null> {
  const file = await store.read(uri);
  const { content } = file;
  const name = `“${shownPath(uri)}”`;
  switch (content.kind) {
    case 'absent':
    case 'unreadable':
      return unreadableFile(role, { file: name, reason: content.reason, check: '路径' });
    case 'unusable':
      return `${name}${unusableFile(role, content.refusal)}`;
    case 'text': {
      const { issues } = role === 'departments' ? readRoster(content.text) : store.plan(file);
      const [first] = issues;
      if (!first) return null;
      const rest = issues.length > 1 ? `（共 ${issues.length} 处，见该文件）` : '';
      return `${roleName(role)}${name}有误：${first.message}${rest}`;
    }
  }
}

/** The faults of a configuration file: its own, and those of the files that it names, in the order of its text. */
export async function configFaults(file: ConfigFile, store: ReferenceStore): Promise<readonly ConfigIssue[]> {
  const json = parseJson(file.text, '');
  const folder = folderOf(file.uri);
  const found = await Promise.all(
    namedFiles(json.value).map(async ({ role, path, written }) => {
      const message = await referenceFault(role, resolveUri(folder, written), store);
      return message === null ? [] : [{ message: `“${role}”：${message}`, path, span: json.spanOf(path) }];
    }),
  );
  return [...file.issues, ...found.flat()].sort((a, b) => a.span.start - b.span.start);
}

interface NamedFile {
  readonly role: FileRole;
  readonly path: JsonPath;
  readonly written: string;
}

function namedFiles(config: unknown): NamedFile[] {
  if (!isRecord(config)) return [];
  return (['superior', 'previous', 'departments'] as const).flatMap((role) => {
    const value = config[role];
    const entries = role === 'superior' && Array.isArray(value) ? value.entries() : [[null, value] as const];
    return [...entries].flatMap(([at, written]) =>
      typeof written === 'string' && written !== '' ? [{ role, path: at === null ? [role] : [role, at], written }] : [],
    );
  });
}
