import { type Document, entryOf } from '../document/document.ts';
import type { FileFact } from '../rules/rule.ts';

/*
 * What two machines may not have in common, as facts of the files: a mark, and the machine that bears it. Copies of one file, as backups are, say
 * that they are one machine in one place: they share nothing.
 */

/** The value of a fact. @param mark in one spelling, without line ends. */
export function marked(document: Document, mark: string): string {
  return `${mark}\n${hexOf(entryOf(document, 'uuid.location')?.value.text)}`;
}

/** A UUID's hex digits; an empty text for what is none. VMware makes `uuid.location` anew for each place that a machine is moved or copied to. */
export function hexOf(uuid: string | undefined): string {
  const digits = uuid?.length === 47 || uuid?.length === 36 ? uuid.toLowerCase().replace(/[^0-9a-f]/g, '') : '';
  return digits.length === 32 ? digits : '';
}

/** A fact whose mark a fact of another machine has, too. */
export interface SharedMark<F extends FileFact> {
  readonly fact: F;
  /** The first in the order of the files. */
  readonly first: F;
}

/** The facts, of each machine one, whose mark an earlier machine has. */
export function sharedMarks<F extends FileFact>(facts: readonly F[]): SharedMark<F>[] {
  const firsts = new Map<string, F>();
  const machines = new Set<string>();
  return facts.flatMap((fact) => {
    const machine = machineOf(fact);
    if (machines.has(machine)) return [];
    machines.add(machine);
    const first = firsts.get(markOf(fact));
    if (first === undefined) firsts.set(markOf(fact), fact);
    return first === undefined ? [] : [{ fact, first }];
  });
}

function markOf({ value }: FileFact): string {
  return value.slice(0, value.indexOf('\n'));
}

/** A machine that bears the mark: the file, where it does not say. */
function machineOf({ value, path }: FileFact): string {
  return value.endsWith('\n') ? value + path : value;
}
