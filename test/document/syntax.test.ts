import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, expectGolden } from '../golden.ts';
import { portraitOf } from './portrait.ts';

const FOLDER = 'fixtures/syntax';
const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.lines'));
const goldens = readdirSync(FOLDER).filter((name) => name.endsWith('.lines'));

describe('what a document says of a file', () => {
  it('is asked of some files, and each golden has its file', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(goldens.filter((golden) => !names.includes(golden.slice(0, -'.lines'.length)))).toEqual([]);
  });

  it.each(names)('%s', (name) => {
    expectGolden(`${FOLDER}/${name}.lines`, bytesOf(portraitOf(readFileSync(`${FOLDER}/${name}`, 'latin1'))));
  });
});
