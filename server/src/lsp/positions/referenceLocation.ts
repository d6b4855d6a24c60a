// Places in the files of the plans that drafts are held against.
import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReferencePlan } from '../../plan/referencePlan';
import type { Span } from '../../text/span';
import { toRange } from './convert';

const sources = new WeakMap<ReferencePlan, TextDocument>();

/** Where a span of such a plan's text stands. */
export function referenceLocation(reference: ReferencePlan, span: Span): Location {
  let source = sources.get(reference);
  if (!source) {
    source = TextDocument.create(reference.path, 'plan-draft', 0, reference.text);
    sources.set(reference, source);
  }
  return { uri: reference.path, range: toRange(source, span) };
}
