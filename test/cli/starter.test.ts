import { expect, test } from 'vitest';
import { STARTER } from '../../src/cli/starter.ts';
import { load, problemsIn } from '../config/files.ts';

test('what init writes is valid', async () => {
  expect(await problemsIn({ '.vmxlint.yaml': STARTER })).toEqual([]);
});

test('what init writes is valid with all of its examples taken in, and shows every part that there may be', async () => {
  const examples = STARTER.replace(/^# (?=(?:target|rules|overrides|ignores|hosts|suppressions):| {2}(?!#))/gm, '');
  expect(await problemsIn({ '.vmxlint.yaml': examples })).toEqual([]);
  const [file] = await load({ '.vmxlint.yaml': examples });
  const parts = Object.keys(file?.words ?? {}).filter((name) => name !== 'at');
  expect(parts.sort()).toEqual(['extends', 'hosts', 'ignores', 'overrides', 'rules', 'suppressions', 'target']);
});
