import { describe, expect, test } from 'vitest';
import {
  ConfigurationError,
  canonicalText,
  diff,
  fix,
  format,
  get,
  lint,
  list,
  MergeRefusal,
  merge,
  parse,
  rules,
  type Surroundings,
  set,
  UnreadableError,
  unset,
} from '../src/index.ts';

const VM = Buffer.from(
  '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "debian12-64"\n',
);
const FIXED = Buffer.concat([VM, Buffer.from('vhv.enable = "TRUE"\n')]);

const OPEN: Surroundings = {
  name: 'a.vmx',
  names: new Set(['a.vmx', 'a.vmx.lck']),
  lock: { kind: 'file', members: [] },
  manifests: [],
};

describe('parse', () => {
  test('keeps every byte of any view', () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(Buffer.from(parse(all).text, 'latin1')).toEqual(Buffer.from(all));
    expect(parse(all.subarray(65, 70)).text).toBe('ABCDE');
  });

  test('goes by kind, then by path, then by content', () => {
    expect(parse(VM).kind).toBe('vmx');
    expect(parse(VM, { path: '/etc/vmware/config' }).kind).toBe('host');
    expect(parse(VM, { path: '/etc/vmware/config', kind: 'dictionary' }).kind).toBe('dictionary');
    expect(parse(new Uint8Array()).kind).toBe('dictionary');
  });

  test.each(['text', [1, 2], undefined, null, new ArrayBuffer(2)])('refuses %j', (input) => {
    expect(() => parse(input as unknown as Uint8Array)).toThrow(TypeError);
    expect(() => lint(input as unknown as Uint8Array)).toThrow(TypeError);
    expect(() => fix(input as unknown as Uint8Array)).toThrow(TypeError);
  });
});

describe('lint', () => {
  test('takes bytes, or a document', () => {
    const found = lint(VM);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['missing-vhv-enable', 'error']]);
    expect(lint(parse(VM))).toEqual(found);
    expect(lint(FIXED)).toEqual([]);
  });

  test('goes by the settings of rules', () => {
    expect(lint(VM, { rules: { 'missing-vhv-enable': 'off' } })).toEqual([]);
    expect(lint(VM, { rules: { 'missing-vhv-enable': ['info', { guests: 'hypervisors' }] } })).toEqual([]);
    expect(() => lint(VM, { rules: { 'missing-vhv-enable': ['info', { guests: 3 }] } })).toThrow(ConfigurationError);
    expect(() => lint(VM, { rules: { nothing: 'off' } })).toThrow(ConfigurationError);
  });

  test('refuses what cannot be read', () => {
    expect(() => lint(Buffer.from('a\0b'))).toThrow(UnreadableError);
    expect(() => fix(Buffer.from('a = "b"', 'utf16le'))).toThrow(UnreadableError);
  });
});

describe('fix', () => {
  test('changes the bytes that it must, and says what it did', () => {
    const { bytes, fixed, diagnostics, refused } = fix(VM);
    expect(Buffer.from(bytes)).toEqual(FIXED);
    expect(fixed.map(({ rule }) => rule)).toEqual(['missing-vhv-enable']);
    expect(diagnostics).toEqual([]);
    expect(refused).toBeUndefined();
    expect(Buffer.from(fix(bytes).bytes)).toEqual(FIXED);
  });

  test('makes unsafe changes only when told to', () => {
    const off = Buffer.from(FIXED.toString().replace('TRUE', 'FALSE'));
    expect(Buffer.from(fix(off).bytes)).toEqual(off);
    expect(Buffer.from(fix(off, { unsafe: true }).bytes)).toEqual(FIXED);
  });

  test('leaves a file alone that VMware has open', () => {
    const surroundings = OPEN;
    const result = fix(VM, { surroundings });
    expect(Buffer.from(result.bytes)).toEqual(VM);
    expect(result.fixed).toEqual([]);
    expect(result.diagnostics).toHaveLength(1);
    expect(result.refused).toBe('is open in VMware (a.vmx.lck): close it there');
    expect(Buffer.from(fix(VM, { surroundings, force: true }).bytes)).toEqual(FIXED);
  });
});

