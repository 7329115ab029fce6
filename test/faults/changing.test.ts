import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { environment, freshFolder } from '../cli/command.ts';
import { FIXED_MACHINE as FIXED, MACHINE as VM } from './machine.ts';
import { canTrace } from './powers.ts';

/**
 * Runs `vmxlint --fix a.vmx`, with certain system calls held up for a second, and does something once the first of them has begun.
 * @param only calls on this file.
 */
async function heldUp(
  calls: string,
  only: string | undefined,
  meanwhile: (folder: string) => void,
  { text = VM, at = 'enter' } = {},
) {
  const folder = freshFolder();
  const log = path.join(freshFolder(), 'trace');
  writeFileSync(path.join(folder, 'a.vmx'), text);
  writeFileSync(path.join(folder, 'b.vmx'), VM);
  const path_ = only === undefined ? [] : ['-P', path.join(folder, only)];
  const hold = `inject=${calls}:delay_${at}=1000000`;
  const args = ['-f', '-qq', '-o', log, ...path_, '-e', `trace=${calls}`, '-e', hold, 'vmxlint', '--fix', folder];
  const child = spawn('strace', args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: string[] = [];
  child.stdout.on('data', (chunk) => chunks.push(String(chunk)));
  child.stderr.on('data', (chunk) => chunks.push(String(chunk)));
  const exit = once(child, 'close');
  while (!existsSync(log) || readFileSync(log, 'utf8') === '') await sleep(10);
  meanwhile(folder);
  const [status] = await exit;
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return { status, output: chunks.join(''), a: read('a.vmx'), b: read('b.vmx'), names: readdirSync(folder).sort() };
}

describe.skipIf(!canTrace)('a file that changes under our hands (needs strace)', () => {
  test('while it is read, in one piece, is repaired as it is then', async () => {
    const { output, a, b } = await heldUp('read,pread64', 'a.vmx', (folder) =>
      appendFileSync(`${folder}/a.vmx`, '# more\n'),
    );
    expect(output).toContain('2 files, nothing left to report, 2 fixed in 2 files\n');
    expect([a, b]).toEqual([`${VM}# more\nvhv.enable = "TRUE"\n`, FIXED]);
  });

  test('while it is read, and is long, is not linted', async () => {
    const long = `${VM}${'# a long comment\n'.repeat(5000)}`;
    const append = (folder: string) => appendFileSync(`${folder}/a.vmx`, 'x = "1"\n');
    const { status, output, a, b } = await heldUp('/stat', 'a.vmx', append, { text: long, at: 'exit' });
    expect(output).toContain('1 not linted: ');
    expect(output).toContain('a.vmx: changed while reading\n');
    expect(status).toBe(2);
    expect(a).toBe(`${long}x = "1"\n`);
    expect(b).toBe(FIXED);
  });

  test('before it is replaced is left as it is then', async () => {
    const { status, output, a, b, names } = await heldUp('fsync', undefined, (folder) =>
      appendFileSync(`${folder}/a.vmx`, 'x = "1"\n'),
    );
    expect(output).toContain('a.vmx: changed while fixing\n');
    expect(status).toBe(1);
    expect(a).toBe(`${VM}x = "1"\n`);
    expect(b).toBe(FIXED);
    expect(names).toEqual(['a.vmx', 'b.vmx']);
  });

  test('that is opened in VMware before it is replaced is left alone', async () => {
    const { status, output, a, b } = await heldUp('fsync', undefined, (folder) => mkdirSync(`${folder}/a.vmx.lck`));
    expect(output).toContain('a.vmx: was opened in VMware while fixing: a.vmx.lck\n');
    expect(status).toBe(1);
    expect(a).toBe(VM);
    expect(b).toBe(FIXED);
  });
});
