import { shown } from '../analysis/shown.ts';
import { quote } from '../document/intents.ts';
import { MASK } from '../document/secrets.ts';
import type { SettingChange } from '../edit/change.ts';
import type { Journalled } from '../files/journal.ts';
import type { Paint } from '../reporters/paint.ts';
import type { Effect } from '../reporters/reporter.ts';
import { sanitise } from '../reporters/sanitise.ts';
import { EFFECTS } from '../reporters/summary.ts';
import { jsonText } from './edit-json.ts';
import type { Output } from './output.ts';

/** What became of a file whose settings were to be changed. */
export interface EditOutcome {
  /** For display. */
  readonly path: string;
  /** *pending*: it would be changed, were anything written. *refused*: it, or what is known of the key, does not allow it. *failed*: it could not be. */
  readonly kind: 'changed' | 'pending' | 'unchanged' | 'refused' | 'failed';
  readonly changes: readonly SettingChange[];
  /** Why not; each reads after the path and a colon. */
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  /** What must happen before VMware takes notice. */
  readonly effect: Effect | undefined;
}

export interface EditReport {
  file(outcome: EditOutcome): void;
  /** @param others how many files did not meet the conditions. */
  end(others: number, undo: Journalled | undefined): void;
  /** How many files came to each end. */
  readonly counts: Readonly<Record<EditOutcome['kind'], number>>;
}

interface ReportOptions {
  readonly output: Output;
  readonly paint: Paint;
  readonly json: boolean;
  /** Tells of no single change: they are shown elsewhere. */
  readonly brief: boolean;
}

/** Reports on changes: for people line by line, for programs at the end. */
export function openEditReport({ output, paint, json, brief }: ReportOptions): EditReport {
  const counts = { changed: 0, pending: 0, unchanged: 0, refused: 0, failed: 0 };
  const effects = new Set<Effect>();
  const outcomes: EditOutcome[] = [];
  return {
    counts,
    file(outcome) {
      counts[outcome.kind]++;
      if (outcome.kind === 'changed' && outcome.effect !== undefined) effects.add(outcome.effect);
      if (json) outcomes.push(outcome);
      else if (!brief) output.write(outcomeText(outcome, paint));
    },
    end(others, undo) {
      if (json) return output.write(jsonText({ files: outcomes.map(outcomeData), run: undo?.run ?? null }));
      output.write(`${totalText(counts, others)}\n`);
      for (const effect of effects) output.write(`${EFFECTS[effect]}\n`);
      if (undo?.run !== undefined) output.write(`To undo: vmxlint undo ${undo.run}\n`);
      if (undo !== undefined && undo.lost > 0)
        output.write(`No undo of this: the journal could not be written: ${sanitise(undo.trouble ?? '')}\n`);
    },
  };
}

function outcomeText({ path, kind, changes, notes }: EditOutcome, paint: Paint): string {
  if (kind !== 'changed' && kind !== 'pending') return '';
  const name = sanitise(path);
  const bare = kind === 'changed' ? 'formatted' : 'to format';
  const deeds = changes.length === 0 ? [paint.good(bare)] : changes.map((change) => changeText(change, paint));
  return [...deeds, ...notes.map((note) => paint.faint(sanitise(note)))].map((text) => `${name}: ${text}\n`).join('');
}

function changeText({ key, before, after, secret, repeats }: SettingChange, paint: Paint): string {
  const text = (value: string) => (secret ? MASK : sanitise(quote(shown(value))));
  const name = sanitise(key);
  const was = before === undefined ? '' : `, was ${text(before)}`;
  const lines = repeats === 1 ? '1 more line of it' : `${repeats} more lines of it`;
  const more = repeats === 0 ? '' : `; ${lines} taken out`;
  if (after === undefined) return `${paint.bad(`${name} taken out`)}${was}${more}`;
  return `${paint.good(`${name} = ${text(after)}`)}${before === undefined ? ', new' : was}${more}`;
}

function totalText(counts: EditReport['counts'], others: number): string {
  const files = Object.values(counts).reduce((sum, count) => sum + count, others);
  const parts = [
    [counts.changed, 'changed'],
    [counts.pending, 'to change'],
    [counts.unchanged, 'as wanted already'],
    [others, 'not meant by --where'],
    [counts.refused, 'refused'],
    [counts.failed, 'failed'],
  ] as const;
  const texts = parts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
  return [`${files} ${files === 1 ? 'file' : 'files'}`, ...texts].join(', ');
}

function outcomeData({ path, kind, changes, reasons, notes }: EditOutcome): object {
  return { path, status: kind, changes: changes.map(changeData), reasons, notes };
}

function changeData({ before, after, secret, ...change }: SettingChange): object {
  const data = (value: string | undefined) => (value === undefined ? null : secret ? MASK : value);
  return { ...change, before: data(before), after: data(after), secret };
}
