import { realpathSync } from 'node:fs';
import { applyEdits } from '../text/edit.ts';
import { inverseEdits } from './inverse.ts';
import { createJournalFile, type JournalFile, type RunOptions } from './journal-file.ts';
import { baseName, type FilePath, folderOf, joinPath, toFilePath } from './path.ts';
import { sha256Of } from './read.ts';
import { reasonOf } from './reason.ts';
import type { ChangeRecord } from './records.ts';
import { type Change, replaceFiles, type WriteOptions, type WriteResult } from './write.ts';

export type { RunOptions } from './journal-file.ts';

/** What a run leaves to be undone. */
export interface Journalled {
  /** The run's id, where a change of it was made and recorded. */
  readonly run: string | undefined;
  /** How many files were changed that cannot be restored. */
  readonly lost: number;
  /** Why not. */
  readonly trouble: string | undefined;
}

/** The journal of one run. */
export interface Journal {
  /** `replaceFiles`; each change is on record, on the disk, before it is made. Where it cannot be recorded, it is made all the same. */
  replace(changes: readonly Change[], options: Omit<WriteOptions, 'beforeRename'>): Promise<WriteResult[]>;
  /** Ends it. @param open of an undo: how many files it left that may yet be restored. */
  close(open?: number): Journalled;
}

/** Opens a journal. Nothing is written before the first change; what goes wrong then is said at the end, and stops nothing. */
export function openJournal(options: RunOptions): Journal {
  let creation: Promise<JournalFile> | undefined;
  let file: JournalFile | undefined;
  let trouble: string | undefined;
  let recorded = 0;
  let kept = 0;
  let lost = 0;

  /** By change, its index in the journal. */
  const record = async (changes: readonly Change[]): Promise<Map<Change, number>> => {
    const records = new Map<Change, ChangeRecord>();
    const absolute = absoluteFolders();
    for (const change of changes) {
      try {
        records.set(change, await recordOf(change, absolute));
      } catch (error) {
        trouble ??= reasonOf(error);
      }
    }
    try {
      creation ??= createJournalFile(options);
      file = await creation;
      await file.append([...records.values()], true);
      return new Map([...records.keys()].map((change) => [change, recorded++]));
    } catch (error) {
      trouble ??= reasonOf(error);
      return new Map();
    }
  };

  return {
    async replace(changes, writeOptions) {
      const indices = new Map<Change, number>();
      const results = await replaceFiles(changes, {
        ...writeOptions,
        async beforeRename(group) {
          for (const [change, index] of await record(group)) indices.set(change, index);
        },
      });
      const written = changes.filter((change, at) => results[at]?.ok && change.text !== change.source.text);
      lost += written.filter((change) => !indices.has(change)).length;
      for (const change of written) if (indices.delete(change)) kept++;
      // Not needed for undoing: by their hashes the files themselves tell what was done to them.
      await file?.append([{ settled: recorded, left: [...indices.values()] }], false).catch(() => {});
      return results;
    },
    close(open = 0) {
      file?.end(open);
      return { run: kept > 0 ? file?.id : undefined, lost, trouble: lost > 0 ? trouble : undefined };
    },
  };
}

async function recordOf({ source, text }: Change, absolute: (folder: FilePath) => FilePath): Promise<ChangeRecord> {
  const inverse = await inverseEdits(source.text, text);
  if (applyEdits(text, inverse) !== source.text) {
    throw new Error('this is a bug in vmxlint: the edits do not undo the change');
  }
  const path = joinPath(absolute(folderOf(source.target)), baseName(source.target));
  return { path, before: sha256Of(source.text), after: sha256Of(text), inverse };
}

/** Links on the way to a file may lead elsewhere some day. Each folder is looked up once. */
function absoluteFolders(): (folder: FilePath) => FilePath {
  const known = new Map<FilePath, FilePath>();
  return (folder) => {
    const path = known.get(folder) ?? toFilePath(realpathSync.native(folder, 'buffer'));
    known.set(folder, path);
    return path;
  };
}
