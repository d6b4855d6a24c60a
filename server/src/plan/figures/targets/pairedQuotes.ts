// Quotation marks of words that were cut out of a sentence.

/** Quotation marks in pairs: those round the whole, and one whose partner stands elsewhere, are left out. */
export function withPairedQuotes(words: string): string {
  if (!/[“”"]/.test(words)) return words;
  let open = -1;
  const lone = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const mark = words[at]!;
    if (mark === '“' || (mark === '"' && open < 0)) {
      if (open >= 0) lone.add(open);
      open = at;
    } else if (mark === '”' || mark === '"') {
      if (open < 0) lone.add(at);
      open = -1;
    }
  }
  if (open >= 0) lone.add(open);
  const paired = [...words].filter((_, at) => !lone.has(at)).join('');
  return /^(?:“[^“”]*”|"[^"]*")$/.test(paired) ? paired.slice(1, -1) : paired;
}
