import { changeSettings } from '../../edit/change.ts';
import { editFiles } from '../edit-files.ts';
import type { Io } from '../io.ts';
import { splitRequests } from '../operands.ts';
import { editOptionsOf } from '../read-edit.ts';
import { isOn, type Words } from '../words.ts';

/** Sets keys to values, in each file all or none. @returns the exit status. @throws {UsageError | ConfigurationError} */
export async function run(words: Words, io: Io): Promise<number> {
  const { requests, paths } = splitRequests(words);
  const options = await editOptionsOf(words, paths, isOn(words, 'create'));
  return editFiles({ ...options, edit: (document) => changeSettings(document, requests, options) }, io);
}
