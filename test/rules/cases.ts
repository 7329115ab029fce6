import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileKind } from '../../src/document/document.ts';
import type { Surroundings } from '../../src/document/surroundings.ts';

/** An example of a rule: `fixtures/rules/<rule>/<name>.<extension>`. */
export interface Case {
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
  readonly extension: string;
  readonly kind: FileKind;
  readonly text: string;
}

const KINDS: Readonly<Record<string, FileKind>> = { vmx: 'vmx', config: 'host', vmsd: 'dictionary' };

export const rulesFolder = join(import.meta.dirname, '../../fixtures/rules');

/** The folders under `fixtures/rules`. */
export function caseFolders(): string[] {
  return readdirSync(rulesFolder).toSorted();
}

/** The cases of one rule; goldens are not cases. */
export function casesOf(rule: string): Case[] {
  const folder = join(rulesFolder, rule);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const [name, extension, ...more] = file.split('.');
      const kind = KINDS[extension ?? ''];
      if (name === undefined || extension === undefined || kind === undefined || more.length > 0) return [];
      return [{ rule, name, folder, extension, kind, text: readFileSync(join(folder, file), 'latin1') }];
    });
}

/** What stands beside a case on the disk: the fixtures of its rule, among them the disks of cases that have some. */
export function surroundingsOf({ folder, name, extension }: Case): Surroundings {
  return { name: `${name}.${extension}`, names: new Set(readdirSync(folder)), lock: undefined, manifests: [] };
}
