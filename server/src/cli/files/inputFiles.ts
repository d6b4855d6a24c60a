// Finds the drafts that the paths, folders and globs of a command line mean.
import { basename, relative, resolve, sep } from 'node:path';
import { wordMessage } from '../../text/bytes/binaryKind';
import { fileErrorReason } from '../../text/bytes/fileError';
import type { GlobOptions, Io } from '../io';
import type { Messages } from '../messages';

/** Whether the configuration lets a file in that nobody named by itself. */
export type FileFilter = (path: string, how: 'folder' | 'glob') => Promise<boolean>;

/** What the search for drafts needs. */
export interface InputSearch {
  readonly io: Io;
  readonly accepts: FileFilter;
  readonly messages: Messages;
}

/**
 * Absolute paths of the drafts, sorted by how they are printed, each once. A file that is named is taken whatever its
 * ending; folders and globs give what has the ending of a draft. What cannot be had is told to `messages`.
 */
export async function findInputFiles(inputs: readonly string[], options: InputSearch): Promise<string[]> {
  const search: Search = { ...options, paths: new Set(), words: new Set() };
  for (const input of inputs) await addInput(input, search);
  if (search.words.size > 0) {
    search.messages.notice(
      `跳过 ${search.words.size} 个 Word 文件（.docx）：本版本只检查文本，请另存为 .txt 后再检查。`,
    );
  }
  const { cwd } = options.io;
  return [...search.paths].sort((a, b) => compareText(printedPath(a, cwd), printedPath(b, cwd)));
}

/** The path as printed: relative to `cwd`, with forward slashes. */
export function printedPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}

/** Order by UTF-16 code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Search extends InputSearch {
  readonly paths: Set<string>;
  /** Word files that were met. */
  readonly words: Set<string>;
}

async function addInput(input: string, search: Search): Promise<void> {
  const { io, messages } = search;
  const path = resolve(io.cwd, input);
  const kind = await io.files.kind(path);
  if (kind === 'folder') {
    await addMatches({ folder: path, patterns: ['**/*.{txt,md,docx}'] }, 'folder', search);
  } else if (kind === 'file') {
    if (wordFile.test(path)) messages.trouble(`${printedPath(path, io.cwd)}：${wordMessage}。`);
    else search.paths.add(path);
  } else if (/[*?[\]{}]/.test(input)) {
    await addGlob(input, search);
  } else {
    messages.trouble(`${printedPath(path, io.cwd)}：找不到这个文件或文件夹，请检查路径。`);
  }
}

async function addGlob(input: string, search: Search): Promise<void> {
  const pattern = sep === '\\' ? input.replaceAll('\\', '/') : input;
  const matches = await addMatches({ folder: search.io.cwd, patterns: [pattern] }, 'glob', search);
  if (matches === 0) search.messages.trouble(`${input}：没有与之相符的文稿（.txt、.md），请检查路径和通配符。`);
}

const wordLockPrefix = '~$';
const wordFile = /\.docx$/i;
const draftEnding = /\.(txt|md)$/i;
const literalEnding = /\.[A-Za-z0-9]+$/;

/** The number of drafts that match, those found before included. */
async function addMatches(options: GlobOptions, how: 'folder' | 'glob', search: Search): Promise<number> {
  const { io, messages, accepts } = search;
  const { paths, trouble } = await io.files.glob(options);
  if (trouble)
    messages.trouble(`${printedPath(options.folder, io.cwd)}：有的文件夹无法读取（${fileErrorReason(trouble)}）。`);
  const anyEnding = how === 'glob' && options.patterns.every((pattern) => literalEnding.test(pattern));
  let matches = 0;
  for (const each of paths) {
    const path = resolve(each);
    const isWord = wordFile.test(path);
    if (!isWord && !anyEnding && !draftEnding.test(path)) continue;
    if (basename(path).startsWith(wordLockPrefix) || !(await accepts(path, how))) continue;
    (isWord ? search.words : search.paths).add(path);
    matches++;
  }
  return matches;
}
