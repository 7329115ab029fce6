import { describe, expect, it, test } from 'vitest';
import { MergeRefusal } from '../../src/compare/carry.ts';
import { type Merge, mergeDocuments } from '../../src/compare/merge.ts';
import { toDocument } from '../../src/document/document.ts';
import { encode, encodingOf } from '../../src/text/encoding.ts';
import { vmware } from '../conformance/library.ts';
import { ourReadings } from '../conformance/readings.ts';
import { corpusFiles } from '../corpus.ts';
import { fc } from '../property.ts';

const document = (text: string) => toDocument(text, 'vmx');

function merge(base: string, ours: string, theirs: string): Merge {
  return mergeDocuments(document(base), document(ours), document(theirs));
}

/** A text of the encoding that it declares, as a byte string. */
function inEncoding(name: string, text: string): string {
  const bytes = encode(text, encodingOf(name));
  if (bytes === undefined) throw new Error(`${name} has no bytes for ${text}`);
  return bytes;
}

const HEAD = 'config.version = "8"\nguestOS = "ubuntu-64"\n';

describe('a key that one side has changed', () => {
  test.each([
    ['changed by them', 'a = "1"\nb = "1"\n', 'a = "1"\nb = "1"\n', 'a = "1"\nb = "2"\n', 'a = "1"\nb = "2"\n'],
    ['changed by us', 'a = "1"\nb = "1"\n', 'a = "1"\nb = "2"\n', 'b = "1"\na = "1"\n', 'a = "1"\nb = "2"\n'],
    ['removed by them', 'a = "1"\nb = "1"\n', 'b="1" # kept?\r\na="1"\r\n', 'b = "1"\n', 'b="1" # kept?\r\n'],
    ['removed by us', 'a = "1"\nb = "1"\n', 'b = "1"\n', 'a = "1"\nb = "2"\n', 'b = "2"\n'],
    [
      'in our style',
      'a = "1"\nb = "1"\n',
      '\tA="1"\r\nB =1 # why\r\n',
      'a = "1"\nb = "2"\n',
      '\tA="1"\r\nB ="2" # why\r\n',
    ],
    ['different keys', 'a = "1"\nb = "1"\n', 'a = "3"\nb = "1"\n', 'a = "1"\nb = "2"\n', 'a = "3"\nb = "2"\n'],
    ['the same by both', 'a = "1"\n', 'a = "2"\n', 'A="2"\n', 'a = "2"\n'],
    ['removed by both', 'a = "1"\nb = "1"\n', 'b = "1"\n', 'b = "1"\n', 'b = "1"\n'],
    ['an empty value', 'a =\n', 'a =\n', 'a = "2"\n', 'a = "2"\n'],
    [
      'a spelling and a value',
      'vhv.enable = "true"\n',
      'vhv.enable = "TRUE"\n',
      'vhv.enable = "FALSE"\n',
      'vhv.enable = "FALSE"\n',
    ],
  ])('is taken: %s', (_, base, ours, theirs, merged) => {
    const { document: result, conflicts } = merge(HEAD + base, HEAD + ours, HEAD + theirs);
    expect(result.text).toBe(HEAD + merged);
    expect(conflicts).toEqual([]);
  });
});

describe('a key that is new', () => {
  test.each([
    [
      'behind its neighbour',
      'a = "1"\nz = "1"\n',
      'a = "1"\nz = "1"\n',
      'a = "1"\nm = "1"\nz = "1"\n',
      'a = "1"\nm = "1"\nz = "1"\n',
    ],
    ['in our style', 'a="1"\r\n', 'a="1"\r\n', 'a="1"\r\nm = 1  # why\r\n', 'a="1"\r\nm="1" # why\r\n'],
    ['from both sides', 'a = "1"\n', 'a = "1"\nb = "1"\n', 'a = "1"\nc = "1"\n', 'a = "1"\nc = "1"\nb = "1"\n'],
    ['behind a line without an end', 'a = "1"', 'a = "1"', 'a = "1"\nb = "1"\nc = "1"', 'a = "1"\nb = "1"\nc = "1"\n'],
    [
      'with its heading',
      'a = "1"\nz = "1"\n',
      'a = "1"\nz = "1"\n',
      'a = "1"\n\n# m\nm = "1"\nz = "1"\n',
      'a = "1"\n\n# m\nm = "1"\nz = "1"\n',
    ],
    [
      'whose heading is',
      'a = "1"\nz = "1"\n',
      'b = "1"\na = "1"\nx = "1"\nz = "1"\n',
      'a = "1"\n# z\nz = "1"\n',
      'b = "1"\na = "1"\nx = "1"\n# z\nz = "1"\n',
    ],
  ])('stands %s', (_, base, ours, theirs, merged) => {
    const head = base.includes('\r') ? HEAD.replaceAll(' = ', '=').replaceAll('\n', '\r\n') : HEAD;
    expect(merge(head + base, head + ours, head + theirs).document.text).toBe(head + merged);
  });
});

