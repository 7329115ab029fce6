import { describe, expect, it } from 'vitest';
import { corpusFiles } from '../corpus.ts';
import { expectAgreement } from './agreement.ts';
import { hardText, PLAUSIBLE } from './generator.ts';
import { vmware } from './library.ts';
import { randomFrom } from './random.ts';
import { ourReadings } from './readings.ts';

const LINES = Number(process.env.VMXLINT_LINES ?? 50_000);
/** None where a number of lines is asked for. */
const TIMEOUT = process.env.VMXLINT_LINES === undefined ? 60_000 : 0;
const SEED = Number(process.env.VMXLINT_SEED ?? 1);

/** Lines that real files have, to be damaged; ours where there are none. */
const plausible = [
  ...PLAUSIBLE,
  ...new Set(corpusFiles().flatMap(({ text }) => text.slice(0, 8000).split(/[\r\n]+/))),
].filter((line) => line.length < 300);

/** The lines of the texts of a batch: many, to meet the borders between slices, and few, to make many edits. */
const SIZES = [2000, ...Array.from({ length: 25 }, () => 20)];

describe.skipIf(vmware === undefined)('VMware’s reader and writer, on generated lines', () => {
  it(`agree with us on ${LINES} lines, seed ${SEED}`, { timeout: TIMEOUT }, () => {
    if (vmware === undefined) return;
    const started = performance.now();
    let lines = 0;
    let entries = 0;
    for (let batch = 0; lines < LINES; batch++) {
      const random = randomFrom(SEED + batch);
      for (const size of SIZES) {
        const text = hardText(random, Math.min(size, LINES), plausible);
        expectAgreement(text, vmware, `seed ${SEED}, batch ${batch}`);
        const readings = ourReadings(text);
        lines += readings.length;
        entries += readings.filter(({ name }) => name !== undefined).length;
      }
    }
    // Lines that are never read as entries would prove little.
    expect(entries).toBeGreaterThan(lines / 5);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `open-vm-tools ${vmware.version}: ${lines} lines, ${entries} of them entries, seed ${SEED}, 0 disagreements, ${seconds} s`,
    );
  });
});
