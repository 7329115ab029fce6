import nodePath from 'node:path';
import { absolutePath } from '../../files/path.ts';
import { exists, repositoryOf } from '../../files/project.ts';
import { readSource } from '../../files/read.ts';
import { reasonOf } from '../../files/reason.ts';
import { writeWhole } from '../../files/whole.ts';
import { sanitise } from '../../reporters/sanitise.ts';
import type { Io } from '../io.ts';
import { MAX_FILE_SIZE } from '../shared-options.ts';
import { STATUS, UsageError } from '../status.ts';

/**
 * The files, in any case, since patterns of attributes know no other way to say so. `-text`: VMware's products write the line ends of their system, and
 * a checkout must bring back the bytes that a checksum was made of.
 */
const LINES: readonly string[] = ['*.[vV][mM][xX]', '*.[vV][mM][tT][xX]', '**/etc/vmware/config'].map(
  (pattern) => `${pattern} -text diff=vmxlint merge=vmxlint`,
);

const COMMANDS: readonly string[] = [
  'git config diff.vmxlint.textconv "vmxlint textconv"',
  'git config merge.vmxlint.name "VMware configuration, key by key"',
  'git config merge.vmxlint.driver "vmxlint merge %O %A %B %P %L"',
];

/** Lets git compare and merge by what files mean: writes attributes, and tells what is to be typed. @returns the exit status. @throws {UsageError} */
export async function initGit({ stdout }: Io): Promise<number> {
  const repository = repositoryOf(absolutePath('.'));
  if (repository === undefined) throw new UsageError('this folder is in no git repository');
  const path = nodePath.join(repository, '.gitattributes');
  const name = nodePath.relative(absolutePath('.'), path);
  const missing = await complete(path, name);
  const what =
    missing.length === 0
      ? `${name} has all that git needs to know`
      : `${name} now has ${missing.length === 1 ? 'the line' : 'the lines'}`;
  stdout.write(`${sanitise(what)}${missing.map((line) => `\n  ${line}`).join('')}\n\n`);
  stdout.write(
    'Which program that is, git asks the configuration of each clone, never a file that comes with it. Type:\n',
  );
  stdout.write(`${COMMANDS.map((line) => `  ${line}\n`).join('')}`);
  stdout.write(
    '\nWith --global it holds for all repositories. vmxlint must be in the PATH: where git does not find it, git diff breaks off.\nWhere nothing is configured, git compares and merges lines, as before.\n',
  );
  return STATUS.clean;
}

/** Appends the lines that a file lacks. @returns those. @throws {UsageError} */
async function complete(path: string, name: string): Promise<string[]> {
  const read = exists(path) ? readSource(path, { maxSize: MAX_FILE_SIZE }) : undefined;
  if (read?.ok === false) throw new UsageError(`${name}: ${read.reason}`);
  const text = read?.source.text ?? '';
  const present = text.split(/\r?\n/).map((line) => line.trim().replace(/[ \t]+/g, ' '));
  const missing = LINES.filter((line) => !present.includes(line));
  if (missing.length === 0) return [];
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? '' : eol;
  try {
    await writeWhole(path, Buffer.from(text + start + missing.map((line) => line + eol).join(''), 'latin1'));
  } catch (error) {
    throw new UsageError(`${name}: ${reasonOf(error)}`);
  }
  return missing;
}
