/** @jsxImportSource preact */
import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import type { Severity } from '../../rules/rule.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import type { Bar } from './chart.tsx';
import { type Item, itemOf, withFindings } from './fleet.ts';
import style from './page.css?raw';
import script from './page.js?raw';
import { type Assets, Page } from './page.tsx';
import { verdictsOf } from './verdict.ts';

/**
 * One page for a fleet, which needs nothing but itself. Keeps what it shows of all files until the end. It is made of elements, not of strings, so
 * that no text can be more than text; and it forbids the browser to run or load anything but the style and the script that it brings.
 */
export function html(options: ReporterOptions): Reporter {
  const { version, began } = options;
  const items: Item[] = [];
  const indexes = new Map<string, number>();
  const rules = new Map<string, Record<Severity, number>>();
  const folders = new Map<string, Record<Severity, number>>();
  return {
    start: () => '',
    file(result) {
      const item = itemOf(result, options);
      const index = indexes.get(item.path);
      const known = index === undefined ? undefined : items[index];
      if (index !== undefined && known !== undefined && result.document === undefined) {
        items[index] = withFindings(known, item);
      } else {
        indexes.set(item.path, items.length);
        items.push(item);
      }
      for (const { rule, severity } of result.diagnostics) {
        count(rules, rule, severity);
        count(folders, item.folder, severity);
      }
      return '';
    },
    end(summary) {
      const verdicts = verdictsOf(items);
      items.sort((a, b) => rank(b) - rank(a) || (a.path < b.path ? -1 : 1));
      const data = { version, began, summary, items, verdicts, rules: barsOf(rules), folders: barsOf(folders) };
      return `<!DOCTYPE html>\n${renderToString(<Page data={data} assets={ASSETS} />)}\n`;
    },
  };
}

const ASSETS: Assets = {
  style,
  script,
  policy: [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
};

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function count(counts: Map<string, Record<Severity, number>>, name: string, severity: Severity): void {
  const own = counts.get(name) ?? { error: 0, warning: 0, info: 0 };
  own[severity]++;
  counts.set(name, own);
}

/** More, nobody reads; the search finds the rest. */
const MOST_BARS = 60;

function barsOf(counts: ReadonlyMap<string, Record<Severity, number>>): Bar[] {
  const total = ({ error, warning, info }: Bar['counts']) => error + warning + info;
  return [...counts]
    .map(([name, own]) => ({ name, counts: own }))
    .sort((a, b) => total(b.counts) - total(a.counts) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_BARS);
}

/** Errors count more than any number of warnings, and these than any number of the rest. */
function rank({ counts, remarks }: Item): number {
  return (
    Math.min(counts.error, 1e4) * 1e8 +
    Math.min(counts.warning, 1e4) * 1e4 +
    Math.min(counts.info, 1e3) +
    (remarks.length > 0 ? 1 : 0)
  );
}
