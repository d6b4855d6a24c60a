// Models of the open documents, one per version.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParagraphCache } from '../plan/cache';
import type { PlanDocument } from '../plan/model';
import type { PlanService } from '../service';

/** Reads each version of each open document once. */
export interface ModelCache {
  /** The model of the document as it is now. */
  get(source: TextDocument): PlanDocument;
  /** To be called when a document is closed. */
  forget(uri: string): void;
}

interface Entry {
  readonly version: number;
  readonly model: PlanDocument;
  readonly paragraphs: ParagraphCache;
}

/**
 * Keyed by URI and version, never by the document object: that one stays the same when its text changes. Lines that
 * a new version shares with the last one are not read again.
 */
export function createModelCache(service: Pick<PlanService, 'parse' | 'createCache'>): ModelCache {
  const entries = new Map<string, Entry>();
  return {
    get(source) {
      const known = entries.get(source.uri);
      if (known?.version === source.version) return known.model;
      const paragraphs = known?.paragraphs ?? service.createCache();
      const model = service.parse(source.getText(), paragraphs);
      entries.set(source.uri, { version: source.version, model, paragraphs });
      return model;
    },
    forget: (uri) => entries.delete(uri),
  };
}
