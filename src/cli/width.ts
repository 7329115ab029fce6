import type { Output } from './output.ts';

/** Where an output has no width of its own. */
const WIDTH = 100;

/** Longer lines are hard to read. */
const WIDEST = 100;

/** The width of an output's lines, in columns. */
export function widthOf(output: Output): number {
  return Math.max(40, output.columns ?? WIDTH);
}

/** The width of text that is read, not looked up. */
export function readableWidth(output: Output): number {
  return Math.min(widthOf(output), WIDEST);
}
