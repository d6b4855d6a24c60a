// The platform port: how files are named and read. The command line fills it with paths, the language server with URIs.

/** The bytes of a file, its text from those who have nothing else, or Chinese words for what is there in its place. */
export type FileContent = Uint8Array | string | Absent;

/** There is no such file; the reason is Chinese, without end punctuation. */
export interface Absent {
  readonly absent: string;
}

/** What those who work with files need. A file is named as the host names files. */
export interface Host {
  /** Rejects where the file is there and cannot be read. */
  readFile(file: string): Promise<FileContent>;
  /** The text of a file that is open in an editor, saved or not; undefined where it is not open. */
  openText?(file: string): string | undefined;
  readonly names: FileNames;
}

/** What the names of files mean. A folder is named without a separator at its end. */
export interface FileNames {
  /** The file that people mean by what they write in a configuration in `folder`. */
  resolve(folder: string, written: string): string;
  /** The folder in which a file stands. */
  folderOf(file: string): string;
  /** The folder of a file and those above it, up to the root; none for a file that stands in no folder. */
  foldersAbove(file: string): readonly string[];
  /** The same for all names of one file. */
  keyOf(file: string): string;
  /** The way from a folder to a file, with forward slashes; null where there is none to speak of. */
  pathFrom(folder: string, file: string): string | null;
  /** The name of a file in results. */
  inResults(file: string): string;
}
