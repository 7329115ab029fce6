import { changeSettings } from '../../edit/change.ts';
import { editFiles } from '../edit-files.ts';
import type { Io } from '../io.ts';
import { splitKeys } from '../operands.ts';
import { editOptionsOf } from '../read-edit.ts';
import type { Words } from '../words.ts';

/** Takes keys out, every line of them. @returns the exit status. @throws {UsageError | ConfigurationError} */
export async function run(words: Words, io: Io): Promise<number> {
  const { requests, paths } = splitKeys(words);
  const options = await editOptionsOf(words, paths);
  return editFiles({ ...options, edit: (document) => changeSettings(document, requests, options) }, io);
}
