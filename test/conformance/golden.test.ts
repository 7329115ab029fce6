import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/document/intents.ts';
import { expectGolden } from '../golden.ts';
import { escaped, hardEntries, hardTexts, readingColumns, unescaped } from './golden.ts';
import { vmware } from './library.ts';
import { ourReadings } from './readings.ts';

const pathOf = (name: string) => join(import.meta.dirname, name);

/** The rows of a golden but the first, which names the version. */
function linesOf(name: string): string[] {
  return existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'latin1').trimEnd().split('\n').slice(1) : [];
}

/** The rows in columns, as they are written. */
function rowsOf(name: string): string[][] {
  return linesOf(name).map((line) => line.split('\t'));
}

/** Holds a golden to what VMware says now, whatever its version; under `npm run update` writes it. */
function expectOfVmware(name: string, source: string, rows: readonly string[]): void {
  if (process.env.VMXLINT_UPDATE === '1') {
    expectGolden(pathOf(name), [`open-vm-tools ${vmware?.version}, ${source}`, ...rows, ''].join('\n'));
  }
  expect(linesOf(name)).toEqual(rows);
}

describe.skipIf(vmware === undefined)('VMware', { timeout: 60_000 }, () => {
  it('still reads what it has read', () => {
    const rows = hardTexts().map((text) => [escaped(text), ...readingColumns(vmware?.readFile(text) ?? [])].join('\t'));
    expectOfVmware('read.golden', 'DictLL_ReadUTF8BOM and DictLL_ReadLine', rows);
  });

  it('still writes what it has written', () => {
    const rows = hardEntries().map(([name, value]) => [name, value, vmware?.write([[name, value]]) ?? '']);
    expectOfVmware(
      'written.golden',
      'DictLL_WriteLine',
      rows.map((row) => row.map(escaped).join('\t')),
    );
  });
});

describe('what VMware has read', { timeout: 60_000 }, () => {
  const rows = rowsOf('read.golden');

  it('is thousands of texts, of which many have entries', () => {
    expect(rows.length).toBeGreaterThan(3000);
    expect(rows.filter((row) => row.some((column) => column !== '-' && column.includes('="'))).length).toBeGreaterThan(
      500,
    );
  });

  it('is what we read', () => {
    for (const [text = '', ...readings] of rows)
      expect(readingColumns(ourReadings(unescaped(text))), text).toEqual(readings);
  });
});

describe('what VMware has written', () => {
  const rows = rowsOf('written.golden');

  it('is hundreds of lines', () => {
    expect(rows.length).toBeGreaterThan(500);
  });

  it('is what we write', () => {
    for (const [name = '', value = '', line = ''] of rows) {
      expect(escaped(`${unescaped(name)} = ${quote(unescaped(value))}\n`), value).toBe(line);
    }
  });
});

describe('the escapes of goldens', () => {
  it('can be undone', () => {
    for (const text of [...hardTexts(), '\\x41\\n\\']) expect(unescaped(escaped(text))).toBe(text);
  });
});
