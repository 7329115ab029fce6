import type { FileResult } from '../reporters/reporter.ts';

/** What a run spends its time on. */
export type Stage = 'starting' | 'finding' | 'reading' | 'linting' | 'writing' | 'reporting';

/** What `--statistics` tells of a run. */
export interface Statistics {
  count(result: FileResult): void;
  /** Does some work, and notes how long it took, without the stages inside it. */
  during<T>(stage: Stage, work: () => T): T;
  /** Each item, and how long it took to find it. */
  finding<T>(items: Iterable<T>): Iterable<T>;
  text(): string;
}

/** Where nobody asks for any. */
export const NO_STATISTICS: Statistics = {
  count: () => {},
  during: (_, work) => work(),
  finding: (items) => items,
  text: () => '',
};

/** Counts from now on; what came before, since the process began, was `starting`. */
export function takeStatistics(): Statistics {
  const rules = new Map<string, number>();
  const kinds = new Map<string, number>();
  const spent = new Map<Stage, number>([['starting', performance.now()]]);
  let stage: Stage = 'starting';
  let since = performance.now();
  let bytes = 0;

  /** Ends one stage and begins another. @returns the one that ended. */
  const turnTo = (next: Stage): Stage => {
    const now = performance.now();
    const last = stage;
    spent.set(last, (spent.get(last) ?? 0) + now - since);
    [stage, since] = [next, now];
    return last;
  };

  const statistics: Statistics = {
    count({ document, diagnostics, fixed }) {
      for (const { rule } of [...diagnostics, ...fixed]) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      const kind = document?.kind ?? 'not linted';
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      bytes += document?.text.length ?? 0;
    },

    during(next, work) {
      const outer = turnTo(next);
      let isAsync = false;
      try {
        const result = work();
        isAsync = result instanceof Promise;
        return isAsync ? ((result as Promise<unknown>).finally(() => turnTo(outer)) as typeof result) : result;
      } finally {
        if (!isAsync) turnTo(outer);
      }
    },

    *finding(items) {
      const iterator = items[Symbol.iterator]();
      try {
        for (;;) {
          const { done, value } = statistics.during('finding', () => iterator.next());
          if (done) return;
          yield value;
        }
      } finally {
        iterator.return?.();
      }
    },

    text() {
      turnTo(stage);
      const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
      const times = [...spent].map(([name, time]) => `${name} ${seconds(time)}`);
      return [
        ...(rules.size > 0 ? ['Findings by rule, with those that were fixed:', ...ruleLines(rules)] : []),
        `Files: ${[...kinds].map(([kind, number]) => `${number} ${kind}`).join(', ') || 'none'}; ${kilobytes(bytes)} KB`,
        `Time: ${seconds(total)} s (${times.join(', ')})`,
        '',
      ].join('\n');
    },
  };
  return statistics;
}

function ruleLines(rules: ReadonlyMap<string, number>): string[] {
  const rows = [...rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return rows.map(([rule, number]) => `${String(number).padStart(8)}  ${rule}`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
