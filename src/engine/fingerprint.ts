import { createHash } from 'node:crypto';
import { contentOf, type Document } from '../document/document.ts';
import { secretStart } from '../document/secrets.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import type { Suppressed } from './lint.ts';

/*
 * What a finding is known by from one run to the next: baselines and reports for machines tell by it what is new. VMware writes the lines of a file
 * in another order, people rename files and move folders, editors change line ends: none of that makes a finding a new one, since neither a line
 * number nor, where the machine says which it is, a path takes part. A new finding must not pass for an old one that was fixed, so a finding without
 * a key is known by its line.
 */

/** A finding within its file. */
export interface FindingRow {
  readonly rule: string;
  /** Which of the rule's messages. */
  readonly wording: string;
  /** The lower-cased key; where a finding has none, `line:` and a hash of the line that it is about; empty where it is about the file. */
  readonly key: string;
  /** Counts from 1 those that are equal otherwise, in file order. */
  readonly occurrence: number;
}

/**
 * The rows of some of a file's diagnostics, in their order.
 * @param document undefined where it is gone; then what has no key is told by its rule alone.
 * @param suppressed the others of the file: equal ones are counted, and a suppression must not make an old one a new one.
 */
export function findingRows(
  document: Document | undefined,
  diagnostics: readonly Diagnostic[],
  suppressed: readonly Suppressed[] = [],
): FindingRow[] {
  const all =
    suppressed.length === 0
      ? diagnostics
      : [...diagnostics, ...suppressed.map((one) => one.diagnostic)].sort(compareDiagnostics);
  const rows = rowsOf(document, all);
  if (all === diagnostics) return rows;
  const byDiagnostic = new Map(all.map((one, index) => [one, rows[index]]));
  return diagnostics.flatMap((one) => byDiagnostic.get(one) ?? []);
}

function rowsOf(document: Document | undefined, diagnostics: readonly Diagnostic[]): FindingRow[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { rule, wording } = diagnostic;
    const key = diagnostic.key?.toLowerCase() ?? lineKey(document, diagnostic);
    const name = JSON.stringify([rule, wording, key]);
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return { rule, wording, key, occurrence };
  });
}

/** By what a machine is known, whatever its file is called: `uuid.bios`, in one spelling. Undefined where the file does not say. */
export function machineId({ settings }: Document): string | undefined {
  const digits = (settings.get('uuid.bios') ?? []).map(({ value }) =>
    value.bytes.toLowerCase().replace(/[^0-9a-f]/g, ''),
  );
  // Of several lines the order must not matter.
  const ids = [...new Set(digits.filter((id) => id.length === 32))].sort();
  return ids.length === 0 ? undefined : ids.join('+');
}

/** Knows the files of a run, by paths that do not depend on where it was started. */
export interface Identities {
  add(path: string, document: Document): void;
  /** The identity of a file, once all were added: its machine; its path where that is not known; both where two files have one machine. */
  of(path: string): string;
}

/** Backup generations of a machine all say that they are it: only the files of a run together tell which need their path too. */
export function createIdentities(): Identities {
  const machines = new Map<string, string>();
  const files = new Map<string, number>();
  return {
    add(path, document) {
      const machine = machineId(document);
      if (machine === undefined || machines.has(path)) return;
      machines.set(path, machine);
      files.set(machine, (files.get(machine) ?? 0) + 1);
    },
    of(path) {
      const machine = machines.get(path);
      if (machine === undefined) return JSON.stringify([path]);
      return JSON.stringify(files.get(machine) === 1 ? [machine] : [machine, path]);
    },
  };
}

/** The fingerprint of a finding, in 32 hexadecimal digits. @param identity of its file, as `Identities` has it. */
export function fingerprintOf({ rule, wording, key, occurrence }: FindingRow, identity: string): string {
  return hash(JSON.stringify([rule, wording, key, occurrence, identity])).slice(0, 32);
}

/** What a password is, nobody shall find out by trying: secrets take no part. */
function lineKey(document: Document | undefined, { range, start }: Diagnostic): string {
  const line = document?.lines[start.line - 1];
  if (document === undefined || line === undefined || range[0] === range[1]) return '';
  const content = contentOf(document, line);
  const shown = content.slice(0, secretStart(content)).replace(/^[ \t]+|[ \t]+$/g, '');
  return `line:${hash(shown).slice(0, 16)}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
