import { factsOf, openSurvey } from '../engine/survey.ts';
import type { FilePath } from '../files/path.ts';
import type { Source } from '../files/read.ts';
import type { Change, WriteResult } from '../files/write.ts';
import type { Effect, FileResult, Summary } from '../reporters/reporter.ts';
import { sanitise } from '../reporters/sanitise.ts';
import type { Severity } from '../rules/rule.ts';
import type { Baseline } from './baseline.ts';
import type { Entries } from './entries.ts';
import type { Examined, Repair } from './examine.ts';
import type { Io } from './io.ts';
import { journalOf } from './journal.ts';
import type { LintCommand } from './lint-command.ts';
import { openPatches } from './patches.ts';
import { openQueue } from './queue.ts';
import type { Reports } from './reports.ts';
import { STATUS, UsageError } from './status.ts';
import { createTally } from './tally.ts';

/** Takes what was found out about each file, writes what is to be written, reports in order, and knows in the end how the run went. */
export interface Ledger {
  /** @param source the file to write to; undefined where nothing can be written. @returns a promise where it has to be waited for. */
  take(examined: Examined, source?: Source): void | Promise<void>;
  /** Takes a file as git has it, which nobody writes to. @param path for `--diff`. */
  takeVersion(examined: Examined, path: FilePath): Promise<void>;
  /** Counts what was passed over because somebody said so. */
  ignore(what: 'file' | 'folder'): void;
  /** Writes what is waiting. */
  flush(): Promise<void>;
  /** Takes standard input; with `--fix` its bytes are passed on, repaired or as they are. @param text those, as latin1. */
  takeStdin(examined: Examined, text: string): Promise<void>;
  /**
   * Writes what is waiting, and the baseline, ends the reports, and says how the process is to end.
   * @param covers whether all of a folder was searched; undefined where not even all files that were asked for were looked at: then the baseline stays.
   */
  finish(interrupted: boolean, covers: ((folder: string) => boolean) | undefined): Promise<number>;
}

