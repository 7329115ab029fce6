import type { KnownKey, ValueType } from './known-key.ts';
import { openShape, shapeOfPattern, specificityOf } from './pattern.ts';
import { readRange, readValues } from './row.ts';

/*
 * A known key in one line, of which a run reads only those that it meets: what the key is found by, then its facts in this order, between bars. What
 * has only empty facts behind it ends there.
 */

/** What a pattern's keys are found by: the key itself, its shape, or `*` and the shape that it begins with. */
function handleOf(pattern: string): string {
  const folded = pattern.toLowerCase();
  const specificity = specificityOf(pattern);
  if (specificity === 4) return folded;
  return specificity === 3 ? shapeOfPattern(folded) : `*${openShape(folded)}`;
}

/** The line of a key. */
export function writeCompact(key: KnownKey): string {
  const { values, open, range = [0, 0] } = key;
  const words = values.map(({ text, hardware }) => (hardware === undefined ? text : `${text} (${hardware})`));
  const flags = (['managed', 'secret', 'path', 'required'] as const).filter((flag) => key[flag]);
  const columns = [
    handleOf(key.pattern),
    key.pattern,
    key.family,
    key.type,
    (open ? [...words, '...'] : words).join(', '),
    key.range === undefined ? '' : range.map((end) => (Number.isFinite(end) ? end : '')).join('..'),
    key.unit ?? '',
    key.hardware ?? '',
    key.scope === 'vm' ? '' : key.scope,
    key.product ?? '',
    flags.join(', '),
    key.status === 'current' ? '' : key.status,
    key.instead ?? '',
    key.confidence === 'high' ? '' : key.confidence,
  ];
  return columns.join('|').replace(/\|+$/, '');
}

/** Reads the line of a key. Runs do so for each key that they meet, with code that V8 has not made fast yet: as few steps as can be. */
export function readCompact(line: string): KnownKey {
  const columns = line.split('|');
  const text = (i: number) => columns[i] || undefined;
  const flags = columns[10] ?? '';
  const values = text(4);
  return {
    pattern: columns[1] ?? '',
    family: columns[2] ?? '',
    type: columns[3] as ValueType,
    values: values === undefined ? NO_VALUES : readValues(values).values,
    open: values?.endsWith('...') === true,
    range: readRange(text(5)),
    unit: text(6),
    hardware: columns[7] ? Number(columns[7]) : undefined,
    scope: (text(8) ?? 'vm') as KnownKey['scope'],
    product: text(9) as KnownKey['product'],
    managed: flags.includes('managed'),
    secret: flags.includes('secret'),
    path: flags.includes('path'),
    required: flags.includes('required'),
    status: (text(11) ?? 'current') as KnownKey['status'],
    instead: text(12),
    confidence: (text(13) ?? 'high') as KnownKey['confidence'],
  };
}

const NO_VALUES: KnownKey['values'] = [];
