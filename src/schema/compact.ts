import type { KnownKey, ValueType } from './known-key.ts';
import { openShape, shapeOfPattern, specificityOf } from './pattern.ts';
import { listOf, readRange, readValues } from './row.ts';

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

/** Reads the line of a key. */
export function readCompact(line: string): KnownKey {
  const columns = line.split('|').map((column) => (column === '' ? undefined : column));
  const [, pattern = '', family = '', type, values, range, unit, hardware, scope, product, flags] = columns;
  const [status, instead, confidence] = columns.slice(11);
  const marks = listOf(flags);
  return {
    pattern,
    family,
    type: type as ValueType,
    ...readValues(values),
    range: readRange(range),
    unit,
    hardware: hardware === undefined ? undefined : Number(hardware),
    scope: (scope ?? 'vm') as KnownKey['scope'],
    product: product as KnownKey['product'],
    managed: marks.includes('managed'),
    secret: marks.includes('secret'),
    path: marks.includes('path'),
    required: marks.includes('required'),
    status: (status ?? 'current') as KnownKey['status'],
    instead,
    confidence: (confidence ?? 'high') as KnownKey['confidence'],
  };
}
