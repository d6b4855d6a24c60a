// The ports through which the command line reaches the outside world; only nodeMain.ts and nodeFiles.ts fill them.

/** Where a run prints to. */
export interface OutputPort {
  /** Prints text (as UTF-8) or bytes as they are. */
  write(data: string | Uint8Array): void;
  readonly isTTY: boolean;
  /** Width in terminal columns, undefined when it is no terminal. */
  readonly columns: number | undefined;
}

/** What a path names. */
export type PathKind = 'file' | 'folder' | 'none';

/** What to look for, and where. */
export interface GlobOptions {
  /** Absolute folder in which the search starts and to which the patterns refer. */
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** The file system. All paths are absolute; what fails rejects with Node's error (`code` such as EACCES). */
export interface FilePort {
  /** What a path names, links followed; `none` also for what is neither file nor folder. */
  kind(path: string): Promise<PathKind>;
  read(path: string): Promise<Uint8Array>;
  /** Replaces what an existing file holds, at once and with its permissions kept; a link stays and its target is written. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes a file of the run's own, replacing what is there. */
  write(path: string, text: string): Promise<void>;
  /** Writes a new file; rejects with EEXIST when there is one. */
  create(path: string, text: string): Promise<void>;
  /** Absolute paths of the files that match, without those in node_modules and .git and those that .gitignore names. */
  glob(options: GlobOptions): Promise<GlobResult>;
}

/** What a search found. */
export interface GlobResult {
  readonly paths: readonly string[];
  /** A folder that could not be searched; the paths are those found elsewhere. */
  readonly trouble?: unknown;
}

/** Everything that `main` needs from the process. */
export interface Io {
  readonly stdout: OutputPort;
  readonly stderr: OutputPort;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: FilePort;
  readStdin(): Promise<Uint8Array>;
  /** Runs the language server over stdin and stdout; settles when it ends. */
  runServer(): Promise<void>;
}
