// Tells the user on stderr what went wrong or was passed over, and remembers whether anything did.
import type { Io } from './io';
import { printable } from './terminal/printable';

/** Where to tell what went wrong. */
export interface Messages {
  /** Something could not be done; the run goes on and ends with exit code 2. One Chinese line. */
  trouble(message: string): void;
  /** Something worth knowing that is no failure. One Chinese line. */
  notice(message: string): void;
  /** Whether there was trouble. */
  readonly failed: boolean;
  /** The trouble there was, in the order in which it was told. */
  readonly troubles: readonly string[];
}

/** The messages of one run. */
export function createMessages(io: Io): Messages {
  const troubles: string[] = [];
  return {
    troubles,
    trouble(message) {
      troubles.push(message);
      io.stderr.write(`出错：${printable(message)}\n`);
    },
    notice(message) {
      io.stderr.write(`说明：${printable(message)}\n`);
    },
    get failed() {
      return troubles.length > 0;
    },
  };
}
