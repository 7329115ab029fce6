import { interrupted } from '../../files/interrupts.ts';
import { absolutePath, displayPath } from '../../files/path.ts';
import { surroundingsOf } from '../../files/surroundings.ts';
import type { Baseline } from '../baseline.ts';
import { openProject, type Project } from '../configuration.ts';
import type { Crew } from '../crew.ts';
import { followEntries } from '../entries.ts';
import { examine, notLinted, skipped } from '../examine.ts';
import { findInputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { complain, type Ledger, openLedger, tell } from '../ledger.ts';
import type { LintCommand } from '../lint-command.ts';
import { examinationOf, type FileToLint, type LintTools, lintFile } from '../lint-file.ts';
import { openProgress, type Progress } from '../progress.ts';
import { readAll } from '../read-all.ts';
import { lintCommand } from '../read-lint.ts';
import { openReports, type Reports } from '../reports.ts';
import { NO_STATISTICS, type Statistics, takeStatistics } from '../statistics.ts';
import { STATUS, statusOfSignal } from '../status.ts';
import { nothingIn, type Visitor, walk } from '../walk.ts';
import type { Words } from '../words.ts';

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
  const tools = { command, project, baseline, ledger, reports, statistics };
  if (inputs.stdin) await lintStdin(tools);
  const { files, ignored, end } = await walk(inputs.files, visitorOf(tools), {
    inputs: command,
    kindOf: project.kindOf,
    progress,
    statistics,
    crew: await crewOf(command, project, reports),
  });
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
  complain(nothingIn(inputs.named, ignored, 'lint'), io);
  return STATUS.failure;
}

async function baselineOf({ baseline }: LintCommand): Promise<Baseline | undefined> {
  if (baseline.file === undefined) return undefined;
  const { openBaseline } = await import('../baseline.ts');
  return openBaseline(baseline.file, baseline);
}

/**
 * The threads that the command asks for. What is repaired is not what another thread has seen, what a baseline knows it knows once, times of several threads
 * say nothing, and what git has comes with its bytes.
 */
async function crewOf(command: LintCommand, project: Project, reports: Reports): Promise<Crew | undefined> {
  const { jobs, fix, diff, baseline, statistics, staged, since } = command;
  if (jobs === 1 || fix || diff !== false || baseline.file !== undefined || statistics || staged || since !== undefined)
    return undefined;
  const { openCrew } = await import('../crew.ts');
  return openCrew({ command, project }, reports.onlyFindings);
}

interface Tools extends LintTools {
  readonly ledger: Ledger;
  readonly reports: Reports;
  readonly statistics: Statistics;
}

async function lintStdin({ command, project, baseline, ledger }: Tools): Promise<void> {
  const { stdinFilename, maxFileSize } = command;
  const path = stdinFilename ?? '<stdin>';
  const content = readAll(0, maxFileSize);
  if ('reason' in content) return ledger.takeStdin(notLinted(path, content.reason), '');
  const { text } = content;
  const origin =
    stdinFilename === undefined ? {} : { path: absolutePath(stdinFilename), known: baseline?.knownIn(stdinFilename) };
  const kind = command.kind ?? (stdinFilename === undefined ? undefined : project.kindOf(stdinFilename));
  return ledger.takeStdin(examine({ path, text, kind, origin }, examinationOf(path, command, project)), text);
}

function visitorOf(tools: Tools): Visitor {
  const { command, ledger, reports, statistics } = tools;
  const lookAt = (file: FileToLint) => statistics.during('linting', () => lintFile(file, tools));
  return {
    file(path, source, kind) {
      const examined = lookAt({ path, text: source.text, kind, surroundings: surroundingsOf(source.target) });
      return statistics.during('writing', () => ledger.take(examined, source));
    },
    examined: ledger.take,
    version({ path, text }, kind) {
      // Of what stands beside it in git nobody knows whether it stands beside it on a disk.
      const examined = lookAt({ path: displayPath(path), text, kind });
      return statistics.during('writing', () => ledger.takeVersion(examined, path));
    },
    unread: (path, reason) => ledger.take(notLinted(path, reason)),
    skipped: (path, reason) => ledger.take(skipped(path, reason)),
    ignored: ledger.ignore,
    flush: ledger.flush,
    get closed() {
      return reports.closed && !command.fix;
    },
  };
}