test('any number of lines arrives at one place', () => {
  const blanks = '\n'.repeat(200_000);
  const theirs = `${HEAD}${blanks}# new\na = "1"\n`;
  expect(merge(HEAD, HEAD, theirs).document.text).toBe(theirs);
});

describe('a key that both sides have changed', () => {
  test.each([
    [
      'in two ways',
      'a = "1"\nb = "1"\n',
      'a = "2"\nb = "1"\n',
      'a="3" # why\nb = "1"\n',
      '<<<<<<< ours\na = "2"\n=======\na="3" # why\n>>>>>>> theirs\nb = "1"\n',
    ],
    [
      'and they have removed',
      'a = "1"\nb = "1"\n',
      'a = "2"\nb = "1"\n',
      'b = "1"\n',
      '<<<<<<< ours\na = "2"\n=======\n>>>>>>> theirs\nb = "1"\n',
    ],
    [
      'and we have removed',
      'b = "1"\na = "1"\n',
      'b = "1"\n',
      'b = "1"\na = "3"\n',
      'b = "1"\n<<<<<<< ours\n=======\na = "3"\n>>>>>>> theirs\n',
    ],
    ['and is new', '', 'a = "2"\n', 'a = "3"\n', '<<<<<<< ours\na = "2"\n=======\na = "3"\n>>>>>>> theirs\n'],
  ])('stands between markers: %s', (_, base, ours, theirs, merged) => {
    const { document: result, conflicts } = merge(HEAD + base, HEAD + ours, HEAD + theirs);
    expect(result.text).toBe(HEAD + merged);
    expect(conflicts).toEqual(['a']);
  });

  test('has our line ends in between, and markers of the size that is asked for', () => {
    const [base, ours, theirs] = ['1', '2', '3'].map((value) =>
      document(`${HEAD}a = "${value}"`.replaceAll('\n', '\r\n')),
    );
    if (base === undefined || ours === undefined || theirs === undefined) throw new Error('there are three');
    const { text } = mergeDocuments(base, ours, theirs, { markerSize: 9 }).document;
    expect(text.slice(ours.text.indexOf('a ='))).toBe(
      '<<<<<<<<< ours\r\na = "2"\r\n=========\r\na = "3"\r\n>>>>>>>>> theirs\r\n',
    );
  });

  test('stays ours where VMware rewrites it by itself, and that is told', () => {
    const lines = (value: string, offset: string) =>
      `${HEAD}cleanShutdown = "${value}"\nethernet0.generatedAddressOffset = "${offset}"\n`;
    const {
      document: result,
      conflicts,
      kept,
    } = merge(lines('TRUE', '0'), lines('FALSE', '0'), `${lines('TRUE', '10')}softPowerOff = "TRUE"\n`);
    expect(result.text).toBe(`${lines('FALSE', '10')}softPowerOff = "TRUE"\n`);
    expect(conflicts).toEqual([]);
    expect(kept).toEqual([]);
    const both = merge(lines('TRUE', '0'), lines('TRUE', '10'), lines('FALSE', '20'));
    expect(both.document.text).toBe(lines('FALSE', '10'));
    expect(both.kept).toEqual([
      { key: 'ethernet0.generatedAddressOffset', pattern: 'ethernet{0..9}.generatedAddressOffset' },
    ]);
  });

  test.each(['uuid.bios', 'encryption.data', 'ethernet0.dvs.portgroupId', 'vmx.encryptionType'])(
    'is in conflict, though VMware manages it, where it tells something: %s',
    (key) => {
      const lines = (value: string) => `${HEAD}${key} = "${value}"\n`;
      expect(merge(lines('1'), lines('2'), lines('3')).conflicts).toEqual([key]);
    },
  );
});

