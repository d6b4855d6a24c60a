// The open drafts with their models and problems: checked once per version and configuration.
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfigFile } from '../../files/configFiles';
import type { Problem } from '../../lint/rule';
import type { LintInputs } from '../../lint/ruleContext';
import type { PlanDocument } from '../../plan/model';
import type { PlanService } from '../../service';
import type { ModelCache } from '../modelCache';
import type { DraftInputs, InputsOfDrafts } from '../references/draftInputs';
import type { ResolvedSettings, Settings } from '../settings/settings';

/** An open draft as it is now. `source` changes with the next edit, so use it before anything is awaited. */
export interface Draft {
  readonly source: TextDocument;
  readonly plan: PlanDocument;
}

/** A draft that has been checked. */
export interface CheckedDraft extends Draft {
  readonly version: number;
  readonly settings: ResolvedSettings;
  /** What the files hold that the settings name. */
  readonly inputs: LintInputs;
  /** Chinese names of those of them that cannot be used as they are. */
  readonly inputFaults: readonly string[];
  /** None where the settings leave the draft out. */
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
  readonly inputs: InputsOfDrafts;
  readonly models: ModelCache;
  /** Told of each check that was really made. */
  readonly onChecked: (draft: CheckedDraft) => void;
}

/** The drafts among the open documents. */
export function createDrafts({ documents, service, settings, inputs, models, onChecked }: DraftsOptions): Drafts {
  const checked = new Map<string, CheckedDraft & { readonly held: DraftInputs }>();
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
      const held = await inputs.of(uri, applying);
      const draft = get(uri);
      if (!draft) return undefined;
      const known = checked.get(uri);
      if (known?.plan === draft.plan && known.settings === applying && known.held === held) return known;
      const problems = applying.isChecked ? service.lint(draft.plan, applying.config, held.inputs) : [];
      const { version } = draft.source;
      const result = {
        ...draft,
        version,
        settings: applying,
        held,
        inputs: held.inputs,
        inputFaults: held.faults,
        problems,
        resultId: String(++checks),
      };
      checked.set(uri, result);
      onChecked(result);
      return result;
    },
    forget(uri) {
      models.forget(uri);
      inputs.forget(uri);
      checked.delete(uri);
    },
  };
}
