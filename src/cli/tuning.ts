/** A flag of V8, by the number of files after which it is set. */
interface Flag {
  readonly after: number;
  readonly name: string;
  readonly value: number;
  /** What it is without us, in V8 of Node 20 to 26. */
  readonly usual: number;
}

export const FLAGS: readonly Flag[] = [
  { after: 16, name: '--max-inlined-bytecode-size-cumulative', value: 100, usual: 920 },
  { after: 250, name: '--semi-space-growth-factor', value: 1, usual: 2 },
  { after: 250, name: '--heap-growing-percent', value: 100, usual: 0 },
];

/** The latest Node that is known to know them: of an unknown flag V8 speaks on standard error. */
const LATEST = 26;

const STEPS: ReadonlySet<number> = new Set(FLAGS.map(({ after }) => after));

/**
 * Has V8 think of a longer run. It reads these flags whenever it comes to what they are about, so they may be set at any time.
 *
 * Of some files nothing is hot but the loops over lines; soon much is, and V8 spends a third of the processor's time on optimising it. Most of that goes
 * into what one function takes in of others, again and again; with less of that the code is hardly slower, and there sooner.
 *
 * Of many, the garbage counts. V8 lets a heap in which 10 MB are needed grow to many times that, to look through it seldom; but nothing that was made for
 * a file is needed after it, so to look more often is no more work, and what is used again and again stays in the processor's cache. The room for what is
 * new stays at the few MB that it has grown to, and what outlives that is looked through when there is twice as much of it as was left the last time, not
 * four times as much.
 * @param files that there were so far.
 */
export function tuneFor(files: number): void {
  if (STEPS.has(files)) set(FLAGS.filter(({ after }) => after === files).map(({ name, value }) => `${name}=${value}`));
}

/** Takes all that back: V8 does not take what was compiled under other flags than those of the run that it is for. */
export function untune(): void {
  set(FLAGS.map(({ name, usual }) => `${name}=${usual}`));
}

function set(flags: readonly string[]): void {
  if (Number.parseInt(process.versions.node, 10) > LATEST) return;
  // Not imported: to load it takes a tenth of the time of a short run.
  const v8 = process.getBuiltinModule('node:v8');
  for (const flag of flags) v8.setFlagsFromString(flag);
}
