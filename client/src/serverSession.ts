// The language server from start to end: a fresh client for each start, failures told with what can be done about them.
import {
  CancellationError,
  commands,
  type Event,
  EventEmitter,
  FileSystemError,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type DiagnosticProviderMiddleware,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import type { PlanInitializationOptions } from '../../protocol/initializationOptions';
import { type PlanStatus, planStatusMethod } from '../../protocol/planStatus';
import { type FileAnswer, type ReadFileParams, readFileMethod } from '../../protocol/readFile';
import { languageId } from './draftDocument';
import type { LanguageStatus } from './languageStatus';

/** A client that is not started yet, and what ends the server where the client does not do so itself. */
export interface ClientParts {
  readonly client: BaseLanguageClient;
  readonly release: () => void;
}

/** The one thing in which the mains differ: how the server runs. */
export type NewClient = (id: string, name: string, options: LanguageClientOptions) => ClientParts;

/** The running server. */
export interface ServerSession {
  /** The client, undefined while the server is not running. */
  readonly client: BaseLanguageClient | undefined;
  /** Resolves when no start is under way any more; never rejects. */
  readonly settled: Promise<unknown>;
  /** Tells which document the server has checked: it has changed, or something that it is checked against. */
  readonly onDidCheck: Event<Uri>;
  /** Starts the server if it is not running; a failure is shown to the user. Tells whether it runs. */
  start(): Promise<boolean>;
  /** Ends the server; never fails. */
  stop(): Promise<void>;
}

interface SessionOptions {
  readonly newClient: NewClient;
  readonly output: LogOutputChannel;
  readonly status: LanguageStatus;
}

const restartLimit = 4;

/** A session with no server yet. */
export function createServerSession({ newClient, output, status }: SessionOptions): ServerSession {
  let parts: ClientParts | undefined;
  let settled: Promise<unknown> = Promise.resolve();
  const checks = new EventEmitter<Uri>();
  const takeStatus = (outcome: PlanStatus) => {
    status.show(outcome);
    checks.fire(Uri.parse(outcome.uri));
  };
  const isRunning = () => parts?.client.state === State.Running;
  const stop = async (): Promise<void> => {
    const ending = parts;
    parts = undefined;
    status.clear();
    await ending?.client.dispose().catch((error: unknown) => output.warn(`停止语言服务时出错：${String(error)}`));
    ending?.release();
  };
  const startNow = async (): Promise<boolean> => {
    if (isRunning()) return true;
    await stop();
    try {
      parts = newClient(
        languageId,
        '计划稿助手',
        clientOptions(output, () => parts),
      );
      answerServer(parts.client, takeStatus);
      await parts.client.start();
      return true;
    } catch (error) {
      output.error(`语言服务启动失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      status.fail('语言服务没有启动');
      void offerHelp('计划稿助手的语言服务没有启动，暂时不能检查计划稿。请重新启动；仍不成功的，请查看日志。');
      return false;
    }
  };
  return {
    get client() {
      return isRunning() ? parts?.client : undefined;
    },
    get settled() {
      return settled;
    },
    onDidCheck: checks.event,
    start() {
      const start = startNow();
      settled = start;
      return start;
    },
    stop,
  };
}

function clientOptions(output: LogOutputChannel, current: () => ClientParts | undefined): LanguageClientOptions {
  let crashes = 0;
  return {
    documentSelector: [{ language: languageId }],
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { readFile: true } satisfies PlanInitializationOptions,
    initializationFailedHandler: () => false,
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    middleware: { provideDiagnostics: dropCancelled },
    errorHandler: {
      error: (error) => {
        output.error(`与语言服务通信出错：${error.message}`);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        current()?.release();
        crashes += 1;
        if (crashes <= restartLimit) return { action: CloseAction.Restart, handled: true };
        void offerHelp('计划稿助手的语言服务多次意外停止，已不再自动启动。请查看日志，或者重新启动。');
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  };
}

/**
 * A pull that is cancelled while its result is converted gives only some of the diagnostics, which the client would keep
 * as the whole; an error has it ask again.
 */
const dropCancelled: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']> = async (
  document,
  previous,
  token,
  next,
) => {
  const report = await next(document, previous, token);
  if (token.isCancellationRequested) throw new CancellationError();
  return report;
};

/** What the server asks or tells beyond the protocol. */
function answerServer(client: BaseLanguageClient, takeStatus: (outcome: PlanStatus) => void): void {
  client.onNotification(planStatusMethod, takeStatus);
  client.onRequest(readFileMethod, async ({ uri }: ReadFileParams): Promise<FileAnswer> => {
    return { base64: await readBase64(Uri.parse(uri)) };
  });
}

/** Bytes of a file in base64, null where there is none; one that may not be read is an error. */
async function readBase64(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'NoPermissions') throw error;
    return null;
  }
}

async function offerHelp(message: string): Promise<void> {
  const choice = await window.showErrorMessage(message, '重新启动', '查看日志');
  if (choice === '重新启动') await commands.executeCommand('planDraft.restart');
  if (choice === '查看日志') await commands.executeCommand('planDraft.showOutput');
}
