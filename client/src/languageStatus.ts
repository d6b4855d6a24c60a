// The language status item of a draft: how many problems the last check found, and which configuration file holds.
import {
  type Command,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { PlanStatus } from '../../protocol/planStatus';
import { activeDraftEditor, languageId } from './draftDocument';

/** The status item; shows the active draft. */
export interface LanguageStatus extends Disposable {
  /** Takes in the outcome of a check. */
  show(status: PlanStatus): void;
  /** Says that nothing can be checked; Chinese. */
  fail(message: string): void;
  /** Forgets all outcomes, for a server that starts anew. */
  clear(): void;
}

/** A status item that waits for the first outcome. */
export function createLanguageStatus(): LanguageStatus {
  const item = languages.createLanguageStatusItem('planDraft.status', { language: languageId });
  item.name = '计划稿助手';
  const outcomes = new Map<string, PlanStatus>();
  let failure: string | undefined;
  const render = () => {
    const draft = activeDraftEditor();
    const outcome = draft && outcomes.get(draft.document.uri.toString());
    if (failure !== undefined) renderFailure(item, failure);
    else if (outcome) renderOutcome(item, outcome);
    else renderWaiting(item);
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(render),
    workspace.onDidCloseTextDocument((document) => outcomes.delete(document.uri.toString())),
  ];
  render();
  return {
    show(status) {
      outcomes.set(Uri.parse(status.uri).toString(), status);
      failure = undefined;
      render();
    },
    fail(message) {
      failure = message;
      render();
    },
    clear() {
      outcomes.clear();
      failure = undefined;
      render();
    },
    dispose: () => {
      for (const disposable of [item, ...listeners]) disposable.dispose();
    },
  };
}

function renderWaiting(item: LanguageStatusItem): void {
  item.busy = true;
  item.severity = LanguageStatusSeverity.Information;
  item.text = '计划稿助手';
  item.detail = '正在检查';
  item.command = showOutput;
}

function renderFailure(item: LanguageStatusItem, message: string): void {
  item.busy = false;
  item.severity = LanguageStatusSeverity.Error;
  item.text = message;
  item.detail = '计划稿助手';
  item.command = { command: 'planDraft.restart', title: '重新启动' };
}

function renderOutcome(item: LanguageStatusItem, outcome: PlanStatus): void {
  item.busy = false;
  item.severity = severityOf(outcome);
  item.text = outcome.message;
  item.detail = outcome.configPath
    ? `配置：${workspace.asRelativePath(Uri.parse(outcome.configPath))}`
    : '未使用配置文件';
  item.command = outcome.configPath ? openConfig(outcome.configPath) : showOutput;
}

function severityOf({ state, errors, warnings }: PlanStatus): LanguageStatusSeverity {
  if (state === 'error' || errors > 0) return LanguageStatusSeverity.Error;
  return warnings > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

const showOutput: Command = { command: 'planDraft.showOutput', title: '查看日志' };

function openConfig(uri: string): Command {
  return { command: 'vscode.open', title: '打开配置文件', arguments: [Uri.parse(uri)] };
}
