// Expands a snippet as the editor does when nothing but Tab is pressed: defaults, first choices, repeated places.

const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: '2025' };

/** The text of a snippet's body with every place filled by its default; throws on syntax the editor would show literally. */
export function expandSnippet(body: readonly string[]): string {
  const source = body.join('\n');
  const values = new Map<string, string>();
  const expand = (text: string): string => {
    let out = '';
    let at = 0;
    while (at < text.length) {
      const place = readPlace(text, at);
      if (!place) out += text[at++];
      else {
        out += fill(place, expand, values);
        at = place.end;
      }
    }
    return out;
  };
  expand(source); // a place may be repeated before the one that has the default
  return expand(source);
}

interface Place {
  readonly name: string;
  readonly value: string | undefined;
  readonly choices: readonly string[] | undefined;
  readonly end: number;
}

function readPlace(text: string, at: number): Place | undefined {
  if (text[at] !== '$') return undefined;
  const simple = /^\$([A-Z_]+|\d+)/.exec(text.slice(at));
  if (simple) return { name: simple[1] ?? '', value: undefined, choices: undefined, end: at + simple[0].length };
  const head = /^\$\{([A-Z_]+|\d+)([:|}])/.exec(text.slice(at));
  if (!head) throw new Error(`no snippet syntax: ${text.slice(at, at + 20)}`);
  const [matched, name = '', mark] = head;
  const from = at + matched.length;
  if (mark === '}') return { name, value: undefined, choices: undefined, end: from };
  if (mark === ':') {
    const to = closing(text, from);
    return { name, value: text.slice(from, to), choices: undefined, end: to + 1 };
  }
  const to = text.indexOf('|}', from);
  const choices = text.slice(from, to).split(',');
  if (to < 0 || choices.includes('')) throw new Error(`bad choices: ${text.slice(at, at + 20)}`);
  return { name, value: undefined, choices, end: to + 2 };
}

function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth === 0) return at;
  }
  throw new Error(`never closed: ${text.slice(from, from + 20)}`);
}

function fill(place: Place, expand: (text: string) => string, values: Map<string, string>): string {
  if (/^[A-Z]/.test(place.name)) {
    const value = variables[place.name];
    if (value === undefined) throw new Error(`unknown variable ${place.name}`);
    return value;
  }
  const own = place.choices?.[0] ?? (place.value === undefined ? undefined : expand(place.value));
  if (own !== undefined) values.set(place.name, own);
  return own ?? values.get(place.name) ?? '';
}
