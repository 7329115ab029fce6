import { describe, expect, it } from 'vitest';
import { hardText } from './generator.ts';
import { randomFrom } from './random.ts';
import { shrink } from './shrink.ts';

describe('shrink', () => {
  it.each<[string, (text: string) => boolean, string]>([
    ['one byte', (text) => text.includes('|'), '|'],
    ['one line', (text) => /^=#/m.test(text), '=#'],
    ['two lines', (text) => /"\n[\s\S]*#\n/.test(text), '"\n#\n'],
    ['bytes that may be any', (text) => /[^\r\n]{5}/.test(text), 'aaaaa'],
    ['nothing', () => true, ''],
  ])('finds %s', (_name, fails, smallest) => {
    const text = `${hardText(randomFrom(3), 300)}\nx="\n=#\n`;
    expect(fails(text)).toBe(true);
    expect(shrink(text, fails)).toBe(smallest);
  });
});
