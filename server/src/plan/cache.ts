// Cache of what was read out of single lines, so that an edit costs what was edited.
import type { ParagraphFacts } from './model';

/** Facts by line text. One for each open document; a parse keeps only what it used itself. */
export interface ParagraphCache {
  /** Facts by text as the last parse left them. */
  facts: Map<string, ParagraphFacts>;
}

/** An empty cache. */
export function createParagraphCache(): ParagraphCache {
  return { facts: new Map() };
}
