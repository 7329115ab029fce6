import type { KnownKey } from './known-key.ts';

/** Why a value cannot be what its key wants. */
export interface ValueProblem {
  readonly kind: 'boolean' | 'integer' | 'range' | 'enum' | 'form';
  /** What it should be, in words that follow "must be". */
  readonly expected: string;
  /** The value that was meant, where that is plain. */
  readonly meant: string | undefined;
}

/** Words for TRUE and FALSE elsewhere; VMware knows only those two (FORMAT.md 3). */
const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ...['1', 'yes', 'y', 'on', 't', 'enabled', 'enable'].map((word) => [word, 'TRUE'] as const),
  ...['0', 'no', 'n', 'off', 'f', 'disabled', 'disable'].map((word) => [word, 'FALSE'] as const),
]);

/** Forms of values that are neither numbers nor words. */
const FORMS: Readonly<Partial<Record<KnownKey['type'], readonly [form: RegExp, expected: string]>>> = {
  mac: [/^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i, 'a MAC address, such as 00:50:56:00:00:01'],
  uuid: [
    /^(?:[0-9a-f]{2}[ -]){15}[0-9a-f]{2}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{32}$/i,
    '16 bytes in hex, such as 56 4d 00 00 00 00 00 00-00 00 00 00 00 00 00 01',
  ],
  hexbytes: [/^[0-9a-f]{2}(?: [0-9a-f]{2})*$/i, 'bytes in hex, with blanks between them'],
  bits32: [/^(?::*[^:\s]){32}$/, '32 characters, one for each bit, perhaps in groups with colons'],
  bits128: [/^(?:0x)?[0-9a-f]{32}$/i, '32 hex digits'],
  version: [/^\d+(?:\.\d+)*$/, 'a version, such as 17.5.0'],
  ipaddr: [/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?(?=[0-9a-f.]*:)[0-9a-f:.]+(?:%\w+)?\]?)$/i, 'an IP address'],
};

/**
 * Holds a value to the type of its key; undefined where nothing is wrong with it, or nothing can be known. An empty value is none: the key is as good
 * as not there.
 * @param text the value, escapes undone.
 */
export function checkValue(known: KnownKey, text: string): ValueProblem | undefined {
  if (text === '') return undefined;
  switch (known.type) {
    case 'boolean':
      return enumValueOf(known, text) === undefined ? checkBoolean(text) : undefined;
    case 'yesno':
      return checkYesNo(text);
    case 'integer':
    case 'port':
      return checkInteger(known, text);
    case 'enum':
      return checkEnum(known, text);
    default:
      return checkForm(known, text);
  }
}

/**
 * The number that VMware's reader of integers sees: `strtol` with base 0 over the whole text, so that 0x10 is 16 and 010 is 8. Undefined where it is
 * none, or beyond 64 bits.
 */
export function integerOf(text: string): number | undefined {
  // As VMware writes them.
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  const match = /^[ \t]*([+-]?)(0x[0-9a-f]{1,16}|0[0-7]{0,22}|[1-9]\d{0,19})$/i.exec(text);
  if (match === null) return undefined;
  const [, sign, digits = ''] = match;
  const value = Number(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return sign === '-' ? -value : value;
}

/** What a key's value must be, in words that follow "must be"; undefined where any text will do. */
export function expectedOf(known: KnownKey): string | undefined {
  switch (known.type) {
    case 'boolean':
      return 'TRUE or FALSE';
    case 'yesno':
      return 'yes or no';
    case 'integer':
    case 'port':
      return expectedInteger(known);
    case 'enum':
      return expectedWords(known);
    default:
      return FORMS[known.type]?.[1];
  }
}

function checkBoolean(text: string): ValueProblem | undefined {
  const word = text.length > 8 ? '' : text.toLowerCase();
  if (word === 'true' || word === 'false') return undefined;
  return { kind: 'boolean', expected: 'TRUE or FALSE', meant: BOOLEANS.get(word.trim()) ?? trimmedBoolean(word) };
}

function trimmedBoolean(word: string): string | undefined {
  const trimmed = word.trim();
  return trimmed === 'true' || trimmed === 'false' ? trimmed.toUpperCase() : undefined;
}

/** Of hosts: their installers write yes and no, and none for what was not asked yet. */
function checkYesNo(text: string): ValueProblem | undefined {
  if (text.length <= 5 && ['yes', 'no', 'none', 'true', 'false'].includes(text.toLowerCase())) return undefined;
  return { kind: 'boolean', expected: 'yes or no', meant: undefined };
}

function checkInteger(known: KnownKey, text: string): ValueProblem | undefined {
  const value = integerOf(text);
  // Whether 08 is 8 for VMware, or octal and wrong, is not known.
  if (text.startsWith('0') && /^0\d{1,19}$/.test(text)) return undefined;
  if (value === undefined) {
    const meant = integerOf(text.trim()) === undefined ? undefined : text.trim();
    return { kind: 'integer', expected: expectedInteger(known), meant };
  }
  if (known.range === undefined || (value >= known.range[0] && value <= known.range[1])) return undefined;
  return { kind: 'range', expected: expectedInteger(known), meant: undefined };
}

function expectedInteger({ range, unit }: KnownKey): string {
  const number = unit === undefined ? 'a whole number' : `a whole number (${unit})`;
  if (range === undefined) return number;
  const [min, max] = range;
  if (max === Number.POSITIVE_INFINITY) return `${number} of ${min} or more`;
  return min === Number.NEGATIVE_INFINITY ? `${number} of ${max} or less` : `${number} from ${min} to ${max}`;
}

function checkEnum(known: KnownKey, text: string): ValueProblem | undefined {
  if (enumValueOf(known, text) !== undefined) return undefined;
  const trimmed = enumValueOf(known, text.trim());
  return { kind: 'enum', expected: expectedWords(known), meant: trimmed };
}

/** The listed word that a value is, without regard to case. */
function enumValueOf({ values }: KnownKey, text: string): string | undefined {
  if (text.length > 64) return undefined;
  const folded = text.toLowerCase();
  return values.find((value) => value.text.toLowerCase() === folded)?.text;
}

function expectedWords({ values, open }: KnownKey): string {
  const words = values.map((value) => value.text);
  const last = open ? 'another' : words.pop();
  return words.length === 0 ? (last ?? '') : `${words.join(', ')} or ${last}`;
}

function checkForm({ type }: KnownKey, text: string): ValueProblem | undefined {
  const form = FORMS[type];
  if (form === undefined || (text.length <= 200 && form[0].test(text))) return undefined;
  return { kind: 'form', expected: form[1], meant: undefined };
}
