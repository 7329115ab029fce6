import { describe, expect, test } from 'vitest';
import {
  ConfigurationError,
  canonicalText,
  diff,
  fix,
  lint,
  MergeRefusal,
  merge,
  parse,
  rules,
  type Surroundings,
  UnreadableError,
} from '../src/index.ts';

const VM = Buffer.from(
  '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "debian12-64"\n',
);
const FIXED = Buffer.concat([VM, Buffer.from('vhv.enable = "TRUE"\n')]);

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
    const surroundings: Surroundings = {
      name: 'a.vmx',
      names: new Set(['a.vmx', 'a.vmx.lck']),
      lock: { kind: 'file', members: [] },
      manifests: [],
    };
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

test('there are rules', () => {
  expect(rules.length).toBeGreaterThan(10);
});
