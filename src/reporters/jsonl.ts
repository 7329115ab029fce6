import { FORMAT, fileData, line, summaryData } from './report-data.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/** A JSON document in each line, so that a reader need not wait for the end: a head, each file, and the summary; `line` of `report-schema.ts`. */
export function jsonl({ version }: ReporterOptions): Reporter {
  return {
    start: () => `${line({ type: 'start', format: FORMAT, vmxlint: version })}\n`,
    file: (result) => `${line({ type: 'file', ...fileData(result) })}\n`,
    end: (summary) => `${line({ type: 'summary', ...summaryData(summary) })}\n`,
  };
}
