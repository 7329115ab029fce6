import type { Journal } from '../files/journal.ts';
import { identify } from '../files/look.ts';
import type { Source } from '../files/read.ts';
import {
  type Change,
  prepareToWrite,
  type Refusal,
  replaceFiles,
  type WriteOptions,
  type WriteResult,
} from '../files/write.ts';
import { untuned } from './tuning.ts';

/** What is to be reported in its turn, and perhaps written before that. */
export interface Turn {
  /** Of a file that was read just now; undefined where nothing is to be written. */
  readonly change: Change<Source> | undefined;
  /** What it holds in memory, in bytes. */
  readonly size: number;
  /** @param written undefined where there was nothing to write. */
  settle(written: WriteResult | undefined): void;
}

/** Writes changes in groups, which share their waits for the disk; what comes after one waits with it, to be reported in order. */
export interface Queue {
  /** @returns a promise where it has to be waited for. */
  put(turn: Turn): void | Promise<void>;
  /** Writes what is waiting. */
  flush(): Promise<void>;
}

interface Waiting {
  readonly turn: Turn;
  readonly change?: Change;
  /** What came of a change that cannot be made. */
  readonly refusal?: Refusal;
}

const GROUP = { changes: 256, turns: 1024, bytes: 32 * 1024 * 1024 };

/** @param journal what the changes are recorded in; undefined where they are not. */
export function openQueue(options: Omit<WriteOptions, 'beforeRename'>, journal: Journal | undefined): Queue {
  const write = journal?.replace ?? replaceFiles;
  let waiting: Waiting[] = [];
  let room = { ...GROUP };
  let isPrepared = false;

  const flush = async () => {
    const turns = waiting;
    waiting = [];
    room = { ...GROUP };
    const changes = turns.flatMap(({ change }) => change ?? []);
    if (changes.length > 0 && !isPrepared) {
      // Under other flags, V8 compiles these parts of Node anew: it takes four times as long.
      untuned(prepareToWrite);
      isPrepared = true;
    }
    const results = await write(changes, options);
    for (const { turn, change, refusal } of turns) turn.settle(change === undefined ? refusal : results.shift());
  };

  return {
    flush,
    put(turn) {
      if (turn.change === undefined && waiting.length === 0) return turn.settle(undefined);
      waiting.push(waitingFor(turn));
      room = {
        changes: room.changes - (turn.change === undefined ? 0 : 1),
        turns: room.turns - 1,
        bytes: room.bytes - turn.size,
      };
      if (room.changes === 0 || room.turns === 0 || room.bytes < 0) return flush();
    },
  };
}

function waitingFor(turn: Turn): Waiting {
  if (turn.change === undefined) return { turn };
  const { source, text } = turn.change;
  const original = identify(source);
  return 'ok' in original ? { turn, refusal: original } : { turn, change: { source: original, text } };
}
