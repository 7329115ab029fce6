import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { meets, parseCondition } from '../../src/edit/condition.ts';
import { findSetting, findSettings } from '../../src/edit/look-up.ts';
import { parseRequest } from '../../src/edit/request.ts';
import { decode } from '../../src/text/encoding.ts';
import { fc } from '../property.ts';
import { files, read } from './files.ts';

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

describe('findSetting', () => {
  it('finds a key in any case, and tells where it stands', () => {
    const document = toDocument('# c\nMemSize = 512\n');
    expect(findSetting(document, 'memSIZE')).toEqual({
      key: 'MemSize',
      value: '512',
      lines: [2],
      contradictory: false,
      secret: false,
    });
    expect(findSetting(document, 'numvcpus')).toBeUndefined();
  });

  it('tells of two lines whether they agree; TRUE is true', () => {
    const document = toDocument('a = "1"\nA = "1"\nb = "1"\nB = "2"\nc = "TRUE"\nC = "true"\n');
    expect(['a', 'b', 'c'].map((key) => findSetting(document, key))).toMatchObject([
      { value: '1', lines: [1, 2], contradictory: false },
      { value: '1', lines: [3, 4], contradictory: true },
      { value: 'TRUE', lines: [5, 6], contradictory: false },
    ]);
  });

  it('decodes, and finds keys in the encoding of the file', () => {
    const document = toDocument('.encoding = "windows-1252"\nk\xE4 = "\xE4|7C"\n');
    expect(findSetting(document, 'Kä')).toMatchObject({ key: 'kä', value: 'ä|' });
  });

  it.each(['RemoteDisplay.vnc.password', 'encryption.data', 'guestinfo.userdata'])('knows a secret: %s', (key) => {
    expect(findSetting(toDocument(`${key} = "x"\n`), key)?.secret).toBe(true);
    expect(findSetting(toDocument(`${key} = ""\n`), key)?.secret).toBe(false);
  });

  it('has what VMware reads of any file', () => {
    fc.assert(
      fc.property(files, (text) => {
        const document = toDocument(text);
        for (const [name, bytes] of read(text)) {
          const key = decode(name, document.encoding);
          const first = read(text).find(([other]) => other.toLowerCase() === name.toLowerCase());
          if (key.includes('\uFFFD') || !/^[\x20-\x7E]*$/.test(name)) continue;
          expect(findSetting(document, key)?.value).toBe(decode(first?.[1] ?? bytes, document.encoding));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findSettings', () => {
  const document = toDocument(
    'usb.present = "TRUE"\nscsi0.present = "TRUE"\nSCSI0:0.fileName = "a.vmdk"\nusb.PRESENT = "x"\n',
  );
  it.each([
    [undefined, ['usb.present', 'scsi0.present', 'SCSI0:0.fileName']],
    ['scsi*', ['scsi0.present', 'SCSI0:0.fileName']],
    ['*.present', ['usb.present', 'scsi0.present']],
    ['USB.PRESENT', ['usb.present']],
    ['usb', []],
  ])('lists the keys of %s in the order of the file', (pattern, keys) => {
    expect(findSettings(document, pattern).map(({ key }) => key)).toEqual(keys);
  });
});

describe('parseRequest', () => {
  it.each([
    ['a=b', { key: 'a', value: 'b' }],
    ['a=', { key: 'a', value: '' }],
    ['a=b=c', { key: 'a', value: 'b=c' }],
    ['=b', { key: '', value: 'b' }],
    ['a', undefined],
  ])('%s', (text, request) => {
    expect(parseRequest(text)).toEqual(request);
  });
});

describe('meets', () => {
  const document = toDocument(
    latin1('guestOS = "vmkernel7"\nmemsize = "512"\na = "1"\nA = "2"\ndisplayName = "Büro"\n'),
  );
  it.each([
    [['guestOS=vmkernel*'], true],
    [['GUESTos=VMKERNEL?'], true],
    [['guestOS=vmkernel'], false],
    [['guestOS=vmkernel*', 'memsize=512'], true],
    [['guestOS=vmkernel*', 'memsize=1024'], false],
    [['numvcpus=*'], false],
    [['a=1'], false],
    [['a=?'], true],
    [['displayName=b?RO'], true],
    [[], true],
  ])('%j: %s', (texts, met) => {
    const conditions = texts.map(parseCondition).filter((condition) => condition !== undefined);
    expect(conditions).toHaveLength(texts.length);
    expect(meets(document, conditions)).toBe(met);
  });

  it.each(['guestOS', '=x', ''])('%j is no condition', (text) => {
    expect(parseCondition(text)).toBeUndefined();
  });
});
