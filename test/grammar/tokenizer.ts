// Tokenizes text with the shipped grammar, by the same tokenizer that VS Code uses.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const grammarPath = 'syntaxes/plan-draft.tmLanguage.json';

/** A piece of a line with the names of the scopes around it, outermost first, without the suffix `.plan-draft`. */
export interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The grammar of the extension, compiled. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(path.resolve('node_modules/vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
  });
  const grammar = await registry.loadGrammar('text.plan-draft');
  if (!grammar) throw new Error('the grammar cannot be loaded');
  return grammar;
}

/** All tokens of a text, in order. */
export function tokenize(grammar: IGrammar, text: string): Token[] {
  const tokens: Token[] = [];
  let state = INITIAL;
  text.split(/\r?\n/).forEach((content, line) => {
    const result = grammar.tokenizeLine(content, state);
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const names = scopes.slice(1).map((scope) => scope.replace(/\.plan-draft$/, ''));
      const end = Math.min(endIndex, content.length);
      tokens.push({ line, start: startIndex, end, text: content.slice(startIndex, end), scopes: names });
    }
    state = result.ruleStack;
  });
  return tokens;
}
