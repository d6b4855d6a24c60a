// Asks the server for the page "目标对照" of a draft, and says in Chinese what keeps it from being had.
import { type Uri, workspace } from 'vscode';
import {
  type ComparisonAnswer,
  type ComparisonAnswers,
  type ComparisonFile,
  comparisonFileMethod,
  comparisonMethod,
  type DraftParams,
} from '../../../protocol/comparison';
import type { ServerSession } from '../serverSession';

/** What is shown where there is no page; Chinese, one or two sentences. */
export interface NoAnswer {
  readonly failure: string;
}

/** The page of a draft as it stands now, for a view; waits for a server that is starting, and never rejects. */
export function requestComparison(session: ServerSession, draft: Uri): Promise<ComparisonAnswer | NoAnswer> {
  return request(session, draft, comparisonMethod);
}

/** The page of a draft as it stands now, for a file; never rejects. */
export function requestComparisonFile(session: ServerSession, draft: Uri): Promise<ComparisonFile | NoAnswer> {
  return request(session, draft, comparisonFileMethod);
}

async function request<Method extends keyof ComparisonAnswers>(
  session: ServerSession,
  draft: Uri,
  method: Method,
): Promise<NonNullable<ComparisonAnswers[Method]> | NoAnswer> {
  const document = await workspace.openTextDocument(draft).then(
    (opened) => opened,
    () => undefined,
  );
  if (!document) return { failure: '打不开这份计划稿，可能已经移走或改名；请打开现在的文件，再查看目标对照。' };
  await session.settled;
  const { client } = session;
  if (!client) return { failure: '语言服务没有运行，暂时不能对照；请先执行命令“重新启动语言服务”。' };
  const params: DraftParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(draft) } };
  try {
    const answer = await client.sendRequest<ComparisonAnswers[Method]>(method, params);
    return answer ?? { failure: '这份文件没有按计划稿打开；请打开它，点击右下角的语言名称，选择“计划稿”。' };
  } catch (error) {
    client.error(`${method} 未能完成`, error, false);
    return { failure: '对照没有完成，原因见“计划稿助手”的日志；请稍后再试。' };
  }
}
