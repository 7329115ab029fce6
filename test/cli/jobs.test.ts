import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { brokenMachineText, longText, machineText } from '../bench/texts.ts';
import { environment, freshFolder } from './command.ts';

/*
 * `--jobs`: several threads find out what one does, and tell it in the same order. The first 512 files are done by the main thread alone.
 */

const DIST = resolve('dist');
const FILES = 1200;

const CONFIGURATION = `rules: {shared-uuid: warning}
overrides:
  - files: '0001'
    rules: {glued-entries: info}
suppressions:
  - {files: '0002/**', rule: glued-entries, key: no.such.key, reason: nobody has it}
  - {files: '0010/**', rule: glued-entries, reason: they are to be so}
  - {files: '0011/**', rule: shared-uuid, reason: these are copies}
`;

/** Machines of which one in seven is broken, each in its own way. */
function textOf(number: number): string {
  const broken = brokenMachineText(number);
  switch (number % 49) {
    case 6:
      return broken;
    case 13:
      return `# vmxlint-disable-file glued-entries -- to be told apart\n${broken}`;
    case 20:
      return machineText(number).replace(
        /^uuid.bios = .*$/m,
        'uuid.bios = "56 4d 6c 5e 1a 2b 3c 4d-00 11 22 33 44 55 66 77"',
      );
    case 27:
      return `${machineText(number).replaceAll('\n', '\r\n')}annotation = \x93caf\xe9\x94\r\n`;
    case 34:
      return `${longText(80_000)}vhv.enable = “TRUE”\n`;
    case 41:
      return `${machineText(number)}\0\0\0`;
    case 48:
      return `${machineText(number)}RemoteDisplay.vnc.password = "geheim"\nvhv.enable = "TRUE"\n`;
    default:
      return machineText(number);
  }
}

const pathOf = (number: number) => `${String(Math.floor(number / 100)).padStart(4, '0')}/${number}.vmx`;

function makeLab(): string {
  const folder = freshFolder();
  for (let number = 0; number < FILES; number++) {
    const path = join(folder, pathOf(number));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOf(number), 'latin1');
  }
  symlinkSync('../0000/6.vmx', join(folder, '0010/link.vmx'));
  writeFileSync(join(folder, '.vmxlint.yaml'), CONFIGURATION);
  return folder;
}

interface RunOptions {
  readonly dist?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function run(folder: string, args: readonly string[], { dist = DIST, env = {} }: RunOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'vmxlint.cjs'), ...args], {
    cwd: folder,
    env: { ...environment, ...env },
    encoding: 'latin1',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** The program, with another script for the threads that help. */
function withWorker(script: string): string {
  const dist = freshFolder();
  cpSync(DIST, dist, { recursive: true });
  writeFileSync(join(dist, 'late/crew-worker.cjs'), script);
  return dist;
}

const ANSWERING = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (errands) => parentPort.postMessage(errands.map(() => ({ unread: 'was seen by another thread' }))));
`;
const FAILING = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', () => { throw new Error('no more'); });
`;

/** As Node does where there are as many as there may be. */
const NO_THREADS = `
require('node:worker_threads').Worker = class {
  constructor() {
    process.stderr.write('no thread\\n');
    throw new Error('EAGAIN');
  }
};
`;

/** Times. */
const steady = (text: string) =>
  text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?|\d{4}-\d\d-\d\d \d\d:\d\d/g, 'TIME');

let lab = '';
beforeAll(() => {
  lab = makeLab();
  // Bytes that are no text: such a path cannot be told another thread.
  writeFileSync(Buffer.from(join(lab, '0010/\xff.vmx'), 'latin1'), brokenMachineText(1), 'latin1');
}, 60_000);

describe('several threads report what one reports', () => {
  const formats = Object.keys(reporters);

  test.each(formats)('as %s', (format) => {
    const [alone, together] = [[], ['--jobs=3']].map((jobs) => run(lab, [...jobs, `--format=${format}`, '.']));
    expect(alone?.stdout.length).toBeGreaterThan(10_000);
    expect(steady(together?.stdout ?? '')).toBe(steady(alone?.stdout ?? ''));
    expect({ ...together, stdout: '' }).toEqual({ ...alone, stdout: '' });
  });

  test('with --quiet, and of files that are named', () => {
    const list = join(freshFolder(), 'list');
    const names = Array.from({ length: FILES }, (_, number) => pathOf(number));
    writeFileSync(list, [...names, 'no such.vmx', '0010/link.vmx'].reverse().join('\n'));
    const args = ['--quiet', `--files-from=${list}`];
    expect(run(lab, ['--jobs=2', ...args])).toEqual(run(lab, args));
  });
});

test('facts of all threads, and what silences them, are seen together', () => {
  const { files }: Report = JSON.parse(run(lab, ['--jobs=3', '--format=json', '.']).stdout);
  const shared = files.filter(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'shared-uuid'));
  expect(shared.length).toBeGreaterThan(10);
  const silent = files.flatMap(({ path, suppressed }) =>
    suppressed.map(({ finding }) => `${path.slice(0, 4)} ${finding.rule}`),
  );
  const counts = Object.fromEntries(
    [...new Set(silent)].map((one) => [one, silent.filter((other) => other === one).length]),
  );
  // Two by the configuration, two by a comment in the file, and the one whose path is no text; and two copies.
  expect(counts).toMatchObject({ '0010 glued-entries': 5, '0011 shared-uuid': 2 });
});

/** What is asked of a report in JSON. */
interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly rule: string }[];
    readonly suppressed: readonly { readonly finding: { readonly rule: string } }[];
  }[];
}

test('other threads take part, and what one does not do that ends is done all the same', () => {
  const alone = run(lab, ['.']);
  const told = run(lab, ['--jobs=3', '.'], { dist: withWorker(ANSWERING) });
  expect(told.stdout.split('was seen by another thread').length).toBeGreaterThan(100);
  expect(run(lab, ['--jobs=3', '.'], { dist: withWorker(FAILING) })).toEqual(alone);
});

test.each([
  ['3', 3],
  // One for each processor, this one's included; at most as many as may be asked for.
  ['auto', Math.min(availableParallelism(), 64)],
])('where no thread can be had, one does all: --jobs=%s', (jobs, threads) => {
  const script = join(freshFolder(), 'no-threads.cjs');
  writeFileSync(script, NO_THREADS);
  const together = run(lab, [`--jobs=${jobs}`, '.'], { env: { NODE_OPTIONS: `--require=${script}` } });
  const [first, ...others] = together.stderr.split('no thread\n');
  expect(others).toHaveLength(threads - 1);
  expect({ ...together, stderr: [first, ...others].join('') }).toEqual(run(lab, ['.']));
});

test.each([['--fix'], ['--diff'], ['--statistics'], ['--baseline=known.json', '--update-baseline']])(
  'with %s there is one thread',
  (...flags) => {
    const { stdout, stderr } = run(makeLab(), ['--jobs=3', ...flags, '.'], { dist: withWorker(ANSWERING) });
    // With the link. The summary of --diff is on standard error.
    expect(stdout + stderr).toContain(`${FILES + 1} files`);
    expect(stdout + stderr).not.toContain('was seen by another thread');
  },
);

test.each(['0', '65', '-1', 'x', '1.5', ''])('--jobs=%s is refused', (jobs) => {
  const { status, stderr } = run(lab, [`--jobs=${jobs}`, '.']);
  expect(status).toBe(2);
  expect(stderr).toContain(`--jobs is a number from 1 to 64, or auto, not "${jobs}"`);
});
