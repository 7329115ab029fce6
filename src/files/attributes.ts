import type { SpawnSyncReturns } from 'node:child_process';
import { bytesOf, type FilePath, suffixPath } from './path.ts';
import { codeOf, reasonOf } from './reason.ts';

/** `to` shall have the extended attributes of `from`. */
export interface AttributePair {
  readonly from: FilePath;
  readonly to: FilePath;
}

export interface AttributesKept<Pair extends AttributePair> {
  /** Those whose attributes could not be made equal. */
  readonly failed: ReadonlySet<Pair>;
  /** Why nothing could be checked. */
  readonly note?: string;
}

/** Made by the kernel from its policy or from the file's content: never to be copied. */
const KERNEL_OWN = /^security\.(?:selinux|ima|evm)=/;

/** Why a tool could not be run for want of something. */
const STARVED: readonly string[] = ['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'];

// What getfattr says of a file system without attributes, and of a file that has just gone (which is noticed later).
const HARMLESS = /(?:Operation not supported|No such file or directory)$/;

/**
 * Gives each `to` the extended attributes of its `from`, if they differ: an attribute of the old file, or an ACL that the
 * new one inherited from its folder. POSIX ACLs are among them, as `system.posix_acl_access`. Node has no call for them,
 * so this runs getfattr once for all pairs, and cp for those that differ, which may change owner and mode too.
 * @throws when a tool was interrupted, or there was no room to run it.
 */
export function keepAttributes<Pair extends AttributePair>(pairs: readonly Pair[]): AttributesKept<Pair> {
  const first = differing(pairs);
  if ('note' in first) return { failed: new Set(), note: first.note };
  if (first.pairs.length === 0) return { failed: new Set() };
  for (const { from, to } of first.pairs) {
    run('cp', ['--attributes-only', '--preserve=mode,ownership,xattr', '--'], [from, to]);
  }
  const second = differing(first.pairs);
  return { failed: new Set('note' in second ? first.pairs : second.pairs) };
}

function differing<Pair extends AttributePair>(pairs: readonly Pair[]): { pairs: Pair[] } | { note: string } {
  const paths = pairs.flatMap(({ from, to }) => [from, to]);
  const result = run('getfattr', ['-h', '--absolute-names', '-d', '-e', 'hex', '-m', '-', '--'], paths);
  const trouble = troubleOf(result);
  if (trouble !== undefined) return { note: `extended attributes and ACLs were not checked: ${trouble}` };
  // Which is what it says of files without any.
  if (result.stdout.length === 0) return { pairs: [] };
  const dumps = parseDump(result.stdout.toString('latin1'));
  const dumpOf = (path: FilePath) => dumps.get(bytesOf(path).toString('latin1')) ?? '';
  return { pairs: pairs.filter(({ from, to }) => dumpOf(from) !== dumpOf(to)) };
}

function run(tool: string, args: readonly string[], paths: readonly FilePath[]): SpawnSyncReturns<Buffer> {
  // Not imported: linting runs no tool.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const options = { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 2 ** 28 };
  const names = paths.filter((path) => typeof path === 'string');
  let result = names.length === paths.length ? spawnSync(tool, [...args, ...names], options) : undefined;
  // Node passes only UTF-8 as arguments, and the kernel only so many of them.
  if (result === undefined || codeOf(result.error) === 'E2BIG') {
    const input = Buffer.concat(paths.map((path) => bytesOf(suffixPath(path, '\0'))));
    result = spawnSync('xargs', ['-0', tool, ...args], { ...options, input });
  }
  // Another time there may be room. Without the tool, attributes would be lost.
  if (STARVED.includes(codeOf(result.error) ?? '')) throw result.error;
  // 125: xargs' command was killed. A Ctrl-C reaches all processes of the terminal.
  if ((result.signal !== null && result.error === undefined) || result.status === 125) throw new Error('interrupted');
  return result;
}

function troubleOf(result: SpawnSyncReturns<Buffer>): string | undefined {
  // 127: xargs did not find it.
  if (result.status === 127 || isMissing(result.error)) return 'getfattr is not installed';
  if (result.error !== undefined) return `xargs or getfattr: ${reasonOf(result.error)}`;
  if (result.status === 0) return undefined;
  const lines = result.stderr.toString('latin1').split('\n').filter(Boolean);
  return lines.find((line) => !HARMLESS.test(line)) ?? (lines.length > 0 ? undefined : `getfattr failed`);
}

function isMissing(error: NodeJS.ErrnoException | undefined): boolean {
  return codeOf(error) === 'ENOENT' && error?.path === 'getfattr';
}

/** The attributes by file, both as byte strings, of the blocks that `getfattr -d` prints. */
function parseDump(text: string): Map<string, string> {
  const dumps = new Map<string, string>();
  for (const block of text.split('\n\n')) {
    const [header = '', ...lines] = block.split('\n');
    const name = header.replace(/^# file: /, '').replace(/\\([0-7]{3})/g, (_, octal) => fromOctal(octal));
    const attributes = lines.filter((line) => !KERNEL_OWN.test(line)).sort();
    dumps.set(name, attributes.join('\n'));
  }
  return dumps;
}

function fromOctal(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 8));
}