/** What follows the results of a run. */
export interface Followers {
  readonly entries: Entries;
  readonly baseline: Baseline | undefined;
}

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Opens a ledger, and the patch that `--diff` asks for. */
export function openLedger(command: LintCommand, reports: Reports, io: Io, { entries, baseline }: Followers): Ledger {
  const tally = createTally(command);
  const patches = command.diff === false ? undefined : openPatches(command, io);
  const journal = command.fix && command.journal ? journalOf(io.env) : undefined;
  const { force, backup, hardLinks, preserveTimes } = command;
  const options = { force, hardLinks, preserveTimes, ...(backup !== undefined && { backup }) };
  const queue = openQueue(options, journal);
  let failed = false;
  let found = false;

  const survey = openSurvey();

  const settle = (result: FileResult, hasFailed: boolean, effect?: Effect) => {
    failed ||= hasFailed;
    found ||= result.diagnostics.some(({ severity }) => RANKS[severity] >= RANKS[command.failOn]);
    tally.add(result, effect);
    entries.note(result);
    const reason = hasFailed ? (result.notLinted ?? result.notFixed) : undefined;
    if (reason !== undefined && !reports.watched) complain(`${result.path}: ${reason}`, io);
    reports.file(result);
  };

  /** @returns a promise where there is a patch to show it in. */
  const showRepair = (path: FilePath, repair: Repair | undefined): void | Promise<void> => {
    if (patches === undefined || repair === undefined) return;
    found = true;
    return patches.add(path, repair.before, repair.result.document);
  };

  const settleAsIs = (examined: Examined) => {
    const result = examined.result();
    remember(examined, result);
    settle(result, examined.failed);
  };

  const settleWrite = (examined: Examined, repair: Repair, written: WriteResult) => {
    if (!written.ok) {
      const result = { ...examined.result(), notFixed: written.reason };
      remember(examined, result);
      return settle(result, written.kind === 'failed');
    }
    const notes = [...repair.result.notes, ...written.notes];
    if (written.brokeHardLink) notes.push('had other hard links, which keep the old bytes');
    remember(examined, repair.result);
    return settle({ ...repair.result, notes }, false, repair.effect);
  };

  const remember = ({ lens, facts }: Examined, result: FileResult) => {
    if (facts !== undefined) return survey.add(result.path, facts);
    if (lens === undefined || result.document === undefined) return;
    survey.add(result.path, factsOf(result.document, lens.configuration, lens.origin));
    // What comes from nowhere is no file of the baseline's.
    if (baseline !== undefined && lens.origin.path !== undefined) baseline.note(result, lens.configuration);
  };

  const put = (examined: Examined, change: Change<Source> | undefined) => {
    const { repair } = examined;
    return queue.put({
      change,
      size: sizeOf(examined),
      settle(written) {
        if (written === undefined || repair === undefined) settleAsIs(examined);
        else settleWrite(examined, repair, written);
      },
    });
  };

  const settleConclusions = () => {
    for (const conclusion of survey.conclude()) {
      const { path, diagnostics, suppressed } = baseline?.hide(conclusion) ?? conclusion;
      const result: FileResult = { path, diagnostics, suppressed, fixed: [], notes: [], again: true };
      baseline?.note(result, undefined);
      settle(result, false);
    }
  };

  const isBad = ({ counts }: Summary) => {
    // What was found is known from now on, or is not asked for.
    if (command.baseline.update || command.fixOnly) return false;
    return found || counts.warning > (command.maxWarnings ?? Number.POSITIVE_INFINITY);
  };

  const finishBaseline = async (covers: (folder: string) => boolean) => {
    try {
      const text = (await baseline?.finish(covers)) ?? '';
      if (text !== '') tell(`${sanitise(text)}\n`, io);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failed = true;
      complain(error.message, io);
    }
  };

  return {
    flush: queue.flush,
    ignore: tally.ignore,

    take(examined, source) {
      const { repair } = examined;
      if (source === undefined || repair === undefined) return put(examined, undefined);
      const change = command.fix ? { source, text: repair.result.document.text } : undefined;
      const shown = showRepair(source.path, repair);
      return shown instanceof Promise ? shown.then(() => put(examined, change)) : put(examined, change);
    },

    async takeVersion(examined, path) {
      await showRepair(path, examined.repair);
      settleAsIs(examined);
    },

    async takeStdin(examined, text) {
      const { repair } = examined;
      await showRepair(command.stdinFilename ?? repair?.result.path ?? '', repair);
      if (!command.fix) return settleAsIs(examined);
      io.stdout.write(Buffer.from(repair?.result.document.text ?? text, 'latin1'));
      if (repair === undefined) return settleAsIs(examined);
      remember(examined, repair.result);
      return settle(repair.result, false, repair.effect);
    },

    async finish(interrupted, covers) {
      await queue.flush();
      settleConclusions();
      for (const result of entries.conclude(covers ?? (() => false))) settle(result, false);
      const summary = tally.summary(interrupted, journal?.close());
      const secrets = patches?.end() ?? [];
      if (secrets.length > 0)
        complain(`the patch holds secrets of ${listOf(secrets)} in clear: mind where it goes`, io);
      reports.end(summary);
      if (covers !== undefined) await finishBaseline(covers);
      if (failed) return STATUS.failure;
      return isBad(summary) || (command.exitNonZeroOnFix && summary.fixed > 0) ? STATUS.findings : STATUS.clean;
    },
  };
}

/** Writes text to standard error, behind all that was reported before. */
export function tell(text: string, { stdout, stderr }: Io): void {
  if (text === '') return;
  stdout.flush();
  stderr.write(text);
}

/** Says what went wrong, on standard error, behind all that was reported before. */
export function complain(message: string, io: Io): void {
  tell(`vmxlint: ${sanitise(message)}\n`, io);
}

function listOf(paths: readonly string[]): string {
  return paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ');
}

function sizeOf({ repair }: Examined): number {
  return repair === undefined ? 0 : 2 * repair.before.text.length;
}
