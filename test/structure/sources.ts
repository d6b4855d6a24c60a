// The source files of the product and what they import, read for the tests of its structure.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A TypeScript file of the product. Paths are relative to the root of the repository and have forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** What it imports: paths of other sources, or names of packages. */
  readonly imports: readonly string[];
}

/** All files of `folders` with the extension .ts. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts') && statSync(path).isFile())
      .sort()
      .map(readSource),
  );
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const imports = [
    ...text.matchAll(/^\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm),
  ];
  return { path, text, imports: imports.map((match) => resolveImport(path, (match[1] ?? match[2] ?? match[3])!)) };
}

function resolveImport(path: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const target = normalize(join(dirname(path), name)).replaceAll('\\', '/');
  if (/\.(?:json|ts)$/.test(target)) return target;
  return isFile(`${target}.ts`) ? `${target}.ts` : `${target}/index.ts`;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
