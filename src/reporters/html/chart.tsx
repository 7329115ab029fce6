/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Severity } from '../../rules/rule.ts';

/*
 * Bars, as SVG without a script. No chart library: chart.js and its like draw on a canvas when a script runs, so that nothing is there without one, on
 * paper, or for a screen reader; Observable Plot wants a DOM and d3. The policy of the page forbids style attributes, and with SVG none is needed.
 */

/** One row of a chart. */
export interface Bar {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Rows that are shown at once; the rest is behind a click. */
const SHOWN = 8;

/** Horizontal bars, the longest first; each is a button that filters the table. */
export function Chart({
  bars,
  filter,
  empty,
}: {
  bars: readonly Bar[];
  filter: 'rule' | 'folder';
  empty: string;
}): VNode {
  if (bars.length === 0) return <p class="quiet">{empty}</p>;
  const longest = Math.max(...bars.map(({ counts }) => sum(counts)));
  const rows = bars.map((bar) => <BarRow bar={bar} filter={filter} longest={longest} />);
  return (
    <>
      <ol class="bars">{rows.slice(0, SHOWN)}</ol>
      {rows.length > SHOWN && (
        <details class="rest">
          <summary>{rows.length - SHOWN} more</summary>
          <ol class="bars">{rows.slice(SHOWN)}</ol>
        </details>
      )}
    </>
  );
}

function BarRow({ bar, filter, longest }: { bar: Bar; filter: string; longest: number }): VNode {
  const { name, counts } = bar;
  let x = 0;
  const parts = SEVERITIES.map((severity) => {
    const width = (counts[severity] / longest) * 100;
    const part = width > 0 && <rect class={severity} x={round(x)} width={round(width)} height="6" />;
    x += width;
    return part;
  });
  const words = SEVERITIES.flatMap((severity) => (counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : []));
  return (
    <li>
      <button type="button" data-filter={filter} data-value={name} title={`${name}: ${words.join(', ')}`}>
        <span class="name">{name}</span>
        <span class="count">{sum(counts)}</span>
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          {parts}
        </svg>
      </button>
    </li>
  );
}

/** How a whole is divided: one bar, and a legend whose entries filter the table. */
export function Share(props: {
  title: string;
  subject: string;
  parts: readonly { kind: string; label: string; count: number }[];
}): VNode {
  const { title, subject, parts } = props;
  const total = parts.reduce((all, { count }) => all + count, 0);
  let x = 0;
  return (
    <div class="share">
      <h3>{title}</h3>
      {total > 0 && (
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          {parts.map(({ kind, count }) => {
            const width = (count / total) * 100;
            const part = <rect class={kind} x={round(x)} width={round(width)} height="6" />;
            x += width;
            return part;
          })}
        </svg>
      )}
      <ul class="legend">
        {parts.map(({ kind, label, count }) => (
          <li>
            <button type="button" data-filter="verdict" data-value={`${subject} ${kind}`}>
              <span class={`dot ${kind}`} />
              {label} <strong>{count}</strong>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sum(counts: Bar['counts']): number {
  return counts.error + counts.warning + counts.info;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
