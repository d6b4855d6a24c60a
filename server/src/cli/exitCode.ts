// The exit codes of the command line, a contract with scripts and CI.

/** 0 no error-level problem (nor more warnings than allowed), 1 problems, 2 the run itself failed. */
export type ExitCode = 0 | 1 | 2;

export const exitCodes = { clean: 0, problems: 1, failed: 2 } as const satisfies Record<string, ExitCode>;

/** Ends a run with exit code 2; the message (Chinese) is what the user reads. */
export class UsageError extends Error {}
