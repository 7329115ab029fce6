/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Severity } from '../../rules/rule.ts';
import type { Bar } from './chart.tsx';
import type { Item, ShownFinding } from './fleet.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/*
 * The table is whole without the script, which only hides and sorts what is there. No table library: simple-datatables and tabulator build their rows
 * by script, out of HTML strings, and weigh as much as ten of these pages.
 */

/** A browser has trouble with more. */
const MOST_ITEMS = 5_000;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface FleetProps {
  readonly items: readonly Item[];
  readonly verdicts: ReadonlyMap<Item, Verdict>;
  readonly rules: readonly Bar[];
  readonly folders: readonly Bar[];
}

export function Fleet({ items, verdicts, rules, folders }: FleetProps): VNode {
  const shown = items.slice(0, MOST_ITEMS);
  return (
    <section class="fleet">
      <h2>Machines and hosts</h2>
      <Tools rules={rules} folders={folders} items={items} verdicts={verdicts} />
      {items.length > shown.length && (
        <p class="alert">
          Only {shown.length} of {items.length} are in this table, the worst ones; the totals and charts count all.
        </p>
      )}
      <table id="fleet">
        <thead>
          <tr>
            <Head sort="name">Name</Head>
            <Head sort="about">Guest or product</Head>
            <Head sort="allows">Host allows</Head>
            <Head sort="enables">VM enables</Head>
            <Head sort="verdict">Nesting</Head>
            <Head sort="findings">Findings</Head>
          </tr>
        </thead>
        {shown.map((item, index) => (
          <Row item={item} verdict={verdicts.get(item)} index={index} />
        ))}
      </table>
      <p class="none" hidden>
        Nothing matches.{' '}
        <button type="button" data-reset>
          Show all
        </button>
      </p>
    </section>
  );
}

function Head({ sort, children }: { sort: string; children: string }): VNode {
  return (
    <th scope="col">
      <button type="button" data-sort={sort}>
        {children}
      </button>
    </th>
  );
}

function Tools({ items, verdicts, rules, folders }: FleetProps): VNode {
  const kinds = new Set(items.map(({ kind }) => kind));
  const options = (['machine', 'host'] as const).flatMap((kind) =>
    VERDICTS.filter((verdict) =>
      items.some((item) => item.kind === kind && verdicts.get(item)?.kind === verdict.kind),
    ).map((verdict) => ({
      value: `${kind} ${verdict.kind}`,
      label: `${kind === 'host' ? 'Hosts' : 'Machines'}: ${verdict[kind].toLowerCase()}`,
    })),
  );
  return (
    <form class="tools" id="tools" hidden>
      <div>
        <input
          type="search"
          name="text"
          placeholder="Search names, paths, rules, messages"
          aria-label="Search"
          autocomplete="off"
          spellcheck={false}
        />
        <output aria-live="polite" />
        <button type="button" data-open>
          Open all
        </button>
        <button type="reset" data-reset>
          Reset
        </button>
      </div>
      <div>
        <Choice
          name="severity"
          label="Any findings"
          options={[
            ...SEVERITIES.map((one) => ({ value: one, label: `With ${one}` })),
            { value: 'none', label: 'Without findings' },
          ]}
        />
        <Choice name="verdict" label="Any nesting state" options={options} />
        {kinds.size > 1 && (
          <Choice
            name="kind"
            label="Any kind"
            options={[
              { value: 'machine', label: 'Machines' },
              { value: 'host', label: 'Hosts' },
              { value: 'other', label: 'Other files' },
            ].filter(({ value }) => kinds.has(value as Item['kind']))}
          />
        )}
        <Choice name="rule" label="Any rule" options={rules.map(({ name }) => ({ value: name, label: name }))} />
        <Choice name="folder" label="Any folder" options={folders.map(({ name }) => ({ value: name, label: name }))} />
      </div>
    </form>
  );
}

function Choice({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}): VNode {
  return (
    <select name={name} aria-label={label}>
      <option value="">{label}</option>
      {options.map((option) => (
        <option value={option.value}>{option.label}</option>
      ))}
    </select>
  );
}

function Row({ item, verdict, index }: { item: Item; verdict: Verdict | undefined; index: number }): VNode {
  const { path, kind, name, about, hardware, folder, counts, findings, more, fixed, remarks } = item;
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  const words = VERDICTS.find((one) => one.kind === verdict?.kind)?.[kind === 'host' ? 'host' : 'machine'];
  const total = counts.error + counts.warning + counts.info;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return (
    <tbody
      data-index={index}
      data-kind={kind}
      data-folder={folder}
      data-severity={present.length === 0 ? 'none' : present.join(' ')}
      data-rule={rules.join(' ')}
      data-verdict={verdict === undefined ? '' : `${kind} ${verdict.kind}`}
      data-findings={counts.error * 1e6 + counts.warning * 1e3 + counts.info}
    >
      <tr>
        <th scope="row">
          <span class="title">{name}</span>
          <span class="path">{path}</span>
        </th>
        <td data-label="Guest or product" class={about + hardware === '' ? 'empty' : undefined}>
          {about}
          {hardware !== '' && <small>{kind === 'machine' ? `hardware ${hardware}` : hardware}</small>}
        </td>
        <td data-label="Host allows" class={verdict?.allows ? undefined : 'empty'}>
          <Switch text={verdict?.allows ?? ''} />
        </td>
        <td data-label="VM enables" class={verdict?.enables ? undefined : 'empty'}>
          <Switch text={verdict?.enables ?? ''} />
        </td>
        <td data-label="Nesting" class={verdict === undefined ? 'empty' : undefined}>
          {verdict !== undefined && <span class={`pill ${verdict.kind}`}>{words}</span>}
          {verdict?.reason !== undefined && verdict.reason !== '' && <small>{verdict.reason}</small>}
        </td>
        <td data-label="Findings">
          <span>
            {present.map((severity) => (
              <span class={`badge ${severity}`} title={`${counts[severity]} ${severity}`}>
                {counts[severity]}
              </span>
            ))}
            {fixed > 0 && <span class="badge fixed">{fixed} fixed</span>}
            {total + fixed === 0 && remarks.length === 0 && <span class="quiet">none</span>}
          </span>
        </td>
      </tr>
      {total + remarks.length > 0 && (
        <tr class="more">
          <td colSpan={6}>
            <details>
              <summary>
                {total > 0 ? `${total} finding${total === 1 ? '' : 's'}: ${rules.join(', ')}` : 'Remarks'}
              </summary>
              <ul class="findings">
                {findings.map((finding) => (
                  <Finding finding={finding} />
                ))}
                {more > 0 && <li class="quiet">and {more} more</li>}
                {remarks.map((remark) => (
                  <li class="remark">{remark}</li>
                ))}
              </ul>
            </details>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Switch({ text }: { text: string }): VNode {
  return (
    <span class={`switch ${text === '' ? 'unknown' : text.replace(/\W+/g, '-')}`}>{text === '' ? '–' : text}</span>
  );
}

function Finding({ finding }: { finding: ShownFinding }): VNode {
  const { rule, severity, message, line, column } = finding;
  return (
    <li>
      <span class={`badge ${severity}`}>{severity}</span>
      <span class="place">
        {line}:{column}
      </span>
      <span class="message">{message}</span>
      <code>{rule}</code>
    </li>
  );
}
