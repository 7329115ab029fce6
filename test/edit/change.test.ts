import { describe, expect, it } from 'vitest';
import { contentOf, type Document, toDocument } from '../../src/document/document.ts';
import { foldKey } from '../../src/document/key.ts';
import { changeSettings } from '../../src/edit/change.ts';
import type { Request } from '../../src/edit/request.ts';
import { encode } from '../../src/text/encoding.ts';
import { corpusFiles } from '../corpus.ts';
import { isReadable } from '../laws.ts';
import { fc } from '../property.ts';
import { files, KEYS, read } from './files.ts';

function change(text: string, requests: readonly Request[], force = false) {
  const { document, changes, objections } = changeSettings(toDocument(text, 'vmx'), requests, { force });
  return { text: document.text, changes, reasons: objections.map(({ reason }) => reason), objections };
}

const set = (key: string, value: string): Request[] => [{ key, value }];
const unset = (key: string): Request[] => [{ key, value: undefined }];

describe('changeSettings', () => {
  it.each([
    ['writes the value alone', '\tMemSize="512" # c\r\n', set('memsize', '1024'), '\tMemSize="1024" # c\r\n'],
    ['quotes what it writes', 'memsize = 512\n', set('memsize', '1024'), 'memsize = "1024"\n'],
    ['leaves what is right already', 'memsize=512#c', set('MEMSIZE', '512'), 'memsize=512#c'],
    ['fills in what is empty', 'annotation = # c\n', set('annotation', 'a'), 'annotation = "a" # c\n'],
    ['empties', 'annotation = "a"\n', set('annotation', ''), 'annotation = ""\n'],
    ['appends as VMware spells it', 'a = "b"\n', set('VHV.ENABLE', 'TRUE'), 'a = "b"\nvhv.enable = "TRUE"\n'],
    ['spells what has indexes', '', set('SCSI0:12.FILENAME', 'a.vmdk'), 'scsi0:12.fileName = "a.vmdk"\n'],
    ['leaves the spelling of what is not known', '', set('My.Key', 'x'), 'My.Key = "x"\n'],
    [
      'ends a line without an end',
      'a="b"\r\nc="d"',
      set('vhv.enable', 'TRUE'),
      'a="b"\r\nc="d"\r\nvhv.enable="TRUE"\r\n',
    ],
    ['escapes', '', set('annotation', 'say "x|"\x7F\t#'), 'annotation = "say |22x|7C|22|7F\t#"\n'],
    [
      'writes in the encoding of the file',
      '.encoding = "Shift_JIS"\n',
      set('annotation', 'ポ'),
      '.encoding = "Shift_JIS"\nannotation = "\x83|7C"\n',
    ],
    ['keeps the first of two lines', 'memsize="1"\na="b"\nMEMSIZE="2"\n', set('memsize', '4'), 'memsize="4"\na="b"\n'],
    [
      'takes a second line out though the value is right',
      'memsize="4"\nMEMSIZE="2"\n',
      set('memsize', '4'),
      'memsize="4"\n',
    ],
    ['takes all lines out', 'memsize="1"\na="b"\nMEMSIZE=2', unset('memSize'), 'a="b"\n'],
    [
      'takes a line out with the comment on it',
      'a = "b" # vmxlint-disable-line unknown-key -- mine\nc = "d"\n',
      unset('a'),
      'c = "d"\n',
    ],
    ['leaves a file without the key', 'a="b"', unset('memsize'), 'a="b"'],
    [
      'leaves a broken line beside one that stands',
      'memsize = "1"\nmemsize = "2\n',
      set('memsize', '4'),
      'memsize = "4"\nmemsize = "2\n',
    ],
    ['does several things', 'a="b"\nc="d"\n', [...set('a', 'x'), ...unset('c'), ...set('e', 'f')], 'a="x"\ne="f"\n'],
  ])('%s', (_, before, requests, after) => {
    expect(change(before, requests)).toMatchObject({ text: after, reasons: [] });
  });

  it.each([
    ['a key with a blank', '', set('a b', 'c'), /cannot be a key: there is a blank/],
    ['a blank before "="', '', set('a ', 'c'), /leave no blanks around "="/],
    ['a key with "="', 'a = "b"\n', unset('a=b'), /there is an "=" in it/],
    ['no key', '', set('', 'c'), /a key is wanted/],
    ['an invisible character', '', set('a\u200B', 'c'), /invisible character/],
    ['a NUL', '', set('a', 'b\0c'), /has a NUL/],
    ['one key twice', '', [...set('a', 'b'), ...set('A', 'c')], /given twice/],
    [
      'what the encoding lacks',
      '.encoding = "windows-1252"\n',
      set('annotation', 'a ポ'),
      /there is no "ポ" \(U\+30DD\) in windows-1252/,
    ],
    [
      'what an unknown encoding may lack',
      '.encoding = "klingon"\n',
      set('annotation', 'ä'),
      /"klingon", which is not known/,
    ],
    ['half a character', '', set('annotation', '\uD800'), /there is no U\+D800 in UTF-8/],
    [
      'a line that VMware cannot read',
      'vhv.enable = "TRUE\n',
      set('vhv.enable', 'TRUE'),
      /line 1 \(which VMware cannot read\) seems to mean vhv.enable too/,
    ],
    ['a line with two entries', 'a = "b"memsize = "4"\n', set('memsize', '8'), /line 1 \(which VMware cannot read\)/],
    ['an encoding that VMware cannot read', 'a = "b"\n', set('.encoding', 'UTF-16'), /cannot read files in UTF-16/],
  ])('refuses whatever is said: %s', (_, before, requests, reason) => {
    for (const force of [false, true]) {
      const { text, reasons, changes } = change(before, requests, force);
      expect(text).toBe(before);
      expect(changes).toEqual([]);
      expect(reasons).toEqual([expect.stringMatching(reason)]);
    }
  });

  it.each([
    ['no boolean', '', set('vhv.enable', 'yes'), /vhv.enable must be TRUE or FALSE, not "yes"; did you mean TRUE\?/],
    ['no number', '', set('memsize', '4 GB'), /memsize must be a whole number/],
    ['a number out of range', '', set('virtualHW.version', '99'), /must be a whole number from 3 to 22/],
    ['no word of an enumeration', '', set('firmware', 'uefi'), /firmware must be bios or efi/],
    [
      'no guest',
      '',
      set('guestOS', 'windows10-64'),
      /not a guest that VMware is known to have; did you mean windows9-64\?/,
    ],
    ['a misspelt key', '', set('memsiez', '512'), /did you mean memsize\?/],
    ['another name of a switch', '', set('nestedHVEnabled', 'TRUE'), /did you mean vhv.enable\?/],
    [
      'a key that does nothing',
      '',
      set('isolation.tools.copy.enable', 'TRUE'),
      /does nothing: the key that VMware reads is isolation.tools.copy.disable/,
    ],
    ['a key of hosts', '', set('vhv.allow', 'TRUE'), /key of host files/],
    ['an index out of range', '', set('scsi9:0.present', 'TRUE'), /9 is not from 0 to 3/],
    ['a line end', '', set('annotation', 'a\nb'), /has a line end/],
    ['quotes', '', set('annotation', '"a"'), /quotes around the value/],
    [
      'what no machine starts without',
      'config.version = "8"\n',
      unset('config.version'),
      /does not start a machine without/,
    ],
    [
      'a key that a misspelt one means',
      'vhv.enabled = "TRUE"\n',
      set('vhv.enable', 'TRUE'),
      /line 1 \(vhv.enabled\) seems to mean/,
    ],
    [
      'a key that a comment swallowed',
      '# notevhv.enable = "TRUE"\n',
      set('vhv.enable', 'TRUE'),
      /line 1 \(a comment\) seems/,
    ],
    [
      'what stands on the same line',
      'usb.present = TRUEvhv.enable="TRUE"\n',
      set('usb.present', 'FALSE'),
      /seems to mean vhv.enable too/,
    ],
    [
      'a line that a comment above it is for',
      'c = "d"\n# vmxlint-disable-next-line unknown-key -- mine\na = "b"\n',
      unset('a'),
      /the vmxlint comment above line 3 is for that line/,
    ],
    [
      'another encoding',
      '.encoding = "UTF-8"\nannotation = "\xC3\xA4"\n',
      set('.encoding', 'windows-1252'),
      /read in another way/,
    ],
    ['an unknown encoding', 'a = "b"\n', set('.encoding', 'klingon'), /not an encoding/],
  ])('refuses unless forced: %s', (_, before, requests, reason) => {
    expect(change(before, requests)).toMatchObject({ text: before, reasons: [expect.stringMatching(reason)] });
    const forced = change(before, requests, true);
    expect(forced.reasons).toEqual([]);
    expect(forced.text).not.toBe(before);
  });

  it('changes nothing where one thing is refused', () => {
    const requests = [...set('memsize', '512'), ...set('vhv.enable', 'yes'), ...set('numvcpus', 'two')];
    expect(change('memsize = "4"\n', requests)).toMatchObject({
      text: 'memsize = "4"\n',
      changes: [],
      objections: [{ key: 'vhv.enable' }, { key: 'numvcpus' }],
    });
  });

  it('tells what changed, and which values are secrets', () => {
    const requests = [...set('MEMSIZE', '4'), ...set('RemoteDisplay.vnc.password', 'hunter2'), ...unset('c')];
    expect(change('memsize = "1"\nMemSize = "2"\nc = "d"\n', requests).changes).toEqual([
      { key: 'memsize', before: '1', after: '4', secret: false, repeats: 1 },
      { key: 'RemoteDisplay.vnc.password', before: undefined, after: 'hunter2', secret: true, repeats: 0 },
      { key: 'c', before: 'd', after: undefined, secret: false, repeats: 0 },
    ]);
  });

  it('quotes no secret when it refuses one', () => {
    const { reasons } = change('', set('RemoteDisplay.vnc.password', 'hun\nter2'));
    expect(reasons).toHaveLength(1);
    expect(reasons.join()).not.toContain('ter2');
  });
});

