/*
 * Adds a line to each file of a folder: `rewrite plain|bare|safe|recorded FOLDER`. Plain is read and `writeFileSync`; bare is the least by which a file is
 * whole at any time; safe is the way in which `--fix` writes; recorded is safe with the journal.
 */
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tuning, untuned } from '../../../src/cli/tuning.ts';
import { DEFAULT_LIMITS } from '../../../src/files/history.ts';
import { type Journal, openJournal } from '../../../src/files/journal.ts';
import { identify } from '../../../src/files/look.ts';
import { readSource } from '../../../src/files/read.ts';
import { type Change, prepareToWrite, replaceFiles } from '../../../src/files/write.ts';

/** So many at once, as `--fix` has them (src/cli/queue.ts). */
const GROUP = 256;
const LINE = 'x = "1"\n';
const BYTES = Buffer.from(LINE);

async function main(way: string, folder: string): Promise<void> {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.vmx'))
    .map((name) => join(folder, name));
  if (way === 'plain') {
    for (const path of paths) writeFileSync(path, Buffer.concat([readFileSync(path), BYTES]));
    return;
  }
  if (way === 'bare') {
    for (let start = 0; start < paths.length; start += GROUP) await replaceBarely(paths.slice(start, start + GROUP));
    return;
  }
  const { replace } = way === 'recorded' ? journal() : { replace: replaceFiles };
  const tune = tuning();
  for (let start = 0; start < paths.length; start += GROUP) {
    const changes = paths.slice(start, start + GROUP).map((path): Change => {
      const read = readSource(path, { maxSize: 2 ** 22, found: true });
      if (!read.ok) throw new Error(read.reason);
      tune(read.source.text.length);
      const source = identify(read.source);
      if ('ok' in source) throw new Error(source.reason);
      return { source, text: `${source.text}${LINE}` };
    });
    if (start === 0) untuned(prepareToWrite);
    const results = await replace(changes, {});
    if (results.some((result) => !result.ok)) throw new Error('not all files were written');
  }
}

async function replaceBarely(paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => {
    const { uid, gid, mode } = statSync(path);
    const temporary = `${path}.new`;
    const fd = openSync(temporary, 'wx', 0o600);
    writeFileSync(fd, Buffer.concat([readFileSync(path), BYTES]));
    fchownSync(fd, uid, gid);
    fchmodSync(fd, mode & 0o7777);
    return { path, temporary, fd };
  });
  await Promise.all(files.map(({ fd }) => promisify(fsync)(fd)));
  for (const { path, temporary, fd } of files) {
    closeSync(fd);
    renameSync(temporary, path);
  }
}

function journal(): Journal {
  return openJournal({ version: '0', action: 'fix', place: { env: process.env }, limits: DEFAULT_LIMITS });
}

void main(process.argv[2] ?? '', process.argv[3] ?? '.');
