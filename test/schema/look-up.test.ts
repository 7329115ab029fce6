import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { allKnownKeys, effectivePatterns, lookUp } from '../../src/schema/look-up.ts';
import {
  exampleOf,
  indexesOutOfRange,
  showPattern,
  specificityOf,
  spellKey,
  toRegExp,
} from '../../src/schema/pattern.ts';
import { corpusFiles } from '../corpus.ts';
import { fc } from '../property.ts';

const keys = allKnownKeys();
const expressions = keys.map((known) => ({ known, keys: toRegExp(known.pattern), rank: specificityOf(known.pattern) }));

/** What a look-up should find, found the slow way. */
function scan(key: string) {
  const matches = expressions.filter((one) => one.keys.test(key));
  const best = Math.max(...matches.map((one) => one.rank));
  return matches.filter((one) => one.rank === best).map((one) => one.known.pattern);
}

/** Keys that are made of a pattern: its own, and some that are nearly so. */
function variationsOf(pattern: string): string[] {
  const fill = (index: string, hex: string, name: string, rest: string) =>
    pattern
      .replaceAll(/\{(?:n|\d+\.\.\d+)\}/g, index)
      .replaceAll('{hex}', hex)
      .replaceAll('{register}', 'edx')
      .replaceAll('{name}', name)
      .replace('*', rest)
      .toLowerCase();
  return [
    exampleOf(pattern).toLowerCase(),
    fill('1', '80000001', '3dnow', 'a.b'),
    fill('12345678901234567890', 'd', 'sse42', '0'),
    fill('01', '0', '1', '.'),
    fill('', '123456789', '', ''),
    fill('x', 'g', '-', '#'),
    pattern.toLowerCase(),
    `${fill('0', '1', 'avx', 'x')}x`,
    `x${fill('0', '1', 'avx', 'x')}`,
    fill('2', 'a', 'f', 'eax').replaceAll('.', ''),
  ];
}

describe('a look-up', () => {
  const made = keys.flatMap((key) => variationsOf(key.pattern));

  test('finds what a search through all patterns finds, and never two', () => {
    expect(made.length).toBeGreaterThan(8000);
    for (const key of made) {
      const found = scan(key);
      expect(found.length, key).toBeLessThanOrEqual(1);
      expect(lookUp(key)?.pattern, key).toBe(found[0]);
    }
  });

  test('does so for any text', () => {
    const pieces = fc.constantFrom(
      'scsi',
      '0',
      '1',
      ':',
      '.',
      'present',
      'cpuid',
      'eax',
      'amd',
      'guestinfo',
      'v',
      '#',
      '{n}',
      '*',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 8 }), (parts) => {
        const key = parts.join('').toLowerCase();
        expect(lookUp(key)?.pattern, key).toBe(scan(key)[0]);
      }),
    );
  });

  test('finds the same again', () => {
    const known = lookUp('scsi0:1.filename');
    expect(known?.pattern).toBe('scsi{0..3}:{0..63}.fileName');
    expect(lookUp('scsi0:1.filename')).toBe(known);
    expect(lookUp('scsi3:9.filename')).toBe(known);
  });

  test('knows a key whose index is too high, and what is too high about it', () => {
    const pattern = lookUp('scsi12345678901234567890:64.present')?.pattern ?? '';
    expect(indexesOutOfRange(pattern, 'scsi12345678901234567890:64.present')).toEqual([
      { index: '12345678901234567890', at: 4, min: 0, max: 3 },
      { index: '64', at: 25, min: 0, max: 63 },
    ]);
    expect(indexesOutOfRange(pattern, 'scsi3:63.present')).toEqual([]);
    expect(indexesOutOfRange('usb:{n}.speed', 'usb:123.speed')).toEqual([]);
  });

  test('tells a switch of nesting by its exact name', () => {
    expect(lookUp('vhv.enable')).toMatchObject({ type: 'boolean', hardware: 9, scope: 'vm' });
    expect(lookUp('vhv.allow')).toMatchObject({ type: 'boolean', scope: 'host' });
    expect(lookUp('vhv.enabled')).toBeUndefined();
  });

  test.each([
    ['x'.repeat(10_000)],
    ['x.'.repeat(5000)],
    [`guestinfo.${'a.'.repeat(5000)}`],
    [`cpuid.${'a'.repeat(10_000)}!`],
    [`cpuid.${'0'.repeat(10_000)}`],
    [`scsi${'9'.repeat(10_000)}:0.present`],
    ['scsi0:'.repeat(2000)],
  ])('takes keys of 10,000 characters', (key) => {
    expect(lookUp(key)?.pattern).toBe(scan(key)[0]);
  });
});

