// Writes HTML with everything escaped that is put into it, by a tagged template.

/** A piece of HTML that is well formed by itself; what is put into `html` unescaped. */
export class Html {
  constructor(private readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

/** What may stand in the gaps of `html`: text is escaped, lists are joined, null and undefined leave nothing. */
export type HtmlPart = Html | string | number | null | undefined | readonly HtmlPart[];

/**
 * Fills a template. Gaps may stand between tags or within the double quotes of an attribute, nowhere else; blanks
 * round line breaks of the template are left out.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const literals = strings.map((literal) => literal.replace(/\n\s*/g, ''));
  return new Html(literals.reduce((text, literal, index) => text + write(parts[index - 1]) + literal));
}

/** Takes a text for HTML as it is; for style sheets and the like, never for what a user has written. */
export function trustedHtml(source: string): Html {
  return new Html(source);
}

function write(part: HtmlPart): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(write).join('');
  return escapeHtml(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which HTML does not allow, become U+FFFD. */
function escapeHtml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[&<>"']|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, (char) => entities[char] ?? '\ufffd');
}
