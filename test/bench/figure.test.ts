import { describe, expect, it } from 'vitest';
import { type Figure, missing, tableOf, verdictOf } from './figure.ts';
import { graphOf } from './graph.ts';
import { openRunner } from './process.ts';
import { interleave, quantile, ratios, spreadOf } from './statistics.ts';

const goal = { required: 2, moonshot: 1.5 };
const figure = (measured: number | undefined): Figure => ({ row: 'S1', what: 'start', measured, goal });

describe('a verdict', () => {
  it.each([
    [1.4, 'moonshot'],
    [1.5, 'moonshot'],
    [1.51, 'required'],
    [2, 'required'],
    [2.001, 'missed'],
    [undefined, 'missing'],
  ])('on %s is %s', (measured, verdict) => {
    expect(verdictOf(figure(measured))).toBe(verdict);
  });

  it('is given on nothing that has no goal', () => {
    expect(verdictOf({ row: 'A/A', what: 'noise', measured: 9 })).toBe('');
  });

  it('holds for a goal of nothing at all', () => {
    const nothing = { required: 0, moonshot: 0 };
    expect(verdictOf({ ...figure(0), goal: nothing })).toBe('moonshot');
    expect(verdictOf({ ...figure(1), goal: nothing })).toBe('missed');
  });
});

describe('the table', () => {
  it('has a line for each figure, and says what is missing', () => {
    const spread = { median: 1.75, low: 1.7, high: 1.8 };
    const lines = tableOf([
      { ...figure(1.75), spread, detail: '40 / 23 ms' },
      { row: 'S5', what: 'files', measured: 3, unit: ' files' },
      missing('W2', 'augtool', 'augtool is not installed', goal),
    ]).split('\n');
    expect(lines).toEqual([
      'row  measured  half within  required  moonshot  verdict   what',
      'S1   1.75      1.70-1.80    2         1.50      required  start (40 / 23 ms)',
      'S5   3 files                                              files',
      'W2   -                      2         1.50      missing   augtool (augtool is not installed)',
      '',
    ]);
  });
});

describe('the statistics', () => {
  it('are those of the textbook', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4 });
    expect(quantile([1, 2], 0.5)).toBe(1.5);
    expect(quantile([7], 0.25)).toBe(7);
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it('compare within a pair: a machine that slows down changes no ratio', () => {
    const pairs = [1, 2, 10].map(
      (slow) =>
        [
          { cpu: 3 * slow, wall: 0 },
          { cpu: slow, wall: 0 },
        ] as const,
    );
    expect(ratios(pairs, 'cpu')).toEqual({ median: 3, low: 3, high: 3 });
  });

  it('take turns, and do not count the first of each', () => {
    const order: string[] = [];
    const run = (name: string, cpu: number) => () => {
      order.push(name);
      return { cpu: order.length <= 2 ? 1000 : cpu, wall: 0 };
    };
    const pairs = interleave(3, run('A', 2), run('B', 1));
    expect(order.join('')).toBe('ABABBAAB');
    expect(pairs.map(([ours, theirs]) => ours.cpu / theirs.cpu)).toEqual([2, 2, 2]);
  });
});

describe('the graph', () => {
  it('draws each curve, with what is linear at one slope', () => {
    const points = [1, 10, 100].map((size) => [size, 2 * size] as const);
    const svg = graphOf([
      { chart: 'Files', of: 'files', name: 'a < b', points },
      { chart: 'Bytes', of: 'bytes', name: 'cat', points },
    ]);
    const curves = [...svg.matchAll(/<polyline points="([^"]*)"/g)].map(([, text = '']) =>
      text.split(' ').map((pair) => pair.split(',').map(Number)),
    );
    expect(curves).toHaveLength(2);
    const [first = [], second = [], third = []] = curves[0] ?? [];
    expect((second[1] ?? 0) - (first[1] ?? 0)).toBeCloseTo((third[1] ?? 0) - (second[1] ?? 0), 0);
    expect(second[1]).toBeLessThan(first[1] ?? 0);
    expect(svg).toContain('a &#60; b');
  });
});

describe.skipIf(process.platform !== 'linux')('a run', () => {
  it('is measured in the folder and the environment that it is given', async () => {
    const run = await openRunner({ PATH: process.env.PATH ?? '', ONE: '1' });
    const script = '[ "$PWD" = / ] && [ "$ONE$TWO" = 12 ] && i=0 && while [ $i -lt 20000 ]; do i=$((i+1)); done';
    const { cpu, wall } = run({ command: ['sh', '-c', script], folder: '/', env: { TWO: '2' } });
    expect(cpu).toBeGreaterThan(1);
    expect(wall).toBeGreaterThan(1);
  });

  it('counts only if it does what it should', async () => {
    const run = await openRunner({ PATH: process.env.PATH ?? '' });
    const sh = (script: string) => ({ command: ['sh', '-c', script], folder: '/' });
    expect(() => run(sh('exit 1'))).toThrow('sh -c exit 1: 1');
    expect(() => run(sh('exit 2'))).toThrow(': 2');
    expect(() => run(sh('kill -9 $$'))).toThrow('ended by signal 9');
    expect(() => run({ command: ['no-such-program'], folder: '/' })).toThrow('ENOENT');
    expect(() => run({ ...sh('exit 1'), findings: 1 })).not.toThrow();
  });
});
