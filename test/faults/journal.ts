import { realpathSync } from 'node:fs';
import path from 'node:path';
import { readHistory } from '../../src/files/history.ts';
import { sha256Of } from '../../src/files/read.ts';
import { type RunRecord, readRunFile } from '../../src/files/run-file.ts';
import { applyEdits } from '../../src/text/edit.ts';

/** All that the journals of a state folder say, the latest run first. @throws when one cannot be read, or has a damaged line. */
export function recordsIn(state: string): RunRecord[] {
  const { runs, problems } = readHistory({ env: { XDG_STATE_HOME: state } });
  if (problems.length > 0) throw new Error(problems.map(({ path: file, reason }) => `${file}: ${reason}`).join('\n'));
  return runs.map((run) => {
    const record = readRunFile(run.path);
    if (typeof record !== 'object' || record.damaged > 0) throw new Error(`${run.path}: ${JSON.stringify(record)}`);
    return record;
  });
}

/**
 * What is wrong with the journals, seen from the files: one that was changed must be on record, with the way back.
 * @param before and now, byte strings by relative path.
 */
export function untruths(
  records: readonly RunRecord[],
  folder: string,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] {
  const real = realpathSync(folder);
  const changes = new Map(records.flatMap((record) => record.changes).map((change) => [String(change.path), change]));
  const wrong: string[] = [];
  for (const [name, old] of before) {
    const current = now.get(name) ?? '';
    if (current === old) continue;
    const change = changes.get(path.join(real, name));
    if (change === undefined) wrong.push(`${name} was changed, and is not on record`);
    else if (change.before !== sha256Of(old) || change.after !== sha256Of(current)) wrong.push(`${name}: wrong hashes`);
    else if (applyEdits(current, change.inverse) !== old) wrong.push(`${name}: no way back`);
  }
  return wrong;
}
