// The headings over a place of a draft: what they say holds for the text below them.
import type { OutlineItem } from '../model';

/** The headings over places that are asked for in the order of the text. */
export class HeadingsAbove {
  readonly #items: readonly OutlineItem[];
  readonly #titles = new Map<OutlineItem, string>();
  #next = 0;

  /** All items of a document, in the order of the text. */
  constructor(items: readonly OutlineItem[]) {
    this.#items = items;
  }

  /** Titles of the item that a place stands in and of all above it, '' before the first; offsets must not go back. */
  titlesAt(offset: number): string {
    while (this.#next < this.#items.length && this.#items[this.#next]!.label.span.start <= offset) this.#next++;
    return this.#titlesOf(this.#items[this.#next - 1] ?? null);
  }

  #titlesOf(item: OutlineItem | null): string {
    if (!item) return '';
    const titles = this.#titles.get(item) ?? `${this.#titlesOf(item.parent)} ${item.title}`;
    this.#titles.set(item, titles);
    return titles;
  }
}
