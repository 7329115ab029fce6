import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, type Outcome, shell } from '../cli/command.ts';
import { canMount } from './powers.ts';
import { makeTree } from './tree.ts';

const FILES = 400;

/*
 * What is mounted is seen by the shell that mounts it and by what that starts. So all is done there; what is to be held to something is printed, each
 * part behind a line of its own.
 */
const PRELUDE = `
set -u
export XDG_STATE_HOME=$PWD/state
sums() { find "$1" -name '*.vmx' -exec sha256sum {} + | sort -k 2; }
part() { echo "== $1"; }
left() { find "$1" -name '.vmxlint-*' | wc -l; }
cp -a master/tree original
sums original | sed 's/original/disk/' >before
`;

/** Mounts a tmpfs as `disk`, does something, and gives what was printed, by part. */
function onDisk(
  options: string,
  script: string,
): { readonly parts: ReadonlyMap<string, string>; readonly outcome: Outcome } {
  const folder = freshFolder();
  makeTree(path.join(folder, 'master'), FILES);
  mkdirSync(path.join(folder, 'disk'));
  writeFileSync(
    path.join(folder, 'script'),
    `${PRELUDE}\nmount -t tmpfs -o ${options} tmpfs disk\n${script}\numount disk\n`,
  );
  const outcome = shell('unshare -m --propagation private bash script', { folder });
  const parts = outcome.stdout.split(/^== /m).slice(1);
  return {
    parts: new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)])),
    outcome,
  };
}

describe.skipIf(!canMount)('a disk without room (needs root and unshare)', () => {
  test.each([
    ['is full', 'size=4m', 'head -c 4m /dev/zero >disk/fill 2>/dev/null; truncate -s -200k disk/fill'],
    ['has no inode left', `nr_inodes=${FILES + 70}`, ':'],
  ])('%s: each file is old or new, and undo restores them', (_, options, fill) => {
    const { parts, outcome } = onDisk(
      options,
      `cp -a original/. disk; ${fill}
       vmxlint --fix --quiet disk >out 2>err; code=$?; part status; echo $code
       part summary; tail -n 1 out; cat err
       part left; left disk
       part changed; sums disk | diff before - | grep -c '^>'
       vmxlint history >out; part history; sed -n 2p out
       rm -f disk/fill; mount -o remount,size=64m,nr_inodes=0 disk
       part undo; vmxlint undo | grep -v '^restored'; sums disk | cmp before - && echo same
       part again; vmxlint --fix --quiet disk | tail -n 3; vmxlint undo >/dev/null; sums disk | cmp before - && echo same`,
    );
    expect(outcome.stderr).toBe('');
    expect(parts.get('status')).toBe('2\n');
    const changed = Number(parts.get('changed'));
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(FILES);
    expect(parts.get('left')).toBe('0\n');
    expect(parts.get('history')).toMatch(new RegExp(`^[0-9a-f]{8}  .{19} {2} *${changed}  changed in `));
    expect(parts.get('undo')).toMatch(new RegExp(`^\\d+ files of run .*: ${changed} restored`));
    expect(parts.get('undo')).toMatch(/\nsame\n$/);
    expect(parts.get('again')).toMatch(/\nsame\n$/);
  });

  test('that would hold the journal: files are fixed all the same, and it is said that there is no undo', () => {
    const { parts, outcome } = onDisk(
      'size=64k',
      `export XDG_STATE_HOME=$PWD/disk; head -c 64k /dev/zero >disk/fill 2>/dev/null
       vmxlint --fix --quiet original >out; code=$?; part status; echo $code
       part summary; tail -n 1 out
       part history; vmxlint history | head -n 1`,
    );
    expect(outcome.stderr).toBe('');
    expect(parts.get('status')).toBe('0\n');
    expect(parts.get('summary')).toMatch(
      /^No undo: the journal could not be written: .*: no space left on the device\n$/,
    );
    expect(parts.get('history')).toBe('No run is on record.\n');
  });

  // It is written in groups of 256 files: the first has room.
  test('for all of the journal: what is on record is whole, and can be undone', () => {
    const { parts, outcome } = onDisk(
      'size=1m',
      `cp -a original probe; vmxlint --fix --quiet probe >out; need=$(cat state/vmxlint/*.jsonl | wc -c)
       mount -o remount,size=$((need * 8 / 10 / 4096 * 4))k disk; export XDG_STATE_HOME=$PWD/disk
       vmxlint --fix --quiet original >out; code=$?; part status; echo $code
       part summary; tail -n 2 out
       part undo; vmxlint undo --no-journal >out; grep ' of run ' out; grep -c '^restored' out; sums original | sed 's/original/disk/' | diff before - | grep -c '^>'`,
    );
    expect(outcome.stderr).toBe('');
    expect(parts.get('status')).toBe('0\n');
    const [, lost = ''] =
      /^To undo: vmxlint undo [0-9a-f]{8}\nNo undo of (\d+) files: the journal could not be written: no space left on the device\n$/.exec(
        parts.get('summary') ?? '',
      ) ?? [];
    expect(Number(lost)).toBeGreaterThan(0);
    const kept = FILES - Number(lost);
    expect(parts.get('undo')).toMatch(new RegExp(`^\\d+ files of run .*: ${kept} restored\n${kept}\n${lost}\n$`));
  });
});
