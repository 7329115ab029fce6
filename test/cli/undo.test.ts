import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, freshFolder, shell } from './command.ts';

const VM = '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "debian12-64"\n';
const FIXED = `${VM}vhv.enable = "TRUE"\n`;
const NOBODY = 65534;
const asRoot = process.getuid?.() === 0;

/** A folder of machines, and a state folder of its own. */
function begin(...names: string[]) {
  const folder = freshFolder();
  const env = { XDG_STATE_HOME: freshFolder() };
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), VM);
  }
  const run = (line: string, uid?: number) => shell(line, { folder, env, ...(uid !== undefined && { uid }) });
  return { folder, state: path.join(env.XDG_STATE_HOME, 'vmxlint'), run };
}

describe('undo', () => {
  test('gives back files with names of any bytes, and shows them on one line each', () => {
    const { folder, run } = begin();
    const names = ['new\nline', 'esc\x1b[31mape', 'caf\xE9', '\xE2\x80\xAEright-to-left', ' ', '-dash'];
    const paths = names.map((name) => Buffer.from(`${folder}/${name}.vmx`, 'latin1'));
    for (const file of paths) writeFileSync(file, VM);
    expect(run('vmxlint --fix').status).toBe(0);
    for (const line of ['vmxlint history', 'vmxlint history --format=json', 'vmxlint undo --dry-run', 'vmxlint undo']) {
      const { status, stdout } = run(line);
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/[\0-\x09\x0B-\x1F\x7F]/);
      if (line.includes('undo'))
        expect(stdout.match(/^(?:restored|to restore) {2}.*\.vmx$/gm)).toHaveLength(names.length);
    }
    for (const file of paths) expect(readFileSync(file, 'latin1')).toBe(VM);
  });

  test('gives back what stands at the longest paths; a longer one is refused', () => {
    const { run } = begin();
    // Each step keeps the path that the shell hands to the kernel short.
    const deep = (count: number) => `d=$(printf '%0200d' 0); for i in $(seq ${count}); do mkdir -p $d; cd -P $d; done`;
    const make = `printf '%s' '${VM}' >a.vmx`;
    run(`${deep(19)}; ${make}; ${deep(3)}; ${make}`);
    const all = run('vmxlint --fix');
    expect(all.stdout).toContain('1 fixed in 1 file, 1 not linted: ');
    expect(all.stdout).toMatch(/1 not linted: 0{200}\/.*: name too long$/m);
    expect(all.status).toBe(2);
    const undone = run('vmxlint undo');
    expect(undone.stdout).toContain('1 file of run ');
    expect(undone.status).toBe(0);
    // Its own path is short, from where it is; but there the system does not tell where that is.
    expect(run(`${deep(22)}; vmxlint --fix a.vmx`).stderr).toMatch(
      /^vmxlint: the current folder is gone, or its path is/,
    );
    expect(run(`${deep(22)}; vmxlint a.vmx`).stdout).toContain('1 file, 1 error (1 fixable with --fix)\n');
    run('rm -r 0*');
  });

  test('never lists what a file holds, nor lets others read it', () => {
    const { folder, state, run } = begin();
    const secret = 'RemoteDisplay.vnc.password = "hunter2"';
    writeFileSync(path.join(folder, 'a.vmx'), `${VM}${secret}`);
    run('vmxlint --fix');
    const [journal = ''] = readdirSync(state);
    expect(statSync(state).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(state, journal)).mode & 0o777).toBe(0o600);
    for (const line of ['history', 'history --format=json', 'undo --dry-run', 'undo']) {
      expect(run(`vmxlint ${line}`).stdout).not.toContain('hunter2');
    }
    expect(readFileSync(path.join(folder, 'a.vmx'), 'latin1')).toBe(`${VM}${secret}`);
  });

  test('gives back a hard-linked file its bytes; its other links never lost theirs', () => {
    const { folder, run } = begin('a.vmx');
    linkSync(path.join(folder, 'a.vmx'), path.join(folder, 'yesterday'));
    run('vmxlint --fix');
    linkSync(path.join(folder, 'a.vmx'), path.join(folder, 'tomorrow'));
    expect(run('vmxlint undo --hardlinks refuse').stdout).toMatch(/^refused {5}.*a\.vmx: has 2 hard links$/m);
    expect(run('vmxlint undo').stdout).toMatch(/^restored {4}.*a\.vmx: had other hard links/m);
    expect(Object.fromEntries(filesIn(folder))).toEqual({ 'a.vmx': VM, yesterday: VM, tomorrow: FIXED });
  });

  test('writes where a link led then', () => {
    const { folder, run } = begin('real/a.vmx', 'real/b.vmx');
    symlinkSync('real/a.vmx', path.join(folder, 'link.vmx'));
    expect(run('vmxlint --fix link.vmx real/a.vmx').status).toBe(0);
    rmSync(path.join(folder, 'link.vmx'));
    symlinkSync('real/b.vmx', path.join(folder, 'link.vmx'));
    expect(run('vmxlint undo').status).toBe(0);
    expect(readFileSync(path.join(folder, 'real/a.vmx'), 'latin1')).toBe(VM);
  });

  test('keeps times, if told to, and the mode', () => {
    const { folder, run } = begin('a.vmx');
    const file = path.join(folder, 'a.vmx');
    chmodSync(file, 0o755);
    utimesSync(file, 1e9, 1e9);
    run('vmxlint --fix --preserve-times');
    run('vmxlint undo --preserve-times');
    expect(statSync(file)).toMatchObject({ mode: 0o100755, mtimeMs: 1e12 });
    expect(readFileSync(file, 'latin1')).toBe(VM);
  });

  test('is 130 on an interrupt, and can be done again', () => {
    const names = Array.from({ length: 600 }, (_, index) => `${String(index).padStart(3, '0')}.vmx`);
    const { folder, run } = begin(...names);
    run('vmxlint --fix');
    // The last one comes first.
    const { status } = run(
      'env --default-signal=INT vmxlint undo >/dev/null & pid=$!; while grep -q vhv 599.vmx; do sleep 0.01; done; kill -INT $pid; wait $pid',
    );
    expect(status).toBe(130);
    const contents = () => names.map((name) => readFileSync(path.join(folder, name), 'latin1'));
    expect(contents().filter((text) => text !== VM && text !== FIXED)).toEqual([]);
    expect(contents()).toContain(FIXED);
    expect(run('vmxlint undo').status).toBe(0);
    expect(new Set(contents())).toEqual(new Set([VM]));
  });

  test.runIf(asRoot)("does nothing that another user's journal says", () => {
    const { state, run } = begin('a.vmx');
    run('vmxlint --fix');
    for (const name of readdirSync(state)) chownSync(path.join(state, name), NOBODY, NOBODY);
    const one = run('vmxlint undo');
    expect(one.stderr).toContain('there is no run to undo');
    expect(run('vmxlint history').stderr).toMatch(/^vmxlint: .*\.jsonl: is another user's$/m);
    chownSync(state, NOBODY, NOBODY);
    const all = run('vmxlint undo');
    expect(all.stderr).toBe(`vmxlint: the journals cannot be read: ${state}: is another user's\n`);
    expect([one.status, all.status]).toEqual([2, 2]);
  });

  test.runIf(asRoot)('is not to be had where there is no home to write in; files are fixed all the same', () => {
    const { folder, run } = begin('a.vmx');
    chmodSync(folder, 0o777);
    chmodSync(path.join(folder, 'a.vmx'), 0o666);
    chownSync(path.join(folder, 'a.vmx'), NOBODY, NOBODY);
    const { status, stdout } = run('unset XDG_STATE_HOME; HOME=/nonexistent vmxlint --fix', NOBODY);
    expect(stdout).toMatch(/^No undo: the journal could not be written: .+$/m);
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, 'a.vmx'), 'latin1')).toBe(FIXED);
  });
});

