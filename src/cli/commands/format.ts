import { formatDocument } from '../../edit/format.ts';
import { editFiles } from '../edit-files.ts';
import type { Io } from '../io.ts';
import { editOptionsOf } from '../read-edit.ts';
import type { Words } from '../words.ts';

/** Writes each entry as VMware does; what it says stays. @returns the exit status. @throws {UsageError | ConfigurationError} */
export async function run(words: Words, io: Io): Promise<number> {
  const options = await editOptionsOf(words, words.operands);
  const edit = (document: Parameters<typeof formatDocument>[0]) => ({
    document: formatDocument(document),
    changes: [],
    objections: [],
  });
  return editFiles({ ...options, edit }, io);
}
