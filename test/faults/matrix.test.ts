import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, shell } from '../cli/command.ts';
import { MACHINE } from './machine.ts';
import { canFreeze, canMount, canTrace } from './powers.ts';

const script = path.resolve(import.meta.dirname, '../oracles/fault-matrix');
const VM = `${MACHINE}annotation = "${'x'.repeat(3000)}"\n`;

interface Row {
  readonly status: number;
  readonly file: string;
  readonly leftover: string;
}

/** Which rows there must be, and how each ends where that does not depend on which thread calls what first. */
const EXPECTED: Readonly<Record<string, Partial<Row>>> = {
  'inject fsync:error=EIO': { status: 2, file: 'old' },
  'inject rename:error=ENOSPC': { status: 2, file: 'old' },
  'inject rename:error=EXDEV': { status: 2, file: 'old' },
  'inject rename:error=EBUSY': { status: 2, file: 'old' },
  'inject fsync:error=EIO:when=2': {},
  'inject fchmod:error=EPERM': { status: 1, file: 'old' },
  'inject fchown:error=EPERM': { status: 0, file: 'new' },
  'kill fsync:signal=KILL:when=1': { status: 137, file: 'old' },
  'kill rename:signal=KILL:when=1': { status: 137, file: 'old' },
  'kill fsync:signal=KILL:when=2': {},
  'kill ftruncate:signal=KILL:when=1': { status: 0, file: 'new' },
  'RLIMIT_FSIZE=1k': { status: 2, file: 'old' },
  'read-only mount': { status: 1, file: 'old' },
  'chattr +i file': { status: 1, file: 'old' },
  'chattr +i directory': { status: 1, file: 'old' },
  'file is a bind mount (docker -v)': { status: 2, file: 'old' },
  'full tmpfs': { status: 2, file: 'old' },
  'no free inode (tmpfs)': { status: 2, file: 'old' },
};

describe.skipIf(!canMount || !canTrace || !canFreeze)(
  'a file under faults (needs root, strace, unshare and chattr)',
  () => {
    test('is old or new; something is left beside it only by a run that was killed', () => {
      const folder = freshFolder();
      writeFileSync(path.join(folder, 'lab.vmx'), VM, { mode: 0o755 });
      const { status, stdout, stderr } = shell(`'${script}' 'vmxlint --fix {}' "$PWD/lab.vmx"`, { folder });
      expect([status, stderr]).toEqual([0, '']);
      const [baseline, ...lines] = stdout.trimEnd().split('\n');
      expect(baseline).toBe('baseline rc=0 changed=yes');
      const rows = new Map(lines.map(parseRow));
      expect([...rows.keys()]).toEqual(Object.keys(EXPECTED));
      for (const [name, row] of rows) {
        expect(['old', 'new'], `${name}: ${row.file}`).toContain(row.file);
        if (row.status !== 137) expect(row.leftover, name).toBe('');
        else expect(row.leftover, name).toMatch(/^(?:\.vmxlint-[0-9a-f]{16}\.tmp )?$/);
        expect(row, name).toMatchObject(EXPECTED[name] ?? {});
      }
    });
  },
);

function parseRow(line: string): [string, Row] {
  const [, name = line, status, file = '', leftover = ''] =
    /^(.*?) +rc=(\d+) +file=(\w+) +leftover=\[(.*?)\]/.exec(line) ?? [];
  return [name, { status: Number(status), file, leftover }];
}
