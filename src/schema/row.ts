import type { EnumValue, KeyRow, ValueType } from './known-key.ts';

/** The facts of a row: its title, and what stands behind each name. */
export interface Row {
  readonly title: string;
  readonly facts: ReadonlyMap<string, string>;
}

/** The rows of a text: a title, then a line `  name: value` for each fact; a blank line between rows. */
export function rowsOf(text: string): string[] {
  return text.trim().split('\n\n');
}

/** Reads a row, and takes for granted that it is well-formed: a test sees to that. */
export function readRow(text: string): Row {
  const [title = '', ...lines] = text.split('\n');
  const facts = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(': ');
    facts.set(line.slice(2, colon), line.slice(colon + 2));
  }
  return { title, facts };
}

/** Reads the row of a key. */
export function readKey(family: string, text: string): KeyRow {
  const { title, facts } = readRow(text);
  const fact = (name: string) => facts.get(name);
  const flags = listOf(fact('flags'));
  return {
    pattern: title,
    family,
    type: fact('type') as ValueType,
    ...readValues(fact('values')),
    range: readRange(fact('range')),
    unit: fact('unit'),
    hardware: fact('hardware') === undefined ? undefined : Number(fact('hardware')),
    scope: (fact('scope') ?? 'vm') as KeyRow['scope'],
    product: fact('product') as KeyRow['product'],
    managed: flags.includes('managed'),
    secret: flags.includes('secret'),
    path: flags.includes('path'),
    required: flags.includes('required'),
    status: (fact('status') ?? 'current') as KeyRow['status'],
    instead: fact('instead'),
    default: fact('default'),
    examples: fact('examples')?.split('; ') ?? [],
    about: fact('about') ?? '',
    confidence: fact('confidence') as KeyRow['confidence'],
    sources: listOf(fact('sources')),
  };
}

/** The parts of a fact that lists several things. */
export function listOf(fact: string | undefined): string[] {
  return fact?.split(', ') ?? [];
}

/** Reads `bios, efi (8), ...`. */
export function readValues(fact: string | undefined): { values: readonly EnumValue[]; open: boolean } {
  const words = listOf(fact);
  const open = words.at(-1) === '...';
  return { values: (open ? words.slice(0, -1) : words).map(readEnumValue), open };
}

/** Reads `1..960`, of which either end may be left out. */
export function readRange(fact: string | undefined): readonly [min: number, max: number] | undefined {
  if (fact === undefined) return undefined;
  const [min = '', max = ''] = fact.split('..');
  return [min === '' ? Number.NEGATIVE_INFINITY : Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max)];
}

function readEnumValue(word: string): EnumValue {
  const hardware = / \((\d+)\)$/.exec(word);
  return hardware === null
    ? { text: word, hardware: undefined }
    : { text: word.slice(0, hardware.index), hardware: Number(hardware[1]) };
}
