import { lstatSync, realpathSync } from 'node:fs';
import { lockOf } from './lock.ts';
import { baseName, bytesOf, displayPath, type FilePath } from './path.ts';
import { type Identity, type Original, readOriginal, type Source } from './read.ts';
import { type Refusal, refuse } from './refusal.ts';

const CHANGED = refuse('changed', 'changed while fixing');

/** Sees what a file is like that was read a moment ago and is to be replaced; whether it still says the same is seen when it is. */
export function identify(source: Source): Original | Refusal {
  if (source.identity !== undefined) return { ...source, identity: source.identity };
  try {
    const identity = lstatSync(source.target, { bigint: true });
    return identity.isFile() && Number(identity.size) === source.text.length ? { ...source, identity } : CHANGED;
  } catch {
    return CHANGED;
  }
}

/** Looks at a file again, right before it is replaced: its identity now, or why it must not be replaced any more. */
export function lookAgain(source: Original, force: boolean): Identity | Refusal {
  const now = readOriginal(source.target, { maxSize: source.text.length, found: true });
  if (!now.ok || !isSame(source.identity, now.source.identity) || now.source.text !== source.text) {
    return CHANGED;
  }
  if (source.path !== source.target) {
    if (!leadsTo(source.path, source.target))
      return refuse('changed', 'changed while fixing: the link leads elsewhere');
    if (!force && lockOf(source.path)) return openInVmware(source.path);
  }
  return !force && lockOf(source.target) ? openInVmware(source.target) : now.source.identity;
}

/** The link count is not compared: a backup that hard-links the tree at this moment changes nothing of ours. */
function isSame(old: Identity, now: Identity): boolean {
  return (
    old.dev === now.dev &&
    old.ino === now.ino &&
    old.size === now.size &&
    old.mtimeNs === now.mtimeNs &&
    old.mode === now.mode &&
    old.uid === now.uid &&
    old.gid === now.gid
  );
}

function leadsTo(link: FilePath, target: FilePath): boolean {
  try {
    return realpathSync.native(link, 'buffer').equals(bytesOf(target));
  } catch {
    return false;
  }
}

function openInVmware(path: FilePath): Refusal {
  return refuse('changed', `was opened in VMware while fixing: ${displayPath(baseName(path))}.lck`);
}
