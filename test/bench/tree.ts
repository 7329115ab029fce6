import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenMachineText, machineText } from './texts.ts';

/** A folder holds this many machines, each in a file of its own. */
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
export function makeTree(folder: string, files: number): void {
  for (let number = 0; number < files; number++) {
    if (number % PER_FOLDER === 0) mkdirSync(join(folder, folderOf(number)), { recursive: true });
    const path = pathOf(folder, number);
    if (number < DIFFERENT) writeFileSync(path, textOf(number), 'latin1');
    else linkSync(pathOf(folder, number % DIFFERENT), path);
  }
}

/** Makes machines in one folder. */
export function makeFolder(folder: string, files: number, text: (number: number) => string): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < files; number++) writeFileSync(join(folder, `${number}.vmx`), text(number), 'latin1');
}

/** The paths of a tree's files, in the order in which they were made. */
export function pathsOf(folder: string, files: number): string[] {
  return Array.from({ length: files }, (_, number) => pathOf(folder, number));
}

function pathOf(folder: string, number: number): string {
  return join(folder, folderOf(number), `${number}.vmx`);
}

function folderOf(number: number): string {
  return String(Math.floor(number / PER_FOLDER)).padStart(5, '0');
}
