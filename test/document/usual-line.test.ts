import { expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { usualNode } from '../../src/document/usual-line.ts';
import { hardLine } from '../conformance/generator.ts';
import { type Random, randomFrom } from '../conformance/random.ts';

const LINES = Number(process.env.VMXLINT_LINES ?? 1_000_000);
const SEED = Number(process.env.VMXLINT_SEED ?? 1);

/** What a usual line is made of, and what comes in its way; with all that means something to the grammar. */
const BLANKS = ['', '', ' ', ' ', '\t', '  ', '\v', '\f', '\xA0', '\r', '\0'];
const PIECES = [
  '',
  ' ',
  '\t',
  '"',
  '""',
  '#',
  '=',
  '|',
  '|22',
  '|E9',
  '\\',
  "'",
  '\0',
  '\r',
  '\x7F',
  '\xC3\xA4',
  '\x85',
];
const KEYS = ['a', 'scsi0:0.fileName', '.encoding', 'a-b_c', '\xE4', 'a b', '"a"', 'a#', 'a/b', 'a%', ''];
const ENDS = ['\n', '\n', '\n', '\r\n', '', '\r', '\n\n', '\r\r\n', 'x\n', '# c\n', '"\n'];

/** A line that is nearly usual. */
function nearlyUsual(random: Random): string {
  const blanks = () => (random.chance(0.9) ? random.pick(['', ' ', '\t']) : random.pick(BLANKS));
  const some = () => (random.chance(0.7) ? String.fromCharCode(random.below(256)) : random.pick(PIECES));
  const value = Array.from({ length: random.below(5) }, some).join('');
  const key = random.chance(0.2) ? some() : random.pick(KEYS);
  const equals = random.chance(0.97) ? '=' : some();
  const [open, close] = [random.chance(0.95) ? '"' : some(), random.chance(0.95) ? '"' : some()];
  return [blanks(), key, blanks(), equals, blanks(), open, value, close, blanks(), random.pick(ENDS)].join('');
}

it(`says of ${LINES} lines what the grammar says of each, seed ${SEED}`, { timeout: 0 }, () => {
  const random = randomFrom(SEED);
  let usual = 0;
  for (let count = 0; count < LINES; count++) {
    const line = random.chance(0.2) ? `${hardLine(random)}${random.pick(ENDS)}` : nearlyUsual(random);
    const node = usualNode(line);
    if (node === undefined) continue;
    usual++;
    const { lines } = parse(line, 'piece');
    // Not by vitest for each, which takes longer than all the rest.
    if (JSON.stringify(lines) !== JSON.stringify([node])) expect([node], JSON.stringify(line)).toEqual(lines);
  }
  // What is never met would prove nothing.
  expect(usual).toBeGreaterThan(LINES / 20);
  expect(usual).toBeLessThan(LINES / 2);
});

it('is asked of every line that VMware writes', () => {
  for (const line of [
    'a = "1"\n',
    'scsi0:0.fileName = "x y.vmdk"\r\n',
    'annotation = "a|0Ab"\n',
    '.encoding = "\xE4"\n',
  ])
    expect(usualNode(line), line).toMatchObject({ kind: 'entry', quoted: true });
});

it('leaves to the grammar what may mean something else', () => {
  for (const line of [
    '',
    '\n',
    '# a = "b"\n',
    'a = b\n',
    'a = "b"',
    'a = "b" # c\n',
    'a = "b\n',
    'a = "b"c"\n',
    '= "b"\n',
  ])
    expect(usualNode(line), line).toBeUndefined();
});
