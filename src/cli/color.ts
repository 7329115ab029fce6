import type { Output } from './output.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether an output gets colours: the flag decides, then FORCE_COLOR, then NO_COLOR, as Node itself has it; else a terminal does, unless it is a dumb one.
 * @param flag of `--color` and `--no-color`; undefined where neither is given.
 */
export function wantsColor(output: Output, flag: boolean | undefined, env: Environment): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return output.isTerminal && env.TERM !== 'dumb';
}
