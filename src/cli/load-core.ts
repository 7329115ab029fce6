import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFile, keepCompiled, readCompiled } from './code-cache.ts';
import type { rehearse, start as startOfCore } from './start.ts';

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
  const late = lateFiles();
  const core = run(script, late);
  const status = await core.start(argv);
  const kind = kindOf(argv);
  const kinds = script.cachedDataRejected === false ? (compiled?.kinds ?? []) : [];
  if (file !== undefined && !kinds.includes(kind) && wasShort() && hasLinted(argv, late)) {
    core.rehearse();
    keepCompiled(file, stats, () => ({ source, code: script.createCachedData(), kinds: [...kinds, kind] }));
  }
  return status;
}

function wrapped(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}

/** The other files of late/, by `require`, which takes its time to load and is loaded when the first of them is. */
interface Late {
  readonly load: (id: string, core: Core) => unknown;
  isLoaded(name: string): boolean;
}

interface Core {
  readonly start: typeof startOfCore;
  readonly rehearse: typeof rehearse;
}

function lateFiles(): Late {
  let loader: NodeJS.Require | undefined;
  return {
    load(id, core) {
      loader ??= loaderWith(core);
      return loader(id);
    },
    isLoaded: (name) => loader?.cache[join(LATE, `${name}.cjs`)] !== undefined,
  };
}

/** They find the core by `require`, too. */
function loaderWith(exports: Core): NodeJS.Require {
  const { createRequire, Module } = process.getBuiltinModule('node:module');
  const loader = createRequire(CORE);
  loader.cache[CORE] = Object.assign(new Module(CORE), { filename: CORE, loaded: true, exports });
  return loader;
}

function run(script: Script, late: Late): Core {
  // An object without a prototype is a dictionary to V8, which takes the core's many exports at less cost.
  const exports: Core = Object.create(null);
  const require = (id: string) => (id.startsWith('.') ? late.load(id, exports) : process.getBuiltinModule(id));
  // lodash, which the core holds, asks `module.require` for node:util, or else a part of Node that is deprecated.
  script.runInThisContext()(exports, require, { exports, require }, CORE, LATE);
  return exports;
}

/** Runs without flags do not compile what reads flags, nor what flags ask for. What the others have compiled is added to what was kept. */
function kindOf(argv: readonly string[]): string {
  return argv.some((arg) => arg.startsWith('-')) ? 'flags' : 'plain';
}

/** After a while V8 throws away what it compiled for the start. And a long run has nothing to gain. */
function wasShort(): boolean {
  const { user, system } = process.cpuUsage();
  return user + system < SHORT;
}

/** What a run of another command has compiled is not what a hook needs. Each has a file of its own in late/. */
function hasLinted(argv: readonly string[], late: Late): boolean {
  const command = argv.find((arg) => !arg.startsWith('-')) ?? '';
  return !late.isLoaded('help') && !late.isLoaded(command);
}
