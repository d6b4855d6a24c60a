// Makes a plan to compare with out of the text of a file.
import { parsePlan } from '../plan/document';
import type { ReferencePlan } from '../plan/referencePlan';

/** Total: every text gives a plan, if need be one without targets and tasks. */
export function readReference(path: string, text: string): ReferencePlan {
  const document = parsePlan(text);
  return { path, name: document.title ?? nameOf(path), text, document, listed: [] };
}

/** The last part of a path or URI without its extension. */
function nameOf(path: string): string {
  const file = /[^/\\]*$/.exec(path)![0];
  return decodeName(file).replace(/\.[A-Za-z]+$/, '') || path;
}

function decodeName(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
