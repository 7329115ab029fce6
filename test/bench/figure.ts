import type { Spread } from './statistics.ts';

/** What is to be reached: at most these. */
export interface Goal {
  readonly required: number;
  readonly moonshot: number;
}

/** One line of the table. */
export interface Figure {
  /** The row that it belongs to, by which it is asked for: `S1`. */
  readonly row: string;
  readonly what: string;
  readonly measured: number | undefined;
  /** Of repeated measurements. */
  readonly spread?: Spread;
  /** Behind the number: nothing for a ratio. */
  readonly unit?: string;
  readonly goal?: Goal;
  /** The numbers behind it, or why there is none. */
  readonly detail?: string;
}

export type Verdict = 'moonshot' | 'required' | 'missed' | 'missing' | '';

/** What a figure says of its goal; nothing where it has none. */
export function verdictOf({ measured, goal }: Figure): Verdict {
  if (measured === undefined) return 'missing';
  if (goal === undefined) return '';
  if (measured <= goal.moonshot) return 'moonshot';
  return measured <= goal.required ? 'required' : 'missed';
}

/** A figure from repeated measurements. */
export function spreadFigure(row: string, what: string, spread: Spread, more: Partial<Figure> = {}): Figure {
  return { row, what, measured: spread.median, spread, ...more };
}

/** A figure of what is not there. */
export function missing(row: string, what: string, detail: string, goal?: Goal): Figure {
  return { row, what, measured: undefined, detail, ...(goal && { goal }) };
}

const HEADINGS = ['row', 'measured', 'half within', 'required', 'moonshot', 'verdict', 'what'];

/** The table for people, its end of line included. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADINGS, ...figures.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function cellsOf(figure: Figure): string[] {
  const { row, what, measured, spread, unit = '', goal, detail } = figure;
  const spreadText = spread === undefined ? '' : `${shown(spread.low)}-${shown(spread.high)}`;
  const goals = goal === undefined ? ['', ''] : [shown(goal.required), shown(goal.moonshot)];
  const value = measured === undefined ? '-' : shown(measured) + unit;
  return [row, value, spreadText, ...goals, verdictOf(figure), what + (detail === undefined ? '' : ` (${detail})`)];
}

/** A number, as exact as it deserves. */
export function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