describe('a byte order mark within a file', () => {
  const MARK = '\xEF\xBB\xBF';

  it.each([`a = "1"\n${MARK}b = "2"\n`, `a = "1"\nA = "1"\n${MARK}# c\n`])(
    'does not come to stand first: %j',
    (text) => {
      expect(change(text, unset('a'), true)).toMatchObject({
        text,
        reasons: [expect.stringMatching(/^line [23] begins with a byte order mark/)],
      });
    },
  );

  it.each([
    [`${MARK}a = "1"\n${MARK}b = "2"\n`, `${MARK}${MARK}b = "2"\n`],
    [`c = "3"\na = "1"\n${MARK}b = "2"\n`, `c = "3"\n${MARK}b = "2"\n`],
    [`${MARK}a = "1"\nb = "2"\n`, `${MARK}b = "2"\n`],
  ])('is no hindrance elsewhere: %j', (text, after) => {
    expect(change(text, unset('a'))).toMatchObject({ text: after, reasons: [] });
  });
});

describe('what VMware reads after a change', () => {
  it('is what was asked for, and nothing else changed, in any file and encoding', () => {
    let changed = 0;
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({
        unit: fc.constantFrom('ä', 'я', 'ポ', '|', '"', '2', '7', 'C', '\\', '#', '漢', '가', '\n', '\x7F', ' '),
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(files, fc.constantFrom(...KEYS), fc.option(value, { nil: undefined }), (text, key, wanted) => {
        const before = toDocument(text, 'vmx');
        const { document, objections } = changeSettings(before, [{ key, value: wanted }], { force: true });
        if (objections.length > 0) {
          expect(document).toBe(before);
          return;
        }
        changed++;
        const bytes = wanted === undefined ? undefined : encode(wanted, before.encoding);
        const isIt = ([name]: [string, string]) => foldKey(name) === foldKey(key);
        expect(
          read(document.text)
            .filter(isIt)
            .map(([, found]) => found),
        ).toEqual(bytes === undefined ? [] : [bytes]);
        expect(read(document.text).filter((entry) => !isIt(entry))).toEqual(read(text).filter((entry) => !isIt(entry)));
        expect(otherBytes(document, key)).toBe(otherBytes(before, key));
        // Asked for again it is there already.
        expect(changeSettings(document, [{ key, value: wanted }], { force: true }).document).toBe(document);
      }),
      { numRuns: 1000 },
    );
    expect(changed).toBeGreaterThan(300);
  });
});

/** The bytes of the lines of other keys; but for an end that the last line has come to have. */
function otherBytes(document: Document, key: string): string {
  const lines = document.lines.filter((line) => line.kind !== 'entry' || line.key.folded !== foldKey(key));
  return lines
    .map((line, i) => (i === lines.length - 1 ? contentOf(document, line) : document.text.slice(...line.range)))
    .join('');
}

describe.skipIf(corpusFiles().length === 0)('in real files', () => {
  const sources = corpusFiles().filter(({ text, kind }) => isReadable(text, kind));

  it('a change is what VMware reads, and an undone one leaves the old bytes', () => {
    let changed = 0;
    for (const { id, text, kind } of sources) {
      const before = toDocument(text, kind);
      const { document, objections } = changeSettings(before, set('vmxlint.test', 'a "b"'));
      expect(objections, id).toEqual([]);
      expect(read(document.text), id).toEqual([...read(text), ['vmxlint.test', 'a "b"']]);
      expect(document.text.startsWith(text), id).toBe(true);
      const back = changeSettings(document, unset('vmxlint.test')).document.text;
      expect(back.startsWith(text) && back.length - text.length <= 2, id).toBe(true);
      changed++;
    }
    expect(changed).toBeGreaterThan(300);
  });
});
