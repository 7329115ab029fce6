import { fstatSync } from 'node:fs';
import { PROBES, type ProbedSystem } from '../../diagnosis/probes.ts';
import { openVerification, type Verification } from '../../diagnosis/verify.ts';
import { readChunks, readFileChunks } from '../../files/chunks.ts';
import { displayPath, type FilePath } from '../../files/path.ts';
import { codeOf, reasonOf } from '../../files/reason.ts';
import { type Paint, paintFor } from '../../reporters/paint.ts';
import { sanitise, sanitiseJson } from '../../reporters/sanitise.ts';
import { wantsColor } from '../color.ts';
import type { Io } from '../io.ts';
import { complain } from '../ledger.ts';
import { STATUS, UsageError } from '../status.ts';
import { readableWidth } from '../width.ts';
import { choice, operandsOf, switchOf, textOf, type Words } from '../words.ts';
import { wrap } from '../wrap.ts';

/** Where Linux tells what its processors can do. */
const CPUINFO = '/proc/cpuinfo';

const STDIN = 'standard input';

const EXIT: Readonly<Record<Verification['answer'], number>> = {
  visible: STATUS.clean,
  hidden: STATUS.findings,
  unknown: STATUS.failure,
};

const ASK = '"vmxlint verify --print linux" (or windows, esxi) prints what to run there';

/** Tells whether a hypervisor can run in a machine, by what a program says there. @returns the exit status. @throws {UsageError} */
export function run(words: Words, io: Io): number {
  const [operand] = operandsOf(words, 1);
  const format = choice(words, 'format', ['text', 'json'], 'text');
  if (textOf(words, 'print') !== undefined) return print(words, operand, io);
  const { name, verification } = verified(operand ?? (isPiped() ? '-' : CPUINFO));
  if (format === 'json') {
    io.stdout.write(`${sanitiseJson(JSON.stringify({ file: name, ...verification }, undefined, 2))}\n`);
  } else if (verification.outcomes.length === 0) {
    complain(`${name} ${verification.problem}; ${ASK}`, io);
  } else {
    const paint = paintFor(wantsColor(io.stdout, switchOf(words, 'color'), io.env));
    io.stdout.write(verificationText(name, verification, readableWidth(io.stdout), paint));
  }
  return EXIT[verification.answer];
}

function print(words: Words, operand: FilePath | undefined, { stdout }: Io): number {
  if (operand !== undefined) throw new UsageError('--print reads no file');
  const system = choice<ProbedSystem>(words, 'print', ['linux', 'windows', 'esxi'], 'linux');
  stdout.write(`${PROBES[system]}\n`);
  return STATUS.clean;
}

/** Whether something is meant to come from standard input: a file or a pipe does, a terminal or `/dev/null` does not. */
function isPiped(): boolean {
  try {
    return !fstatSync(0).isCharacterDevice();
  } catch {
    return false; // it is closed
  }
}

function verified(path: FilePath): { readonly name: string; readonly verification: Verification } {
  const verifier = openVerification();
  const name = path === '-' ? STDIN : displayPath(path);
  try {
    if (path === '-') readChunks(0, (chunk) => verifier.feed(chunk));
    else readFileChunks(path, (chunk) => verifier.feed(chunk));
  } catch (error) {
    const isElsewhere = path === CPUINFO && codeOf(error) === 'ENOENT';
    throw new UsageError(`${name}: ${reasonOf(error)}${isElsewhere ? `: this is no Linux; ${ASK}` : ''}`);
  }
  return { name, verification: verifier.conclude() };
}

function verificationText(name: string, verification: Verification, width: number, paint: Paint): string {
  const { answer, outcomes, problem, advice } = verification;
  const verdicts = {
    visible: paint.good('virtualization is visible'),
    hidden: paint.bad('virtualization is not visible'),
    unknown: paint.strong('cannot tell whether virtualization is visible'),
  };
  const paragraph = (text: string) => `  ${wrap(sanitise(text), width, 2)}`;
  const lines = [`${paint.path(sanitise(name))}: ${verdicts[answer]}`];
  for (const { output, reason, evidence, notes } of outcomes) {
    lines.push(paragraph(output === name ? reason : `${output}: ${reason}`));
    for (const { line, text } of evidence) lines.push(`${paint.faint(`${line} |`.padStart(9))} ${sanitise(text)}`);
    lines.push(...notes.map(paragraph));
  }
  if (problem !== undefined) lines.push(paragraph(`it ${problem}`));
  lines.push(...advice.map(paragraph));
  return `${lines.join('\n')}\n`;
}
