import type { FilePath } from './path.ts';
import { exists } from './project.ts';
import { reasonOf } from './reason.ts';

/** What the patterns among the inputs stand for, by pattern. */
export type Matches = ReadonlyMap<string, Match>;

export interface Match {
  /** In byte order. */
  readonly files: readonly string[];
  /** Of `namesItsFiles`. */
  readonly named: boolean;
  /** Why the search broke off. */
  readonly problem?: string;
}

/** Folders that hold other programs' files; searched only when named. */
export const PASSED_OVER: readonly string[] = ['.git', 'node_modules'];

const SPECIAL = /[*?[{]|[!+@]\(/;

/** Whether an input is a pattern, if nothing of that very name exists. */
export function looksLikePattern(input: string): boolean {
  return SPECIAL.test(input);
}

/** Whether a pattern names its files (`*.conf`) or only where to search (`vms/*`, `**`). */
export function namesItsFiles(pattern: string): boolean {
  return !/(^|\/)\*+$/.test(pattern);
}

/** Expands those inputs that do not exist as they are written and look like a glob. fast-glob is loaded only then. */
export async function expandPatterns(inputs: readonly FilePath[]): Promise<Matches> {
  const patterns = inputs.filter((input) => typeof input === 'string' && looksLikePattern(input) && !exists(input));
  const matches = new Map<string, Match>();
  for (const pattern of patterns) if (typeof pattern === 'string') matches.set(pattern, await expand(pattern));
  return matches;
}

async function expand(pattern: string): Promise<Match> {
  const named = namesItsFiles(pattern);
  const ignore = PASSED_OVER.filter((name) => !pattern.includes(name)).map((name) => `**/${name}/**`);
  try {
    const { default: glob } = await import('fast-glob');
    const files = await glob(pattern, { dot: true, followSymbolicLinks: false, ignore: [...ignore, '**/*.lck/**'] });
    return { files: files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))), named };
  } catch (error) {
    return { files: [], named, problem: reasonOf(error) };
  }
}
