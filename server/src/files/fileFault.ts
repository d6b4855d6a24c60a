// What keeps a file that a configuration names from being used as it is; those who tell people of it find the words.
import type { ReferenceIssue } from '../compare/reference/readReference';
import { readRoster } from '../registry/rosters/readRoster';
import type { NamedFile } from './fileRole';
import type { ReferenceFiles } from './referenceFiles';

/** A file that cannot be used, or not as it is. */
export type FileFault = NamedFile &
  (
    | { readonly kind: 'unreadable'; readonly reason: string }
    | { readonly kind: 'unusable'; readonly refusal: string }
    /** At least one issue, each with its place in the text. */
    | { readonly kind: 'faulty'; readonly text: string; readonly issues: readonly ReferenceIssue[] }
  );

/** What is wrong with a file in its role; null where nothing is. */
export async function findFault(named: NamedFile, files: ReferenceFiles): Promise<FileFault | null> {
  const file = await files.read(named.file);
  const { content } = file;
  switch (content.kind) {
    case 'absent':
    case 'unreadable':
      return { ...named, kind: 'unreadable', reason: content.reason };
    case 'unusable':
      return { ...named, kind: 'unusable', refusal: content.refusal };
    case 'text': {
      const { issues } = named.role === 'departments' ? readRoster(content.text) : files.plan(file);
      return issues.length > 0 ? { ...named, kind: 'faulty', text: content.text, issues } : null;
    }
  }
}
