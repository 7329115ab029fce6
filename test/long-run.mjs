/*
 * Runs a suite for as long as asked: `node test/long-run.mjs SUITE [--OPTION N]...`. An option becomes the environment variable that the suite
 * reads; a suite without one takes what is right for `npm test`. vitest runs TypeScript on every Node that we support.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SUITES = {
  conformance: { file: 'test/conformance/generated.test.ts', options: ['lines', 'seed'] },
  lines: { file: 'test/document/usual-line.test.ts', options: ['lines', 'seed'] },
  faults: { file: 'test/faults/kill.test.ts', options: ['kills'] },
  fuzz: { file: 'test/fuzz/fuzz.test.ts', options: ['minutes', 'seed'] },
  oracles: { file: 'test/oracles', options: [] },
};

const [name = '', ...args] = process.argv.slice(2);
const suite = Object.hasOwn(SUITES, name) ? SUITES[name] : undefined;
if (suite === undefined) fail(`which suite? ${Object.keys(SUITES).join(', ')}`);

const env = { ...process.env };
for (let i = 0; i < args.length; i += 2) {
  const option = /^--(\w+)$/.exec(args[i])?.[1];
  const value = args[i + 1] ?? '';
  if (option === undefined || !suite.options.includes(option))
    fail(`${name} takes ${suite.options.map((o) => `--${o} N`).join(', ')}`);
  if (!/^\d+$/.test(value)) fail(`--${option} wants a number`);
  env[`VMXLINT_${option.toUpperCase()}`] = value;
}
env.VMXLINT_ORACLES = 'required';
env.VMXLINT_SEED ??= String(Math.floor(Math.random() * 2 ** 31));

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const run = ['run', suite.file, '--disable-console-intercept'];
const { status } = spawnSync(process.execPath, [vitest, ...run], {
  env,
  stdio: 'inherit',
  cwd: fileURLToPath(new URL('..', import.meta.url)),
});
process.exitCode = status ?? 2;

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
