import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { namesIn, temporaryFolder } from './folder.ts';
import { program } from './program.ts';

// argv: how to end, then the file.
const CODE = `
import { createTemporary, temporaryPath } from './files/temporaries.ts';
import { readSource } from './files/read.ts';
import { replaceFile } from './files/write.ts';
import { interrupted, takeSignals } from './files/interrupts.ts';
const [how, file] = process.argv.slice(2);
const say = (text) => process.stdout.write(text + '\\n');
if (how === 'replace') {
  const result = readSource(file, { maxSize: 1000 });
  const first = await replaceFile(result.source, 'new', {
    beforeRename() { process.kill(process.pid, 'SIGINT'); for (const end = Date.now() + 50; Date.now() < end; ); },
  });
  await takeSignals();
  const again = readSource(file, { maxSize: 1000 });
  const second = await replaceFile(again.source, 'newer');
  say(JSON.stringify([first.ok, interrupted(), second]));
  process.exitCode = 130;
} else {
  createTemporary(temporaryPath(file));
  if (how === 'exit') process.exit(3);
  if (how === 'throw') throw new Error('thrown');
  if (how === 'end') say('end');
  if (how === 'wait') {
    say('ready');
    setInterval(() => { const signal = interrupted(); if (signal) { say(signal); process.exit(130); } }, 5);
  }
  if (how === 'hang') { say('ready'); setInterval(() => { if (interrupted()) say('first'); }, 5); }
}
`;

let file: string;
beforeAll(async () => {
  file = await program(CODE);
});

async function firstLine(child: ChildProcess, text: string): Promise<void> {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes(text)) return;
}

describe('no temporary file is left', () => {
  test.each([
    ['exit', 3],
    ['throw', 1],
    ['end', 0],
  ])('by a process that comes to its %s', (how, status) => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    expect(spawnSync(process.execPath, [file, how, `${folder}/a.vmx`]).status).toBe(status);
    expect(namesIn(folder)).toEqual(['a.vmx']);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s, which the loop can ask for', async (signal) => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    const child = spawn(process.execPath, [file, 'wait', `${folder}/a.vmx`]);
    const exit = once(child, 'exit');
    await firstLine(child, 'ready');
    expect(namesIn(folder)).toHaveLength(2);
    child.kill(signal);
    expect(await exit).toEqual([130, null]);
    expect(namesIn(folder)).toEqual(['a.vmx']);
  });

  test('on a second signal, which ends even a loop that does not ask', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    const child = spawn(process.execPath, [file, 'hang', `${folder}/a.vmx`]);
    const exit = once(child, 'exit');
    let sent = false;
    for await (const chunk of child.stdout) {
      if (String(chunk).includes('ready')) child.kill('SIGINT');
      if (String(chunk).includes('first') && !sent) sent = child.kill('SIGTERM');
    }
    expect(await exit).toEqual([null, 'SIGTERM']);
    expect(namesIn(folder)).toEqual(['a.vmx']);
  });
});

test('a file at hand is finished when the signal comes, and the next is left alone', () => {
  const folder = temporaryFolder({ 'a.vmx': 'old' });
  const result = spawnSync(process.execPath, [file, 'replace', `${folder}/a.vmx`], { encoding: 'utf8' });
  const second = { ok: false, kind: 'failed', reason: 'was left alone: interrupted' };
  expect(JSON.parse(result.stdout)).toEqual([true, 'SIGINT', second]);
  expect(result.status).toBe(130);
  expect([readFileSync(`${folder}/a.vmx`, 'utf8'), namesIn(folder)]).toEqual(['new', ['a.vmx']]);
});

test('arguments get back the bytes that Node destroyed', async () => {
  const code = `import { argumentPaths } from './files/path.ts';
    console.log(JSON.stringify(argumentPaths(process.argv.slice(2)).map((path) => Buffer.from(path).toString('latin1'))));`;
  const printer = await program(code);
  const shell = `exec "$0" "$1" "$(printf 'a\\377\\033')" b "$(printf '\\303\\244')"`;
  const { stdout } = spawnSync('sh', ['-c', shell, process.execPath, printer], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual(['a\xff\x1b', 'b', '\xc3\xa4']);
});
