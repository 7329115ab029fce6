import { canonicalLines } from '../../compare/canonical.ts';
import { toDocument } from '../../document/document.ts';
import { sanitise } from '../../reporters/sanitise.ts';
import type { Io } from '../io.ts';
import { nameOf, readContent } from '../read-dictionary.ts';
import { STATUS, UsageError } from '../status.ts';
import { operandsOf, type Words } from '../words.ts';

/** No machine's file is longer, and git has no use for a text of that length. In bytes. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Prints a file's canonical text. Git breaks a whole `git diff` off when this fails, so whatever is in a file, there are lines that tell of it.
 * @returns the exit status. @throws {UsageError} when there is no file to read.
 */
export function run(words: Words, { stdout }: Io): number {
  const [path] = operandsOf(words, 1);
  if (path === undefined) throw new UsageError('vmxlint textconv needs a file: textconv FILE');
  const content = readContent(path, Number.POSITIVE_INFINITY);
  if ('reason' in content) throw new UsageError(`${nameOf(path)}: ${content.reason}`);
  const { text } = content;
  const lines =
    text.length > LONGEST
      ? [`# not read by vmxlint: the file is ${text.length} bytes long`]
      : canonicalLines(toDocument(text));
  for (const line of lines) stdout.write(`${sanitise(line)}\n`);
  return STATUS.clean;
}
