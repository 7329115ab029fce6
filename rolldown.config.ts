import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';
import { defineConfig, type OutputOptions, type Plugin, type RolldownOptions } from 'rolldown';
import { configurationSchema } from './src/config/file-shape.ts';
import { reportSchema } from './src/reporters/report-schema.ts';
import { rules } from './src/rules/index.ts';

/*
 * Makes dist/, which is committed (`npm run bundle`; `.ci/run` compares it with what the sources give):
 *   vmxlint.cjs    where the command starts: it looks at the version of Node, says its own, and loads the rest
 *   action.cjs     where a GitHub workflow starts us, in the same way
 *   late/core.cjs  what a run of lint needs: the flags, the rules, the files
 *   late/grammar.cjs
 *                  the grammar, and chevrotain with it, for the first line that is not usual
 *   late/crew-worker.cjs
 *                  where the threads of `--jobs` start
 *   late/*.cjs     what is imported dynamically (the other commands, seldom reporters), loaded on first use; they share the core
 *   late/packages/ the packages that a plain run does not need, loaded on first use
 *   index.js       the library, and index.d.ts its types
 *   *.schema.json  what is written for programs, described
 *   LICENSES.md    of the packages that are in these files
 *
 * Why `late/`: V8 parses a file to its end before it runs any of it, lazy or not. With fast-glob, iconv-lite and yargs inside, the command takes
 * 2.8 times as long as `node -e 0` to start, without them 2.1 times (one clean file, Node 20). And an entry of its own: `--version` and the word
 * that Node is too old need none of the rest, and the latter must be read by a Node that could not read the rest.
 *
 * A new command is imported dynamically in src/cli/commands.ts, and so has a file of its own. What it shares with the core is in the core, what it
 * shares with other commands in one more file, and nothing twice.
 */

const LATE = [
  'fast-glob',
  'iconv-lite',
  'ignore',
  'yargs',
  'diff',
  'yaml',
  'jsonc-parser',
  '@cfworker/json-schema',
  'yocto-spinner',
];
/** Imported by name, and dynamically. */
const WITHOUT_DEFAULT = ['diff', 'jsonc-parser', '@cfworker/json-schema'];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string;
  readonly engines: { readonly node: string };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The oldest Node that works, of `engines` in package.json. */
const [major, minor] = oldestNode();
const TARGET = `node${major}.${minor}`;

function oldestNode(): readonly [string, string] {
  const match = /^>=(\d+)\.(\d+)\.0$/.exec(readManifest('.').engines.node);
  if (match?.[1] === undefined || match[2] === undefined)
    throw new Error('engines.node in package.json is not ">=MAJOR.MINOR.0"');
  return [match[1], match[2]];
}

/** Nodes from this one on can parse the entry, and so say that they are too old. */
const OLDEST_PARSER = 'node14';

/** Runs before all else. */
const CHECK_NODE = `#!/usr/bin/env node
'use strict';
{
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < ${major} || (major === ${major} && minor < ${minor})) {
    console.error('vmxlint needs Node ${major}.${minor} or later; this is ' + process.versions.node);
    process.exit(2);
  }
}`;

/** Licence texts as the packages ship them, and the packages that share each. */
const licences = new Map<string, Set<string>>();

/** Notes the licences of the packages that have code in the output. */
const collectLicences: Plugin = {
  name: 'collect-licences',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [id, module] of Object.entries(file.modules)) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
        if (folder !== undefined && module.renderedLength > 0) noteLicence(folder);
      }
    }
  },
};

function noteLicence(folder: string): void {
  const { name, version, license, author } = readManifest(folder);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 && license === 'MIT' && author !== undefined) texts.push(mitOf(author));
  if (texts.length === 0) throw new Error(`${name} ships no licence text`);
  const text = texts.join('\n\n');
  const sharing = licences.get(text) ?? new Set();
  licences.set(text, sharing.add(`${name} ${version} (${license})`));
}

/** The licence of a package that names it without its text: our own has the same. */
function mitOf(author: string): string {
  return readFileSync('LICENSE', 'utf8')
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}

const writeLicences: Plugin = {
  name: 'write-licences',
  generateBundle() {
    const sections = [...licences]
      .map(([text, packages]) => `## ${[...packages].sort().join(', ')}\n\n${text}\n`)
      .sort();
    const source = `# Licences of the packages bundled into these files\n\n${sections.join('\n')}`;
    this.emitFile({ type: 'asset', fileName: 'LICENSES.md', source });
  },
};

/** The types of the library, in one file that imports nothing. Fails on a type error. */
const writeTypes: Plugin = {
  name: 'write-types',
  generateBundle() {
    const entry = {
      filePath: 'src/index.ts',
      libraries: { importedLibraries: [], allowedTypesLibraries: [] },
      output: { noBanner: true, exportReferencedTypes: false },
    };
    const source = generateDtsBundle([entry], { preferredConfigPath: 'tsconfig.json' }).join('');
    this.emitFile({ type: 'asset', fileName: 'index.d.ts', source });
  },
};

