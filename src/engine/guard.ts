import { isFullyEncrypted } from '../analysis/encryption.ts';
import { booleanOf } from '../document/boolean.ts';
import { type Document, entryOf } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { neighboursIn, stemOf } from './neighbours.ts';

/**
 * Why a file must not be changed now (FORMAT.md 6). A *state* passes, and the user may know better; a *fact* holds whatever the user says.
 * The texts may quote names of files.
 */
export interface Refusal {
  readonly kind: 'state' | 'fact';
  /** Reads after the file's name and a colon. */
  readonly reason: string;
}

/** A state of a file: what it is, to be read after its name, and what to do about it. */
interface State {
  readonly what: string;
  readonly advice: string;
}

/**
 * Whether a file may be changed. A file that stands alone may: backups and exports of running machines still say that they run.
 * @param surroundings undefined where nothing is known of them; then only facts count.
 */
export function refusalOf(document: Document, surroundings: Surroundings | undefined): Refusal | undefined {
  if (isFullyEncrypted(document)) {
    return { kind: 'fact', reason: 'is fully encrypted: most of its settings are not in clear' };
  }
  for (const { what, advice } of statesOf(document, surroundings))
    return { kind: 'state', reason: `${what}: ${advice}` };
  return undefined;
}

/** What is to be said of a file that is changed in spite of its state: each reads after its name and "though it". */
export function overriddenStates(document: Document, surroundings: Surroundings | undefined): string[] {
  return [...statesOf(document, surroundings)].map(({ what }) => what);
}

function* statesOf(document: Document, surroundings: Surroundings | undefined): Generator<State> {
  if (surroundings === undefined) return;
  yield* lockedBy(surroundings);
  if (document.kind === 'vmx') {
    yield* suspendedBy(document, surroundings);
    yield* runningBy(document, surroundings);
    yield* rememberedBy(surroundings);
  }
  yield* listedBy(surroundings);
}

/** The lock is there as soon as the machine is open in the user interface; one on a disk or on the memory means that it runs. */
function* lockedBy({ name, names, lock }: Surroundings): Generator<State> {
  if (lock === undefined) return;
  const own = `${name}.lck`;
  const { runningLock } = neighboursIn(names);
  if (runningLock !== undefined) {
    yield { what: `runs in VMware (${own} and ${runningLock})`, advice: 'power it off and close it' };
  } else if (lock.kind === 'folder' && lock.members.length === 0) {
    const what = `is locked by ${own}, which is empty, as after a crash`;
    yield { what, advice: 'close it in VMware if it is open there' };
  } else yield { what: `is open in VMware (${own})`, advice: 'close it there' };
}

function* suspendedBy(document: Document, { name, names }: Surroundings): Generator<State> {
  const state = lastPart(entryOf(document, 'checkpoint.vmState')?.value.text ?? '');
  const image = names.has(state) ? state : neighboursIn(names).suspended.get(stemOf(name));
  if (image !== undefined) yield { what: `is suspended (${image})`, advice: 'resume it and shut it down' };
}

/** With other features of the CPU than it was taken with, a snapshot of a running machine cannot be resumed. */
function* rememberedBy({ name, names }: Surroundings): Generator<State> {
  const memory = neighboursIn(names).remembered.get(stemOf(name));
  if (memory === undefined) return;
  const what = `has a snapshot of the running machine (${memory}), which may not resume after a fix`;
  yield { what, advice: 'delete the snapshot' };
}

/** It says that it runs, and it lives here: a disk that it names, its NVRAM or its log is beside it. */
function* runningBy(document: Document, { name, names }: Surroundings): Generator<State> {
  if (booleanOf(entryOf(document, 'cleanShutdown')?.value.text ?? '') !== false) return;
  const own = [...disksOf(document), entryOf(document, 'nvram')?.value.text, `${stemOf(name)}.nvram`, 'vmware.log'];
  const proof = own.find((other) => other !== undefined && names.has(other));
  if (proof === undefined) return;
  const what = `runs, perhaps on another host (cleanShutdown is FALSE, and ${proof} is beside it)`;
  yield { what, advice: 'shut it down' };
}

function disksOf(document: Document): string[] {
  return [...document.settings].flatMap(([key, [entry]]) =>
    entry !== undefined && /^(?:scsi|sata|ide|nvme)\d+:\d+\.filename$/.test(key) && /\.vmdk$/i.test(entry.value.text)
      ? [entry.value.text]
      : [],
  );
}

function* listedBy({ manifests }: Surroundings): Generator<State> {
  for (const manifest of manifests) {
    const tool = /md5|sha(?:1|224|256|384|512)/i.exec(manifest)?.[0].toLowerCase();
    const way = tool === undefined ? '' : ` (${tool}sum)`;
    const what = `is listed in ${manifest}, whose checksum of it a fix makes wrong until it is renewed${way}`;
    yield { what, advice: 'fix a copy' };
  }
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
