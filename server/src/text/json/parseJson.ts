// Reads JSON with comments that people write: a value as far as the text goes, and where each part of it stands.
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../span';
import type { JsonPath, JsonValueIssue } from './jsonIssues';
import { syntaxMessage } from './syntaxMessage';

/** A part of a JSON file that was left out, with its place in the file. */
export interface JsonIssue {
  /** Chinese: what is wrong and what to write instead. */
  readonly message: string;
  readonly span: Span;
  readonly path: JsonPath;
}

/** The text of a JSON file as it was read. */
export interface ParsedJson {
  /** undefined where the text holds no value at all; otherwise what could be read. */
  readonly value: unknown;
  /** What is wrong with the writing of the file, and what a reader of the value has found, in the order of the text. */
  issues(found: readonly JsonValueIssue[]): readonly JsonIssue[];
  /** The value at a path, or what should hold it. */
  spanOf(path: JsonPath): Span;
}

/** Reads a text. Total. `kind` names the file in messages: 配置文件. */
export function parseJson(text: string, kind: string): ParsedJson {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (!root) {
    const span = { start: 0, end: text.length };
    const nothing = { message: `${kind}没有内容，请至少写上 {}。`, span, path: [] };
    return { value: undefined, issues: () => [nothing], spanOf: () => span };
  }
  const syntax = errors.map((error) => ({
    message: `${kind}的写法有误：${syntaxMessage(error.error)}`,
    span: { start: error.offset, end: error.offset + error.length },
    path: [],
  }));
  const locate = ({ message, path, at }: JsonValueIssue): JsonIssue => ({ message, path, span: find(root, path, at) });
  return {
    value: getNodeValue(root),
    issues: (found) => [...syntax, ...found.map(locate)].sort((a, b) => a.span.start - b.span.start),
    spanOf: (path) => find(root, path, 'value'),
  };
}

/** The key or value at a path; of a missing part what should hold it. */
function find(root: Node, path: JsonPath, at: 'key' | 'value'): Span {
  let node: Node | undefined;
  for (let length = path.length; !node; length--) node = findNodeAtLocation(root, path.slice(0, length));
  const target = at === 'key' ? (node.parent?.children?.[0] ?? node) : node;
  return { start: target.offset, end: target.offset + target.length };
}
