import type { FilePath } from '../files/path.ts';
import { UsageError } from './status.ts';

/** What stood on the command line, still words. */
export interface Words {
  readonly command: string;
  /** Words that are no flags: paths, or what the command is about. */
  readonly operands: readonly FilePath[];
  /** How many of them, the last ones, stood behind `--`, and so are paths. */
  readonly behind: number;
  /** The values that each flag was given, in order; a switch has `true` or `false`. */
  readonly flags: ReadonlyMap<string, readonly (string | boolean)[]>;
  /** The path that the value of a flag is. */
  readonly pathOf: (value: string) => FilePath;
}

/** @throws {UsageError} for what is no number. */
export function countOf(words: Words, name: string): number | undefined {
  const text = textOf(words, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${name} is a number, not "${text}"`);
  return Number(text);
}

/** One of a few words. @throws {UsageError} for any other. */
export function choice<T extends string>(words: Words, name: string, choices: readonly T[], otherwise: T): T {
  const text = textOf(words, name);
  if (text === undefined) return otherwise;
  const found = choices.find((one) => one === text);
  if (found !== undefined) return found;
  const list = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw new UsageError(`--${name} is ${list}, not "${text}"`);
}

/** @throws {UsageError} where there are more than that. */
export function operandsOf({ command, operands }: Words, most: number): Words['operands'] {
  const extra = operands[most];
  if (extra !== undefined) throw new UsageError(`vmxlint ${command} does not take "${extra}"`);
  return operands;
}

/** The values of a flag that may be repeated, in order. */
export function textsOf({ flags }: Words, name: string): string[] {
  return (flags.get(name) ?? []).filter((value) => typeof value === 'string');
}

/** The value of a flag; of several the last counts. */
export function textOf(words: Words, name: string): string | undefined {
  return textsOf(words, name).at(-1);
}

/** Undefined where nothing is said. */
export function switchOf({ flags }: Words, name: string): boolean | undefined {
  const value = flags.get(name)?.at(-1);
  return typeof value === 'boolean' ? value : undefined;
}

export function isOn(words: Words, name: string): boolean {
  return switchOf(words, name) === true;
}
