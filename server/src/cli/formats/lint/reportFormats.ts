// The output formats of `lint` by name, loaded when asked for.
import type { ReportFormat } from './report';

/** Every format that `lint --format` takes. */
export const reportFormats = {
  text: async () => (await import('./textReport')).textReport,
  json: async () => (await import('./jsonReport')).jsonReport,
  github: async () => (await import('./githubReport')).githubReport,
} as const satisfies Readonly<Record<string, () => Promise<ReportFormat>>>;

/** Name of a format. */
export type ReportFormatName = keyof typeof reportFormats;

export const reportFormatNames = Object.keys(reportFormats) as ReportFormatName[];
