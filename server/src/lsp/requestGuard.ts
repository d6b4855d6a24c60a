// The one guard round every request and every reaction to an event: a fault is logged and never ends the server.
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  type ProtocolRequestType,
  type RequestHandler,
  ResponseError,
} from 'vscode-languageserver';
import type { Runtime } from './runtime';

/** Answers requests and runs reactions under guard. */
export interface RequestGuard {
  /**
   * Answers a request. A cancelled one is answered as cancelled, one whose handler fails with `otherwise`. Requests
   * wait for the messages that came in with them, so that a cancellation among these is seen before the work.
   */
  answer<P, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    otherwise: R,
    handle: (params: P, token: CancellationToken) => R | Promise<R>,
  ): void;
  /** Runs something that nobody waits for; `what` names it in the log. */
  run(what: string, task: () => unknown): void;
}

/** The guard of one connection. */
export function createRequestGuard(connection: Connection, runtime: Runtime): RequestGuard {
  const log = (what: string, error: unknown) => connection.console.error(`${what}: ${describe(error)}`);
  return {
    answer<P, R, PR, E, RO>(
      type: ProtocolRequestType<P, R, PR, E, RO>,
      otherwise: R,
      handle: (params: P, token: CancellationToken) => R | Promise<R>,
    ) {
      const guarded = async (params: P, token: CancellationToken): Promise<R | ResponseError<void>> => {
        await new Promise<void>((resolve) => runtime.defer(resolve));
        if (token.isCancellationRequested) return cancelled();
        try {
          const result = await handle(params, token);
          return token.isCancellationRequested ? cancelled() : result;
        } catch (error) {
          log(type.method, error);
          return otherwise;
        }
      };
      connection.onRequest(type as ProtocolRequestType<P, R, PR, void, RO>, guarded as RequestHandler<P, R, void>);
    },
    run(what, task) {
      Promise.resolve()
        .then(task)
        .catch((error) => log(what, error));
    },
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
