import type { Effect, FileResult, Note, Remark, Summary } from '../reporters/reporter.ts';
import type { Severity } from '../rules/rule.ts';
import type { LintCommand } from './lint-command.ts';

/** Adds up what became of the files. */
export interface Tally {
  /** @param effect what it takes for the repairs of this file to act. */
  add(result: FileResult, effect: Effect | undefined): void;
  /** Takes what was passed over because somebody said so. */
  ignore(what: 'file' | 'folder'): void;
  /** @param undo what the journal of the run says; undefined where there is none. */
  summary(interrupted: boolean, undo: Summary['undo']): Summary;
}

/** Adds up what is found where only errors are shown, or only what was repaired, too. */
export function createTally({ quiet, fixOnly }: Pick<LintCommand, 'quiet' | 'fixOnly'>): Tally {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const suppressed = { comment: 0, configuration: 0, baseline: 0 };
  const ignored = { files: 0, folders: 0 };
  const fixable = { safe: 0, unsafe: 0 };
  const lists = { notLinted: [] as Remark[], notFixed: [] as Remark[], skipped: [] as Remark[] };
  const notes = new Map<string, Note>();
  const effects = new Set<Effect>();
  let files = 0;
  let fixed = 0;
  let fixedFiles = 0;
  return {
    add(result, effect) {
      const { path } = result;
      if (!result.again) files++;
      for (const { severity, fix } of result.diagnostics) {
        counts[severity]++;
        if (fix !== undefined) fixable[fix.safety]++;
      }
      for (const { by } of result.suppressed ?? []) suppressed[typeof by === 'string' ? by : 'configuration']++;
      for (const list of ['notLinted', 'notFixed', 'skipped'] as const) {
        const reason = result[list];
        if (reason !== undefined) lists[list].push({ path, reason });
      }
      for (const reason of result.notes) {
        const note = notes.get(reason);
        notes.set(reason, note === undefined ? { reason, path, files: 1 } : { ...note, files: note.files + 1 });
      }
      if (result.fixed.length === 0) return;
      fixed += result.fixed.length;
      fixedFiles++;
      if (effect !== undefined) effects.add(effect);
    },
    ignore(what) {
      ignored[`${what}s`]++;
    },
    summary: (interrupted, undo) => ({
      ...lists,
      files,
      counts,
      hidden: (fixOnly ? counts.error : 0) + (quiet || fixOnly ? counts.warning + counts.info : 0),
      suppressed,
      ignored,
      fixable,
      fixed,
      fixedFiles,
      notes: [...notes.values()],
      effects,
      interrupted,
      undo,
    }),
  };
}
