// The product's own messages as the server sends and answers them; what they say stands in protocol/.
import { NotificationType, ProtocolRequestType, RequestType } from 'vscode-languageserver';
import {
  type ComparisonAnswers,
  comparisonFileMethod,
  comparisonMethod,
  type DraftParams,
} from '../../../protocol/comparison';
import { type PlanStatus, planStatusMethod } from '../../../protocol/planStatus';
import { type FileAnswer, type ReadFileParams, readFileMethod } from '../../../protocol/readFile';

/** Server → client, after each check of a document. */
export const planStatusNotification = new NotificationType<PlanStatus>(planStatusMethod);

/** Server → client: asks for a file. */
export const readFileRequest = new RequestType<ReadFileParams, FileAnswer, void>(readFileMethod);

type ComparisonRequest<Method extends keyof ComparisonAnswers> = ProtocolRequestType<
  DraftParams,
  ComparisonAnswers[Method],
  never,
  void,
  void
>;

/** Client → server: the page "目标对照" in parts. */
export const comparisonRequest: ComparisonRequest<typeof comparisonMethod> = new ProtocolRequestType(comparisonMethod);

/** Client → server: the same as a whole page of HTML. */
export const comparisonFileRequest: ComparisonRequest<typeof comparisonFileMethod> = new ProtocolRequestType(
  comparisonFileMethod,
);

/** Shown as the origin of every diagnostic. */
export const diagnosticSource = '计划稿助手';
