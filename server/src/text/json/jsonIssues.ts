// What can be wrong with the values of a JSON file, collected while they are read.

/** A step into a value: a key or an index. */
export type JsonPath = readonly (string | number)[];

/** A part of a value that was left out, and why. */
export interface JsonValueIssue {
  /** Chinese: what is wrong and what to write instead. */
  readonly message: string;
  readonly path: JsonPath;
  /** Whether the key at the end of the path is wrong, or the value. */
  readonly at: 'key' | 'value';
}

/** The issues met so far; a reader adds to it and goes on. */
export class JsonIssues {
  readonly list: JsonValueIssue[] = [];

  /** The key that ends `path` is not one that may stand there. */
  key(path: JsonPath, message: string): void {
    this.list.push({ path, at: 'key', message: `${keyName(path)}：${message}` });
  }

  /** The value at `path` is not what it should be. */
  value(path: JsonPath, message: string): void {
    this.list.push({ path, at: 'value', message: path.length > 0 ? `${keyName(path)}：${message}` : message });
  }
}

/** `rules.title-missing[1]` in Chinese quotes, as people look for it in the file. */
function keyName(path: JsonPath): string {
  const steps = path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at > 0 ? `.${step}` : step));
  return `“${steps.join('')}”`;
}
