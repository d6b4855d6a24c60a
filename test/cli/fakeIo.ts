// Ports for running `main` within the test: real files unless replaced, what is printed is kept.
import { resolve } from 'node:path';
import { nodeFiles } from '../../server/src/cli/files/nodeFiles';
import type { FilePort, Io } from '../../server/src/cli/io';
import { main } from '../../server/src/cli/main';

export interface FakeIo {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Partial<FilePort>;
  /** Columns of the terminal that stdout is; no terminal without it. */
  readonly terminal?: number;
  /** What stands on standard input. */
  readonly stdin?: string | Uint8Array;
  readonly runServer?: () => Promise<void>;
}

/** What was printed, as text and what went to stdout as bytes. */
class Printed {
  readonly #chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };

  add(name: 'stdout' | 'stderr', data: string | Uint8Array): void {
    this.#chunks[name].push(Buffer.from(data as Uint8Array));
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks.stdout);
  }

  get stdout(): string {
    return this.bytes.toString();
  }

  get stderr(): string {
    return Buffer.concat(this.#chunks.stderr).toString();
  }
}

/** The ports, and what was printed through them so far. */
export function createIo(fake: FakeIo = {}) {
  const printed = new Printed();
  const port = (name: 'stdout' | 'stderr') => ({
    write: (data: string | Uint8Array) => printed.add(name, data),
    isTTY: fake.terminal !== undefined,
    columns: fake.terminal,
  });
  const io: Io = {
    stdout: port('stdout'),
    stderr: port('stderr'),
    cwd: resolve(fake.cwd ?? '.'),
    env: fake.env ?? {},
    files: { ...nodeFiles, ...fake.files },
    readStdin: async () => Buffer.from(fake.stdin ?? ''),
    runServer: fake.runServer ?? (async () => {}),
  };
  return { io, printed };
}

/** Runs `main` and gives what it printed. */
export async function runMain(argv: readonly string[], fake: FakeIo = {}) {
  const { io, printed } = createIo(fake);
  const code = await main(argv, io);
  return { code, stdout: printed.stdout, stderr: printed.stderr, bytes: printed.bytes };
}
