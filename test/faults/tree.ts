import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MACHINE } from './machine.ts';

const TEMPORARY = /^\.vmxlint-[0-9a-f]{16}\.tmp$/;

const CRLF = MACHINE.replaceAll('\n', '\r\n');

/** Files that all have something to repair, of several kinds, as byte strings. */
const KINDS: readonly ((name: string) => string)[] = [
  (name) => `${MACHINE}# ${name}\nvhv.enable = \xE2\x80\x9CTRUE\xE2\x80\x9D\n`,
  (name) => `${CRLF.replace('UTF-8', 'windows-1252')}annotation = "gr\xFCn ${name}"\r\n`,
  (name) => `${MACHINE}# ${name}\nvhv.enable = "TRUE"`,
  (name) => `${MACHINE}annotation = "${`${name} `.repeat(200)}"\nvhu.enable = "TRUE"\n# end\n`,
];

/** Makes a folder of so many such files, and beside it `generations`, where each fifth has a hard link, as backups by rsync have. */
export function makeTree(folder: string, files: number): void {
  mkdirSync(path.join(folder, 'generations'), { recursive: true });
  for (let i = 0; i < files; i++) {
    const name = `vm${i}`;
    const file = path.join(folder, 'tree', `host${i % 7}`, `${name}.vmx`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, KINDS[i % KINDS.length]?.(name) ?? '', 'latin1');
    if (i % 5 === 0) linkSync(file, path.join(folder, 'generations', `${name}.vmx`));
  }
}

/** A copy with all links between its files. */
export function copyTree(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(path.join(from, 'tree'), path.join(to, 'tree'), { recursive: true, preserveTimestamps: true });
  mkdirSync(path.join(to, 'generations'));
  for (const name of readdirSync(path.join(from, 'generations'))) {
    const number = Number(name.replace(/\D/g, ''));
    linkSync(path.join(to, 'tree', `host${number % 7}`, name), path.join(to, 'generations', name));
  }
}

/** All files below a folder, as byte strings, by relative path; without what a killed run leaves. */
export function contentsOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !TEMPORARY.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );
}

/** What a killed run has left below a folder. */
export function leftoversIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    TEMPORARY.test(path.basename(name)),
  );
}