describe('two files', () => {
  test('are compared by what they mean', () => {
    expect(diff(VM, FIXED).changes).toEqual([
      expect.objectContaining({
        kind: 'added',
        key: 'vhv.enable',
        before: [],
        after: [{ text: 'TRUE', written: 'TRUE' }],
      }),
    ]);
    expect(diff(parse(VM), VM).changes).toEqual([]);
    expect(() => diff(VM, Buffer.from('a\0b'))).toThrow(UnreadableError);
    expect(() => diff(VM, 'text' as unknown as Uint8Array)).toThrow(TypeError);
  });

  test('are merged key by key', () => {
    const ours = Buffer.concat([VM, Buffer.from('memsize = "1024"\n')]);
    const theirs = Buffer.concat([VM, Buffer.from('memsize = "2048"\nvhv.enable = "TRUE"\n')]);
    const { bytes, conflicts } = merge(VM, ours, FIXED);
    expect(conflicts).toEqual([]);
    expect(diff(bytes, Buffer.concat([ours, Buffer.from('vhv.enable = "TRUE"\n')])).changes).toEqual([]);
    expect(merge(VM, ours, theirs, { markerSize: 3 })).toMatchObject({ conflicts: ['memsize'], kept: [] });
    expect(() => merge(VM, VM, Buffer.from('a\0b'))).toThrow(MergeRefusal);
    expect(() => merge(VM, VM, 'text' as unknown as Uint8Array)).toThrow(TypeError);
  });

  test('have a canonical text', () => {
    expect(canonicalText(Buffer.from('B=1\ncleanShutdown = "TRUE"\nvhv.enable = "true"\n'))).toBe(
      'b = "1"\nvhv.enable = "TRUE"\n',
    );
    expect(canonicalText(Buffer.from('a\0b'))).toMatch(/^# .*NUL.*\n$/);
    expect(() => canonicalText('text' as unknown as Uint8Array)).toThrow(TypeError);
  });
});

describe('get and list', () => {
  test('find what a file sets', () => {
    expect(get(VM, 'GUESTOS')).toMatchObject({ key: 'guestOS', value: 'debian12-64', lines: [4] });
    expect(get(parse(VM), 'memsize')).toBeUndefined();
    expect(list(VM, '*version').map(({ key }) => key)).toEqual(['config.version', 'virtualHW.version']);
    expect(() => get(Buffer.from('a\0b'), 'a')).toThrow(UnreadableError);
  });
});

describe('set, unset and format', () => {
  test('change the bytes that they must', () => {
    const { bytes, changes, refused } = set(VM, { 'VHV.enable': 'TRUE', guestOS: 'debian12-64' });
    expect(Buffer.from(bytes)).toEqual(FIXED);
    expect(changes).toMatchObject([{ key: 'vhv.enable', before: undefined, after: 'TRUE' }]);
    expect(refused).toEqual([]);
    expect(Buffer.from(unset(bytes, ['vhv.enable']).bytes)).toEqual(VM);
    expect(Buffer.from(format(Buffer.from(' a=b#c\n')).bytes).toString()).toBe('a = "b" #c\n');
  });

  test('refuse what is known to be wrong, unless forced', () => {
    const { bytes, refused } = set(VM, { 'vhv.enable': 'yes' });
    expect(Buffer.from(bytes)).toEqual(VM);
    expect(refused).toEqual(['vhv.enable must be TRUE or FALSE, not "yes"; did you mean TRUE?']);
    expect(set(VM, { 'vhv.enable': 'yes' }, { force: true }).refused).toEqual([]);
  });

  test('leave a file alone that VMware has open, and one that is no dictionary', () => {
    const spaced = Buffer.from(VM.toString().replace(' = ', '='));
    for (const result of [
      set(spaced, { 'vhv.enable': 'TRUE' }, { surroundings: OPEN }),
      unset(spaced, ['.encoding'], { surroundings: OPEN }),
      format(spaced, { surroundings: OPEN }),
    ]) {
      expect(Buffer.from(result.bytes)).toEqual(spaced);
      expect(result.changes).toEqual([]);
      expect(result.refused).toContain('is open in VMware (a.vmx.lck): close it there');
    }
    expect(set(spaced, { 'vhv.enable': 'TRUE' }, { surroundings: OPEN, force: true }).refused).toEqual([]);
    const xml = Buffer.from('<?xml version="1.0"?>\n<Foundry/>\n');
    expect(set(xml, { a: 'b' }, { force: true }).refused).toEqual(["is XML, not a dictionary of VMware's"]);
  });
});

test('there are rules', () => {
  expect(rules.length).toBeGreaterThan(10);
});
