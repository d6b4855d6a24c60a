// The texts of a run: published drafts where they lie beside the project, else examples/, and inputs made out of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/** The drafts every tool reads, each as `{ path, text }`. */
export function readDrafts() {
  const seeds = join(root, '../shared/seeds');
  const folder = existsSync(seeds) ? seeds : join(root, 'examples');
  return readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * A draft of `length` characters in many lines: the drafts one after the other, those on a single line left out. No line
 * repeats another one, so that a cache by line finds nothing.
 */
export function multiLine(drafts, length) {
  return concatenate(
    drafts.filter(({ text }) => text.split('\n').length > 10),
    length,
  );
}

function concatenate(drafts, length) {
  const parts = [];
  for (let size = 0, copy = 0; size < length; copy++) {
    for (const { text } of drafts) {
      const part = `${text.replace(/^(.*?)([，,])/gm, `$1第${copy}轮$2`)}\n`;
      parts.push(part);
      size += part.length;
    }
  }
  return parts.join('').slice(0, length);
}

/** A draft of `length` characters on a single line. */
export function singleLine(drafts, length) {
  return concatenate(drafts, 2 * length)
    .replace(/\s+/g, '')
    .padEnd(length, '。')
    .slice(0, length);
}

/** Inputs on which a careless scanner is slow: name and text of `length` characters. */
export function pathological(length) {
  const repeat = (unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return Object.entries({
    'unclosed brackets （': repeat('（'),
    'unclosed brackets (《“〔': repeat('(《“〔'),
    'closing brackets ）': repeat('）'),
    'only digits': repeat('1234567890'),
    'only 、': repeat('、'),
    'only 。': repeat('。'),
    'only Han numerals': repeat('一二三十'),
    'labels （一）': repeat('（一）'),
    'label words 责任单位：': repeat('责任单位：'),
    'names 区市场监管局、': repeat('区市场监管局、'),
    'notes （区教育局负责）': repeat('（区教育局负责）'),
    'targets 达到98%': repeat('达到98%'),
    'table cells |': repeat('|'),
    'empty lines': repeat('\n'),
    blanks: repeat('　 '),
  });
}
