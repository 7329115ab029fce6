import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { rules } from '../../src/rules/index.ts';
import { fc } from '../property.ts';
import { hostileFleet, reportOf } from './fleet.ts';
import { hiddenIn, readers } from './readers.ts';
import { emptySummary, options, resultOf } from './results.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '\x1b]0;title\x07',
    '\x9b2J',
    '\r',
    '\n::error::x',
    '::error::x',
    ' \u3000',
    ':',
    '##[error]x',
    '##',
    '#',
    '[group]x',
    'vso[task.x]',
    '\u202e',
    '\u{E0001}',
    '\u2028',
    '"',
    '%0A',
    '<script>',
    '\t',
    '\0',
  ),
);
const text = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(''));
const summary = fc.array(fc.record({ path: text, reason: text }), { maxLength: 3 }).map((remarks) => ({
  ...emptySummary,
  files: 9,
  counts: { error: 1, warning: 2, info: 3 },
  notLinted: remarks,
  notFixed: remarks,
  skipped: remarks,
  notes: remarks.map((remark) => ({ ...remark, files: 2 })),
}));

test('each format has a reader', () => {
  expect(Object.keys(readers).sort()).toEqual(Object.keys(reporters).sort());
});

test.each(Object.keys(reporters))(
  '%s lets nothing hidden through, and nothing out, whatever names, keys, values and reasons hold',
  async (name) => {
    const factory = await reporters[name]?.();
    if (factory === undefined) throw new Error('no such reporter');
    const property = fc.property(text, fc.array(fc.tuple(text, text)), summary, (path, entries, end) => {
      const lines = entries.map(([key, value]) => `${key} = "${value}"\n`).join('');
      const reporter = factory(options);
      const result = resultOf(path, Buffer.from(lines).toString('latin1'));
      const [remark] = end.notLinted;
      const sad = {
        ...result,
        document: undefined,
        diagnostics: [],
        notLinted: remark?.reason,
        skipped: remark?.reason,
      };
      // What a configuration says of a finding (a reason, an owner) stands in the message of another.
      const configured = result.diagnostics.map((one) => ({ ...one, message: remark?.reason ?? one.message }));
      const files = [
        result,
        { ...result, diagnostics: configured },
        { ...result, notFixed: remark?.reason, notes: end.notes.map(({ reason }) => reason) },
        sad,
      ];
      const output = [reporter.start(), ...files.map((file) => reporter.file(file)), reporter.end(end)].join('');
      expect(hiddenIn(output)).toEqual([]);
      readers[name]?.(output);
    });
    // A page is long, and every one is parsed.
    fc.assert(property, { numRuns: name === 'html' ? 60 : 300 });
  },
);

test.each(Object.keys(reporters))('%s of the hostile fleet is what it should be', async (name) => {
  const output = await reportOf(name, hostileFleet(), { rules });
  expect(hiddenIn(output)).toEqual([]);
  readers[name]?.(output);
});

test('json says what was there', async () => {
  const property = fc.asyncProperty(text, fc.array(fc.tuple(text, text)), async (path, entries) => {
    const lines = entries.map(([key, value]) => `${key} = "${value}"\n`).join('');
    const reporter = (await reporters.json?.())?.(options);
    const result = resultOf(path, Buffer.from(lines).toString('latin1'));
    const [first] = JSON.parse(`${reporter?.start()}${reporter?.file(result)}${reporter?.end(emptySummary)}`).files;
    expect(first.path).toBe(path);
    expect(first.diagnostics.map((one: { message: string }) => one.message)).toEqual(
      result.diagnostics.map((one) => one.message),
    );
  });
  await fc.assert(property);
});
