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
    logLevel: 'silent',
  });
  await program.write({ file: join(made, to), format, codeSplitting: false });
}
