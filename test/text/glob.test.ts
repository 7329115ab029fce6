import { describe, expect, test } from 'vitest';
import { GlobError, globOf } from '../../src/text/glob.ts';
import { fc } from '../property.ts';

describe('globOf', () => {
  test.each([
    ['web.vmx', 'web.vmx vms/web.vmx a/b/web.vmx web.vmx/x', 'WEB.vmx aweb.vmx web.vmxf'],
    ['*.vmx', 'a.vmx .vmx vms/a.vmx ../a.vmx', 'a.vmtx a.vmx/b a.vmx.lck/b'],
    ['/web.vmx', 'web.vmx', 'vms/web.vmx'],
    ['./*.vmx', 'web.vmx', 'vms/web.vmx'],
    ['lab', 'lab lab/a.vmx x/lab/y/a.vmx', 'label/a.vmx lab.vmx'],
    ['lab/', 'lab/a.vmx x/lab/y/a.vmx', 'label/a.vmx'],
    ['lab*/', 'lab/a.vmx label/a.vmx x/lab2/y/a.vmx', 'alab/a.vmx'],
    ['vms/lab', 'vms/lab/a.vmx vms/lab', 'x/vms/lab/a.vmx vms/label/a.vmx'],
    ['vms/*', 'vms/a.vmx', 'vms/lab/a.vmx vms'],
    ['vms/*/*.vmx', 'vms/a/a.vmx', 'vms/a.vmx vms/a/b/a.vmx'],
    ['vms/**', 'vms/a.vmx vms/a/b/c', 'a/vms/b'],
    ['vms/**/a.vmx', 'vms/a.vmx vms/b/a.vmx vms/b/c/a.vmx', 'a.vmx vms/xa.vmx'],
    ['**/a/**/b', 'a/b x/a/b x/a/y/b', 'b/a a/c'],
    ['a**b', 'ab axb', 'a/b'],
    ['?.vmx', 'a.vmx 🦊.vmx', '.vmx ab.vmx'],
    ['*?x', 'ax 🦊x', 'x'],
    ['[a-c]x', 'ax cx', 'dx -x x'],
    ['[!a-c]x', 'dx -x', 'ax x'],
    ['[^a]x', 'bx', 'ax'],
    ['[]a]x', ']x ax', 'bx'],
    ['[a-]x', '-x ax', 'bx'],
    ['[🦊-🦋]', '🦊 🦋', 'a 🦄'],
    ['[a', '[a', 'a'],
    ['{a,b}.vmx', 'a.vmx b.vmx', 'c.vmx'],
    ['x{a,b{c,d}}{1,2}', 'xa1 xbd2', 'xb1 xab1'],
    ['{a}', '{a}', 'a'],
    ['{a,b', '{a,b', 'a b'],
    ['{vms,lab}/*', 'vms/a lab/b', 'vms/a/b c/a'],
    ['\\*\\{a,b\\}', '*{a,b}', 'x{a,b} *a'],
    ['Debian (2)/+(a|b)$^.', 'Debian_(2)/+(a|b)$^.', 'Debian_2/aab'],
    ['constructor', 'constructor', 'toString'],
  ])('%s', (pattern, matching, others) => {
    const glob = globOf(pattern.replaceAll(' ', '_'));
    const failing = [
      ...matching.split(' ').filter((path) => !glob(path)),
      ...others.split(' ').filter((path) => glob(path)),
    ];
    expect(failing).toEqual([]);
  });

  test.each([
    ['', 'names nothing'],
    ['/', 'names nothing'],
    ['./.', 'names nothing'],
    ['{a,}', 'names nothing'],
    ['../a', 'leads out of the folder that it is for'],
    ['a/../b', 'leads out of the folder that it is for'],
    ['a'.repeat(1001), 'is longer than 1000 characters'],
    ['{a,'.repeat(100_000), 'is longer than 1000 characters'],
    ['{a,b}'.repeat(7), 'stands for more than 100 patterns'],
    ['{a,b}'.repeat(200), 'stands for more than 100 patterns'],
  ])('%.30s is none', (pattern, message) => {
    expect(() => globOf(pattern)).toThrow(new GlobError(message));
  });

  test.each([
    ['*a'.repeat(400), 'a'.repeat(4000), true],
    [`${'*a'.repeat(400)}b`, 'a'.repeat(4000), false],
    [`${'**/a/'.repeat(190)}b`, 'a/'.repeat(2000), false],
    ['{'.repeat(1000), '{'.repeat(1000), true],
    [`${'{'.repeat(450)}a,b${'}'.repeat(450)}`, '{{{a}}}', false],
    ['['.repeat(1000), '[', false],
  ])('comes to an end: %.20s and %.20s', (pattern, path, matches) => {
    expect(globOf(pattern)(path)).toBe(matches);
  });

  test('agrees with a regular expression, and throws for no text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '/'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 }), (pattern, path) => {
        const names = pattern.split('/').filter((name) => name !== '');
        fc.pre(names.length > 1 && !pattern.startsWith('/') && !pattern.endsWith('/') && /[*?]/.test(pattern));
        const sources = names.map((name) =>
          name === '**' ? '(?:[^/]*/)*' : `${name.replace(/\*+/g, '[^/]*').replaceAll('?', '[^/]')}/`,
        );
        expect(globOf(pattern)(path)).toBe(new RegExp(`^${sources.join('')}$`).test(`${path}/`));
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (pattern, path) => {
        try {
          globOf(pattern)(path);
        } catch (error) {
          expect(error).toBeInstanceOf(GlobError);
        }
      }),
    );
  });
});