describe('two runs at once on one tree', () => {
  test('fix each file once, and leave nothing; each can be undone', () => {
    const names = Array.from({ length: 300 }, (_, index) => `host${index % 3}/${index}.vmx`);
    const { folder, state, run } = begin(...names);
    const both = 'vmxlint --fix --quiet >"$XDG_STATE_HOME/a" & vmxlint --fix --quiet >"$XDG_STATE_HOME/b"; wait';
    expect(run(both).stderr).toBe('');
    expect(new Set(filesIn(folder).values())).toEqual(new Set([FIXED]));
    expect(filesIn(folder).size).toBe(names.length);
    const reports = ['a', 'b'].map((name) => readFileSync(path.join(path.dirname(state), name), 'latin1'));
    const fixed = reports.map((text) => Number(/ fixed in (\d+) file/.exec(text)?.[1] ?? 0));
    expect((fixed[0] ?? 0) + (fixed[1] ?? 0)).toBe(names.length);
    // What one had read when the other wrote it, it says that it left alone.
    for (const text of reports)
      expect(
        text.match(/not fixed {3}.*/g)?.filter((line) => !line.endsWith('.vmx: changed while fixing')) ?? [],
      ).toEqual([]);
    for (let left = fixed.filter((count) => count > 0).length; left > 0; left--)
      expect(run('vmxlint undo').status).toBe(0);
    expect(new Set(filesIn(folder).values())).toEqual(new Set([VM]));
  });
});

test('a file that vanishes after it was found is counted, and stops no other', () => {
  const names = Array.from({ length: 1500 }, (_, index) => `${String(index).padStart(4, '0')}.vmx`);
  const { run } = begin(...names);
  const out = '"$XDG_STATE_HOME/out"';
  const { status, stdout } = run(
    `vmxlint --format compact >${out} & pid=$!; while [ ! -s ${out} ]; do sleep 0.005; done
     kill -STOP $pid; rm 1499.vmx; kill -CONT $pid; wait $pid; code=$?; tail -n 1 ${out}; exit $code`,
  );
  expect(stdout).toBe(
    '1500 files, 1499 errors (1499 fixable with --fix), 1 not linted: 1499.vmx: no such file or folder\n',
  );
  expect(status).toBe(2);
});
