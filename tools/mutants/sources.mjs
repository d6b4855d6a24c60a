// Chooses the source files to change: those of an area, those named, or those that differ from a revision.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder below which each folder is an area. */
const sourceFolder = 'server/src';

/** The area that a file belongs to: its folder under `server/src`, at any depth, or the folder it lies in. */
export function areaOf(file) {
  const [, area] = /^server\/src\/([^/]+)\//.exec(file) ?? [];
  return area ?? dirname(file);
}

/** The files with an ending under a folder, or the file itself, sorted. */
export function filesUnder(path, ending) {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${path}/${name}`);
}

/** The folder of an area, or a path as it is. */
export function folderOf(area) {
  return area.includes('/') ? area.replace(/\/$/, '') : `${sourceFolder}/${area}`;
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

/** The source files that differ between the work tree and where it parted from a revision, new ones too. */
export function filesChangedSince(revision) {
  const [base] = git('merge-base', 'HEAD', revision);
  const changed = git('diff', '--name-only', '--diff-filter=d', base, '--', sourceFolder);
  const added = git('ls-files', '--others', '--exclude-standard', '--', sourceFolder);
  return [...new Set([...changed, ...added])].filter((file) => file.endsWith('.ts')).sort();
}
