import { type Paint, paintFor } from '../reporters/paint.ts';
import { wantsColor } from './color.ts';
import { COMMANDS } from './commands.ts';
import { type Flag, flagsOf } from './flags.ts';
import type { Io } from './io.ts';
import { readableWidth } from './width.ts';
import { wrap } from './wrap.ts';

const OTHERS = 'The flags are those of lint; "vmxlint COMMAND --help" tells those of another command.';

const CLEAN = 'clean, or everything was fixed';
const FINDINGS = 'findings at or above --fail-on; with --diff: something to fix';
const FAILURE = 'wrong usage, no file found, or a file that could not be linted or written';

/** The text of `--help`: of all commands for `lint`, else of the one. */
export function helpFor(command: string, { stdout, env }: Io, color: boolean | undefined): string {
  return helpText(command, readableWidth(stdout), paintFor(wantsColor(stdout, color, env)));
}

export function helpText(command: string, width: number, paint: Paint): string {
  const { about, exits = [CLEAN, FINDINGS] } = COMMANDS[command] ?? {};
  const [clean, findings, failure = 'wrong usage, or a failure'] = exits;
  const all = command === 'lint';
  const names = all ? Object.keys(COMMANDS) : [command];
  const usage = names.map((name): Row => [`vmxlint ${COMMANDS[name]?.usage}`, COMMANDS[name]?.summary ?? '']);
  const codes: Row[] = [
    ['0', clean],
    ...(findings === undefined ? [] : [['1', findings] as const]),
    ['2', all ? FAILURE : failure],
    ...(all ? [['130', 'interrupted'] as const] : []),
  ];
  const sections = [
    section('Usage', usage, width, paint),
    ...(about === undefined ? [] : [wrap(about, width)]),
    ...(all ? [wrap(OTHERS, width)] : []),
    ...groups(command).map(([name, rows]) => section(name, rows, width, paint)),
    section('Exit codes', codes, width, paint),
  ];
  return `${sections.join('\n\n')}\n`;
}

type Row = readonly [head: string, text: string];

function groups(command: string): [string, Row[]][] {
  const byName = new Map<string, Row[]>();
  for (const flag of flagsOf(command)) {
    byName.set(flag.group, [...(byName.get(flag.group) ?? []), ...rowsOf(flag)]);
  }
  return [...byName];
}

function rowsOf({ name, value = '', help, negative, without }: Flag): Row[] {
  const dashes = name.length === 1 ? '-' : negative ? '--no-' : '--';
  const rows: Row[] = [[`${dashes}${name}${value}`, help]];
  return without === undefined ? rows : [...rows, [`--no-${name}`, without]];
}

function section(title: string, rows: readonly Row[], width: number, paint: Paint): string {
  const indent = Math.max(28, Math.max(...rows.map(([head]) => head.length)) + 4);
  const lines = rows.map(([head, text]) => `  ${head.padEnd(indent - 2)}${wrap(text, width, indent)}`);
  return [paint.strong(`${title}:`), ...lines].join('\n');
}
