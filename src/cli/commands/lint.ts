import type { FileKind } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { interrupted } from '../../files/interrupts.ts';
import { absolutePath, displayPath } from '../../files/path.ts';
import { surroundingsOf } from '../../files/surroundings.ts';
import type { Baseline } from '../baseline.ts';
import { openProject, type Project } from '../configuration.ts';
import { followEntries } from '../entries.ts';
import { type Examination, examine, notLinted, skipped } from '../examine.ts';
import { findInputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { complain, type Ledger, openLedger, tell } from '../ledger.ts';
import type { LintCommand } from '../lint-command.ts';
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

interface Tools {
  readonly command: LintCommand;
  readonly project: Project;
  readonly baseline: Baseline | undefined;
  readonly ledger: Ledger;
  readonly reports: Reports;
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
  const { configuration } = project.resolve(path);
  const { unsafe, force } = command;
  return { configuration, repair: command.fix || command.diff !== false, unsafe, force };
}

function visitorOf({ command, project, baseline, ledger, reports, statistics }: Tools): Visitor {
  const look = (path: string, bytes: Buffer, kind: FileKind | undefined, surroundings?: Surroundings) => {
    const origin = { path: absolutePath(path), surroundings, known: baseline?.knownIn(path) };
    const subject = { path, bytes, kind, origin };
    return statistics.during('linting', () => examine(subject, examinationOf(path, command, project)));
  };
  return {
    file(path, source, kind) {
      const examined = look(path, source.bytes, kind, surroundingsOf(source.target));
      return statistics.during('writing', () => ledger.take(examined, source));
    },
    version({ path, bytes }, kind) {
      // Of what stands beside it in git nobody knows whether it stands beside it on a disk.
      const examined = look(displayPath(path), bytes, kind);
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
