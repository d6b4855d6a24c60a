// Names of files as the command line has them: absolute paths of this machine.
import { dirname, relative, resolve, sep } from 'node:path';
import type { FileNames } from '../../files/host';
import { printedPath } from './inputFiles';

/** The names in a run that started in the folder `cwd`. */
export function pathNames(cwd: string): FileNames {
  return {
    resolve: (folder, written) => resolve(folder, written.replaceAll('\\', '/')),
    folderOf: dirname,
    foldersAbove(file) {
      const folders = [dirname(file)];
      for (let above = dirname(folders[0]!); above !== folders.at(-1); above = dirname(above)) folders.push(above);
      return folders;
    },
    keyOf: (file) => file,
    pathFrom: (folder, file) => relative(folder, file).split(sep).join('/'),
    inResults: (file) => printedPath(file, cwd),
  };
}
