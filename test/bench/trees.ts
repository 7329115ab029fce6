import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { type Figure, type Goal, missing, shown, spreadFigure } from './figure.ts';
import { peakMemory } from './memory.ts';
import type { Run } from './process.ts';
import { times } from './start-up.ts';
import { ratios } from './statistics.ts';
import { pathsOf } from './tree.ts';

const FILES = 10_000;

export const treeRows: readonly Row[] = [
  { id: 'W1', measure: againstReaders },
  { id: 'W2', measure: againstParsers },
  { id: 'W3', measure: discovery },
  { id: 'W4', measure: memory },
  { id: 'W5', unasked: 'thorough', measure: threads },
  { id: 'M1', unasked: 'thorough', measure: million },
];

/** Lints a whole tree. */
export function lintTree({ vmxlint, tree }: Bench, files: number): Run {
  return { command: [...vmxlint, '.'], folder: tree(files), findings: 1 };
}

/** Is a program there? */
function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

interface Terms {
  readonly goal?: Goal;
  /** The time that counts. */
  readonly by?: 'cpu' | 'wall';
}

/** Compares a whole run with that of another program, which is said to be missing where it is not installed. */
function compare(
  bench: Bench,
  row: string,
  ours: Run,
  theirs: Run,
  what: string,
  pairs: number,
  { goal, by = 'cpu' }: Terms = {},
): Figure {
  const [name = ''] = theirs.command;
  if (!has(name)) return missing(row, what, `${name} is not installed`, goal);
  bench.note(`${row}: ${what}`);
  const taken = bench.compare(
    pairs,
    () => bench.run(ours),
    () => bench.run(theirs),
  );
  return spreadFigure(row, what, ratios(taken, by), { detail: times(taken), ...(goal && { goal }) });
}

/** Names of a tree's files, each ended by a NUL, for `xargs -0 -a`. */
function listOf({ scratch }: Bench, tree: string, perFolder?: number): string {
  const list = join(scratch, `list-of-${basename(tree)}`);
  writeFileSync(list, pathsOf(tree, FILES, perFolder).join('\0'));
  return list;
}

function againstReaders(bench: Bench): Figure[] {
  const ours = lintTree(bench, FILES);
  const list = listOf(bench, ours.folder);
  const pairs = 15;
  const cat = { command: ['xargs', '-0', '-a', list, 'cat'], folder: ours.folder };
  const grep = { command: ['grep', '-rc', 'vhv.enable', '.'], folder: ours.folder };
  const what = `lint ${FILES} files, all recommended rules`;
  const apart = bench.tree(FILES, 1);
  const oursApart = { ...ours, folder: apart };
  const catApart = { command: ['xargs', '-0', '-a', listOf(bench, apart, 1), 'cat'], folder: apart };
  return [
    compare(bench, 'W1', ours, cat, `${what} / \`xargs cat\``, pairs, { goal: { required: 6, moonshot: 3.5 } }),
    compare(bench, 'W1', oursApart, catApart, 'the same, each file in a folder of its own', pairs),
    compare(bench, 'W1', ours, grep, `${what} / \`grep -rc\``, 3),
  ];
}

/** A lens for these files: what Augeas ships for VMware's takes no key with a colon, and no empty value. */
const LENS = `module Dictionary =
let eq = del /[ \\t]*=[ \\t]*/ " = "
let quote = del "\\"" "\\""
let entry = [ Util.indent . key /[A-Za-z0-9_.:-]+/ . eq . quote . (store /[^"\\n]+/)? . quote . Util.eol ]
let glued = [ label "malformed" . store /[^#= \\t\\n][^"\\n]*"[^"\\n]*"[^ \\t\\n][^\\n]*/ . Util.del_str "\\n" ]
let lns = ( Util.empty | Util.comment | entry | glued )*
`;

const FIND_ALL = `import re, sys
pattern = re.compile(rb'^[ \\t]*([^#=\\s]+)[ \\t]*=[ \\t]*("[^"\\r\\n]*"|[^\\s"#]*)[ \\t]*(?:#.*)?$', re.M)
found = 0
for name in open(sys.argv[1], 'rb').read().split(b'\\0'):
    with open(name, 'rb') as file:
        found += len(pattern.findall(file.read()))
sys.exit(0 if found > 0 else 2)
`;

function againstParsers(bench: Bench): Figure[] {
  const ours = lintTree(bench, FILES);
  const lenses = join(bench.scratch, 'lenses');
  mkdirSync(lenses, { recursive: true });
  writeFileSync(join(lenses, 'dictionary.aug'), LENS);
  writeFileSync(join(bench.scratch, 'find-all.py'), FIND_ALL);
  const load = `Dictionary.lns incl ${ours.folder}/*/*.vmx`;
  const augtool = {
    command: ['augtool', '--noautoload', '-I', lenses, '--transform', load, 'match /augeas//error'],
    folder: ours.folder,
  };
  const python = {
    command: ['python3', join(bench.scratch, 'find-all.py'), listOf(bench, ours.folder)],
    folder: ours.folder,
  };
  const what = `lint ${FILES} files`;
  return [
    compare(bench, 'W2', ours, augtool, `${what} / augtool, a dictionary lens`, 7, {
      goal: { required: 0.45, moonshot: 0.25 },
    }),
    compare(bench, 'W2', ours, python, `${what} / Python's \`re.findall\``, 15, {
      goal: { required: 1.7, moonshot: 0.95 },
    }),
  ];
}

