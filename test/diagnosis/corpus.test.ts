import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mattersToNesting } from '../../src/analysis/nesting.ts';
import { verdictOf } from '../../src/diagnosis/checklist.ts';
import { examineMachine } from '../../src/diagnosis/doctor.ts';
import { openLog } from '../../src/diagnosis/log.ts';
import { toDocument } from '../../src/document/document.ts';
import { foldKey } from '../../src/document/key.ts';
import { lines, STYLES } from './logs.ts';

const folder = process.env.VMXLINT_CORPUS ?? '';
const logs = join(folder, 'vmware-logs');

interface Printed {
  readonly product: string;
  readonly sections: readonly { readonly section: string; readonly entries: readonly (readonly [string, string])[] }[];
}

const pairs = (existsSync(logs) ? readFileSync(join(logs, 'pairs.jsonl'), 'utf8') : '')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => JSON.parse(row) as { log: string; vmx: string });

describe.runIf(process.env.VMXLINT_CORPUS)('real machines', () => {
  it('are at hand', () => {
    expect(pairs.length).toBeGreaterThan(30);
  });

  it.each(pairs)('$log is read as it was printed, and speaks of $vmx', ({ log, vmx }) => {
    const { product, sections } = JSON.parse(readFileSync(join(logs, log), 'utf8')) as Printed;
    const configurations = sections.filter(({ section }) => section.startsWith('CONFIGURATION'));
    const printed = (configurations.at(-1)?.entries ?? []).filter(([key]) => mattersToNesting(foldKey(key)));
    expect(printed.length).toBeGreaterThan(1);
    const messages = sections.flatMap(({ section, entries }) => [
      `DICT --- ${section} `,
      ...entries.map(([key, value]) => `DICT ${key.padStart(22)} = "${value}"`),
    ]);
    for (const style of STYLES) {
      const reader = openLog();
      reader.feed(Buffer.from(lines(style, [`Log for ${product}`, ...messages])));
      const reading = reader.conclude();
      const values = reading.last?.values.filter(({ layer }) => layer === 'CONFIGURATION') ?? [];
      expect(values.map(({ key, value }) => [key, value])).toEqual(printed);
      const document = toDocument(readFileSync(join(folder, 'vmx', `${vmx}.vmx`), 'latin1'), 'vmx');
      const path = (reading.last?.file ?? 'lab.vmx').replaceAll('\\', '/');
      const { items } = examineMachine({ path, document, log: { name: 'vmware.log', reading } });
      // None of them was repaired by us: whoever is told so is told wrong.
      expect(items.filter(({ check, status }) => check === 'last power-on' && status === 'bad')).toEqual([]);
    }
  });

  it('have a checklist, each', () => {
    const names = readdirSync(join(folder, 'vmx'));
    expect(names.length).toBeGreaterThan(100);
    const verdicts = names.map((name) => {
      const document = toDocument(readFileSync(join(folder, 'vmx', name), 'latin1'), 'vmx');
      return verdictOf(examineMachine({ path: name, document }));
    });
    expect(new Set(verdicts)).toEqual(new Set(['ok', 'bad', 'unknown']));
  });
});
