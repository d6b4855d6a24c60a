// Regular expressions put together from parts that have names, so that each part can say what it was seen in.

/** A pattern, a text in the syntax of patterns, or words of which one stands there. */
export type PatternPart = RegExp | string | readonly string[];

/**
 * A template tag: `` pattern('g')`${year}${['年底', '月底']}前` ``. Patterns and lists of words are grouped, words are taken
 * literally and tried in their order. For modules as they load, never within a function that reads a text.
 */
export function pattern(flags = ''): (texts: TemplateStringsArray, ...parts: readonly PatternPart[]) => RegExp {
  return ({ raw }, ...parts) => {
    const sources = parts.map((part, at) => sourceOf(part) + raw[at + 1]!);
    return new RegExp(raw[0]! + sources.join(''), flags);
  };
}

function sourceOf(part: PatternPart): string {
  if (typeof part === 'string') return part;
  const source = part instanceof RegExp ? part.source : part.map(escaped).join('|');
  return `(?:${source})`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
