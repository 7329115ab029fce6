import { foldKey } from '../document/key.ts';
import { rulesLookingAt } from '../engine/looking.ts';
import type { Paint } from '../reporters/paint.ts';
import { sanitise } from '../reporters/sanitise.ts';
import { guideIds, guideOf } from '../schema/guide.ts';
import { productsOf } from '../schema/hardware.ts';
import type { KeyRow, ValueType } from '../schema/known-key.ts';
import { allKnownKeys, lookUp } from '../schema/look-up.ts';
import {
  exampleOf,
  indexesOutOfRange,
  placeholdersOf,
  showPattern,
  specificityOf,
  spellKey,
} from '../schema/pattern.ts';
import { explainSource } from '../schema/sources.ts';
import { expectedOf } from '../schema/value.ts';
import { bullets, factsText, titled } from './sections.ts';
import { wrap } from './wrap.ts';

/** What people call the types that `expectedOf` has no words for. */
const TYPES: Readonly<Partial<Record<ValueType, string>>> = {
  string: 'a text',
  filename: 'the name of a file, or a path',
  directory: 'the name of a folder, or a path',
  list: 'a list',
  guestos: 'the id of a guest system',
  base64: 'data in base64',
  blob: "data of VMware's own",
  xml: 'XML',
  secret: 'a secret',
};

const SCOPES = {
  vm: '.vmx files',
  host: 'host files',
  both: '.vmx files, and host files, for every machine of the host',
} as const;

const PRODUCTS = { esxi: 'ESXi', hosted: 'Workstation, Player and Fusion', fusion: 'Fusion' } as const;

const STATUSES = {
  current: '',
  legacy: 'of older products: current ones do without it',
  obsolete: 'no current product reads it',
  suspect: 'not known to do anything',
  nonexistent: 'the newest VMware program does not have it',
  unverified: 'told of, and not verified',
} as const;

const CONFIDENCE = {
  high: "high: a vendor's text or code, or several real files",
  medium: 'medium: a public source with a name',
  low: 'low: a single claim',
  unverified: 'unverified',
} as const;

/** The known key of a name, in VMware's spelling, whatever the case; a pattern as we print it (`scsiN:M.fileName`) stands for its first key. */
export function keyOf(name: string): string | undefined {
  const folded = foldKey(name);
  const known = lookUp(folded);
  if (known !== undefined) return spellKey(known.pattern, name);
  const pattern = allKnownKeys().find((one) => foldKey(showPattern(one.pattern)) === folded)?.pattern;
  return pattern && exampleOf(pattern);
}

/** All that is known of a key. @param key a known one. */
export async function explainKey(key: string, width: number, paint: Paint): Promise<string> {
  const known = lookUp(foldKey(key));
  const { describeKey } = await import('../schema/describe.ts');
  const row = known && describeKey(known.pattern);
  if (row === undefined) throw new TypeError(`${key} is no known key`);
  const name = sanitise(key);
  const guide = guideOf(row.pattern);
  const sections = [
    wrap(`${name}: ${row.about}`, width).replace(name, () => paint.strong(name)),
    factsText(factsOf(row), width),
    ...outOfRange(key, row, width),
    ...(row.examples.length === 0 ? [] : [titled('Values, for example', bullets(row.examples, width), paint)]),
    titled('Rules that look at it', await rulesText(key, row, width), paint),
    ...(guide === undefined ? [] : [titled('Guides', guideText(row.pattern, width), paint)]),
    titled('Sources', bullets(row.sources.map(explainSource), width), paint),
  ];
  return `${sections.join('\n\n')}\n`;
}

function factsOf(row: KeyRow): (readonly [string, string])[] {
  const { pattern, hardware, product, status, instead } = row;
  const open = placeholdersOf(pattern)
    .map(([name, meaning]) => `${name}: ${meaning}`)
    .join('; ');
  const facts = [
    ['keys', specificityOf(pattern) === 4 ? '' : `${showPattern(pattern)}${open && ` (${open})`}`],
    ['value', valueText(row)],
    ['default', row.default ?? ''],
    ['since', hardware === undefined ? '' : `hardware version ${hardware} (${productsOf(hardware)})`],
    ['stands in', SCOPES[row.scope]],
    ['read by', product === undefined ? '' : `${PRODUCTS[product]} only`],
    ['status', status === 'current' ? '' : `${status}: ${STATUSES[status]}`],
    ['meant', instead ?? ''],
    ['remarks', remarksOf(row).join('; ')],
    ['certainty', CONFIDENCE[row.confidence]],
  ] as const;
  return facts.filter(([, fact]) => fact !== '');
}

function valueText(row: KeyRow): string {
  const { type, values, open } = row;
  const words = values.map(({ text, hardware }) =>
    hardware === undefined ? text : `${text} (from hardware version ${hardware} on)`,
  );
  if (type === 'enum') return `one of ${words.join(', ')}${open ? ', and perhaps others' : ''}`;
  const expected = expectedOf(row) ?? TYPES[type] ?? type;
  return words.length === 0 ? expected : `${expected}; also ${words.join(', ')}`;
}

function remarksOf({ managed, secret, path, required }: KeyRow): string[] {
  return [
    ...(required ? ['VMware starts no machine without it'] : []),
    ...(managed ? ['VMware writes it by itself'] : []),
    ...(secret ? ['its value is a secret, which is never shown'] : []),
    ...(path ? ["the path may lead out of the machine's folder"] : []),
  ];
}

function outOfRange(key: string, { pattern }: KeyRow, width: number): string[] {
  return indexesOutOfRange(pattern, key).map(({ index, min, max }) =>
    wrap(`In ${sanitise(key)}, ${index} is not among the indexes that VMware has: ${min} to ${max}.`, width),
  );
}

async function rulesText(key: string, row: KeyRow, width: number): Promise<string> {
  const { examples } = await import('../rules/examples.ts');
  const looking = rulesLookingAt(key, row, ({ id }) => Object.values(examples[id] ?? {}).flat());
  const texts = looking.map(({ id, severity, summary }) => `${id} (${severity}): ${summary}`);
  return bullets([...texts, 'those about syntax and style, as at every line'], width);
}

function guideText(pattern: string, width: number): string {
  const { expected = '', about = '', note } = guideOf(pattern) ?? {};
  const ids = guideIds(pattern).split('; ').filter(Boolean);
  return bullets([`they want ${expected}; otherwise ${about}${note === undefined ? '' : ` (${note})`}`, ...ids], width);
}