describe('lines that set nothing', () => {
  test.each([
    ['a comment that is new', '', '', '# c\na = "1"\n', '# c\na = "1"\n'],
    ['one that both have', '# c\n', '# c\n', '# c\n', '# c\n'],
    ['one that both add', '', '# c\n', '# c\n', '# c\n'],
    ['one that they take out', '# c\n', '# c\n', '', ''],
    ['one that both change', '# c\n', '# ours\n', '# theirs\n', '# theirs\n# ours\n'],
    ['a broken line that they repair', 'a = "1\n', 'a = "1\n', 'a = "1"\n', 'a = "1"\n'],
    ['a broken line that we repair', 'a = "1\n', 'a = "1"\n', 'a = "1\n', 'a = "1"\n'],
    ['a broken line that is new', '', '', 'a = "1\n', 'a = "1\n'],
    ['a comment behind a value', 'a = "1" # c\n', 'a = "1" # c\n', 'a = "1" # theirs\n', 'a = "1" # theirs\n'],
    ['one that both change', 'a = "1" # c\n', 'a = "1" # ours\n', 'a = "1" # theirs\n', 'a = "1" # ours # theirs\n'],
    ['one beside another value', 'a = "1"\n', 'a = "1" # ours\n', 'a = "2"\n', 'a = "2" # ours\n'],
    ['one that they change beside our value', 'a = "1" # c\n', 'a = "2" # c\n', 'a = "1"\n', 'a = "2"\n'],
    ['one behind a key that goes', 'a = "1"\n', 'a = "1" # ours\n', '', '# ours\n'],
    ['one behind a key that has gone', 'a = "1"\n', '', 'a = "1" # theirs\n', '# theirs\n'],
  ])('are merged too: %s', (_, base, ours, theirs, merged) => {
    const { document: result, conflicts } = merge(HEAD + base, HEAD + ours, HEAD + theirs);
    expect(result.text).toBe(HEAD + merged);
    expect(conflicts).toEqual([]);
  });
});

describe('encodings', () => {
  const file = (name: string, text: string) => inEncoding(name, `.encoding = "${name}"\n${HEAD}${text}`);

  test('ours stays, and what comes from theirs is converted', () => {
    const base = file('windows-1252', 'displayName = "Büro"\n');
    const theirs = file('UTF-8', 'displayName = "Büro"\nannotation = "Größe"\n# schön\n');
    const { document: result, isConverted } = merge(base, base, theirs);
    expect(result.text).toBe(file('windows-1252', 'displayName = "Büro"\nannotation = "Größe"\n# schön\n'));
    expect(isConverted).toBe(true);
  });

  test('a trail byte that is a bar is escaped', () => {
    const base = file('Shift_JIS', 'displayName = "ポ"\n');
    const result = merge(base, base, file('UTF-8', 'displayName = "ポポ"\n')).document;
    expect(result.text).toContain('displayName = "\x83|7C\x83|7C"');
    expect(result.lines.at(-1)).toMatchObject({ value: { text: 'ポポ' } });
  });

  test('theirs is declared where all of ours is ASCII', () => {
    const base = `${HEAD}displayName = "lab"\n`;
    const theirs = file('windows-1252', 'displayName = "Büro"\n');
    expect(merge(base, base, theirs).document.text).toBe(theirs);
    const ours = `${HEAD}displayName = "lab"\nannotation = "|C3|BC"\n`;
    expect(merge(ours, ours, theirs.replace('\xFCro"\n', '\xFCro"\nannotation = "|FC"\n')).document.text).toBe(
      `${HEAD}displayName = "B\xC3\xBCro"\nannotation = "|C3|BC"\n`,
    );
  });

  test('what ours does not have is refused', () => {
    const base = file('windows-1252', 'displayName = "Büro"\n');
    expect(() => merge(base, base, file('UTF-8', 'displayName = "ポ"\n'))).toThrow(MergeRefusal);
    expect(() => merge(base, base, file('UTF-8', 'displayName = "Büro"\n# ポ\n'))).toThrow(MergeRefusal);
    expect(() => merge(base, base, `${file('UTF-8', 'a = "')}\xFF"\n`)).toThrow(/windows-1252/);
  });

  test('where ours declares an encoding that is not known, a text of theirs is refused', () => {
    const base = '.encoding = "Klingon"\ndisplayName = "\x82\xA0"\n';
    const theirs = '.encoding = "GBK"\ndisplayName = "\x82\xA0"\nmemsize = "4"\n';
    expect(() => merge(base, base, theirs)).toThrow(MergeRefusal);
    expect(() => merge(base, base, theirs)).toThrow(/cannot be written in Klingon/);
    expect(merge(base, base, `${base}memsize = "4"\n`).document.text).toBe(`${base}memsize = "4"\n`);
  });

  test('bytes that are no text are taken as they are, in one encoding', () => {
    const base = `${HEAD}a = "\xFF"\n`;
    expect(merge(base, base, `${HEAD}a = "\xFE"\n# \xFD\n`).document.text).toBe(`${HEAD}a = "\xFE"\n# \xFD\n`);
    expect(merge(base, `${HEAD}a = "\xFC"\n`, `${HEAD}a = "\xFE"\n`).conflicts).toEqual(['a']);
  });
});

