// The open drafts with their models and problems: checked once per version and configuration.
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import type { PlanService } from '../../service';
import { isConfigFile } from '../configFiles';
import type { ResolvedSettings, Settings } from '../settings';
import { createModelCache } from './modelCache';

/** An open draft as it is now. `source` changes with the next edit, so use it before anything is awaited. */
export interface Draft {
  readonly source: TextDocument;
  readonly plan: PlanDocument;
}

/** A draft that has been checked. */
export interface CheckedDraft extends Draft {
  readonly version: number;
  readonly settings: ResolvedSettings;
  readonly problems: readonly Problem[];
  /** Another one for each check. */
  readonly resultId: string;
}

/** Access to the open drafts. */
export interface Drafts {
  /** undefined for documents that are not open or no drafts. */
  get(uri: string): Draft | undefined;
  /** The same with its problems under the settings that apply to it. */
  check(uri: string): Promise<CheckedDraft | undefined>;
  /** To be called when a document is closed. */
  forget(uri: string): void;
}

interface DraftsOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly service: PlanService;
  readonly settings: Settings;
  /** Told of each check that was really made. */
  readonly onChecked: (draft: CheckedDraft) => void;
}

/** The drafts among the open documents. */
export function createDrafts({ documents, service, settings, onChecked }: DraftsOptions): Drafts {
  const models = createModelCache(service);
  const checked = new Map<string, CheckedDraft>();
  let checks = 0;
  const get = (uri: string): Draft | undefined => {
    const source = documents.get(uri);
    return source && !isConfigFile(uri) ? { source, plan: models.get(source) } : undefined;
  };
  return {
    get,
    async check(uri) {
      if (!documents.get(uri) || isConfigFile(uri)) return undefined;
      const applying = await settings.of(uri);
      const draft = get(uri);
      if (!draft) return undefined;
      const known = checked.get(uri);
      if (known?.plan === draft.plan && known.settings === applying) return known;
      const problems = service.lint(draft.plan, applying.config);
      const { version } = draft.source;
      const result = { ...draft, version, settings: applying, problems, resultId: String(++checks) };
      checked.set(uri, result);
      onChecked(result);
      return result;
    },
    forget(uri) {
      models.forget(uri);
      checked.delete(uri);
    },
  };
}
