// Server → client: asks for a file. Needed in a web worker and for virtual file systems.

/** Method of the request; asked only of clients whose initialization options say `readFile: true`. */
export const readFileMethod = 'planDraft/readFile';

/** Which file is wanted. */
export interface ReadFileParams {
  readonly uri: string;
}

/** What a file holds: its bytes in base64, or its text from clients that cannot tell them; neither where it does not exist. */
export interface FileAnswer {
  readonly base64?: string | null;
  readonly text?: string | null;
}
