// The drafts that the evaluations run on: the examples of the project and, where they are, real ones beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A draft with a short name. */
export interface EvalDraft {
  readonly name: string;
  readonly text: string;
}

const folders = ['examples', '../shared/seeds'];

/** In the order of folders and names; folders that do not exist are left out. */
export function evalDrafts(): EvalDraft[] {
  return folders.filter((folder) => existsSync(folder)).flatMap(draftsIn);
}

function draftsIn(folder: string): EvalDraft[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md');
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '') }));
}
