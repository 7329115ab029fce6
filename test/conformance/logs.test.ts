import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { booleanOf } from '../../src/document/boolean.ts';
import { entryOf, toDocument } from '../../src/document/document.ts';
import { REWRITTEN } from './rewritten.ts';

const folder = process.env.VMXLINT_CORPUS ?? '';
const logs = join(folder, 'vmware-logs');

interface Log {
  readonly sections: readonly { readonly section: string; readonly entries: readonly (readonly [string, string])[] }[];
}

const pairs = (existsSync(logs) ? readFileSync(join(logs, 'pairs.jsonl'), 'utf8') : '')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => JSON.parse(row) as { log: string; vmx: string });

const used = new Set<string>();
let equal = 0;

/** VMware prints booleans in capitals, however they are written in the file. */
function same(ours: string, theirs: string): boolean {
  return ours === theirs || (booleanOf(ours) !== undefined && booleanOf(ours) === booleanOf(theirs));
}

describe.runIf(process.env.VMXLINT_CORPUS)('what VMware printed of the dictionaries that it loaded', () => {
  it('is at hand', () => {
    expect(pairs.length).toBeGreaterThan(30);
  });

  it.each(pairs)('$log is what we read of $vmx', ({ log, vmx }) => {
    const document = toDocument(readFileSync(join(folder, 'vmx', `${vmx}.vmx`), 'latin1'), 'vmx');
    const { sections } = JSON.parse(readFileSync(join(logs, log), 'utf8')) as Log;
    const printed = sections
      .filter(({ section }) => section.startsWith('CONFIGURATION'))
      .flatMap(({ entries }) => entries);
    const different: string[] = [];
    let shared = 0;
    for (const [key, value] of printed) {
      const entry = entryOf(document, Buffer.from(key, 'utf8').toString('latin1'));
      if (entry === undefined) continue;
      shared++;
      if (same(entry.value.text, value)) continue;
      const row = REWRITTEN.find(({ pattern }) => pattern.test(entry.key.folded));
      if (row === undefined) different.push(`${key}: we read ${entry.value.text}, VMware ${value}`);
      else used.add(row.reason);
    }
    expect(different).toEqual([]);
    expect(shared).toBeGreaterThan(20);
    equal += shared;
  });

  it('is thousands of settings, and no row of the table is idle', () => {
    expect(equal).toBeGreaterThan(3000);
    expect(REWRITTEN.map(({ reason }) => reason).filter((reason) => !used.has(reason))).toEqual([]);
  });
});