const SCHEMAS: Readonly<Record<string, unknown>> = {
  'configuration.schema.json': configurationSchema(rules),
  'report.schema.json': reportSchema,
};

const writeSchemas: Plugin = {
  name: 'write-schemas',
  generateBundle() {
    for (const [fileName, schema] of Object.entries(SCHEMAS)) {
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(schema, undefined, 2)}\n` });
    }
  },
};

const makeExecutable: Plugin = {
  name: 'make-executable',
  writeBundle({ dir = '' }, bundle) {
    for (const file of Object.keys(bundle)) chmodSync(join(dir, file), 0o755);
  },
};

/**
 * `import` of a late package, static or dynamic, becomes a `require` of its file on first use, and so does that of the grammar's reader. All who import
 * one are in `late/`.
 */
const loadLate: Plugin = {
  name: 'load-late',
  resolveId: {
    order: 'pre',
    handler(id, _, { kind }) {
      if (/^\.\/(?:packages\/.*|grammar)\.cjs$/.test(id)) return { id, external: true };
      if (id === './parse-lines.ts') return '\0late-grammar';
      if (!LATE.includes(id)) return null;
      return kind === 'dynamic-import' ? { id: `./packages/${id}.cjs`, external: true } : `\0late:${id}`;
    },
  },
  load(id) {
    if (id === '\0late-grammar') {
      return `let late;
        export const parseLines = (text, offset) => (late ??= require('./grammar.cjs')).parseLines(text, offset);`;
    }
    if (!id.startsWith('\0late:')) return null;
    const late = `require('./packages/${id.slice(6)}.cjs')`;
    // Some default exports are objects, others are functions.
    return `export default new Proxy(() => {}, { get: (_, name) => ${late}[name], apply: (_, self, values) => ${late}(...values) });`;
  },
};

/** Of what is kept compiled, which is made first. */
const digests: Record<string, string> = {};

const takeDigest: Plugin = {
  name: 'take-digest',
  generateBundle(_, bundle) {
    for (const name of ['core', 'grammar']) {
      const chunk = bundle[`late/${name}.cjs`];
      if (chunk?.type === 'chunk') digests[name] = createHash('sha256').update(chunk.code).digest('hex').slice(0, 16);
    }
  },
};

/** In the entry, the core is loaded when it is called. */
const loadCore: Plugin = {
  name: 'load-core',
  resolveId: (id) => (id === './start.ts' ? resolve('src/cli/load-core.ts') : null),
  transform(code, id) {
    if (id !== resolve('src/cli/load-core.ts')) return null;
    if (Object.keys(digests).length !== 2 || !code.includes('DIGESTS[')) throw new Error('no digests, or no place');
    return code.replaceAll('import.meta.dirname', '__dirname').replace('DIGESTS[', `(${JSON.stringify(digests)})[`);
  },
};

/** What runs of `lint` load, with the flags that hooks give: these, and what they import. It is what has a code cache. */
const CORE = [
  'src/cli/start.ts',
  'src/cli/parse.ts',
  'src/cli/commands/lint.ts',
  'src/reporters/stylish.ts',
  'src/reporters/json.ts',
].map((path) => resolve(path));

/** `import text from './page.css?raw'` is the text of the file, as Vite has it for the tests. Its name ends up in the bundle, so it is relative. */
const readRaw: Plugin = {
  name: 'read-raw',
  resolveId: {
    order: 'pre',
    handler: (id, importer) =>
      id.endsWith('?raw') && importer !== undefined ? `\0${relative('.', join(dirname(importer), id))}` : null,
  },
  load(id) {
    if (!id.startsWith('\0') || !id.endsWith('?raw')) return null;
    return `export default ${JSON.stringify(readFileSync(id.slice(1, -4), 'utf8'))};`;
  },
};

/** The entry of a late package: one export, the default one or all in one, so that the file is a plain CommonJS module. */
const lateEntry: Plugin = {
  name: 'late-entry',
  resolveId: (id) => (id.startsWith('entry:') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0entry:')) return null;
    const name = id.slice(7);
    return WITHOUT_DEFAULT.includes(name)
      ? `import * as all from '${name}'; export default all;`
      : `export { default } from '${name}';`;
  },
};

/** yargs measures texts by way of string-width, whose emoji patterns alone take 10 ms to parse. Our help texts have no emoji. */
const cheapWidth: Plugin = {
  name: 'cheap-width',
  resolveId: { order: 'pre', handler: (id) => (id === 'string-width' ? '\0string-width' : null) },
  load(id) {
    if (id !== '\0string-width') return null;
    return `import { stripVTControlCharacters } from 'node:util';
      export default (text) => [...stripVTControlCharacters(text)].length;`;
  },
};

/** chevrotain makes a table of all UTF-16 code units for its lexer, and needs the rows above 255 only for texts that are not bytes. */
const bytesOnly: Plugin = {
  name: 'bytes-only',
  transform(code, id) {
    if (!id.endsWith('/chevrotain/lib/src/scan/lexer.js')) return null;
    const parts = code.split('65536');
    if (parts.length !== 3) throw new Error('chevrotain makes its table in another way than it did');
    return parts.join('256');
  },
};

/**
 * How chevrotain makes a parser, in less time. To a prototype that is in use V8 adds a method, and takes one away, by copying all that there are, and
 * chevrotain does so some 250 and 90 times: its mixins become a chain of prototypes, and what a recording leaves behind on the parser is taken away
 * before, not after, the parser is made one (which is chevrotain's way to make it fast).
 */
const quickParser: Plugin = {
  name: 'quick-parser',
  transform(code, id) {
    if (id.endsWith('/chevrotain/lib/src/parse/parser/utils/apply_mixins.js')) {
      return `export function applyMixins({ prototype: last }, mixins) {
        for (const { prototype } of mixins) {
          Object.setPrototypeOf(last, prototype);
          last = prototype;
        }
      }`;
    }
    if (!id.endsWith('/chevrotain/lib/src/parse/parser/parser.js')) return null;
    const parts = code.split(/toFastProperties\(this\);|(?<=this\.disableRecording\(\);)/);
    if (parts.length !== 3) throw new Error('chevrotain makes its parser in another way than it did');
    return [parts[0], parts[1], 'toFastProperties(this);', parts[2]].join('');
  },
};

/** Files of ASCII alone are strings of one byte a character in V8, which it parses, and keeps, at less cost. */
const onlyAscii: Plugin = {
  name: 'only-ascii',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
    }
  },
};

/** As strings, patterns and templates have it, and nothing else in these files is not ASCII. */
function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function bundle(options: RolldownOptions, output: OutputOptions): RolldownOptions {
  return {
    platform: 'node',
    // Its parentheses around module wrappers make V8 compile at once what may never run.
    optimization: { pifeForModuleWrappers: false },
    // How long our plugins take is no reason to fail.
    checks: { bundlerTimings: false },
    onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log),
    ...options,
    plugins: [collectLicences, bytesOnly, quickParser, onlyAscii, options.plugins],
    output: { dir: 'dist', codeSplitting: false, comments: false, ...output },
  };
}

export default defineConfig([
  bundle(
    {
      input: { core: 'src/cli/start.ts', 'crew-worker': 'src/cli/crew-worker.ts' },
      // What the other files share with the core, it exports to them.
      preserveEntrySignatures: 'allow-extension',
      plugins: [loadLate, readRaw, takeDigest],
      // The same without node:module, which is for configuration files, and those we do not let it read.
      resolve: { alias: { 'yargs-parser': 'yargs-parser/browser' } },
      transform: { target: TARGET },
    },
    {
      cleanDir: true,
      format: 'cjs',
      strict: true,
      entryFileNames: 'late/[name].cjs',
      chunkFileNames: 'late/[name].cjs',
      codeSplitting: { groups: [{ name: 'core', test: (id) => CORE.includes(id) }] },
      dynamicImportInCjs: false,
    },
  ),
  bundle(
    { input: 'grammar/parse-lines.ts', plugins: [takeDigest], transform: { target: TARGET } },
    { format: 'cjs', strict: true, entryFileNames: 'late/grammar.cjs' },
  ),
  bundle(
    { input: 'src/cli/bin.ts', plugins: [loadCore, makeExecutable], transform: { target: OLDEST_PARSER } },
    { format: 'cjs', entryFileNames: 'vmxlint.cjs', strict: false, postBanner: CHECK_NODE },
  ),
  bundle(
    { input: 'src/cli/action.ts', plugins: [loadCore, makeExecutable], transform: { target: OLDEST_PARSER } },
    { format: 'cjs', entryFileNames: 'action.cjs', strict: false, postBanner: CHECK_NODE },
  ),
  ...LATE.map((name) =>
    bundle(
      {
        input: `entry:${name}`,
        // Its main file is UMD, whose `require` a bundler cannot follow.
        resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
        plugins: [lateEntry, cheapWidth],
        // Only for configuration files that extend others, which we do not use.
        transform: { target: TARGET, define: { 'import.meta.resolve': 'undefined' } },
      },
      { format: 'cjs', entryFileNames: `late/packages/${name}.cjs`, exports: 'default' },
    ),
  ),
  bundle(
    { input: 'src/index.ts', plugins: [writeTypes, writeSchemas, writeLicences], transform: { target: TARGET } },
    { format: 'esm', entryFileNames: 'index.js' },
  ),
]);
