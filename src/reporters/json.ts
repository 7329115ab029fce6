import { FORMAT, fileData, line, summaryData } from './report-data.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/** One JSON document, a line for each file: `report` of `report-schema.ts`. */
export function json({ version }: ReporterOptions): Reporter {
  let separator = '\n';
  return {
    start: () => `{"format":${FORMAT},"vmxlint":${line(version)},"files":[`,
    file(result) {
      const text = separator + line(fileData(result));
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n],"summary":${line(summaryData(summary))}}\n`,
  };
}
