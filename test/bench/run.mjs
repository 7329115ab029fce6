/*
 * `npm run bench [-- ROW… --quick --peers FOLDER --program FILE --out FOLDER]`: bundles what is TypeScript, which Node 20 does not run, and measures.
 * README.md beside this file tells the rest.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));
const made = join(here, 'out/programs');

/** What the command loads on first use (rolldown.config.ts), programs that do a part of its work load then, too. */
const loadLate = {
  name: 'load-late',
  resolveId: (id) => (['iconv-lite', 'ignore'].includes(id) ? `\0late:${id}` : null),
  load(id) {
    if (!id.startsWith('\0late:')) return null;
    const late = `require('${id.slice(6)}')`;
    return `export default new Proxy(() => {}, { get: (_, name) => ${late}[name], apply: (_, self, values) => ${late}(...values) });`;
  },
};

await bundle('main.ts', 'esm', 'main.mjs');
for (const name of readdirSync(join(here, 'programs'))) {
  await bundle(join('programs', name), 'cjs', `${basename(name, '.ts')}.cjs`);
}
// Beside the bundles, for koffi is loaded from node_modules/; with room for the trees of 10 MB of line ends.
const flags = ['--max-old-space-size=12000', '--expose-gc'];
const { status } = spawnSync(process.execPath, [...flags, join(made, 'main.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 2;

async function bundle(from, format, to) {
  const program = await rolldown({
    input: join(here, from),
    platform: 'node',
    external: ['koffi'],
    plugins: format === 'cjs' ? [loadLate] : [],
    logLevel: 'silent',
  });
  await program.write({ file: join(made, to), format, codeSplitting: false });
}
