// The output formats of `compare` by name, loaded when asked for.
import type { CompareFormat } from './comparedDraft';

/** Every format that `compare --format` takes. */
export const compareFormats = {
  text: async () => (await import('./compareText')).compareText,
  json: async () => (await import('./compareJson')).compareJson,
  html: async () => (await import('./compareHtml')).compareHtml,
} as const satisfies Readonly<Record<string, () => Promise<CompareFormat>>>;

/** Name of a format. */
export type CompareFormatName = keyof typeof compareFormats;

export const compareFormatNames = Object.keys(compareFormats) as CompareFormatName[];
