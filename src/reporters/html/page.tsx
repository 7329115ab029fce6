/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { Severity } from '../../rules/rule.ts';
import type { Summary } from '../reporter.ts';
import { type Bar, Chart, Share } from './chart.tsx';
import type { Item } from './fleet.ts';
import { Fleet } from './table.tsx';
import { VERDICTS, type Verdict } from './verdict.ts';

/** All that the page shows. */
export interface PageData {
  readonly version: string;
  readonly began: Date;
  readonly summary: Summary;
  /** The worst first. */
  readonly items: readonly Item[];
  readonly verdicts: ReadonlyMap<Item, Verdict>;
  readonly rules: readonly Bar[];
  readonly folders: readonly Bar[];
}

export interface Assets {
  readonly style: string;
  readonly script: string;
  /** What the browser may run, load and show: these two, and nothing else. */
  readonly policy: string;
}

/** The whole page, without its document type. */
export function Page({ data, assets }: { data: PageData; assets: Assets }): VNode {
  const { version, began, summary, items, verdicts, rules, folders } = data;
  const date = `${began.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={assets.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`vmxlint: ${summary.files} files, ${summary.counts.error} errors`}</title>
        <style dangerouslySetInnerHTML={{ __html: assets.style }} />
      </head>
      <body>
        <header class="top">
          <h1>
            <span class="mark">vmxlint</span> Fleet report
          </h1>
          <p class="quiet">
            {date} · version {version}
          </p>
        </header>
        <main>
          <Totals summary={summary} items={items} verdicts={verdicts} />
          <section class="panels">
            <Nesting items={items} verdicts={verdicts} />
            <Panel title="Findings by rule">
              <Chart bars={rules} filter="rule" empty="Nothing was found." />
            </Panel>
            <Panel title="Findings by folder">
              <Chart bars={folders} filter="folder" empty="Nothing was found." />
            </Panel>
          </section>
          <Fleet items={items} verdicts={verdicts} rules={rules} folders={folders} />
        </main>
        <script dangerouslySetInnerHTML={{ __html: assets.script }} />
      </body>
    </html>
  );
}

export function Panel({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section class="panel">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface FleetProps {
  readonly items: readonly Item[];
  readonly verdicts: ReadonlyMap<Item, Verdict>;
}

function Totals({ summary, items, verdicts }: FleetProps & { summary: Summary }): VNode {
  const { files, counts, fixed, fixable, notLinted, interrupted } = summary;
  const machines = items.filter(({ kind }) => kind === 'machine');
  const nests = machines.filter((item) => verdicts.get(item)?.kind === 'nests').length;
  const repairs = fixable.safe + fixable.unsafe;
  return (
    <section class="totals" aria-label="Totals">
      <Total
        value={files}
        label={files === 1 ? 'file' : 'files'}
        note={notLinted.length > 0 ? `${notLinted.length} not linted` : 'all looked at'}
      />
      <Total value={counts.error} label={counts.error === 1 ? 'error' : 'errors'} severity="error" />
      <Total value={counts.warning} label={counts.warning === 1 ? 'warning' : 'warnings'} severity="warning" />
      <Total value={counts.info} label="info" severity="info" />
      <Total
        value={fixed > 0 ? fixed : repairs}
        label={fixed > 0 ? 'fixed' : 'fixable'}
        note={fixed > 0 ? `${repairs} more fixable` : `${fixable.safe} of them safe`}
      />
      {machines.length > 0 && <Total value={`${nests}/${machines.length}`} label="machines nest" />}
      {interrupted && <p class="alert">The run was interrupted: the files after these were not looked at.</p>}
    </section>
  );
}

function Total(props: { value: number | string; label: string; note?: string; severity?: Severity }): VNode {
  const { value, label, note, severity } = props;
  return (
    <div class={severity === undefined || value === 0 ? 'total' : `total ${severity}`}>
      <strong>{value}</strong>
      <span>{label}</span>
      {note !== undefined && <small>{note}</small>}
    </div>
  );
}

function Nesting({ items, verdicts }: FleetProps): VNode {
  const shares = (['machine', 'host'] as const).map((kind) => {
    const all = items.filter((item) => item.kind === kind);
    const parts = VERDICTS.map((verdict) => ({
      kind: verdict.kind,
      label: verdict[kind],
      count: all.filter((item) => verdicts.get(item)?.kind === verdict.kind).length,
    }));
    return { kind, total: all.length, parts: parts.filter(({ count }) => count > 0) };
  });
  return (
    <Panel title="Nested virtualization">
      {shares.map(({ kind, total, parts }) => (
        <Share title={`${total} ${kind}${total === 1 ? '' : 's'}`} subject={kind} parts={parts} />
      ))}
      <Conflicts items={items} verdicts={verdicts} />
    </Panel>
  );
}

/** The first few; the legend leads to all. */
const MOST_CONFLICTS = 5;

function Conflicts({ items, verdicts }: FleetProps): VNode | null {
  const all = items.filter((item) => verdicts.get(item)?.kind === 'conflict');
  if (all.length === 0) return null;
  return (
    <div class="conflicts">
      <h3>What keeps it from working</h3>
      <ul>
        {all.slice(0, MOST_CONFLICTS).map((item) => (
          <li>
            <strong>{item.name}</strong> {verdicts.get(item)?.reason}
          </li>
        ))}
        {all.length > MOST_CONFLICTS && <li class="quiet">and {all.length - MOST_CONFLICTS} more</li>}
      </ul>
    </div>
  );
}
