import { isFullyEncrypted } from '../analysis/encryption.ts';
import { booleanOf } from '../document/boolean.ts';
import { type Document, entryOf } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { neighboursIn, stemOf } from './neighbours.ts';

/**
 * Why a file must not be changed now (FORMAT.md 6). A *state* passes, and the user may know better; a *fact* holds whatever the user says.
 * The reason reads after the file's name and a colon; it may quote names of files.
 */
export interface Refusal {
  readonly kind: 'state' | 'fact';
  readonly reason: string;
}

/**
 * Whether a file may be changed. A file that stands alone may: backups and exports of running machines still say that they run.
 * @param surroundings undefined where nothing is known of them; then only facts count.
 */
export function refusalOf(document: Document, surroundings: Surroundings | undefined): Refusal | undefined {
  if (isFullyEncrypted(document))
    return { kind: 'fact', reason: 'is fully encrypted: most of its settings are not in clear' };
  if (surroundings === undefined) return undefined;
  const reason =
    lockedBy(surroundings) ??
    (document.kind === 'vmx' ? stateOf(document, surroundings) : undefined) ??
    listedBy(surroundings);
  return reason === undefined ? undefined : { kind: 'state', reason };
}

function stateOf(document: Document, surroundings: Surroundings): string | undefined {
  return suspendedBy(document, surroundings) ?? runningBy(document, surroundings) ?? rememberedBy(surroundings);
}

/** The lock is there as soon as the machine is open in the user interface; one on a disk or on the memory means that it runs. */
function lockedBy({ name, names, lock }: Surroundings): string | undefined {
  if (lock === undefined) return undefined;
  const own = `${name}.lck`;
  const { runningLock } = neighboursIn(names);
  if (runningLock !== undefined) return `runs in VMware (${own} and ${runningLock}): power it off and close it`;
  if (lock.kind === 'folder' && lock.members.length === 0) {
    return `is locked by ${own}, which is empty, as after a crash: close it in VMware if it is open there`;
  }
  return `is open in VMware (${own}): close it there`;
}

function suspendedBy(document: Document, { name, names }: Surroundings): string | undefined {
  const state = lastPart(entryOf(document, 'checkpoint.vmState')?.value.text ?? '');
  const image = names.has(state) ? state : neighboursIn(names).suspended.get(stemOf(name));
  return image === undefined ? undefined : `is suspended (${image}): resume it and shut it down`;
}

/** With other features of the CPU than it was taken with, a snapshot of a running machine cannot be resumed. */
function rememberedBy({ name, names }: Surroundings): string | undefined {
  const memory = neighboursIn(names).remembered.get(stemOf(name));
  return memory === undefined
    ? undefined
    : `has a snapshot of the running machine (${memory}), which may not resume after a fix: delete the snapshot`;
}

/** It says that it runs, and it lives here: a disk that it names, its NVRAM or its log is beside it. */
function runningBy(document: Document, { name, names }: Surroundings): string | undefined {
  if (booleanOf(entryOf(document, 'cleanShutdown')?.value.text ?? '') !== false) return undefined;
  const own = [...disksOf(document), entryOf(document, 'nvram')?.value.text, `${stemOf(name)}.nvram`, 'vmware.log'];
  const proof = own.find((other) => other !== undefined && names.has(other));
  return proof === undefined
    ? undefined
    : `runs, perhaps on another host (cleanShutdown is FALSE, and ${proof} is beside it): shut it down`;
}

function disksOf(document: Document): string[] {
  return [...document.settings].flatMap(([key, [entry]]) =>
    entry !== undefined && /^(?:scsi|sata|ide|nvme)\d+:\d+\.filename$/.test(key) && /\.vmdk$/i.test(entry.value.text)
      ? [entry.value.text]
      : [],
  );
}

function listedBy({ manifests: [manifest] }: Surroundings): string | undefined {
  if (manifest === undefined) return undefined;
  const tool = /md5|sha(?:1|224|256|384|512)/i.exec(manifest)?.[0].toLowerCase();
  const way = tool === undefined ? '' : `, with ${tool}sum`;
  return `is listed in ${manifest}: after a fix its checksum there must be renewed${way}`;
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
