// Which bodies are in charge of what a task speaks of.
import { once } from '../../text/memo';
import { type Registry, registryFor } from '../registry';

/** A body with what speaks for it. */
export interface TopicScore {
  readonly id: string;
  /** The more and the rarer its words in the text, and the bigger its part in them, the higher. */
  readonly score: number;
  /** Words of the text that speak for it, the weightiest first. */
  readonly topics: readonly string[];
}

interface Topic {
  readonly word: string;
  /** Ids of bodies with their part in it: 3 in charge, 2 shares the charge, 1 supports. */
  readonly parts: readonly (readonly [string, number])[];
}

/** The bodies whose topics occur in `text`, the likeliest first. A word within a longer one that is a topic too does not count. */
export function departmentsForText(text: string, registry: Registry = registryFor()): readonly TopicScore[] {
  const scores = new Map<string, { score: number; topics: { word: string; weight: number }[] }>();
  const present = topics(registry).filter(({ word }) => text.includes(word));
  for (const { word, parts } of present) {
    if (!standsAlone(text, word, present)) continue;
    for (const [id, part] of parts) {
      const entry = scores.get(id) ?? { score: 0, topics: [] };
      const weight = part * part * Math.sqrt(word.length) * (1 / Math.sqrt(parts.length));
      entry.score += weight;
      entry.topics.push({ word, weight });
      scores.set(id, entry);
    }
  }
  return [...scores]
    .map(([id, { score, topics: found }]) => ({
      id,
      score,
      topics: found.sort((one, other) => other.weight - one.weight).map(({ word }) => word),
    }))
    .sort((one, other) => other.score - one.score);
}

/** Whether a word occurs in the text other than within a longer topic. */
function standsAlone(text: string, word: string, present: readonly Topic[]): boolean {
  const longer = present.filter((other) => other.word.length > word.length && other.word.includes(word));
  if (longer.length === 0) return true;
  let rest = text;
  for (const other of longer) rest = rest.replaceAll(other.word, '　');
  return rest.includes(word);
}

const topics = once((registry: Registry): readonly Topic[] => {
  const byWord = new Map<string, [string, number][]>();
  for (const { id, topics: own } of registry.departments.values())
    for (const [word, part] of Object.entries(own ?? {})) {
      const parts = byWord.get(word) ?? [];
      parts.push([id, part]);
      byWord.set(word, parts);
    }
  return [...byWord].map(([word, parts]) => ({ word, parts }));
});
