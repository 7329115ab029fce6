/*
 * Adds a line to each file of a folder: `rewrite plain|safe|recorded FOLDER`. Plain is read and `writeFileSync`; safe is the way in which `--fix` writes;
 * recorded is safe with the journal.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../../src/files/history.ts';
import { type Journal, openJournal } from '../../../src/files/journal.ts';
import { readSource } from '../../../src/files/read.ts';
import { type Change, replaceFiles } from '../../../src/files/write.ts';

const LINE = Buffer.from('x = "1"\n');

async function main(way: string, folder: string): Promise<void> {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.vmx'))
    .map((name) => join(folder, name));
  if (way === 'plain') {
    for (const path of paths) writeFileSync(path, Buffer.concat([readFileSync(path), LINE]));
    return;
  }
  const changes = paths.map((path): Change => {
    const read = readSource(path, { maxSize: 2 ** 22, found: true });
    if (!read.ok) throw new Error(read.reason);
    return { source: read.source, bytes: Buffer.concat([read.source.bytes, LINE]) };
  });
  const { replace } = way === 'recorded' ? journal() : { replace: replaceFiles };
  const results = await replace(changes, {});
  if (results.some((result) => !result.ok)) throw new Error('not all files were written');
}

function journal(): Journal {
  return openJournal({ version: '0', action: 'fix', place: { env: process.env }, limits: DEFAULT_LIMITS });
}

void main(process.argv[2] ?? '', process.argv[3] ?? '.');
