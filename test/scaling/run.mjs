/*
 * `node test/scaling/run.mjs [--bytes N] [--pieces N] [--only TEXT]`: CPU time against size for the worst inputs, at 1x, 2x and 4x, each in a process
 * of its own. `--bytes` is the size of one long line at 1x, `--pieces` the number of quotes, bars, lines or keys; as they are, 4x is 50 MB, and a
 * million. Exit 1 where doubling the size takes much more than twice the time.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const STAGES = ['parse', 'document', 'lint', 'fix'];
/** Of twice the doubled time; below MEASURABLE the clock says little. */
const TOO_MUCH = 3.2;
const MEASURABLE = 60;

const options = { bytes: '12500000', pieces: '250000', only: '' };
const args = process.argv.slice(2);
for (let i = 0; i < args.length; i += 2) {
  const option = args[i].replace(/^--/, '');
  if (!Object.hasOwn(options, option) || args[i + 1] === undefined) {
    process.stderr.write('usage: scaling [--bytes N] [--pieces N] [--only TEXT]\n');
    process.exit(2);
  }
  options[option] = args[i + 1];
}

const folder = mkdtempSync(join(tmpdir(), 'vmxlint-scaling-'));
const program = join(folder, 'measure.mjs');
let bad = 0;
try {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('measure.ts', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
  });
  await bundle.write({ file: program, format: 'esm' });
  const inputs = JSON.parse(measure()).filter((name) => name.includes(options.only));
  print('ms of CPU at 1x, 2x, 4x, and the last ratio', STAGES);
  for (const name of inputs) {
    const size = Number(/\b(?:bytes|blanks)\b/.test(name) ? options.bytes : options.pieces);
    const results = [1, 2, 4].map((factor) => JSON.parse(measure(name, String(size * factor)) || '{}'));
    const cells = STAGES.map((stage) => cell(results.map((result) => result[stage])));
    print(`${size.toLocaleString('en')} ${name}`, cells);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = bad > 0 ? 1 : 0;

function measure(...of) {
  const run = spawnSync(process.execPath, ['--max-old-space-size=12000', program, ...of], {
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (run.status !== 0) process.stderr.write(`${of.join(' ')}: ${run.error ?? run.stderr.slice(-600)}\n`);
  return run.status === 0 ? run.stdout : '';
}

function cell(times) {
  if (times.some((time) => time === undefined)) {
    bad++;
    return 'FAILED';
  }
  const ratio = times[2] / times[1];
  if (ratio > TOO_MUCH && times[1] > MEASURABLE) bad++;
  return `${times.map((time) => time.toFixed(0)).join(' ')} (${ratio.toFixed(1)})`;
}

function print(name, cells) {
  process.stdout.write(`${[name.padEnd(52), ...cells.map((text) => text.padEnd(24))].join(' ').trimEnd()}\n`);
}
