import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { expectGolden } from '../golden.ts';
import { filesIn, freshFolder, shell } from './command.ts';

/*
 * `fixtures/cli/<scenario>/`: `command` is a line of shell, run in a copy of `files/`; `stdout`, `stderr` and `exit` are what comes of it, and
 * `after/` the files after it, where they are other than before.
 */

const root = path.join(import.meta.dirname, '../../fixtures/cli');
const scenarios = readdirSync(root).sort();
vi.setConfig({ testTimeout: 120_000 });

const MEMBERS = ['after', 'command', 'exit', 'files', 'stderr', 'stdout'];

test('there are scenarios, and nothing else', () => {
  expect(scenarios.length).toBeGreaterThan(20);
  for (const scenario of scenarios) {
    const members = readdirSync(path.join(root, scenario));
    expect(members.filter((name) => !MEMBERS.includes(name))).toEqual([]);
    expect(members).toContain('command');
  }
});

describe.each(scenarios)('%s', (scenario) => {
  const folder = path.join(root, scenario);
  const work = freshFolder();
  const files = path.join(folder, 'files');
  if (existsSync(files)) cpSync(files, work, { recursive: true });
  const before = filesIn(work);

  test('prints what it should, and leaves the files that it should', () => {
    const line = readFileSync(path.join(folder, 'command'), 'utf8');
    const { status, stdout, stderr } = shell(line, { folder: work });
    expectGolden(path.join(folder, 'stdout'), withoutChance(stdout, work));
    expectGolden(path.join(folder, 'stderr'), withoutChance(stderr, work));
    expectGolden(path.join(folder, 'exit'), `${status}\n`);
    const after = filesIn(work);
    const changed = !sameFiles(before, after);
    const golden = path.join(folder, 'after');
    if (process.env.VMXLINT_UPDATE === '1') rewrite(golden, changed ? after : new Map());
    expect(Object.fromEntries(existsSync(golden) ? filesIn(golden) : before)).toEqual(Object.fromEntries(after));
    expect(existsSync(golden)).toBe(changed);
  });
});

/** The folder, the ids of runs and the time are others in each run. */
function withoutChance(output: string, folder: string): string {
  return output
    .replaceAll(folder, '<folder>')
    .replace(/^[0-9a-f]{8}(?= {2})/gm, '<run>   ')
    .replace(/\b(undo|run|undid|by|run":|undoes":|undoneBy":|partlyUndoneBy":)( ?"?)[0-9a-f]{8}\b/g, '$1$2<run>')
    .replace(/\b\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{3}Z)?/g, '<time>');
}

function sameFiles(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, content]) => b.get(name) === content);
}

function rewrite(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content, 'latin1');
  }
}
