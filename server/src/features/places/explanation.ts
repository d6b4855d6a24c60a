// An explanation in a few paragraphs, as Markdown or as plain text.
import type { Span } from '../../text/span';

/** One paragraph; words of drafts in it stand for themselves, whatever they look like. */
export interface ExplanationPart {
  /** `verdict`: set off; `quote`: words of a plan; `line`: everything else; `rule`: a line across, without text. */
  readonly kind: 'verdict' | 'line' | 'quote' | 'rule';
  readonly text: string;
  /** What is set off within a quote. */
  readonly strong?: Span | null;
}

/** The parts as Markdown. */
export function toMarkdown(parts: readonly ExplanationPart[]): string {
  return parts.map(markdownOf).join('\n\n');
}

/** The parts as text that shows as it is. */
export function toPlainText(parts: readonly ExplanationPart[]): string {
  return parts
    .map(({ kind, text }) => (kind === 'rule' ? '——' : kind === 'quote' ? `“${oneLine(text)}”` : text))
    .join('\n');
}

function markdownOf({ kind, text, strong }: ExplanationPart): string {
  switch (kind) {
    case 'verdict':
      return `**${escapeMarkdown(text)}**`;
    case 'line':
      return escapeMarkdown(text);
    case 'quote':
      return `> ${strong ? emphasize(text, strong) : escapeMarkdown(text)}`;
    case 'rule':
      return '---';
  }
}

/** Markdown takes `**` only beside a letter or figure within, or beside a mark without; elsewhere nothing is set off. */
function emphasize(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const word = text.slice(start, end);
  const after = text.slice(end);
  const opens = /^[\p{L}\p{N}]/u.test(word) || (/^\S/u.test(word) && /[^\p{L}\p{N}]$|^$/u.test(before));
  const closes = /[\p{L}\p{N}]$/u.test(word) || (/\S$/u.test(word) && /^[^\p{L}\p{N}]|^$/u.test(after));
  if (!opens || !closes) return escapeMarkdown(text);
  return `${escapeMarkdown(before)}**${escapeMarkdown(word)}**${escapeMarkdown(after)}`;
}

function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)\.|^([-+])/, (mark) => (mark.endsWith('.') ? `${mark.slice(0, -1)}\\.` : `\\${mark}`));
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, '');
}
