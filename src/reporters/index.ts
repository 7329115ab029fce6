import type { ReporterFactory } from './reporter.ts';

/** The reporters by name, each loaded when it is wanted. The names are what `--format` takes. */
export const reporters: Readonly<Record<string, () => Promise<ReporterFactory>>> = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./late.ts')).jsonl,
  github: async () => (await import('./late.ts')).github,
  gitlab: async () => (await import('./late.ts')).gitlab,
  sarif: async () => (await import('./late.ts')).sarif,
  junit: async () => (await import('./late.ts')).junit,
  checkstyle: async () => (await import('./late.ts')).checkstyle,
  tap: async () => (await import('./late.ts')).tap,
  rdjson: async () => (await import('./late.ts')).rdjson,
  html: async () => (await import('./late-html.ts')).html,
};
