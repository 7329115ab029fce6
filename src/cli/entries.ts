import type { Configuration, SuppressionEntry } from '../config/configuration.ts';
import type { FileSuppression } from '../config/resolve.ts';
import { type EntryState, judgeEntries } from '../engine/judge-entries.ts';
import type { FileResult } from '../reporters/reporter.ts';
import type { Project } from './configuration.ts';

/** Follows what becomes of the suppressions in the configuration. */
export interface Entries {
  note(result: FileResult): void;
  /** What is to be said of them, by configuration file. @param covers whether all of a folder was searched, to the end. */
  conclude(covers: (folder: string) => boolean): FileResult[];
}

export function followEntries({ suppressions, base, resolve }: Project): Entries {
  const used = new Set<unknown>();
  /** Those that are for a file of the run, and whether their rule is on in any of these. */
  const met = new Map<unknown, boolean>();

  const stateOf = (entry: FileSuppression, configuration: Configuration, isWhole: boolean): EntryState => {
    if (used.has(entry)) return 'used';
    return isWhole && (met.get(entry) ?? isOn(entry, configuration)) ? 'unused' : 'undecided';
  };

  return {
    note({ path, suppressed = [] }) {
      if (suppressions.length === 0) return;
      for (const { by } of suppressed) used.add(by);
      const { configuration } = resolve(path);
      for (const entry of configuration.suppressions?.entries ?? []) {
        met.set(entry, met.get(entry) === true || isOn(entry, configuration));
      }
    },

    conclude(covers) {
      const isWhole = suppressions.length > 0 && covers(base);
      return [...new Set(suppressions.map(({ source }) => source))].flatMap((source) => {
        const { configuration } = resolve(source.path);
        const own = suppressions.filter((entry) => entry.source === source);
        const states = own.map((entry) => ({ entry, state: stateOf(entry, configuration, isWhole) }));
        const diagnostics = judgeEntries(source, states, configuration);
        if (diagnostics.length === 0) return [];
        return [{ path: source.path, diagnostics, fixed: [], notes: [], again: true }];
      });
    },
  };
}

/** A rule that is off finds nothing to silence. */
function isOn({ rule }: SuppressionEntry, { rules }: Configuration): boolean {
  return rules.some((active) => active.rule.id === rule);
}
