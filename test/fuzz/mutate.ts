import { fc } from '../property.ts';

/** One damage to a text, as data, so that fast-check can leave out those that do not matter. Places are fractions of the text. */
export interface Mutation {
  readonly kind: 'insert' | 'delete' | 'replace' | 'repeat' | 'swap' | 'join' | 'split' | 'ends' | 'case' | 'cut';
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** What people and programs put into these files by mistake, and the words that rules look for. */
const PIECES: readonly string[] = [
  ...[
    '"',
    '""',
    '=',
    ' = ',
    '==',
    '#',
    ' # c',
    '|',
    '|22',
    '|00',
    '|zz',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    ';',
    ',',
    ':',
    "'",
    '\\n',
    '\\"',
  ],
  ...['“', '”', '‘', '’', '＂', '\u00A0', '\u200B', '\uFEFF', '\u3000', 'é', '東'].map(utf8),
  ...['\0', '\x01', '\f', '\v', '\x1B', '\x7F', '\x80', '\x83|', '\x93', '\x94', '\xFF', '\xFE'],
  ...[
    'vhv.enable = "TRUE"',
    'vhv.enable="FALSE"',
    'vhv.allow = "TRUE"',
    'VHV.Enable = TRUE',
    'vhu.enable = "TRUE"',
    'vhv.enabled = "FALSE"',
  ],
  ...[
    'vhv.enable',
    'vhv.allow',
    'TRUE',
    '“TRUE”',
    "'TRUE'",
    'yes',
    '"1"',
    'memsize = "4096"',
    'guestOS = "arm-debian12-64"',
  ].map(utf8),
  ...[
    '.encoding = "GBK"',
    '.encoding = "Shift_JIS"',
    '.encoding = "windows-1252"',
    '.encoding = "UTF-16"',
    'encryption.data = "x"',
  ],
  ...[
    'virtualHW.version = "8"',
    'virtualHW.version = "21"',
    'monitor.virtual_mmu = "software"',
    'hypervisor.cpuid.v0 = "FALSE"',
  ],
  ...['<?xml?>', '{{ x }}', '<% x %>', `$${'{x}'}`, '[s]', 'echo \'vhv.enable = "TRUE"\' >> a.vmx', '\xEF\xBB\xBF'],
];

const kinds = [
  'insert',
  'insert',
  'delete',
  'replace',
  'repeat',
  'swap',
  'join',
  'split',
  'ends',
  'case',
  'cut',
] as const;

/** Damages, a few at a time, of any kind. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 12 }),
    piece: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      fc.nat(255).map((code) => String.fromCharCode(code)),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The text with all damages done, one after the other. */
export function mutate(text: string, damages: readonly Mutation[]): string {
  return damages.reduce(damaged, text);
}

function damaged(text: string, { kind, at, length, piece }: Mutation): string {
  const place = Math.floor(at * text.length);
  const before = text.slice(0, place);
  const after = text.slice(place);
  switch (kind) {
    case 'insert':
      return before + piece + after;
    case 'delete':
      return before + after.slice(length);
    case 'replace':
      return before + piece + after.slice(length);
    case 'case':
      return (
        before + after.slice(0, length).replace(/[a-z]+/g, (letters) => letters.toUpperCase()) + after.slice(length)
      );
    case 'cut':
      return length === 12 ? before : after.length < 40 ? before : before + after.slice(0, 40);
    case 'ends':
      return text.replace(/\r\n|\n|\r/g, ['\n', '\r\n', '\r'][length % 3] ?? '\n');
    default:
      return withLines(text, at, kind, length, piece);
  }
}

function withLines(text: string, at: number, kind: Mutation['kind'], length: number, piece: string): string {
  const lines: string[] = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  const index = Math.min(Math.floor(at * lines.length), lines.length - 1);
  const line = lines[index];
  if (line === undefined) return piece;
  const content = line.replace(/[\r\n]+$/, '');
  const end = line.slice(content.length);
  const other = lines[(index + length) % lines.length] ?? line;
  if (kind === 'repeat') return lines.toSpliced(index, 0, content + (end === '' ? '\n' : end)).join('');
  if (kind === 'swap')
    return lines
      .with(index, other)
      .with((index + length) % lines.length, line)
      .join('');
  if (kind === 'join') return lines.with(index, content).join('');
  return lines.with(index, content.slice(0, length) + piece + content.slice(length) + end).join('');
}
