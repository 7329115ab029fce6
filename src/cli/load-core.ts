import { readFileSync, statSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFile, keepCompiled, readCompiled } from './code-cache.ts';
import type { start as startOfCore } from './start.ts';

/*
 * In dist/ this takes the place of start.ts in the entry (rolldown.config.ts): the core, in which start.ts is, is loaded when it is called.
 * What `require` would do is done by hand, since `require` cannot be told to take what is compiled, and looks for a package.json beside.
 */

/** Of the core; the bundler puts it here. */
declare const CORE_DIGEST: string;

/** In microseconds of CPU. */
const SHORT = 1_000_000;

const LATE = join(import.meta.dirname, 'late');
const CORE = join(LATE, 'core.cjs');

/** `start`, and after it keeps what was compiled for the next run. @returns the exit status. */
export async function start(argv: readonly string[]): Promise<number> {
  const stats = statSync(CORE);
  const file = cacheFile(CORE_DIGEST);
  const compiled = file === undefined ? undefined : readCompiled(file, stats);
  const source = compiled?.source ?? wrapped(readFileSync(CORE, 'latin1'));
  const script = new Script(source, { filename: CORE, ...(compiled !== undefined && { cachedData: compiled.code }) });
  const require = createRequire(CORE);
  const status = await run(script, require).start(argv);
  const isKept = compiled !== undefined && script.cachedDataRejected === false;
  if (file !== undefined && !isKept && wasShort() && hasLinted(argv, require)) {
    keepCompiled(file, stats, () => ({ source, code: script.createCachedData() }));
  }
  return status;
}

function wrapped(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}

/** The rest of late/ finds the core by `require`. */
function run(script: Script, require: NodeJS.Require): { readonly start: typeof startOfCore } {
  const core = new Module(CORE);
  core.filename = CORE;
  require.cache[CORE] = core;
  script.runInThisContext()(core.exports, require, core, CORE, LATE);
  core.loaded = true;
  return core.exports;
}

/** After a while V8 throws away what it compiled for the start. And a long run has nothing to gain. */
function wasShort(): boolean {
  const { user, system } = process.cpuUsage();
  return user + system < SHORT;
}

/** What a run of another command has compiled is not what a hook needs. Each has a file of its own in late/. */
function hasLinted(argv: readonly string[], require: NodeJS.Require): boolean {
  const command = argv.find((arg) => !arg.startsWith('-')) ?? '';
  return ['help', command].every((name) => require.cache[join(LATE, `${name}.cjs`)] === undefined);
}
