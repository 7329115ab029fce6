import { describe, expect, test } from 'vitest';
import { inverseEdits } from '../../src/files/inverse.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { fc } from '../property.ts';

const SECRET = 'RemoteDisplay.vnc.key = "c2VjcmV0"\n';
const line = fc.constantFrom('a = "1"\n', 'b = "2"\r\n', 'c\r', '\n', '\xff\0\n', 'no end');
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join(''));

describe('inverse edits', () => {
  test('make the old text of the new one', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        expect(applyEdits(after, await inverseEdits(before, after))).toBe(before);
      }),
    );
  });

  test('hold no line that has not changed', async () => {
    const before = `vhv.enable = "FALSE"\n${SECRET}x = "1"`;
    const after = `vhv.enable = "TRUE"\n${SECRET}x = "1"\ny = "2"\n`;
    expect(await inverseEdits(before, after)).toEqual([
      { range: [0, 20], text: 'vhv.enable = "FALSE"\n' },
      { range: [20 + SECRET.length, after.length], text: 'x = "1"' },
    ]);
  });

  test('hold no line that has not changed, between two that have, or behind the only one', async () => {
    const [a, b, c] = ['a = "1"\n', 'b = "2"\r\n', 'c = "3"\n'];
    expect(await inverseEdits(b, a + b + c)).toEqual([
      { range: [0, 8], text: '' },
      { range: [17, 25], text: '' },
    ]);
    expect(await inverseEdits(a + b + b, a + b)).toEqual([{ range: [17, 17], text: b }]);
    expect(await inverseEdits(a + b + c, a + c)).toEqual([{ range: [8, 8], text: b }]);
    expect(await inverseEdits(a, a)).toEqual([]);
  });

  test('of thousands of changed lines are found in no time', async () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `key${index} = “${index}”\n`).join('');
    const after = before.replaceAll(/[“”]/g, '"');
    const start = performance.now();
    const edits = await inverseEdits(before, after);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(edits).toHaveLength(1);
    expect(applyEdits(after, edits)).toBe(before);
  });
});
