import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brokenMachineText, machineText } from './texts.ts';

/** How many machines a folder holds, each in a file of its own: an export into few folders. VMware itself gives each a folder, which is 1. */
const PER_FOLDER = 100;
/** Different files; from there on they are hard links to those that there are, of which ext4 allows 65,000 to a file. */
const DIFFERENT = 10_000;
/** In a tree, one in so many has a mistake. */
const ONE_IN = 50;

/** What the file of this number in a tree holds. */
export function textOf(number: number): string {
  return number % ONE_IN === ONE_IN - 1 ? brokenMachineText(number) : machineText(number);
}

/** Makes a tree of so many machines, as `NNNNN/NNNNNNN.vmx`, the same each time. */
export function makeTree(folder: string, files: number, perFolder: number = PER_FOLDER): void {
  const paths = pathsOf(folder, files, perFolder);
  for (const [number, path] of paths.entries()) {
    if (number % perFolder === 0) mkdirSync(dirname(path), { recursive: true });
    if (number < DIFFERENT) writeFileSync(path, textOf(number), 'latin1');
    else linkSync(paths[number % DIFFERENT] ?? '', path);
  }
}

/** Makes machines in one folder. */
export function makeFolder(folder: string, files: number, text: (number: number) => string): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < files; number++) writeFileSync(join(folder, `${number}.vmx`), text(number), 'latin1');
}

/** The paths of a tree's files, in the order in which they were made. */
export function pathsOf(folder: string, files: number, perFolder: number = PER_FOLDER): string[] {
  const folderOf = (number: number) => String(Math.floor(number / perFolder)).padStart(5, '0');
  return Array.from({ length: files }, (_, number) => join(folder, folderOf(number), `${number}.vmx`));
}
