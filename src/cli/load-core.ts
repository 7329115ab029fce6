import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFile, keepCompiled, readCompiled } from './code-cache.ts';
import type { rehearse, start as startOfCore, untuned } from './start.ts';

/*
 * In dist/ this takes the place of start.ts in the entry (rolldown.config.ts): the core, in which start.ts is, is loaded when it is called.
 * What `require` would do is done by hand, since `require` cannot be told to take what is compiled, and looks for a package.json beside.
 */

/** The files of late/ that are kept compiled. Most runs meet no line that needs the grammar, so that it is one of its own. */
type Name = 'core' | 'grammar';

/** Of each of them; the bundler puts it here. */
declare const DIGESTS: Readonly<Record<Name, string>>;

/** In microseconds of CPU. */
const SHORT = 1_000_000;

const LATE = join(import.meta.dirname, 'late');

/** What the core exports to us. */
interface Core {
  readonly start: typeof startOfCore;
  readonly rehearse: typeof rehearse;
  readonly untuned: typeof untuned;
}

/** `start`, and after it keeps what was compiled for the next run. @returns the exit status. */
export async function start(argv: readonly string[]): Promise<number> {
  const opened: Part[] = [];
  const late = lateFiles();
  // Objects without a prototype are dictionaries to V8, which takes the core's many exports at less cost.
  const core: Core = Object.create(null);
  const load = (name: Name, exports: object): object => {
    const part = openPart(name);
    opened.push(part);
    run(part, exports, (id) =>
      id === './grammar.cjs' ? core.untuned(() => load('grammar', {})) : late.load(id, core),
    );
    return exports;
  };
  load('core', core);
  const status = await core.start(argv);
  const kind = kindOf(argv);
  if (opened.some((part) => lacks(part, kind)) && wasShort() && hasLinted(argv, late)) keepAll(opened, kind, core);
  return status;
}

/** Keeps what is compiled of the parts, of those too that a rehearsal opens. */
function keepAll(opened: readonly Part[], kind: string, { rehearse, untuned }: Core): void {
  try {
    untuned(() => {
      rehearse();
      for (const part of opened) if (lacks(part, kind)) keep(part, kind);
    });
  } catch {
    // The run is done, and nobody waits for this: another version may be taking this one's place.
  }
}

/** A file of late/ that is kept compiled. */
interface Part {
  readonly path: string;
  readonly stats: Stats;
  readonly source: string;
  readonly script: Script;
  /** Where it is kept; undefined where it is not to be. */
  readonly file: string | undefined;
  /** The kinds of runs of which V8 took what they had compiled. */
  readonly kinds: readonly string[];
}

function openPart(name: Name): Part {
  const path = join(LATE, `${name}.cjs`);
  const stats = statSync(path);
  const file = cacheFile(`${name}-${DIGESTS[name]}`);
  const compiled = file === undefined ? undefined : readCompiled(file, stats);
  const source = compiled?.source ?? wrapped(readFileSync(path, 'latin1'));
  const script = new Script(source, { filename: path, ...(compiled !== undefined && { cachedData: compiled.code }) });
  const kinds = script.cachedDataRejected === false ? (compiled?.kinds ?? []) : [];
  return { path, stats, source, script, file, kinds };
}

function lacks({ file, kinds }: Part, kind: string): boolean {
  return file !== undefined && !kinds.includes(kind);
}

function keep({ file, stats, source, script, kinds }: Part, kind: string): void {
  if (file === undefined) return;
  keepCompiled(file, stats, () => ({ source, code: script.createCachedData(), kinds: [...kinds, kind] }));
}

function wrapped(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}

/** The other files of late/, by `require`, which takes its time to load and is loaded when the first of them is. */
interface Late {
  readonly load: (id: string, core: Core) => unknown;
  isLoaded(name: string): boolean;
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
  const core = join(LATE, 'core.cjs');
  const loader = createRequire(core);
  loader.cache[core] = Object.assign(new Module(core), { filename: core, loaded: true, exports });
  return loader;
}

/** @param exports is filled. @param load what of late/ it requires. */
function run({ script, path }: Part, exports: object, load: (id: string) => unknown): void {
  const require = (id: string) => (id.startsWith('.') ? load(id) : process.getBuiltinModule(id));
  // lodash, which the grammar holds, asks `module.require` for node:util, or else a part of Node that is deprecated.
  script.runInThisContext()(exports, require, { exports, require }, path, LATE);
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
