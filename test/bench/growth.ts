import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { type Figure, shown } from './figure.ts';
import type { Run } from './process.ts';
import { quantile } from './statistics.ts';
import { longText } from './texts.ts';
import { pathsOf } from './tree.ts';

/** How cost grows with the number of files and with the size of one: the curves of the graph. */
export const growthRow: Row = {
  id: 'G1',
  measure: (bench) => [growthOfFiles(bench), growthOfSize(bench)],
};

const REPEATS = 3;

function costOf({ run }: Bench, of: Run): number {
  return quantile(
    Array.from({ length: REPEATS }, () => run(of).cpu),
    0.5,
  );
}

function growthOfFiles(bench: Bench): Figure {
  const counts = bench.quick ? [1, 10, 100, 1000, 10_000] : [1, 10, 100, 1000, 10_000, 100_000];
  const largest = counts.at(-1) ?? 1;
  const folder = bench.tree(Math.max(largest, 10_000));
  const listed = counts.map((count) => {
    const list = join(bench.scratch, `first-${count}`);
    writeFileSync(list, pathsOf(folder, count).join('\0'));
    return { count, list };
  });
  const curve = (name: string, runOf: (list: string) => Run) => {
    const points = listed.map(({ count, list }) => [count, costOf(bench, runOf(list))] as const);
    bench.plot({ chart: 'Cost against number of files', of: 'files of 3 KB', name, points });
    return points;
  };
  const ours = curve('vmxlint', (list) => ({
    command: [...bench.vmxlint, '--files-from', list, '-0'],
    folder,
    findings: 1,
  }));
  curve('xargs cat', (list) => ({ command: ['xargs', '-0', '-a', list, 'cat'], folder }));
  return perUnit('a file more', ours, 1000, 'µs');
}

function growthOfSize(bench: Bench): Figure {
  const sizes = bench.quick ? [1e3, 1e4, 1e5, 1e6, 1e7] : [1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
  const written = sizes.map((size) => {
    const name = `size-${size}.vmx`;
    writeFileSync(join(bench.scratch, name), longText(size));
    return { size, name };
  });
  const curve = (name: string, command: readonly string[]) => {
    const points = written.map(
      (file) => [file.size, costOf(bench, { command: [...command, file.name], folder: bench.scratch })] as const,
    );
    bench.plot({ chart: 'Cost against size of one file', of: 'bytes', name, points });
    return points;
  };
  const ours = curve('vmxlint', [...bench.vmxlint, '--max-file-size', '200000000']);
  curve('cat', ['cat']);
  return perUnit('a byte more', ours, 1e6, 'ns');
}

/** The slope between the last two points. @param factor of the unit to a millisecond. */
function perUnit(what: string, points: readonly (readonly [number, number])[], factor: number, unit: string): Figure {
  const [[before, less], [after, more]] = [points.at(-2) ?? [0, 0], points.at(-1) ?? [1, 0]];
  const measured = ((more - less) * factor) / (after - before);
  return {
    row: 'G1',
    what: `CPU of ${what}, from ${before} to ${after}`,
    measured,
    unit: ` ${unit}`,
    detail: `${points.map(([, cost]) => shown(cost)).join(' ')} ms`,
  };
}
