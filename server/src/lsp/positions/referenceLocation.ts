// Places in the files of the plans that drafts are held against.
import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReferencePlan } from '../../plan/referencePlan';
import { once } from '../../text/memo';
import type { Span } from '../../text/span';
import { toRange } from './convert';

const sourceOf = once(({ path, text }: ReferencePlan) => TextDocument.create(path, 'plan-draft', 0, text));

/** Where a span of such a plan's text stands. */
export function referenceLocation(reference: ReferencePlan, span: Span): Location {
  return { uri: reference.path, range: toRange(sourceOf(reference), span) };
}
