import { closeSync, ftruncateSync, openSync, unlinkSync, writeSync } from 'node:fs';
import nodePath from 'node:path';
import { type Limits, prune } from './history.ts';
import { reasonOf } from './reason.ts';
import { type Action, type JournalRecord, lineOf } from './records.ts';
import { newRunName } from './run-file.ts';
import { makePrivateFolder, type Place, stateFolder } from './state-folder.ts';
import { syncFile, syncFolder } from './sync.ts';

/** What is known of a run before it does anything. */
export interface RunOptions {
  /** vmxlint's own. */
  readonly version: string;
  readonly action: Action;
  /** Of an undo: the run that it undoes. */
  readonly undoes?: string;
  readonly place: Place;
  /** What is kept of older runs. */
  readonly limits: Limits;
}

/** The journal of one run on the disk; no other process writes to it. */
export interface JournalFile {
  readonly id: string;
  /** Adds lines, all or none. @param durable waits until they are on the disk. @throws a system error. */
  append(records: readonly JournalRecord[], durable: boolean): Promise<void>;
  /** Adds the last line, where that is possible, and closes the file. */
  end(open: number): void;
}

/** Makes the journal of a run that begins now, and deletes what is kept no longer. @throws an error that says where it could not be, and why. */
export async function createJournalFile(options: RunOptions): Promise<JournalFile> {
  const folder = stateFolder(options.place);
  try {
    return await createIn(folder, options);
  } catch (error) {
    throw new Error(`${folder}: ${reasonOf(error)}`);
  }
}

async function createIn(folder: string, options: RunOptions): Promise<JournalFile> {
  await makePrivateFolder(folder);
  const began = new Date();
  const { id, name } = newRunName(began);
  const path = nodePath.join(folder, name);
  const lines = openLines(openSync(path, 'ax', 0o600));
  const { version, action, undoes } = options;
  const head = { format: 1, vmxlint: version, run: id, action, began: began.toISOString() } as const;
  try {
    lines.add([undoes === undefined ? head : { ...head, undoes }]);
    const failure = await syncFolder(folder);
    if (failure !== undefined) throw failure;
  } catch (error) {
    lines.close();
    unlinkSync(path);
    throw error;
  }
  prune(folder, options.limits, began);
  return {
    id,
    async append(records, durable) {
      lines.add(records);
      if (durable) await lines.sync();
    },
    end(open) {
      try {
        lines.add([{ ended: new Date().toISOString(), open }]);
      } catch {
        // Then the run counts as cut short: its files tell how far it came.
      }
      lines.close();
    },
  };
}

interface Lines {
  add(records: readonly JournalRecord[]): void;
  sync(): Promise<void>;
  close(): void;
}

/** A file that holds whole lines only: what a full disk leaves of some is taken back. Once that fails, or the disk does, nothing more is added. */
function openLines(fd: number): Lines {
  let size = 0;
  let broken: unknown;
  return {
    add(records) {
      if (broken !== undefined) throw broken;
      const bytes = Buffer.from(records.map(lineOf).join(''));
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
        size += bytes.length;
      } catch (error) {
        try {
          ftruncateSync(fd, size);
        } catch {
          broken = error;
        }
        throw error;
      }
    },
    async sync() {
      broken = await syncFile(fd);
      if (broken !== undefined) throw broken;
    },
    close: () => closeSync(fd),
  };
}
