import { toDocument } from '../../src/document/document.ts';
import { lookUp } from '../../src/schema/look-up.ts';
import type { Bench, Row } from './bench.ts';
import { type Figure, shown, spreadFigure } from './figure.ts';
import { ratioOf, timeByTurns } from './in-process.ts';
import { quantile } from './statistics.ts';
import { machineText } from './texts.ts';

/** What it costs to ask the schema, compared with a hash map that holds the very keys that are asked for. */
export const lookUpRow: Row = { id: 'K1', measure: lookUps };

function lookUps({ quick }: Bench): Figure[] {
  const keys = Array.from({ length: 100 }, (_, number) => toDocument(machineText(number), 'vmx')).flatMap(
    ({ settings }) => [...settings.keys()],
  );
  const plain = new Map(keys.map((key, index) => [key, index]));
  const count = (isKnown: (key: string) => boolean) => () => keys.filter(isKnown).length;
  const tasks = { map: count((key) => plain.has(key)), lookUp: count((key) => lookUp(key) !== undefined) };
  const known = tasks.lookUp();
  if (known < keys.length / 2) throw new Error('the schema does not know the keys that are asked for');
  const taken = timeByTurns(tasks, { rounds: quick ? 9 : 25 });
  const nanos = (name: string) => `${shown((quantile(taken.get(name) ?? [], 0.5) * 1e6) / keys.length)} ns`;
  return [
    spreadFigure('K1', 'look a key up in the schema / in a hash map', ratioOf(taken, 'lookUp', 'map'), {
      detail: `${nanos('lookUp')} / ${nanos('map')}`,
    }),
  ];
}
