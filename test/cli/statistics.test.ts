import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { NO_STATISTICS, takeStatistics } from '../../src/cli/statistics.ts';
import { resultOf } from '../reporters/results.ts';

/** Seconds by stage. */
function times(text: string): Record<string, number> {
  const [, list = ''] = /\((.*)\)/.exec(text) ?? [];
  return Object.fromEntries(
    list
      .split(', ')
      .map((one) => one.split(' '))
      .map(([stage, time]) => [stage, Number(time)]),
  );
}

describe('statistics', () => {
  test('count findings by rule, and files by kind', () => {
    const statistics = takeStatistics();
    const result = resultOf('a.vmx', 'a = "b"\nc = "d"\n');
    statistics.count({ ...result, fixed: result.diagnostics });
    statistics.count({ path: 'b', diagnostics: [], fixed: [], notes: [], notLinted: 'no' });
    const lines = statistics.text().split('\n');
    expect(lines.slice(1, 3)).toEqual(['       4  parrot', 'Files: 1 dictionary, 1 not linted; 0.0 KB']);
  });

  test('do not count a stage twice', async () => {
    const statistics = takeStatistics();
    const pause = () => setTimeout(60);
    await statistics.during('writing', async () => {
      await pause();
      await statistics.during('reporting', pause);
    });
    const { starting = 0, writing = 0, reporting = 0 } = times(statistics.text());
    expect(starting).toBeGreaterThan(0);
    expect(writing).toBeGreaterThanOrEqual(0.055);
    expect(reporting).toBeGreaterThanOrEqual(0.055);
    const [, total] = /Time: ([\d.]+) s/.exec(statistics.text()) ?? [];
    expect(Number(total)).toBeCloseTo(performance.now() / 1000, 1);
  });

  test('go on behind what fails', () => {
    const statistics = takeStatistics();
    const fail = () => {
      throw new Error('so');
    };
    expect(() => statistics.during('linting', fail)).toThrow('so');
    expect(Object.keys(times(statistics.text()))).toEqual(['starting', 'linting']);
  });

  test('hand on what they watch', () => {
    const closed: string[] = [];
    function* items() {
      try {
        yield 1;
        yield 2;
        yield 3;
      } finally {
        closed.push('yes');
      }
    }
    for (const statistics of [takeStatistics(), NO_STATISTICS]) {
      const found: number[] = [];
      for (const item of statistics.finding(items())) {
        found.push(item);
        if (item === 2) break;
      }
      expect(found).toEqual([1, 2]);
      expect(statistics.during('reading', () => 5)).toBe(5);
    }
    expect(closed).toEqual(['yes', 'yes']);
  });
});
