/** A flag of V8. */
interface Flag {
  /** With how many files it is set. */
  readonly files: number;
  /** With how many bytes, if that comes first. */
  readonly bytes?: number;
  readonly text: string;
  /** What it is without us. */
  readonly usual: string;
  /** The latest Node that it is for. */
  readonly until: number;
}

/**
 * The latest Node that is known to know the flags: of an unknown flag V8 speaks on standard error. Later ones than 20 have another compiler before
 * TurboFan, and to leave the latter off gains them next to nothing in a short run; besides, V8 of 22 does not take what it has compiled if TurboFan was
 * off in between, and that of 24 and 25 crashes where it is put on under `--jitless`.
 */
const [LATEST, LATEST_OF_TURBOFAN] = [26, 20];

/** None is set before those above it. */
const ALL: readonly Flag[] = [
  { files: 16, text: '--no-turbofan', usual: '--turbofan', until: LATEST_OF_TURBOFAN },
  { files: 400, bytes: 2 ** 21, text: '--turbofan', usual: '--turbofan', until: LATEST_OF_TURBOFAN },
  {
    files: 400,
    text: '--max-inlined-bytecode-size-cumulative=100',
    usual: '--max-inlined-bytecode-size-cumulative=920',
    until: LATEST,
  },
  { files: 400, text: '--no-turbo-loop-peeling', usual: '--turbo-loop-peeling', until: LATEST_OF_TURBOFAN },
  {
    files: 400,
    text: '--no-turbo-inline-array-builtins',
    usual: '--turbo-inline-array-builtins',
    until: LATEST_OF_TURBOFAN,
  },
  { files: 400, text: '--semi-space-growth-factor=1', usual: '--semi-space-growth-factor=2', until: LATEST },
  { files: 400, text: '--heap-growing-percent=100', usual: '--heap-growing-percent=0', until: LATEST },
];

/** Those for this Node. */
export const FLAGS: readonly Flag[] = ALL.filter(({ until }) => Number.parseInt(process.versions.node, 10) <= until);

/**
 * Has V8 think of the length of a run. It reads these flags whenever it comes to what they are about, so they may be set at any time.
 *
 * V8 optimises what is called some hundred times, and of some hundred files that is nearly all: it is a quarter of the processor's time, and the run is
 * over before it is paid back. So it begins when there are more, or long ones. Then most of the work goes into what one function takes in of others,
 * again and again, in what a loop does in its first round, and in what it writes out of `map` and `filter`; with less of that the code is hardly
 * slower, and there sooner.
 *
 * Of many, the garbage counts. V8 lets a heap in which 10 MB are needed grow to many times that, to look through it seldom; but nothing that was made for
 * a file is needed after it, so to look more often is no more work, and what is used again and again stays in the processor's cache. The room for what is
 * new stays at the few MB that it has grown to, and what outlives that is looked through when there is twice as much of it as was left the last time, not
 * four times as much.
 * @returns takes notice of each file before this thread looks into it. @param length in bytes; 0 of what another thread has looked into.
 */
export function tuning(): (length: number) => void {
  let [files, bytes, next] = [0, 0, 0];
  return (length) => {
    files++;
    bytes += length;
    const due =
      FLAGS.findLastIndex((flag) => files >= flag.files || bytes >= (flag.bytes ?? Number.POSITIVE_INFINITY)) + 1;
    if (due <= next) return;
    const flags = FLAGS.slice(next, due);
    setFlags(flags.map(({ text }) => text));
    set.push(...flags);
    next = due;
  };
}

/** Those that are set. */
const set: Flag[] = [];

/** Does that under the usual flags: V8 does not take what was compiled under others than those of the run that it is for. */
export function untuned<T>(work: () => T): T {
  const tuned = set.splice(0);
  setFlags(tuned.map(({ usual }) => usual));
  try {
    return work();
  } finally {
    setFlags(tuned.map(({ text }) => text));
    set.push(...tuned);
  }
}

function setFlags(flags: readonly string[]): void {
  if (flags.length === 0) return;
  // Not imported: to load it takes a tenth of the time of a short run.
  const v8 = process.getBuiltinModule('node:v8');
  for (const flag of flags) v8.setFlagsFromString(flag);
}
