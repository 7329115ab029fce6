import { expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { phraseLikeOthers, rememberFrame } from '../../src/document/frame.ts';
import { type Phrase, toPhrase } from '../../src/document/phrase.ts';
import { hardLine } from '../conformance/generator.ts';
import { type Random, randomFrom } from '../conformance/random.ts';

const LINES = Number(process.env.VMXLINT_LINES ?? 50_000);
const SEED = Number(process.env.VMXLINT_SEED ?? 1);

/** What may stand between two quotes, or come to; with all that means something to the grammar. */
const PIECES = [
  '',
  ' ',
  '\t',
  '"',
  '#',
  '=',
  '|',
  '|22',
  '\\',
  "'",
  '\0',
  '\r',
  '\x7F',
  '\x80',
  '\xE2\x80\x9D',
  '~',
  'x',
];
const ENDS = ['\n', '\n', '\r\n', ' \n', '\t# c\n', '"\n', '', '\r', ' x\n'];

function parsed(line: string): Phrase | undefined {
  const { lines } = parse(line, 'piece');
  const [node] = lines;
  return node === undefined || lines.length !== 1 ? undefined : toPhrase(line, node, 0, []);
}

/** A line like the other: something else between its quotes, or behind them. */
function likeness(random: Random, line: string): string {
  const start = line.indexOf('"') + 1;
  const end = line.indexOf('"', start);
  if (start === 0 || end < 0) return line;
  const middle = Array.from({ length: random.below(4) }, () =>
    random.chance(0.6) ? String.fromCharCode(0x20 + random.below(0x5f)) : random.pick(PIECES),
  ).join('');
  const tail = random.chance(0.7) ? line.slice(end) : `"${random.pick(ENDS)}`;
  return line.slice(0, start) + middle + tail;
}

it(`says of ${LINES} lines what the grammar says of each, seed ${SEED}`, { timeout: 0 }, () => {
  const random = randomFrom(SEED);
  let like = 0;
  let known = 'a = "b"\n';
  for (let count = 0; count < LINES; count++) {
    const line = random.chance(0.3) ? `${hardLine(random)}${random.pick(ENDS)}` : likeness(random, known);
    // As the reader of documents cuts them: no line has another end inside.
    if (/[\r\n](?!\n?$)/.test(line)) continue;
    const found = phraseLikeOthers(line);
    const right = parsed(line);
    if (found !== undefined) {
      like++;
      expect(found, JSON.stringify(line)).toEqual(right);
    } else if (right !== undefined) rememberFrame(line, right);
    if (line.includes('"') && random.chance(0.2)) known = line;
  }
  // What is never met would prove nothing.
  expect(like).toBeGreaterThan(LINES / 20);
});

it('says nothing of what another file may read otherwise', () => {
  rememberFrame('key = "value"\n', parsed('key = "value"\n') as Phrase);
  expect(phraseLikeOthers('key = "other"\n')).toMatchObject({ kind: 'entry', valueText: 'other', valueEnd: 13 });
  for (const line of ['key = "\xE9"\n', 'key = "|22"\n', 'key = "a" # "b"\n', 'key = "a"', 'key = "\n', 'Key = "a"\n'])
    expect(phraseLikeOthers(line), line).toBeUndefined();
});
