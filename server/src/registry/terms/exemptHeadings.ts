// Headings of sections that hold no tasks and so need no responsibility notes.
import headings from './exemptHeadings.json';

/**
 * `strong`: the title alone decides; `bare`: the title is no more than such names, or ends in what is no work (补贴对象, 申报条件), and no
 * note may stand in the section;
 * `duties`: the same, where the draft has notes elsewhere; `weak`: what else stands in the draft has to agree.
 */
export type ExemptHeadingKind = 'strong' | 'bare' | 'duties' | 'weak';

const longestBare = 20;
const joiner = /[、，,和及与以]/;
/** 补贴对象, 申报条件: the longest name that ends in what is no work. */
const longestNoun = 8;
const names = (list: readonly string[], title: string) => list.some((heading) => title.includes(heading));

const dutiesAndBare = [...headings.duties, ...headings.bare];

/** What a section title says about the need for notes; null where the section holds tasks, or may hold them. */
export function exemptHeadingKind(title: string): ExemptHeadingKind | null {
  const plain = title.replace(/\s/g, '').replace(/[。：:；;，,]$/, '');
  const { strong, bare, weak, never } = headings;
  if (isMadeOf(plain, bare)) return 'bare';
  if (isMadeOf(plain, dutiesAndBare)) return 'duties';
  if (names(never, plain)) return null;
  if (names(strong, plain)) return 'strong';
  if (isNoWork(plain)) return 'bare';
  return names(weak, plain) ? 'weak' : null;
}

/** 补贴对象, 申报条件和标准: whether a title names nothing but what is no work; 明确对象范围 begins with what is done. */
function isNoWork(title: string): boolean {
  const { ends, verbs } = headings;
  if (title.length === 0 || title.length > longestBare) return false;
  return title
    .split(joiner)
    .every(
      (name) =>
        name.length <= longestNoun &&
        ends.some((end) => name.endsWith(end)) &&
        !verbs.some((verb) => name.startsWith(verb) && !ends.includes(verb)),
    );
}

/** Whether a title is nothing but names of the list, joined by 及 and the like. */
function isMadeOf(title: string, list: readonly string[]): boolean {
  if (title.length === 0 || title.length > longestBare) return false;
  // Places up to which the title is made of names.
  const reached = new Set([0]);
  for (let at = 0; at < title.length; at++) {
    if (!reached.has(at)) continue;
    if (at > 0 && joiner.test(title[at]!)) reached.add(at + 1);
    for (const name of list) if (title.startsWith(name, at)) reached.add(at + name.length);
  }
  return reached.has(title.length);
}
