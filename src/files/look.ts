import { realpathSync } from 'node:fs';
import { lockOf } from './lock.ts';
import { baseName, bytesOf, displayPath, type FilePath } from './path.ts';
import { type Identity, readSource, type Source } from './read.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Looks at a file again, right before it is replaced: its identity now, or why it must not be replaced any more. */
export function lookAgain(source: Source, force: boolean): Identity | Refusal {
  const now = readSource(source.target, { maxSize: source.text.length, found: true });
  if (!now.ok || !isSame(source.identity, now.source.identity) || now.source.text !== source.text) {
    return refuse('changed', 'changed while fixing');
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
