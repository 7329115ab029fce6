import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { type Figure, missing, spreadFigure } from './figure.ts';
import type { Run } from './process.ts';
import { times } from './start-up.ts';
import { ratios } from './statistics.ts';
import { machineText } from './texts.ts';

/** Other linters, each on one file of 3 KB of its own kind: what a start costs in this field. */
export const fieldRow: Row = { id: 'field', unasked: 'never', measure: field };

interface Peer {
  /** The program, as npm installs it, and its arguments. */
  readonly command: readonly string[];
  readonly file: string;
  readonly text: string;
}

const JSON_TEXT = `${JSON.stringify(Object.fromEntries(Array.from({ length: 110 }, (_, i) => [`key${i}`, `value ${i}`])), undefined, 2)}\n`;
const MARKDOWN = `# Title\n${Array.from({ length: 50 }, (_, i) => `\n## Part ${i}\n\nSome words on part ${i}, and no more.\n`).join('')}`;
const SCRIPT = Array.from({ length: 75 }, (_, i) => `export const value${i} = ${i} + Math.random();\n`).join('');

const PEERS: readonly Peer[] = [
  { command: ['oxlint', 'file.js'], file: 'file.js', text: SCRIPT },
  { command: ['biome', 'lint', 'file.js'], file: 'file.js', text: SCRIPT },
  { command: ['prettier', '--check', 'file.json'], file: 'file.json', text: JSON_TEXT },
  { command: ['markdownlint-cli2', 'file.md'], file: 'file.md', text: MARKDOWN },
  { command: ['eslint', 'file.json'], file: 'file.json', text: JSON_TEXT },
];

const ESLINT = `import json from '@eslint/json';
export default [{ files: ['**/*.json'], language: 'json/json', ...json.configs.recommended }];
`;

function field(bench: Bench): Figure[] {
  const { run, bare, peers, scratch, vmxlint } = bench;
  const folder = join(peers ?? scratch, 'field');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'eslint.config.mjs'), ESLINT);
  writeFileSync(join(folder, 'file.vmx'), machineText(0));
  const figureOf = (what: string, ours: Run): Figure => {
    bench.note(what);
    const pairs = bench.compare(
      31,
      () => run(ours),
      () => run(bare),
    );
    return spreadFigure('field', `${what} / \`node -e 0\``, ratios(pairs, 'cpu'), { detail: times(pairs) });
  };
  const others = PEERS.map(({ command: [name = '', ...args], file, text }) => {
    writeFileSync(join(folder, file), text);
    const program = join(peers ?? '', 'node_modules/.bin', name);
    if (peers === undefined || !isProgram(program))
      return missing('field', name, 'not installed: see test/bench/README.md');
    return figureOf([name, ...args].join(' '), { command: [program, ...args], folder, findings: 1 });
  });
  return [figureOf('vmxlint file.vmx', { command: [...vmxlint, 'file.vmx'], folder }), ...others];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
