// Which files a configuration wants checked: its globs `include` and `exclude`.
import picomatch from 'picomatch';
import type { PlanConfig } from '../lint/config';
import type { FileNames } from './host';

/** Tells whether a file matches; null where the globs say nothing of it, because it stands elsewhere. */
export type FileMatcher = (file: string) => boolean | null;

/** What is said of files; laid over another one by spreading, as only that is there which says something. */
export interface FileScope {
  readonly included?: FileMatcher;
  readonly excluded?: FileMatcher;
}

/** The scope that a configuration sets whose globs start from `folder`. */
export function fileScope(
  config: Pick<PlanConfig, 'include' | 'exclude'>,
  folder: string,
  names: FileNames,
): FileScope {
  const { include, exclude } = config;
  return {
    ...(include.length > 0 && { included: matcher(include, folder, names) }),
    ...(exclude.length > 0 && { excluded: matcher(exclude, folder, names) }),
  };
}

/** Whether a file is not left out by `exclude`. */
export function isKept({ excluded }: FileScope, file: string): boolean {
  return !excluded?.(file);
}

/** Whether a file is wanted that nobody has named: not left out, and among those of `include` where there is such a list. */
export function isInScope(scope: FileScope, file: string): boolean {
  return isKept(scope, file) && scope.included?.(file) !== false;
}

/** A glob also means everything under the folder that it names. */
function matcher(globs: readonly string[], folder: string, names: FileNames): FileMatcher {
  const all = globs.flatMap((glob) => {
    const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return [bare, `${bare}/**`];
  });
  const matches = picomatch(all, { dot: true });
  return (file) => {
    const path = names.pathFrom(folder, file);
    return path === null ? null : matches(path);
  };
}