describe('patterns', () => {
  test('are all different, and none is another in disguise', () => {
    const disguised = keys.map(({ pattern }) => pattern.toLowerCase().replace(/\{[^}]*\}/g, '{}'));
    const hidden = disguised.filter((pattern, i) => disguised.indexOf(pattern) !== i);
    // A sub-leaf of CPUID looks like any other.
    expect(hidden.filter((pattern) => !pattern.startsWith('cpuid.'))).toEqual([]);
  });

  /* What makes matching linear, as in test/grammar/linear.test.ts: no group is repeated, no run is lazy, and no two runs touch. */
  test('match whole keys, in linear time', () => {
    expect(expressions.length).toBeGreaterThan(850);
    for (const { keys: expression } of expressions) {
      expect(expression.source).toMatch(/^\^.*\$$/);
      const source = expression.source.replace(/\\.|\[[^\]]*\]/g, 'C').slice(1, -1);
      const bare = source.replaceAll('(?:0|CC*)', 'I').replaceAll('(?!C+$)', '');
      expect(bare, source).not.toMatch(/[*+?]\?|\)[*+{]|C[*+]C[*+]|[I]I/);
    }
  });

  test('are shown to people with letters for the indexes', () => {
    expect(showPattern('ethernet{0..9}.filter{n}.param{n}')).toBe('ethernetN.filterM.paramK');
    expect(showPattern('cpuid.{hex}.{register}')).toBe('cpuid.<hex>.<register>');
    expect(showPattern('guestinfo.*')).toBe('guestinfo.*');
  });

  test('give a key its spelling', () => {
    expect(spellKey('scsi{0..3}:{0..63}.fileName', 'SCSI1:20.FILENAME')).toBe('scsi1:20.fileName');
    expect(spellKey('svga.2DMaxTextureSize8K', 'svga.2dmaxtexturesize8k')).toBe('svga.2DMaxTextureSize8K');
    expect(spellKey('vmxnet3.rev.{n}', 'VMXNET3.rev.30')).toBe('vmxnet3.rev.30');
    expect(spellKey('guestinfo.*', 'guestInfo.Ab')).toBe('guestInfo.Ab');
    for (const { pattern } of keys.filter((key) => specificityOf(key.pattern) >= 3)) {
      const example = exampleOf(pattern);
      expect(spellKey(pattern, example.toUpperCase())).toBe(example);
    }
  });

  test('of keys that do nothing are not among those that do something', () => {
    expect(effectivePatterns()).toContain('mks.enableGLBasicRenderer');
    expect(effectivePatterns()).not.toContain('mks.enableGLRenderer');
  });
});

describe.runIf(process.env.VMXLINT_CORPUS)('keys of real files', () => {
  const files = corpusFiles().map(({ text, kind }) => toDocument(text, kind));
  const real = new Set(
    files.filter(({ kind }) => kind !== 'dictionary').flatMap(({ settings }) => [...settings.keys()]),
  );

  test('are found as by a search through all patterns, and mostly known', () => {
    expect(real.size).toBeGreaterThan(500);
    for (const key of real) {
      const found = scan(key);
      expect(found.length, key).toBeLessThanOrEqual(1);
      expect(lookUp(key)?.pattern, key).toBe(found[0]);
    }
    const known = [...real].filter((key) => lookUp(key) !== undefined);
    expect(known.length / real.size).toBeGreaterThan(0.9);
  });
});
