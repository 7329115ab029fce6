import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import v8 from 'node:v8';
import { describe, expect, it, test, vi } from 'vitest';
import type { Crew } from '../../src/cli/crew.ts';
import type { Input } from '../../src/cli/inputs.ts';
import { openQueue } from '../../src/cli/queue.ts';
import { NO_STATISTICS } from '../../src/cli/statistics.ts';
import { FLAGS, tuning, untuned } from '../../src/cli/tuning.ts';
import { walk } from '../../src/cli/walk.ts';
import type { Source } from '../../src/files/read.ts';
import { environment, freshFolder } from './command.ts';

/** The flags that V8 is given meanwhile. */
async function flagsDuring(work: () => unknown): Promise<string[]> {
  const setFlags = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => {});
  await work();
  const flags = setFlags.mock.calls.map(([flag]) => flag);
  setFlags.mockRestore();
  return flags;
}

/** Those that it is given while files of so many bytes are met. */
function flagsOver(files: readonly number[]): Promise<string[]> {
  const tune = tuning();
  return flagsDuring(() => files.forEach(tune));
}

/** Visits things and does nothing with them. */
function walkOver(items: Iterable<Input>, crew?: Crew) {
  const nothing = () => {};
  const visitor = {
    file: nothing,
    version: nothing,
    examined: nothing,
    unread: nothing,
    skipped: nothing,
    ignored: nothing,
    flush: async () => {},
    closed: false,
  };
  return walk(items, visitor, {
    inputs: { kind: undefined, maxFileSize: 2 ** 22 },
    kindOf: () => undefined,
    progress: { at: async () => {}, stop: nothing, io: { stdout: never, stderr: never, env: {} } },
    statistics: NO_STATISTICS,
    crew,
  });
}

const never = {
  isTerminal: false,
  columns: undefined,
  closed: true,
  write() {},
  flush() {},
};

const texts = (files: number) => FLAGS.filter((flag) => flag.files <= files).map(({ text }) => text);

/** Later Nodes have other compilers. */
const [OFF, ON, CHEAPER] =
  Number.parseInt(process.versions.node, 10) < 21
    ? [['--no-turbofan'], ['--turbofan'], ['--no-turbo-loop-peeling', '--no-turbo-inline-array-builtins']]
    : [[], [], []];

const usual = (files: number) => Array.from({ length: files }, () => 3000);

test('V8 is told of a longer run, and a short one does not take the time', async () => {
  expect(await flagsOver(usual(15))).toEqual([]);
  expect(await flagsOver(usual(399))).toEqual(texts(16));
  expect(await flagsOver(usual(600))).toEqual(texts(600));
  expect(texts(16)).toEqual(OFF);
  expect(texts(600)).toEqual(expect.arrayContaining(CHEAPER));
  expect(texts(600)).toHaveLength(FLAGS.length);
  expect(FLAGS.length).toBe(3 + OFF.length + ON.length + CHEAPER.length);
});

test.each([
  ['the first', [2 ** 22]],
  ['one of many', [...usual(20), 2 ** 22]],
])('it optimises where a file is long: %s', async (_, files) => {
  expect(await flagsOver(files)).toEqual([...OFF, ...ON]);
});

describe.skipIf(OFF.length === 0)('a walk tells of', () => {
  const folder = freshFolder();
  const files = Array.from({ length: 20 }, (_, number) => `${number}.vmx`);
  for (const name of files) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'long.vmx'), '\n'.repeat(2 ** 21));
  const found = (name: string) => ({ path: join(folder, name), named: false });
  const version = (length: number) => ({ path: 'a.vmx', named: false, text: '\n'.repeat(length) });
  const examined = { path: 'a.vmx', named: false, examined: { result: () => never, failed: false } as never };

  it.each([
    ['files', files.map(found), OFF],
    ['the length of a file', [found('long.vmx')], [...OFF, ...ON]],
    ['what git has', files.map(() => version(0)), OFF],
    ['the length of what git has', [version(2 ** 21)], [...OFF, ...ON]],
    ['no folder', files.map(() => ({ path: folder, problem: 'is none' })), []],
  ])('%s', async (_, items, flags) => {
    expect(await flagsDuring(() => walkOver(items))).toEqual(flags);
  });

  it('what another thread has looked into', async () => {
    const crew: Crew = {
      *ahead(items) {
        for (const _ of items) yield examined;
      },
    };
    expect(await flagsDuring(() => walkOver(files.map(found), crew))).toEqual(OFF);
  });
});

test('V8 has its usual flags while it compiles what is kept, and then the others again', async () => {
  await flagsOver(usual(600));
  const during: number[] = [];
  const flags = await flagsDuring(() =>
    untuned(() => {
      during.push(calls());
      expect(untuned(() => 'done')).toBe('done');
      during.push(calls());
    }),
  );
  const half = flags.length / 2;
  expect(during).toEqual([half, half]);
  expect(flags.slice(half - FLAGS.length, half)).toEqual(FLAGS.map(({ usual }) => usual));
  expect(flags.slice(-FLAGS.length)).toEqual(texts(600));
  expect(await flagsDuring(() => expect(() => untuned(fail)).toThrow('in between'))).toEqual(flags);
});

test('V8 has its usual flags while what writing needs of Node is loaded', async () => {
  await flagsOver(usual(600));
  const loaded: [part: string, flags: number][] = [];
  const flags = await flagsDuring(async () => {
    const load = process.getBuiltinModule;
    const getModule = vi.spyOn(process, 'getBuiltinModule').mockImplementation((part: string) => {
      if (part !== 'node:v8') loaded.push([part, calls()]);
      return load(part);
    });
    const queue = openQueue({}, { replace: async (changes) => changes.map(() => WRITTEN), close: () => UNRECORDED });
    const source = { text: '', identity: {} } as Source;
    for (let number = 0; number < 2; number++) {
      await queue.put({ change: { source, text: 'a = "1"\n' }, size: 8, settle() {} });
      await queue.flush();
    }
    getModule.mockRestore();
  });
  const half = flags.length / 2;
  expect(loaded).toEqual([
    ['node:crypto', half],
    ['node:child_process', half],
    ['node:net', half],
  ]);
  expect(flags.slice(half - FLAGS.length, half)).toEqual(FLAGS.map(({ usual }) => usual));
});

const UNRECORDED = { run: undefined, lost: 0, trouble: undefined };
const WRITTEN = { ok: true, brokeHardLink: false, notes: [] } as const;

const calls = () => vi.mocked(v8.setFlagsFromString).mock.calls.length;

function fail(): never {
  throw new Error('in between');
}

test('Node knows the flags, and what they usually are', () => {
  const { status, stderr } = spawnSync(process.execPath, [...texts(600), '-e', '0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const { usual } of FLAGS) expect(stdout).toContain(`default: ${usual}\n`);
});

test.each(['--jitless', '--lite-mode'])('a long run needs no compiler: %s', (flag) => {
  const folder = freshFolder();
  for (let number = 0; number < 300; number++) writeFileSync(join(folder, `${number}.vmx`), CLEAN);
  const run = spawnSync(process.execPath, [flag, resolve('dist/vmxlint.cjs'), folder], {
    env: environment,
    encoding: 'utf8',
  });
  expect(run).toMatchObject({ status: 0, stdout: '300 files, nothing to report\n' });
});

const CLEAN =
  '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "vmkernel7"\nvhv.enable = "TRUE"\n';
