// Asks the server for the page "目标对照" of a draft, and says in Chinese what keeps it from being had.
import { type Uri, workspace } from 'vscode';
import type { ServerSession } from '../serverSession';
import type { ComparisonRow } from './comparisonRows';

/** A page in parts, with the places of its rows. */
export interface ComparisonAnswer {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly rows: readonly ComparisonRow[];
  /** URIs of the higher plans, in the order of the page. */
  readonly plans: readonly string[];
}

/** The page as a file of its own. */
export interface ComparisonFile {
  readonly html: string;
}

/** What is shown where there is no page; Chinese, one or two sentences. */
export interface NoAnswer {
  readonly failure: string;
}

/** The page of a draft as it stands now, for a view; waits for a server that is starting, and never rejects. */
export function requestComparison(session: ServerSession, draft: Uri): Promise<ComparisonAnswer | NoAnswer> {
  return request<ComparisonAnswer>(session, draft, 'planDraft/comparison');
}

/** The page of a draft as it stands now, for a file; never rejects. */
export function requestComparisonFile(session: ServerSession, draft: Uri): Promise<ComparisonFile | NoAnswer> {
  return request<ComparisonFile>(session, draft, 'planDraft/comparisonFile');
}

async function request<T>(session: ServerSession, draft: Uri, method: string): Promise<T | NoAnswer> {
  const document = await workspace.openTextDocument(draft).then(
    (opened) => opened,
    () => undefined,
  );
  if (!document) return { failure: '打不开这份计划稿，可能已经移走或改名；请打开现在的文件，再查看目标对照。' };
  await session.settled;
  const { client } = session;
  if (!client) return { failure: '语言服务没有运行，暂时不能对照；请先执行命令“重新启动语言服务”。' };
  const uri = client.code2ProtocolConverter.asUri(draft);
  try {
    const answer = await client.sendRequest<T | null>(method, { textDocument: { uri } });
    return answer ?? { failure: '这份文件没有按计划稿打开；请打开它，点击右下角的语言名称，选择“计划稿”。' };
  } catch (error) {
    client.error(`${method} 未能完成`, error, false);
    return { failure: '对照没有完成，原因见“计划稿助手”的日志；请稍后再试。' };
  }
}
