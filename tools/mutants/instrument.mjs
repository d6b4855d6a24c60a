// Puts every mutant of the given source files behind a switch, but for those in documentation; numbers, names and places them.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const quiet = () => {};
const logger = { isDebugEnabled: () => false, debug: quiet, info: quiet, warn: quiet, error: quiet };
/** Properties that say something about the object; the pages made from them are tested as generated files. */
const documentation = new Set(['description', 'examples']);
/** The same of a rule only, for what is called so elsewhere is shown to users. */
const ruleDocumentation = new Set(['title', 'authority']);

/** Whether an object literal is what `const x: Rule = …` declares. */
function isRule(object) {
  const declared = object?.parentPath;
  return declared?.isVariableDeclarator() && declared.node.id.typeAnnotation?.typeAnnotation.typeName?.name === 'Rule';
}

/** Changing `\v` into `\V` gives no pattern where Unicode is asked for, and the whole bundle could not be read. */
const patternIgnorer = {
  shouldIgnore: (path) =>
    path.isRegExpLiteral() && path.node.flags.includes('u') && path.node.pattern.includes('\\v')
      ? 'pattern'
      : undefined,
};

const documentationIgnorer = {
  shouldIgnore(path) {
    const name = path.isObjectProperty() && !path.node.computed ? path.node.key.name : undefined;
    if (documentation.has(name)) return 'documentation';
    return ruleDocumentation.has(name) && isRule(path.parentPath) ? 'documentation' : undefined;
  },
};

/** The text between two places of a file, places being zero-based. */
function textAt(lines, { start, end }) {
  if (start.line === end.line) return lines[start.line].slice(start.column, end.column);
  return [
    lines[start.line].slice(start.column),
    ...lines.slice(start.line + 1, end.line),
    lines[end.line].slice(0, end.column),
  ].join('\n');
}

/** A name for each mutant of a file that neither a move of the file nor a change in other lines alters. */
function named(mutant, lines, seen) {
  const original = textAt(lines, mutant.location);
  const text = [basename(mutant.fileName), mutant.mutatorName, original, mutant.replacement].join('\0');
  const repeated = seen.get(text) ?? 0;
  seen.set(text, repeated + 1);
  const { line, column } = mutant.location.start;
  return {
    id: mutant.id,
    file: mutant.fileName,
    line: line + 1,
    column: column + 1,
    location: mutant.location,
    original,
    replacement: mutant.replacement,
    name: `${text}\0${repeated}`,
  };
}

/**
 * Instruments files; `ranges` leaves in a file only the mutants within one of its places.
 * Gives the new text by file, and the mutants.
 */
export async function instrument(files, ranges = new Map()) {
  const inputs = files.map((file) => ({
    name: file,
    content: readFileSync(file, 'utf8'),
    mutate: ranges.get(file) ?? true,
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [documentationIgnorer, patternIgnorer] };
  const result = await new Instrumenter(logger).instrument(inputs, options);
  const seen = new Map();
  const lines = new Map(inputs.map(({ name, content }) => [name, content.split('\n')]));
  return {
    texts: new Map(result.files.map(({ name, content }) => [name, content])),
    mutants: result.mutants
      .filter(({ status }) => status !== 'Ignored')
      .map((mutant) => named(mutant, lines.get(mutant.fileName), seen)),
  };
}