/** The search alone; with the start of Node, which takes longer than `find` over the small tree: how much longer is told, and what the least search takes. */
function discovery(bench: Bench): Figure[] {
  const sizes: { files: number; perFolder?: number; pairs: number; goal?: Goal }[] = [
    { files: FILES, pairs: 31, goal: { required: 4, moonshot: 3.5 } },
    { files: FILES, perFolder: 1, pairs: 15 },
    { files: 300_000, pairs: 7, goal: { required: 1.5, moonshot: 1.2 } },
  ];
  return sizes.flatMap(({ files, perFolder, pairs, goal }) => {
    const folder = bench.tree(files, perFolder);
    const ours = { command: [...bench.program('find-all'), folder], folder };
    const least = { command: [...bench.program('find-barely'), folder], folder };
    const find = { command: ['find', folder, '-name', '*.vmx', '-type', 'f'], folder };
    const where = perFolder === 1 ? ', each in a folder of its own,' : '';
    const what = `${files} files${where} / \`find\``;
    return [
      compare(bench, 'W3', ours, find, `find ${what}`, pairs, goal && { goal }),
      compare(bench, 'W3', least, find, `the least search in Node, which finds ${what}`, pairs),
      compare(bench, 'W3', bench.bare, find, `\`node -e 0\`, which finds none of ${what}`, pairs),
    ];
  });
}

function memory(bench: Bench): Figure[] {
  const [bare, small, large] = [bench.bare, lintTree(bench, FILES), lintTree(bench, 10 * FILES)].map(
    (run) => peakMemory(bench, run).peak ?? Number.NaN,
  ) as [number, number, number];
  const goals = [
    { required: 2.2, moonshot: 1.8 },
    { required: 30, moonshot: 10 },
  ] as const;
  const what = [
    `peak memory linting ${FILES} files / that of \`node -e 0\``,
    `peak memory linting ${10 * FILES} files - that of ${FILES}`,
  ] as const;
  if (Number.isNaN(bare)) return what.map((one, index) => missing('W4', one, 'the kernel does not tell', goals[index]));
  return [
    {
      row: 'W4',
      what: what[0],
      measured: small / bare,
      goal: goals[0],
      detail: `${shown(small)} / ${shown(bare)} MiB`,
    },
    { row: 'W4', what: what[1], measured: large - small, unit: ' MiB', goal: goals[1], detail: `${shown(large)} MiB` },
  ];
}

/** Two threads against one; and what they could gain at most, which is what two runs gain, each over its half. */
function threads(bench: Bench): Figure[] {
  const files = 10 * FILES;
  const one = lintTree(bench, files);
  const two = { ...one, command: [...bench.vmxlint, '--jobs=2', '.'] };
  const paths = pathsOf(one.folder, files);
  const lists = [paths.slice(0, files / 2), paths.slice(files / 2)].map((half, index) => {
    const list = join(bench.scratch, `half-${index}`);
    writeFileSync(list, half.join('\0'));
    return list;
  });
  const [node = '', program = ''] = bench.vmxlint;
  const script = lists.map((list) => `"${node}" "${program}" -0 --files-from "${list}" & `).join('');
  const halves = { command: ['sh', '-c', `${script}wait`], folder: one.folder };
  const goal = { required: 0.65, moonshot: 0.55 };
  return [
    compare(bench, 'W5', two, one, `lint ${files} files with two threads / with one, wall`, 5, { goal, by: 'wall' }),
    compare(bench, 'W5', halves, one, 'two runs, each over half of them / one run, wall', 5, { by: 'wall' }),
  ];
}

/** One run over as many files as nobody has: what it costs, and that its memory does not grow. */
function million(bench: Bench): Figure[] {
  const files = bench.quick ? 200_000 : 1_000_000;
  const run = lintTree(bench, files);
  bench.note(`M1: ${files} files`);
  const { cost, peak } = peakMemory(bench, run);
  const detail = `CPU ${shown(cost.cpu / 1000)} s, ${shown((cost.cpu * 1000) / files)} µs a file`;
  return [
    { row: 'M1', what: `lint ${files} files in one run`, measured: cost.wall / 1000, unit: ' s', detail },
    peak === undefined
      ? missing('M1', 'peak memory of that', 'the kernel does not tell')
      : { row: 'M1', what: 'peak memory of that', measured: peak, unit: ' MiB' },
  ];
}
