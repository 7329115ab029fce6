import type { Paint } from '../reporters/paint.ts';
import { FLAGS } from './flags.ts';
import { wrap } from './wrap.ts';

const USAGE = [
  ['vmxlint [lint] [flags] [paths..]', 'Lint .vmx files and host configuration (/etc/vmware/config).'],
  ['vmxlint undo [flags] [RUN]', 'Restore the files that a run fixed, byte for byte; the latest run if none is named.'],
  ['vmxlint history', 'List the runs that can be undone.'],
  ['vmxlint explain [rule]', 'Tell all about a rule.'],
  ['vmxlint rules [--format=json]', 'List the rules.'],
  ['vmxlint init', 'Write a configuration to begin with, .vmxlint.yaml; never over one that is there.'],
  ['vmxlint print-config FILE', 'Show what holds for a file, and where each part of it is said.'],
  ['vmxlint completion', 'Print a script for bash, zsh or fish that completes commands and flags.'],
] as const;

const PATHS = `Paths are files, folders (searched for .vmx, .vmtx and host files), patterns such as 'vms/**/*.vmx', or - for standard input; the current folder if
there is none. What exists as it is written is never taken for a pattern or a flag.`;

const EXITS = [
  ['0', 'clean, or everything was fixed'],
  ['1', 'findings at or above --fail-on; with --diff: something to fix'],
  ['2', 'wrong usage, no file found, or a file that could not be linted or written'],
  ['130', 'interrupted'],
] as const;

/** The text of `--help`. */
export function helpText(width: number, paint: Paint): string {
  const sections = [
    section('Usage', USAGE, width, paint),
    wrap(PATHS, width),
    ...groups().map(([name, rows]) => section(name, rows, width, paint)),
    section('Exit codes', EXITS, width, paint),
  ];
  return `${sections.join('\n\n')}\n`;
}

type Row = readonly [head: string, text: string];

function groups(): [string, Row[]][] {
  const byName = new Map<string, Row[]>();
  for (const { name, group, value = '', help, negative, without } of FLAGS) {
    const dashes = name.length === 1 ? '-' : negative ? '--no-' : '--';
    const rows: Row[] = [[`${dashes}${name}${value}`, help]];
    if (without !== undefined) rows.push([`--no-${name}`, without]);
    byName.set(group, [...(byName.get(group) ?? []), ...rows]);
  }
  return [...byName];
}

function section(title: string, rows: readonly Row[], width: number, paint: Paint): string {
  const indent = Math.max(28, Math.max(...rows.map(([head]) => head.length)) + 4);
  const lines = rows.map(([head, text]) => `  ${head.padEnd(indent - 2)}${wrap(text, width, indent)}`);
  return [paint.strong(`${title}:`), ...lines].join('\n');
}
