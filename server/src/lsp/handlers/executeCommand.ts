// workspace/executeCommand: renumbering and fix all for clients that bind keys or menus to them.
import { ExecuteCommandRequest, MessageType, Position, ShowMessageNotification } from 'vscode-languageserver';
import { serverCommands } from '../../../../protocol/commands';
import type { PlanAction } from '../../features/actions/codeActions';
import { renumberDraft, renumberLevel } from '../../features/actions/renumber';
import type { CheckedDraft } from '../documents/drafts';
import { toWorkspaceEdit } from '../positions/convert';
import type { Session } from '../session';
import { fixAllAction } from './draftActions';

type Command = (session: Session, draft: CheckedDraft, position: Position) => PlanAction | null;

interface CommandEntry {
  readonly run: Command;
  /** Said where nothing is left to do. */
  readonly nothing: string;
}

const commands: Readonly<Record<string, CommandEntry>> = {
  [serverCommands.renumberDraft]: {
    run: (_, draft) => renumberDraft(draft.plan),
    nothing: '全文编号已经连续，无需重新编排。',
  },
  [serverCommands.renumberLevel]: {
    run: (_, draft, position) => renumberLevel(draft.plan, draft.source.offsetAt(position)),
    nothing: '光标所在这一级的编号已经连续，无需重新编排。',
  },
  [serverCommands.fixAll]: {
    run: ({ service }, draft) => fixAllAction(service, draft),
    nothing: '没有可以自动修正的问题。',
  },
};

/** Said where the command has nothing to work on at the cursor. */
const nowhere = '光标处没有带编号的条目，请把光标放在要重新编号的条目里，再试一次。';

function nothingText({ nothing }: CommandEntry, { hindrance }: PlanAction): string {
  return hindrance === undefined ? nothing : `${hindrance}。`;
}

/** Carries a command out as an edit of the workspace; answers with the number of edits, null where it could not. */
export function handleCommands(session: Session): void {
  const { connection, client, drafts, guard } = session;
  if (!client.applyEdit) return;
  guard.answer(ExecuteCommandRequest.type, null, async ({ command, arguments: args = [] }) => {
    const entry = commands[command];
    const [uri, position] = args as [unknown, unknown];
    const draft = typeof uri === 'string' ? await drafts.check(uri) : undefined;
    if (!entry || !draft) return null;
    const action = entry.run(session, draft, Position.is(position) ? position : { line: 0, character: 0 });
    if (!action || action.edits.length === 0) {
      const message = action ? nothingText(entry, action) : nowhere;
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      return 0;
    }
    const edit = toWorkspaceEdit(draft.source, action.edits, client);
    const { applied } = await connection.workspace.applyEdit({ label: action.title, edit });
    return applied ? action.edits.length : null;
  });
}
