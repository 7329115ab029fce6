import { accessSync, constants, fchmodSync, fchownSync, fstatSync, futimesSync, writeSync } from 'node:fs';
import { type FilePath, suffixPath } from './path.ts';
import { type Identity, type Original, readSource, type Source } from './read.ts';
import { codeOf, reasonOf } from './reason.ts';
import { type Refusal, refusalOf, refuse } from './refusal.ts';
import { createTemporary, discardTemporary, type Temporary, temporaryPath } from './temporaries.ts';

/** New content for a file that was read. */
export interface Change<Of extends Source = Original> {
  readonly source: Of;
  /** The new bytes as latin1. */
  readonly text: string;
}

/** A change whose bytes are on the disk, beside the file that they will replace. */
export interface Staged {
  readonly temporary: Temporary;
  readonly backup: Temporary | undefined;
}

export interface StageOptions {
  /** How to treat a file with several hard links: give this path its own copy, or leave it. */
  readonly hardLinks?: 'break' | 'refuse';
  /** The modification and access time stay, to the microsecond. */
  readonly preserveTimes?: boolean;
  /** Keeps the old bytes as `NAME` + this suffix. An older backup of other bytes is never overwritten: the file is refused. */
  readonly backup?: string;
}

/** Writes the new bytes (and the backup) beside the file. What it creates has the process's own owner and mode 0600. */
export function stage(change: Change, options: StageOptions): Staged | Refusal {
  const { source, text } = change;
  const forbidden = forbids(source, options);
  if (forbidden !== undefined) return forbidden;
  const backup = options.backup === undefined ? undefined : stageBackup(source, options.backup);
  if (backup !== undefined && 'ok' in backup) return backup;
  try {
    return { temporary: createFilled(temporaryPath(source.target), text), backup };
  } catch (error) {
    if (backup !== undefined) discardTemporary(backup);
    const refusal = refusalOf(error);
    return refusal.kind === 'refused' ? refuse('refused', `its folder: ${refusal.reason}`) : refusal;
  }
}

/** Why a file that was read is not to be written; what can be known before anything is tried. */
export function forbids(source: Original, options: StageOptions): Refusal | undefined {
  return unwritable(source) ?? hardLinked(source.identity, options);
}

/** Gives a new file the old one's owner, mode and, if asked for, times. It is on the disk only after an fsync. */
export function restoreIdentity(temporary: Temporary, old: Identity, times: boolean): Refusal | undefined {
  const { fd } = temporary;
  const mode = old.mode & 0o7777n;
  const fresh = fstatSync(fd, { bigint: true });
  if (!isOwnedAs(fresh, old) || (fresh.mode & 0o7777n) !== mode) {
    try {
      // Owner first: changing it clears the set-user-id bits.
      if (!isOwnedAs(fresh, old)) fchownSync(fd, Number(old.uid), Number(old.gid));
      fchmodSync(fd, Number(mode));
    } catch {
      // Told apart below, by what came of it: some file systems refuse the call, others ignore it.
    }
    const now = fstatSync(fd, { bigint: true });
    if (!isOwnedAs(now, old)) return refuse('refused', `its owner (${old.uid}:${old.gid}) could not be kept`);
    if ((now.mode & 0o7777n) !== mode) return refuse('refused', `its mode (${octal(old.mode)}) could not be kept`);
  }
  if (times) futimesSync(fd, Number(old.atimeNs) / 1e9, Number(old.mtimeNs) / 1e9);
  return undefined;
}

function isOwnedAs(now: Identity, old: Identity): boolean {
  return now.uid === old.uid && now.gid === old.gid;
}

/** Refused when the file has other hard links and they are not to be broken. */
export function hardLinked(identity: Identity, options: StageOptions): Refusal | undefined {
  if (identity.nlink < 2n || options.hardLinks !== 'refuse') return undefined;
  return refuse('refused', `has ${identity.nlink} hard links`);
}

function unwritable(source: Original): Refusal | undefined {
  const { mode } = source.identity;
  // The superuser may write it all the same, but whoever took the bit away meant it.
  if ((mode & 0o200n) === 0n) return refuse('refused', `is read-only (mode ${octal(mode)})`);
  try {
    accessSync(source.target, constants.W_OK);
    return undefined;
  } catch (error) {
    const hint = codeOf(error) === 'EPERM' ? ' (is it immutable? lsattr tells)' : '';
    return refuse('refused', `is not writable: ${reasonOf(error)}${hint}`);
  }
}

function stageBackup(source: Original, suffix: string): Temporary | Refusal | undefined {
  const path = suffixPath(source.target, suffix);
  if (suffix === '' || suffix.includes('/') || /\.(?:vmx~|lck)$/i.test(path.toString())) {
    return refuse('refused', `no backup can have the suffix "${suffix}"`);
  }
  try {
    return createFilled(path, source.text);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') return refusalOf(error, `its backup (${suffix}): `);
  }
  // A run that was killed may have left the very backup that we want.
  const existing = readSource(path, { maxSize: source.text.length, found: true });
  if (existing.ok && existing.source.text === source.text) return undefined;
  return refuse('refused', `has an older backup (${suffix}), which is not overwritten`);
}

function createFilled(path: FilePath, text: string): Temporary {
  const temporary = createTemporary(path);
  try {
    // A char is a byte.
    let done = writeSync(temporary.fd, text, null, 'latin1');
    while (done < text.length) done += writeSync(temporary.fd, text.slice(done), null, 'latin1');
    return temporary;
  } catch (error) {
    discardTemporary(temporary);
    throw error;
  }
}

function octal(mode: bigint): string {
  return (mode & 0o7777n).toString(8).padStart(4, '0');
}