test.each([
  ['UTF-16', '\xFF\xFEa\0=\0'],
  ['binary', 'a = "1"\n\0\0\0'],
  ['XML', '<?xml version="1.0"?>\n<a/>\n'],
  ['a Jinja template', 'a = "1"\n{% if b %}\nb = "1"\n{% endif %}\n'],
])('files that are no dictionaries are refused: %s', (_, text) => {
  expect(() => merge(HEAD, HEAD, text)).toThrow(MergeRefusal);
  expect(() => merge(HEAD, text, HEAD)).toThrow(MergeRefusal);
  expect(() => merge(text, HEAD, HEAD)).toThrow(MergeRefusal);
});

/** What a file sets by VMware's own reader, where it is at hand: the values of each folded key, each once. */
function readingOf(text: string): Map<string, string[]> {
  const settings = new Map<string, string[]>();
  for (const { name, value } of vmware?.readFile(text) ?? ourReadings(text)) {
    if (name === undefined || value === undefined) continue;
    const key = name.toLowerCase();
    settings.set(key, [...new Set([...(settings.get(key) ?? []), value])]);
  }
  return settings;
}

/** A key in bytes as it is told. */
function shown(key: string): string {
  return Buffer.from(key, 'latin1').toString('utf8');
}

/** The merge by definition; a key in conflict has the values of both. */
function mergedReading(
  base: string,
  ours: string,
  theirs: string,
): { settings: Map<string, string[]>; conflicts: string[] } {
  const [o, a, b] = [readingOf(base), readingOf(ours), readingOf(theirs)];
  const settings = new Map<string, string[]>();
  const conflicts: string[] = [];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [was, mine, other] = [o, a, b].map((reading) => JSON.stringify(reading.get(key) ?? []));
    let values = a.get(key);
    if (mine !== other && was === mine) values = b.get(key);
    else if (mine !== other && was !== other && !VOLATILE.includes(key)) {
      conflicts.push(key);
      values = [...new Set([...(a.get(key) ?? []), ...(b.get(key) ?? [])])];
    }
    if (values !== undefined) settings.set(key, values);
  }
  return { settings, conflicts };
}

const VOLATILE = ['uuid.location', 'scsi0.pcislotnumber'];

const key = fc.constantFrom(
  'a',
  'A',
  'b',
  'B',
  'memsize',
  'guestinfo.x',
  'displayName',
  'x\xE9',
  'uuid.location',
  'scsi0.pciSlotNumber',
);
const value = fc.constantFrom(
  '""',
  '"1"',
  '2',
  '"x y"',
  '"|22q|7C"',
  '"|2|22"',
  '"\xC3\xA9"',
  '"\xFF"',
  'x"y',
  '"a#b"',
  '',
);
const remark = fc.constantFrom('# one', '# two', '  # two', '#', 'a = "1', '"x', 'b : 1', 'a = "1"b = "2"', '', ' ');
const eol = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const entry = fc
  .tuple(
    fc.constantFrom('', ' ', '\t'),
    key,
    fc.constantFrom(' = ', '=', ' ='),
    value,
    fc.constantFrom('', '', '', ' # why', '#c', '  '),
  )
  .map((parts) => parts.join(''));
const line = fc.oneof({ weight: 3, arbitrary: entry }, { weight: 1, arbitrary: remark });
const lines = fc.array(fc.tuple(line, eol), { maxLength: 8 });
/** How a side is made of the base: for each line, whether it goes, and what comes before it. */
const change = fc.record({ fates: fc.array(fc.nat(7), { maxLength: 9 }), lines, isOpen: fc.boolean() });

type Lines = [string, string][];

function textOf(all: Lines, isOpen = false): string {
  const text = HEAD + all.map((parts) => parts.join('')).join('');
  return isOpen ? text.replace(/\r?[\r\n]$/, '') : text;
}

function changed(
  base: Lines,
  { fates, lines: fresh, isOpen }: { fates: number[]; lines: Lines; isOpen: boolean },
): string {
  let next = 0;
  const all = base.flatMap((one, i): Lines => {
    const other = fresh[next];
    if (fates[i] === 1) return [];
    if (other === undefined || (fates[i] !== 2 && fates[i] !== 3)) return [one];
    next++;
    return fates[i] === 2 ? [other] : [other, one];
  });
  return textOf([...all, ...(fates[8] === undefined ? [] : fresh.slice(next))], isOpen);
}

const versions = fc.tuple(lines, change, change).map(([base, mine, other]) => ({
  base: textOf(base),
  ours: changed(base, mine),
  theirs: changed(base, other),
}));

