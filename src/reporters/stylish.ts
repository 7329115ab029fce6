import type { Document } from '../document/document.ts';
import type { Diagnostic, Place } from '../engine/diagnostic.ts';
import { type Excerpt, excerptOf, markOf } from './excerpt.ts';
import { type Paint, paintFor } from './paint.ts';
import type { FileResult, Reporter, ReporterOptions } from './reporter.ts';
import { sanitise, withoutCommands } from './sanitise.ts';
import { summaryText } from './summary.ts';

const GUTTER = 9;
const MOST_RELATED = 3;

/** For people: under each file's name its findings, each with the line that it is about. */
export function stylish({ color, width }: ReporterOptions): Reporter {
  const paint = paintFor(color);
  return {
    onlyFindings: true,
    start: () => '',
    file: (result) => fileText(result, paint, Math.max(20, width - GUTTER)),
    end: (summary) => summaryText(summary, paint),
  };
}

function fileText({ path, document, diagnostics, fixed }: FileResult, paint: Paint, width: number): string {
  if (diagnostics.length + fixed.length === 0) return '';
  const place = Math.max(...[...diagnostics, ...fixed].map((one) => placeText(one).length));
  const word = Math.max(...diagnostics.map((one) => one.severity.length), fixed.length > 0 ? 5 : 0);
  const head = (one: Diagnostic) => `  ${paint.faint(placeText(one).padEnd(place))}  `;
  const lines = [paint.path(sanitise(path))];
  for (const one of fixed) {
    lines.push(`${head(one)}${paint.good('fixed'.padEnd(word))}  ${sanitise(one.message)}  ${paint.faint(one.rule)}`);
  }
  for (const one of diagnostics) {
    const severity = paint.severity(one.severity, one.severity.padEnd(word));
    lines.push(`${head(one)}${severity}  ${sanitise(one.message)}  ${paint.faint(one.rule + repairText(one))}`);
    if (document !== undefined) lines.push(...excerptLines(document, one, paint, width));
  }
  return withoutCommands(`${lines.join('\n')}\n\n`);
}

function placeText({ start }: Place): string {
  return `${start.line}:${start.column}`;
}

function repairText({ fix }: Diagnostic): string {
  if (fix === undefined) return '';
  return fix.safety === 'safe' ? ' [--fix]' : ' [--unsafe-fixes]';
}

function excerptLines(document: Document, diagnostic: Diagnostic, paint: Paint, width: number): string[] {
  const lines: string[] = [];
  const add = (place: Place, mark: string, style: (text: string) => string) => {
    const excerpt = excerptOf(document, place, width);
    if (excerpt !== undefined) lines.push(sourceLine(excerpt, paint), markLine(excerpt, mark, paint, style));
  };
  add(diagnostic, '^', (text) => paint.severity(diagnostic.severity, text));
  // Of another file, which is not at hand, the message says where.
  const related = diagnostic.related.filter(
    (place) => place.path === undefined && place.start.line !== diagnostic.start.line,
  );
  for (const place of related.slice(0, MOST_RELATED)) add(place, '-', paint.faint);
  const more = related.length - MOST_RELATED;
  if (more > 0) lines.push(`${' '.repeat(GUTTER)}${paint.faint(`and ${more} more`)}`);
  return lines;
}

function sourceLine({ line, before, marked, after }: Excerpt, paint: Paint): string {
  return `${paint.faint(`${String(line).padStart(GUTTER - 3)} |`)} ${before}${marked}${after}`.trimEnd();
}

function markLine(excerpt: Excerpt, mark: string, paint: Paint, style: (text: string) => string): string {
  const [indent, length] = markOf(excerpt);
  return `${paint.faint(`${' '.repeat(GUTTER - 3)} |`)} ${' '.repeat(indent)}${style(mark.repeat(length))}`;
}
