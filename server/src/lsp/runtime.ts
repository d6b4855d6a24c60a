// The platform port of the server: what Node and a web worker do differently.

/** The bytes of a file, or what is there in its place: nothing, or a folder. */
export type RuntimeContent = Uint8Array | { readonly missing: 'file' | 'folder' };

/** Given to the server by its main. */
export interface Runtime {
  /** The file of a `file:` URI; rejects where it is there and cannot be read. Left out in a web worker: there the client is asked. */
  readonly readFile?: (uri: string) => Promise<RuntimeContent>;
  /** Runs something after the messages that have already come in. */
  readonly defer: (run: () => void) => void;
}
