// The platform port of the server: what Node and a web worker do differently.

/** Given to the server by its main. */
export interface Runtime {
  /**
   * Text of a `file:` URI without a byte order mark; undefined where there is no such file, rejects where it is there
   * and cannot be read. Left out in a web worker: there the client is asked.
   */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
  /** Runs something after the messages that have already come in. */
  readonly defer: (run: () => void) => void;
}
