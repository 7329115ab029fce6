// Looked at: piscina, tinypool and workerpool. They queue tasks for other threads. Here this thread works beside them, sends no more than is asked for soon,
// and does itself what one of them leaves undone; of what they do that leaves `handOf`.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FilePath } from '../files/path.ts';
import type { Project } from './configuration.ts';
import type { Examined } from './examine.ts';
import type { Input } from './inputs.ts';
import { type Errand, type LintTools, lintAhead, type Outcome } from './lint-file.ts';
import { type Answer, type Brief, fromAnswer } from './portable.ts';

/** Threads that look at files before it is their turn, while this one looks at others. */
export interface Crew {
  /**
   * The same items in the same order; of many files that are to be read, what was found out about them. With promises among them, to be waited for before
   * what follows is asked for.
   */
  ahead(items: Iterable<Input>): Generator<Input | LookedAt | Promise<void>>;
}

/** A file that was looked at. */
export interface LookedAt {
  readonly path: FilePath;
  readonly named: boolean;
  readonly examined: Examined;
}

/** A run over no more files is done before another thread has started. */
const ALONE = 512;

/** So many files another thread looks at together: one message there, and one back. */
const BATCH = 64;

/** So many this thread does: all that it made of them has to be kept until their turn. */
const OWN_BATCH = 16;

/** So many batches each thread has before it, so that it need not wait for the next. */
const AHEAD = 2;

/** So many batches there are at most for each thread: when one has much to do, what the others have done is waiting. */
const MOST = 8;

/** In dist/, beside the file that this is in (rolldown.config.ts). */
const FILE = join(import.meta.dirname, 'crew-worker.cjs');

/** @param onlyFindings of the run's reports. */
export function openCrew({ command, project }: LintTools, onlyFindings: boolean): Crew {
  // What is to be looked at comes later; and paths may be bytes, which do not arrive as they are sent.
  const brief: Brief = { command: { ...command, paths: [], filesFrom: undefined }, onlyFindings };
  return {
    *ahead(items) {
      const iterator = items[Symbol.iterator]();
      for (let alone = 0; alone < ALONE; alone++) {
        const { done, value } = iterator.next();
        if (done) return;
        yield value;
      }
      const hands: Hand[] = [];
      const batches: Batch[] = [];
      try {
        for (;;) {
          while (batches.length < command.jobs * MOST && !batches.some(isOurs)) {
            const isHiring = hands.length < command.jobs - 1;
            const idlest = isHiring ? undefined : idlestOf(hands);
            const some = take(iterator, isHiring || idlest !== undefined ? BATCH : OWN_BATCH);
            if (some.length === 0) break;
            if (isHiring) hands.push(hire(brief));
            const hand = idlest ?? idlestOf(hands);
            batches.push(hand === undefined ? ownBatch(some) : send(some, hand, project));
          }
          const [first] = batches;
          if (first === undefined) return;
          if (first.outcome === undefined) {
            const arrival = workOrWait(first, batches, (errand) =>
              lintAhead(errand, { command, project }, onlyFindings),
            );
            if (arrival !== undefined) yield arrival;
          } else {
            batches.shift();
            yield* told(first);
          }
        }
      } finally {
        for (const hand of hands) hand.dismiss();
      }
    },
  };
}

/** Items that are looked at together. */
interface Batch {
  readonly items: readonly Input[];
  /** Resolves when there are outcomes; undefined where this thread is to see to them. */
  arrival: Promise<void> | undefined;
  /** Makes out what came of an item, by its place in the batch; undefined as long as nothing came of any. */
  outcome: ((index: number) => Outcome) | undefined;
}

function take<T>(iterator: Iterator<T>, most: number): T[] {
  const taken: T[] = [];
  while (taken.length < most) {
    const { done, value } = iterator.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

function isOurs({ arrival, outcome }: Batch): boolean {
  return arrival === undefined && outcome === undefined;
}

/** The thread that has least to do, if one has little. */
function idlestOf(hands: readonly Hand[]): Hand | undefined {
  const idlest = hands.reduce((best, hand) => (hand.load < best.load ? hand : best));
  return idlest.load < AHEAD ? idlest : undefined;
}

function ownBatch(items: readonly Input[]): Batch {
  return { items, arrival: undefined, outcome: undefined };
}

function send(items: readonly Input[], hand: Hand, project: Project): Batch {
  const batch = ownBatch(items);
  const errands = items.map(errandOf);
  batch.arrival = hand.ask(errands.filter((errand) => errand !== undefined)).then((answers) => {
    const rest = answers.values();
    const all = errands.map((errand) => errand && { errand, answer: rest.next().value });
    batch.outcome = (index) => {
      const one = all[index];
      return one && fromAnswer(one.answer, one.errand.path, project);
    };
  });
  return batch;
}

/** Looks at files while other threads look at theirs; waits only where there is nothing else to do. */
function workOrWait(
  first: Batch,
  batches: readonly Batch[],
  work: (errand: Errand) => Outcome,
): Promise<void> | undefined {
  const own = batches.find(isOurs);
  if (own === undefined) return first.arrival;
  const all = own.items.map((item) => {
    const errand = errandOf(item);
    return errand && work(errand);
  });
  own.outcome = (index) => all[index];
  // What others send arrives only between two turns of the event loop.
  return new Promise((resolve) => setImmediate(resolve));
}

/** Undefined of what is not to be read, or has a path that is no text. */
function errandOf(item: Input): Errand | undefined {
  if (!('named' in item) || 'text' in item || typeof item.path !== 'string') return undefined;
  return { path: item.path, named: item.named };
}

/** The items of a batch, one after another, with what came of them. */
function* told({ items, outcome }: Batch): Generator<Input | LookedAt> {
  for (const [index, item] of items.entries()) {
    const result = outcome?.(index);
    if (result === undefined || !('named' in item)) yield item;
    else if ('unread' in result) yield { path: item.path, problem: result.unread };
    else yield { path: item.path, named: item.named, examined: result };
  }
}

/** One of the other threads. */
interface Hand {
  /** How many batches it has before it. */
  readonly load: number;
  /** The answers in the order of the errands; none where the thread has ended. Never rejects: what it does not do is done here. */
  ask(errands: readonly Errand[]): Promise<readonly Answer[]>;
  dismiss(): void;
}

/** Where no thread can be had: there are as many as there may be, or Node may not make any. */
const NOBODY: Hand = { load: Number.POSITIVE_INFINITY, ask: async () => [], dismiss() {} };

function hire(brief: Brief): Hand {
  try {
    return handOf(new Worker(FILE, { workerData: brief }));
  } catch {
    return NOBODY;
  }
}

function handOf(worker: Worker): Hand {
  const waiting: ((answers: readonly Answer[]) => void)[] = [];
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    for (const resolve of waiting.splice(0)) resolve([]);
  };
  worker.on('message', (answers: readonly Answer[]) => waiting.shift()?.(answers));
  worker.on('messageerror', end);
  worker.on('error', end);
  worker.on('exit', end);
  return {
    get load() {
      return hasEnded ? Number.POSITIVE_INFINITY : waiting.length;
    },
    ask(errands) {
      return new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(errands);
      });
    },
    dismiss() {
      void worker.terminate();
    },
  };
}
