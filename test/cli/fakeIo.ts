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
  readonly stdin?: string;
  readonly runServer?: () => Promise<void>;
}

/** The ports, and what was printed through them so far. */
export function createIo(fake: FakeIo = {}) {
  const printed = { stdout: '', stderr: '' };
  const port = (name: 'stdout' | 'stderr') => ({
    write(data: string | Uint8Array) {
      printed[name] += typeof data === 'string' ? data : Buffer.from(data).toString();
    },
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
  return { code: await main(argv, io), ...printed };
}