/** How often each line that sets nothing is there; blank ones do not count. */
function remarksIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { line: content, name } of vmware?.readFile(text) ?? ourReadings(text)) {
    const remark = content.replace(/^[ \t]+|[ \t]+$/g, '');
    if (name === undefined && remark !== '') counts.set(remark, (counts.get(remark) ?? 0) + 1);
  }
  return counts;
}

const RUNS = { numRuns: 500 };

describe('of random files', () => {
  it('the merge sets what the key-wise merge says, by VMware’s own reader', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const merged = merge(base, ours, theirs);
        const { settings, conflicts } = mergedReading(base, ours, theirs);
        expect(Object.fromEntries(readingOf(merged.document.text))).toEqual(Object.fromEntries(settings));
        expect(merged.conflicts.map((one) => one.toLowerCase()).sort()).toEqual(conflicts.map(shown).sort());
      }),
      RUNS,
    );
  });

  it('the merge is theirs where we have changed nothing, and our bytes where they have not', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        expect(merge(base, ours, base).document.text).toBe(ours);
        const { document: result, conflicts } = merge(base, base, theirs);
        expect(conflicts).toEqual([]);
        expect(Object.fromEntries(readingOf(result.text))).toEqual(Object.fromEntries(readingOf(theirs)));
        expect(Object.fromEntries(remarksIn(result.text))).toEqual(Object.fromEntries(remarksIn(theirs)));
      }),
      RUNS,
    );
  });

  it('the merge means the same from either side', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const [one, other] = [merge(base, ours, theirs), merge(base, theirs, ours)];
        expect(one.conflicts.map((key) => key.toLowerCase()).sort()).toEqual(
          other.conflicts.map((key) => key.toLowerCase()).sort(),
        );
        if (one.conflicts.length > 0) return;
        const [a, b] = [one, other].map(({ document: { text } }) => readingOf(text));
        for (const volatile of VOLATILE) for (const reading of [a, b]) reading?.delete(volatile);
        expect(Object.fromEntries(a ?? [])).toEqual(Object.fromEntries(b ?? []));
      }),
      RUNS,
    );
  });

  it('no line that sets nothing is lost that either side has added', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const merged = remarksIn(merge(base, ours, theirs).document.text);
        const was = remarksIn(base);
        for (const side of [ours, theirs]) {
          for (const [remark, count] of remarksIn(side)) {
            if (count > (was.get(remark) ?? 0)) expect(merged.get(remark) ?? 0, remark).toBeGreaterThan(0);
          }
        }
      }),
      RUNS,
    );
  });

  it('our lines that the merge does not concern stay, byte by byte and in their order', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        fc.pre(![base, ours, theirs].some((text) => /#(?: why|c)$/m.test(text)));
        const merged = merge(base, ours, theirs).document;
        const [was, other] = [readingOf(base), readingOf(theirs)];
        const linesOf = (text: string, key: string) => document(text).settings.get(key)?.length;
        const same = (key: string) =>
          JSON.stringify(was.get(key)) === JSON.stringify(other.get(key)) &&
          linesOf(base, key) === linesOf(theirs, key);
        const mine = document(ours);
        const left = mine.lines
          .filter((one) => one.kind === 'entry' && same(one.key.folded))
          .map((one) => mine.text.slice(...one.range).replace(/[\r\n]+$/, ''));
        let at = 0;
        for (const content of left) {
          const found = merged.text.indexOf(content, at);
          expect(found, content).toBeGreaterThanOrEqual(at);
          at = found + content.length;
        }
      }),
      RUNS,
    );
  });
});

describe.skipIf(corpusFiles().length === 0)('of real files', () => {
  it('a changed key arrives, and nothing else changes', () => {
    const files = corpusFiles().filter(({ writtenByVMware }) => writtenByVMware);
    expect(files.length).toBeGreaterThan(50);
    let merged = 0;
    for (const { id, kind, text } of files) {
      const ours = toDocument(text, kind);
      const theirs = toDocument(`${text.replace(/\r\n/g, '\n')}\nguestinfo.vmxlint = "1"\n`, kind);
      try {
        const { document: result, conflicts } = mergeDocuments(ours, ours, theirs);
        expect(conflicts, id).toEqual([]);
        expect(result.text.length - text.length, id).toBeLessThanOrEqual('guestinfo.vmxlint = "1"\r\n\r\n'.length);
        expect(readingOf(result.text).get('guestinfo.vmxlint'), id).toEqual(['1']);
        merged++;
      } catch (error) {
        if (!(error instanceof MergeRefusal)) throw error;
      }
    }
    expect(merged).toBeGreaterThan(50);
  });
});
