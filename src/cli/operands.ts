import { lstatSync } from 'node:fs';
import { kindOfPath } from '../document/kind.ts';
import { keyProblem, parseRequest, type Request } from '../edit/request.ts';
import { displayPath, type FilePath } from '../files/path.ts';
import { codeOf } from '../files/reason.ts';
import { UsageError } from './status.ts';
import type { Words } from './words.ts';

/*
 * Which of the operands of a command on settings are paths. What exists as it is written is a path, and so is everything behind `--`.
 */

/** `PATH.. KEY`. @throws {UsageError} */
export function splitKey({ command, operands, behind }: Words): { key: string; paths: readonly FilePath[] } {
  const before = operands.slice(0, operands.length - behind);
  const key = before.at(-1)?.toString();
  if (key === undefined || operands.length < 2)
    throw new UsageError(`vmxlint ${command} needs a file and a key: FILE.. KEY`);
  return { key: checked(key), paths: [...before.slice(0, -1), ...operands.slice(before.length)] };
}

/** `PATH.. [PATTERN]`: the last word is a pattern of keys where it can be no path. */
export function splitPattern({ operands, behind }: Words): { pattern: string | undefined; paths: readonly FilePath[] } {
  const before = operands.slice(0, operands.length - behind);
  const last = before.at(-1);
  if (last === undefined || operands.length < 2 || looksLikePath(last)) return { pattern: undefined, paths: operands };
  return { pattern: last.toString(), paths: [...before.slice(0, -1), ...operands.slice(before.length)] };
}

/** `PATH.. KEY=VALUE..`, in any order. @throws {UsageError} */
export function splitRequests(words: Words): { requests: readonly Request[]; paths: readonly FilePath[] } {
  const { paths, others } = parted(words, (word) => parseRequest(word) === undefined);
  const requests = others.flatMap((word) => parseRequest(word) ?? []);
  if (requests.length === 0) throw new UsageError('vmxlint set needs something to set: FILE.. KEY=VALUE..');
  for (const { key } of requests) checked(key);
  return { requests, paths };
}

/** `PATH.. KEY..`, in any order. @throws {UsageError} */
export function splitKeys(words: Words): { requests: readonly Request[]; paths: readonly FilePath[] } {
  const { paths, others } = parted(words, looksLikePath);
  if (others.length === 0) throw new UsageError('vmxlint unset needs a key: FILE.. KEY..');
  return { requests: others.map((key) => ({ key: checked(key), value: undefined })), paths };
}

/** @throws {UsageError} for bytes that are neither a path nor text: nothing must be made of that name. */
function parted(
  { operands, behind }: Words,
  isPath: (word: string) => boolean,
): { paths: readonly FilePath[]; others: readonly string[] } {
  const before = operands.slice(0, operands.length - behind);
  const stray = before.find((word) => typeof word !== 'string' && !exists(word));
  if (stray !== undefined) {
    throw new UsageError(`${displayPath(stray)}: does not exist, and is no key or value, as these must be UTF-8`);
  }
  const others = before.filter(
    (word): word is string => typeof word === 'string' && !exists(word) && isPath(word) === false,
  );
  const taken = new Set<FilePath>(others);
  return { paths: operands.filter((word, i) => i >= before.length || !taken.has(word)), others };
}

function looksLikePath(word: FilePath): boolean {
  if (typeof word !== 'string') return true;
  return word === '-' || word.includes('/') || kindOfPath(word) !== undefined || exists(word);
}

function checked(key: string): string {
  const problem = keyProblem(key);
  if (problem !== undefined) throw new UsageError(problem.reason);
  return key;
}

/** Whether something has that name, or may have: what nobody may look at is not taken for a key. */
export function exists(path: FilePath): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return ['EACCES', 'EPERM', 'ELOOP'].includes(codeOf(error) ?? '');
  }
}
