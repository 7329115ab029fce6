import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LIMITS, type History, type Limits, readHistory } from '../../src/files/history.ts';
import { type Journal, openJournal, type RunOptions } from '../../src/files/journal.ts';
import { type RunRecord, readRunFile } from '../../src/files/run-file.ts';
import type { Place } from '../../src/files/state-folder.ts';
import { temporaryFolder } from './folder.ts';

/** A state folder of its own. */
export interface State {
  readonly place: Place;
  /** Where the journals are. */
  readonly folder: string;
  open(options?: Partial<RunOptions>): Journal;
  history(): History;
  /** The names of the journals, the oldest first. */
  names(): string[];
  /** The journal of a run, by its id, or the only one. */
  record(id?: string): RunRecord;
  /** The text of the only journal. */
  text(): string;
  /** Writes a journal by hand. */
  write(name: string, text: string): void;
}

export function temporaryState(limits: Limits = DEFAULT_LIMITS): State {
  const place = { env: { XDG_STATE_HOME: temporaryFolder() }, platform: 'linux' } as const;
  const folder = path.join(place.env.XDG_STATE_HOME, 'vmxlint');
  const state: State = {
    place,
    folder,
    open: (options = {}) => openJournal({ version: '1.2.3', action: 'fix', place, limits, ...options }),
    history: () => readHistory(place),
    names: () => readdirSync(folder).sort(),
    record(id = '') {
      const names = state.names().filter((name) => name.includes(`-${id}`));
      const record = readRunFile(path.join(folder, names[0] ?? ''));
      if (names.length !== 1 || typeof record !== 'object') throw new Error(`${names}: ${record}`);
      return record;
    },
    text: () => readFileSync(path.join(folder, state.names()[0] ?? ''), 'utf8'),
    write(name, text) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(path.join(folder, name), text);
    },
  };
  return state;
}
