import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Row } from './bench.ts';
import { fieldRow } from './field.ts';
import { type Figure, missing, tableOf, verdictOf } from './figure.ts';
import { fixingRows } from './fixing.ts';
import { graphOf, type Series } from './graph.ts';
import { growthRow } from './growth.ts';
import { lookUpRow } from './look-up.ts';
import { parsingRows } from './parsing.ts';
import { environment, openRunner } from './process.ts';
import { noise, startUpRows } from './start-up.ts';
import { interleave } from './statistics.ts';
import { makeTree } from './tree.ts';
import { treeRows } from './trees.ts';

const ROWS: readonly Row[] = [
  ...startUpRows,
  ...parsingRows,
  lookUpRow,
  ...treeRows,
  ...fixingRows,
  growthRow,
  fieldRow,
];

/** Rows that are measured together with another. */
const ALIASES: Readonly<Record<string, string>> = { P2: 'P1' };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    peers: { type: 'string' },
    program: { type: 'string', default: 'dist/vmxlint.cjs' },
    out: { type: 'string', default: 'test/bench/out' },
  },
});

/** The rows that are asked for, all where none is. @throws for one that there is not. */
function rowsToMeasure(names: readonly string[]): Row[] {
  if (names.length === 0)
    return ROWS.filter(({ unasked }) => unasked === undefined || (unasked === 'thorough' && !options.quick));
  return [...new Set(names)].map((name) => {
    const id = ALIASES[name.toUpperCase()] ?? name;
    const row = ROWS.find((one) => one.id.toUpperCase() === id.toUpperCase());
    if (row === undefined)
      throw new Error(`there is no row ${name}; there are ${ROWS.map((one) => one.id).join(', ')}`);
    return row;
  });
}

async function main(): Promise<void> {
  const rows = rowsToMeasure(positionals);
  const scratch = mkdtempSync(join(tmpdir(), 'vmxlint-bench-'));
  const figures: Figure[] = [];
  const series: Series[] = [];
  try {
    const bench = await openBench(scratch, series);
    for (const row of [noise, ...rows]) figures.push(...(await measured(row, bench)));
  } finally {
    process.stderr.write('removing the generated files\n');
    rmSync(scratch, { recursive: true, force: true });
  }
  process.stdout.write(tableOf(figures));
  write(figures, series);
}

/** A row that cannot be measured stops no other. */
async function measured(row: Row, bench: Bench): Promise<readonly Figure[]> {
  bench.note(row.id);
  try {
    return await row.measure(bench);
  } catch (error) {
    return [missing(row.id, 'could not be measured', error instanceof Error ? error.message : String(error))];
  }
}

async function openBench(scratch: string, series: Series[]): Promise<Bench> {
  const began = performance.now();
  const trees = new Set<string>();
  const note = (text: string) =>
    void process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
  const env = environment(join(scratch, 'home'));
  return {
    run: await openRunner(env),
    env,
    vmxlint: [process.execPath, resolve(options.program)],
    bare: { command: [process.execPath, '-e', '0'], folder: scratch },
    program: (name) => [process.execPath, join(import.meta.dirname, `${name}.cjs`)],
    scratch,
    tree(files, perFolder) {
      const folder = join(scratch, `tree-${files}-${perFolder ?? 'many'}`);
      if (!trees.has(folder)) {
        note(`making ${files} files`);
        makeTree(folder, files, perFolder);
        trees.add(folder);
      }
      return folder;
    },
    compare(pairs, ours, theirs) {
      const [count, seconds] = options.quick ? [Math.ceil(pairs / 3), 20] : [pairs, 180];
      return interleave(count, ours, theirs, seconds);
    },
    quick: options.quick,
    peers: options.peers === undefined ? undefined : resolve(options.peers),
    note,
    plot: (one) => void series.push(one),
  };
}

function write(figures: readonly Figure[], series: readonly Series[]): void {
  mkdirSync(options.out, { recursive: true });
  const machine = { node: process.versions.node, cpu: cpus()[0]?.model, cpus: cpus().length };
  const rows = figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) }));
  const report = { date: new Date().toISOString(), quick: options.quick, ...machine, figures: rows, series };
  writeFileSync(join(options.out, 'bench.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  if (series.length > 0) writeFileSync(join(options.out, 'bench.svg'), graphOf(series));
  process.stderr.write(
    `written: ${join(options.out, series.length > 0 ? 'bench.json and bench.svg' : 'bench.json')}\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
