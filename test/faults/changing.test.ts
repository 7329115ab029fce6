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
async function heldUp(calls: string, only: string | undefined, meanwhile: (folder: string) => void) {
  const folder = freshFolder();
  const log = path.join(freshFolder(), 'trace');
  writeFileSync(path.join(folder, 'a.vmx'), VM);
  writeFileSync(path.join(folder, 'b.vmx'), VM);
  const path_ = only === undefined ? [] : ['-P', path.join(folder, only)];
  const hold = `inject=${calls}:delay_enter=1000000`;
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
  test('while it is read is not linted', async () => {
    const { status, output, a, b } = await heldUp('read,pread64', 'a.vmx', (folder) =>
      appendFileSync(`${folder}/a.vmx`, 'x = "1"\n'),
    );
    expect(output).toContain('1 not linted: ');
    expect(output).toContain('a.vmx: changed while reading\n');
    expect(status).toBe(2);
    expect(a).toBe(`${VM}x = "1"\n`);
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
