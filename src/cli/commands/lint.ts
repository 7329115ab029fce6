import { deferInterrupts, interrupted, takeSignals } from '../../files/interrupts.ts';
import { absolutePath, displayPath, type FilePath } from '../../files/path.ts';
import { readSource } from '../../files/read.ts';
import { surroundingsOf } from '../../files/surroundings.ts';
import type { Baseline } from '../baseline.ts';
import { openProject, type Project } from '../configuration.ts';
import { followEntries } from '../entries.ts';
import { type Examination, examine, notLinted, skipped } from '../examine.ts';
import { findInputs, type Input, type Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { complain, type Ledger, openLedger, tell } from '../ledger.ts';
import type { LintCommand } from '../lint-command.ts';
import { openProgress, type Progress } from '../progress.ts';
import { readAll } from '../read-all.ts';
import { lintCommand } from '../read-lint.ts';
import { openReports, type Reports } from '../reports.ts';
import { NO_STATISTICS, type Statistics, takeStatistics } from '../statistics.ts';
import { STATUS, statusOfSignal } from '../status.ts';
import type { Words } from '../words.ts';

/** A run shorter than this needs no care: in seconds. */
const TURN = 0.05;

/**
 * Lints, and repairs if told to. What goes wrong with one file is reported and stops no other.
 * @returns the exit status.
 * @throws {UsageError | ConfigurationError} before anything was looked at.
 */
export async function run(words: Words, io: Io): Promise<number> {
  const command = lintCommand(words);
  const progress = openProgress(io, command.color);
  try {
    return await lintAll(command, progress);
  } finally {
    progress.stop();
  }
}

async function lintAll(command: LintCommand, progress: Progress): Promise<number> {
  const { io } = progress;
  const project = await openProject(command);
  const inputs = await findInputs(command, project);
  const statistics = command.statistics ? takeStatistics() : NO_STATISTICS;
  const reports = await openReports(command, io, statistics);
  const baseline = await baselineOf(command);
  const ledger = openLedger(command, reports, io, { entries: followEntries(project), baseline });
  const tools = { command, project, baseline, ledger, reports, progress, statistics };
  if (inputs.stdin) await lintStdin(tools);
  const { files, ignored, end } = await lintFiles(inputs, tools);
  const status = await statistics.during('writing', () =>
    ledger.finish(end === 'interrupted', end === 'all' ? inputs.covers : undefined),
  );
  for (const problem of inputs.problems) complain(problem, io);
  tell(statistics.text(), io);
  if (end === 'interrupted') return statusOfSignal(interrupted());
  // Nobody reads what would be found in the rest, and who asks for the status must not take it for looked at.
  if (end === 'unread') return STATUS.failure;
  if (files > 0 || inputs.stdin || command.passOnNoFiles || command.staged || command.since !== undefined)
    return status;
  complain(nothingIn(inputs.named, ignored), io);
  return STATUS.failure;
}

async function baselineOf({ baseline }: LintCommand): Promise<Baseline | undefined> {
  if (baseline.file === undefined) return undefined;
  const { openBaseline } = await import('../baseline.ts');
  return openBaseline(baseline.file, baseline);
}

interface Tools {
  readonly command: LintCommand;
  readonly project: Project;
  readonly baseline: Baseline | undefined;
  readonly ledger: Ledger;
  readonly reports: Reports;
  readonly progress: Progress;
  readonly statistics: Statistics;
}

async function lintStdin({ command, project, baseline, ledger }: Tools): Promise<void> {
  const { stdinFilename, maxFileSize } = command;
  const path = stdinFilename ?? '<stdin>';
  const bytes = readAll(0, maxFileSize);
  if (bytes === undefined) {
    const reason = `is larger than --max-file-size (${maxFileSize})`;
    return ledger.takeStdin(notLinted(path, reason), Buffer.alloc(0));
  }
  const origin =
    stdinFilename === undefined ? {} : { path: absolutePath(stdinFilename), known: baseline?.knownIn(stdinFilename) };
  const kind = command.kind ?? (stdinFilename === undefined ? undefined : project.kindOf(stdinFilename));
  return ledger.takeStdin(examine({ path, bytes, kind, origin }, examinationOf(path, command, project)), bytes);
}

/** What is to be done with a file. @param path as it was named or found. */
function examinationOf(path: string, command: LintCommand, project: Project): Examination {
  const { configuration } = project.resolver.resolve(project.pathOf(path));
  const { unsafe, force } = command;
  return { configuration, repair: command.fix || command.diff !== false, unsafe, force };
}

type End = 'all' | 'interrupted' | 'unread';

/** @returns how many files there were, skipped ones not counted, how many things were passed over, and why there are no more. */
async function lintFiles(inputs: Inputs, tools: Tools): Promise<{ files: number; ignored: number; end: End }> {
  const { command, reports, progress, statistics } = tools;
  let files = 0;
  let ignored = 0;
  // `performance` is a part of Node that a short run need not load.
  let turn = process.uptime();
  for (const item of statistics.finding(inputs.files)) {
    if (reports.closed && !command.fix) return { files, ignored, end: 'unread' };
    if (process.uptime() - turn > TURN) {
      deferInterrupts();
      await takeSignals();
      await progress.at(files);
      turn = process.uptime();
    }
    if (interrupted() !== undefined) return { files, ignored, end: 'interrupted' };
    await lintItem(item, tools);
    if ('named' in item || 'problem' in item) files++;
    if ('ignored' in item) ignored++;
  }
  return { files, ignored, end: interrupted() === undefined ? 'all' : 'interrupted' };
}

async function lintItem(item: Input, tools: Tools): Promise<void> {
  const { command, project, baseline, ledger, statistics } = tools;
  const path = displayPath(item.path);
  if ('bytes' in item) return lintVersion(item, tools);
  if ('problem' in item) return ledger.take(notLinted(path, item.problem));
  if ('skipped' in item) return ledger.take(skipped(path, item.skipped));
  if ('ignored' in item) return ledger.ignore(item.ignored);
  if ('stale' in item)
    return ledger.take(skipped(path, 'is left of a run that was cut short; delete it if no other runs here now'));
  const options = { maxSize: command.maxFileSize, found: !item.named };
  let read = statistics.during('reading', () => readSource(item.path, options));
  const isLink = read.ok && read.source.target !== read.source.path;
  // What a link leads to may be waiting to be written, or be named next under its own name.
  if (isLink) {
    await ledger.flush();
    read = readSource(item.path, options);
  }
  if (!read.ok) return ledger.take(notLinted(path, read.reason));
  const { source } = read;
  // What was found while searching was found by its name, which so decides.
  const kind = (item.named ? command.kind : undefined) ?? project.kindOf(path);
  const origin = {
    path: absolutePath(path),
    surroundings: surroundingsOf(source.target),
    known: baseline?.knownIn(path),
  };
  const subject = { path, bytes: source.bytes, kind, origin };
  const examined = statistics.during('linting', () => examine(subject, examinationOf(path, command, project)));
  await statistics.during('writing', () => ledger.take(examined, source));
  if (isLink) await ledger.flush();
}

/** Of what stands beside it in git nobody knows whether it stands beside it on a disk. */
async function lintVersion(item: Extract<Input, { bytes: Buffer }>, tools: Tools): Promise<void> {
  const { command, project, baseline, ledger, statistics } = tools;
  const path = displayPath(item.path);
  const kind = (item.named ? command.kind : undefined) ?? project.kindOf(path);
  const origin = { path: absolutePath(path), known: baseline?.knownIn(path) };
  const subject = { path, bytes: item.bytes, kind, origin };
  const examined = statistics.during('linting', () => examine(subject, examinationOf(path, command, project)));
  await statistics.during('writing', () => ledger.takeVersion(examined, item.path));
}

function nothingIn(named: readonly FilePath[], ignored: number): string {
  if (named.length === 0) return 'no file to lint: the list of --files-from is empty';
  const places = named.slice(0, 3).map(displayPath).join(', ');
  const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
  if (ignored > 0)
    return `no file to lint: what there is in ${places === '.' ? 'this folder' : places + more} is ignored`;
  return `no file to lint: there is no .vmx, .vmtx or host file in ${places === '.' ? 'this folder' : places + more}`;
}
