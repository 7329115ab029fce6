import type { Configuration } from '../config/configuration.ts';
import { type ConfigurationText, spotOf } from '../config/problem.ts';
import type { FileSuppression } from '../config/resolve.ts';
import type { JudgedSuppression } from '../rules/rule.ts';
import type { Range } from '../text/edit.ts';
import { compareDiagnostics, type Diagnostic, type Place } from './diagnostic.ts';
import { severityOf, wordingOf } from './lint.ts';
import { isOver } from './suppress.ts';

/** What came of an entry: `used` if it silences something, `unused` if nothing that it is for, `undecided` if not all was looked at. */
export type EntryState = 'used' | 'unused' | 'undecided';

/** What the rules on suppressions say of those in one configuration file. The places are in that file. */
export function judgeEntries(
  source: ConfigurationText,
  entries: readonly { readonly entry: FileSuppression; readonly state: EntryState }[],
  { rules, suppressions }: Configuration,
): Diagnostic[] {
  const judged = entries.map(({ entry, state }): JudgedSuppression => {
    const { at, rule, reason, expires } = entry;
    return { at, rule, reason, expires, hint: '', state: isOver(expires, suppressions?.today) ? 'expired' : state };
  });
  const found = rules.flatMap((active) =>
    [...(active.rule.judge?.(judged) ?? [])].map(
      ({ message, at, data = {}, severity }): Diagnostic => ({
        rule: active.rule.id,
        severity: severityOf(active, severity),
        message: wordingOf(active, message, data),
        wording: message,
        key: undefined,
        ...placeIn(source, at),
        related: [],
        fix: undefined,
      }),
    ),
  );
  return found.sort(compareDiagnostics);
}

function placeIn(source: ConfigurationText, range: Range): Place {
  const [start, end] = range;
  const offset = (at: number) => Buffer.byteLength(source.text.slice(0, at));
  const { path: _, ...first } = spotOf(source, [start, start]);
  const { path: __, ...last } = spotOf(source, [end, end]);
  return { range: [offset(start), offset(end)], start: first, end: last };
}
