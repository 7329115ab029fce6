/*
 * How long a look-up takes, as a multiple of a look-up in a hash map that holds the very keys that are asked for. Both take turns in one process.
 *
 *   npx rolldown test/bench/look-up.ts --platform node --format esm --file /tmp/look-up.mjs && VMXLINT_CORPUS=... node /tmp/look-up.mjs
 */
import { toDocument } from '../../src/document/document.ts';
import { lookUp } from '../../src/schema/look-up.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { corpusFiles } from '../corpus.ts';

const ROUNDS = 400;

const keys = corpusFiles()
  .map(({ text, kind }) => toDocument(text, kind))
  .filter(({ kind }) => kind !== 'dictionary')
  .flatMap(({ settings }) => [...settings.keys()]);
if (keys.length === 0) throw new Error('no keys: VMXLINT_CORPUS must name the folder of the real files');
const plain = new Map(keys.map((key, i) => [key, i]));

const start = process.hrtime.bigint();
const cold = keys.slice(0, 60).filter((key) => lookUp(key) !== undefined).length;
const first = elapsed(start);

const times = { map: [] as number[], lookUp: [] as number[] };
let found = 0;
for (let round = 0; round < ROUNDS; round++) {
  times.map.push(time(keys, (key) => plain.has(key)));
  times.lookUp.push(time(keys, (key) => lookUp(key) !== undefined));
}

const unknown = Array.from({ length: 100_000 }, (_, i) => `ethernet${i}.x${i.toString(36)}addressTyp`);
const suggesting = time(unknown, (key) => suggest(key) !== undefined);

const [map, ours] = [median(times.map), median(times.lookUp)];
const lines = [
  `keys ${keys.length}, different ${plain.size}`,
  `hash map ${((map * 1e6) / keys.length).toFixed(1)} ns a key, lookUp ${((ours * 1e6) / keys.length).toFixed(1)} ns a key: ratio ${(ours / map).toFixed(2)}`,
  `first 60 look-ups (${cold} known), index and code included: ${first.toFixed(2)} ms`,
  `100,000 suggestions for unknown keys: ${suggesting.toFixed(0)} ms`,
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = found > 0 ? 0 : 1;

function time(asked: readonly string[], isKnown: (key: string) => boolean): number {
  const begin = process.hrtime.bigint();
  for (const key of asked) if (isKnown(key)) found++;
  return elapsed(begin);
}

function elapsed(since: bigint): number {
  return Number(process.hrtime.bigint() - since) / 1e6;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
