// Hard-wrapped text reads like the same text with each paragraph on one line.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parsePlan } from '../../../server/src/plan/document';
import { describeParties, describeTarget } from '../describe';

/** Breaks a paragraph as converters do: marks do not begin a line, numbers and Latin words are not broken. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  let rest = `　　${paragraph}`;
  while (rest.length > width) {
    let at = width;
    while (
      at > 2 &&
      (/[，。；：、！？）)》”\]】%％]/.test(rest[at]!) || /[\w.%％][\w.%％]/.test(rest.slice(at - 1, at + 1)))
    )
      at--;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...lines, rest].join('\n');
}

/** Wraps what follows the title; `pages` puts a page number behind every so many lines. */
function wrapText(text: string, { width, pages }: { width: number; pages?: number }): string {
  const [title, ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '');
  const lines = [title!, ...paragraphs.flatMap((line) => wrap(line.trim(), width).split('\n'))];
  if (!pages) return lines.join('\n');
  return lines
    .map((line, index) => (index % pages === pages - 1 ? `${line}\n\n— ${(index + 1) / pages} —\n` : line))
    .join('\n');
}

const flat = (text: string) => text.replace(/\s*\n\s*(?:— \d+ —\s*)?/g, '');

function facts(text: string) {
  const document = parsePlan(text);
  const words = ({ start, end }: { start: number; end: number }) => flat(text.slice(start, end));
  return {
    title: document.title,
    outline: document.outline.map(({ label, title }) => label.text + flat(title)),
    tasks: document.tasks
      .filter(({ item }) => item)
      .map(({ span, responsibility }) => [words(span), responsibility && describeParties(responsibility.parties)]),
    targets: document.targets.map(describeTarget),
    deadlines: document.deadlines.map(({ span, date }) => [words(span), date]),
    citations: document.citations.map(({ name }) => flat(name)),
    issues: document.issues.map(({ span }) => words(span)),
  };
}

describe('hard-wrapped text', () => {
  for (const draft of ['a2-square-brackets.txt', 'b1-东林省2024.txt', 'b3-临江区2020.txt', 'b5-青石县2010.txt'])
    for (const width of [28, 35, 42])
      it(`${draft} at ${width} characters reads like one line for each paragraph`, () => {
        const text = readFileSync(`test/drafts/${draft}`, 'utf8');
        assert.deepEqual(facts(wrapText(text, { width })), facts(text));
      });

  it('goes on behind a page number', () => {
    const text = readFileSync('test/drafts/b1-东林省2024.txt', 'utf8');
    assert.deepEqual(facts(wrapText(text, { width: 30, pages: 13 })), facts(text));
  });

  it('is not seen in short lines that are a list', () => {
    const text = '一、甲\n（一）名单如下\n区教育局\n区民政局\n区财政局\n区司法局\n区商务局\n区卫健局';
    assert.equal(parsePlan(text).paragraphs.length, text.split('\n').length);
  });
});
