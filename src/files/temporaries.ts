import { closeSync, openSync, unlinkSync } from 'node:fs';
import { deferInterrupts } from './interrupts.ts';
import { type FilePath, folderOf, joinPath } from './path.ts';

/** A file of ours that must not outlive the process unless it is kept. */
export interface Temporary {
  readonly path: FilePath;
  readonly fd: number;
}

const NAME = /^\.vmxlint-[0-9a-f]{16}\.tmp$/;
const live = new Map<Temporary, { open: boolean }>();
let watching = false;

/** Whether a file of this name is one of our temporaries. */
export function isTemporaryName(name: string): boolean {
  return NAME.test(name);
}

/** A path for a temporary in the folder of `target`, which nobody can guess. Neither `*.vmx~` nor `*.lck`: both are VMware's. */
export function temporaryPath(target: FilePath): FilePath {
  return joinPath(folderOf(target), `.vmxlint-${randomName()}.tmp`);
}

/** Drawn for many names at once: to ask for each costs more than to open the file. */
let drawn = '';

function randomName(): string {
  if (drawn === '')
    drawn = process
      .getBuiltinModule('node:crypto')
      .randomBytes(256 * 8)
      .toString('hex');
  const name = drawn.slice(0, 16);
  drawn = drawn.slice(16);
  return name;
}

/**
 * Creates an empty file that nobody else can read and that goes away with the process, whichever way it ends.
 * @throws a system error, `EEXIST` when the path is taken (by a link, too).
 */
export function createTemporary(path: FilePath): Temporary {
  if (!watching) {
    watching = true;
    deferInterrupts(discardAll);
    process.on('exit', discardAll);
  }
  const temporary = { path, fd: openSync(path, 'wx', 0o600) };
  live.set(temporary, { open: true });
  return temporary;
}

/** Closes it; it must still be kept or discarded. @throws a system error: some report a full disk only here. */
export function closeTemporary(temporary: Temporary): void {
  const state = live.get(temporary);
  if (!state?.open) return;
  state.open = false;
  closeSync(temporary.fd);
}

/** It is no temporary any more: it was renamed, or is a finished backup. */
export function keepTemporary(temporary: Temporary): void {
  live.delete(temporary);
}

/** Closes and removes it, quietly: this happens when something else has failed already. */
export function discardTemporary(temporary: Temporary): void {
  if (!live.has(temporary)) return;
  try {
    closeTemporary(temporary);
  } catch {}
  try {
    unlinkSync(temporary.path);
  } catch {}
  live.delete(temporary);
}

function discardAll(): void {
  for (const temporary of live.keys()) discardTemporary(temporary);
}
