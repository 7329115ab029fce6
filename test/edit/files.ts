import { type Document, toDocument } from '../../src/document/document.ts';
import { vmware } from '../conformance/library.ts';
import { fc } from '../property.ts';

/** Encodings that a file may declare; undefined for a file that declares none. */
export const ENCODINGS = [
  'UTF-8',
  'windows-1252',
  'windows-1251',
  'Shift_JIS',
  'GBK',
  'Big5',
  'windows-949-2000',
  undefined,
];

/** Keys of which some are known, in several cases; files and requests share them. */
export const KEYS = [
  'memsize',
  'MemSize',
  'vhv.enable',
  'VHV.enable',
  'annotation',
  'Foo.bar',
  'displayName',
  'guestinfo.x',
];

const content = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t'),
      fc.constantFrom(...KEYS, 'vhv.allow', 'ポ', '\xE4.b'),
      fc.constantFrom('=', ' = ', '\t=', '= '),
      fc.constantFrom(
        '"TRUE"',
        'FALSE',
        '',
        '"a|22b"',
        '"\x83|7C7C"',
        '2048',
        '"v" x',
        '"open',
        '\u201CTRUE\u201D',
        'a"b',
        '|zz',
      ),
      fc.constantFrom('', ' ', '# c', ' # "c" = d', '\t#'),
    )
    .map((parts) => Buffer.from(parts.join('')).toString('latin1')),
  fc.constantFrom(
    '',
    '  ',
    '# vhv.enable = "TRUE"',
    'vhv.enable "TRUE"',
    'usb.present = "true"memsize = "4"',
    '; c',
    '\xFF\xFE = "x"',
  ),
);

/** The bytes of any dictionary, broken lines and mixed line ends included, and the encoding that it declares. */
export const files = fc
  .record({
    bom: fc.constantFrom('', '', '', '\xEF\xBB\xBF'),
    encoding: fc.constantFrom(...ENCODINGS),
    lines: fc.array(fc.tuple(content, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 8 }),
    last: fc.option(content),
  })
  .map(({ bom, encoding, lines, last }) => {
    const head = encoding === undefined ? '' : `.encoding = "${encoding}"\r\n`;
    return bom + head + lines.map((pair) => pair.join('')).join('') + (last ?? '');
  });

/** The names and values, as bytes, that VMware reads; our own reading where its reader is not installed. */
export function read(text: string): [name: string, value: string][] {
  if (vmware === undefined) return readOurselves(toDocument(text));
  return vmware
    .readFile(text)
    .flatMap(({ name, value = '' }) => (name === undefined ? [] : [[name, value] as [string, string]]));
}

function readOurselves({ text, lines }: Document): [string, string][] {
  return lines.flatMap((line) =>
    line.kind === 'entry' ? [[text.slice(...line.key.range), line.value.bytes] as [string, string]] : [],
  );
}
