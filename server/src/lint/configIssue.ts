// What can be wrong with a configuration, collected while it is read.

/** A step into a value: a key or an index. */
export type ConfigPath = readonly (string | number)[];

/** A part of a configuration that was left out, and why. */
export interface ConfigValueIssue {
  /** Chinese: what is wrong and what to write instead. */
  readonly message: string;
  readonly path: ConfigPath;
  /** Whether the key at the end of the path is wrong, or the value. */
  readonly at: 'key' | 'value';
}

/** The issues met so far; a reader adds to it and goes on. */
export class ConfigIssues {
  readonly list: ConfigValueIssue[] = [];

  /** The key that ends `path` is not one that may stand there. */
  key(path: ConfigPath, message: string): void {
    this.list.push({ path, at: 'key', message: `${keyName(path)}：${message}` });
  }

  /** The value at `path` is not what it should be. */
  value(path: ConfigPath, message: string): void {
    this.list.push({ path, at: 'value', message: path.length > 0 ? `${keyName(path)}：${message}` : message });
  }
}

/** `rules.title-missing[1]` in Chinese quotes, as people look for it in the file. */
function keyName(path: ConfigPath): string {
  const steps = path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at > 0 ? `.${step}` : step));
  return `“${steps.join('')}”`;
}
