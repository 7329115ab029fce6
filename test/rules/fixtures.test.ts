import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { bytesOf, expectGolden } from '../golden.ts';
import { expectHonestFixes, expectLossless, expectSoundFix, only, recommended } from '../laws.ts';
import { type Case, caseFolders, casesOf, rulesFolder, surroundingsOf } from './cases.ts';
import { render } from './render.ts';

test('every rule has its examples, and every example its rule', () => {
  expect(caseFolders()).toEqual(rules.map((rule) => rule.id));
});

// The others have examples of several files: `across.test.ts`.
describe.each(rules.filter((rule) => rule.conclude === undefined))('$id', (rule) => {
  const cases = casesOf(rule.id);

  test('has a bad example and a good one, and no file that is neither case nor golden', () => {
    expect(cases.some(({ name }) => name.startsWith('bad'))).toBe(true);
    expect(cases.some(({ name }) => name.startsWith('good'))).toBe(true);
    expect(new Set(cases.map(({ name }) => name)).size, 'cases that share their goldens').toBe(cases.length);
    const known = cases.flatMap(({ name, extension }) => [
      `${name}.${extension}`,
      `${name}.out`,
      `${name}.fixed.${extension}`,
      `${name}.unsafe.${extension}`,
      `${name}.vmdk`,
    ]);
    expect(readdirSync(join(rulesFolder, rule.id)).filter((file) => !known.includes(file))).toEqual([]);
  });

  test('repairs as much as it declares, and no more', () => {
    const safeties = cases.flatMap((example) =>
      lint(toDocument(example.text, example.kind), only([rule]), { surroundings: surroundingsOf(example) }).map(
        (one) => one.fix?.safety ?? 'none',
      ),
    );
    expect(['safe', 'unsafe', 'none'].find((safety) => safeties.includes(safety as 'safe'))).toBe(rule.fix);
  });

  test.each(cases)('$name.$extension', (example) => {
    const document = toDocument(example.text, example.kind);
    const diagnostics = lint(document, recommended(rule.id), { surroundings: surroundingsOf(example) });
    expect(example.name).toMatch(/^(?:bad|good)/);
    const reported = diagnostics.map((one) => one.rule);
    if (example.name.startsWith('bad')) expect(reported).toContain(rule.id);
    else expect(reported).toEqual([]);

    expectLossless(document);
    expectHonestFixes(document, recommended(rule.id));
    for (const unsafe of [false, true]) expectSoundFix(example.text, example.kind, only([rule]), unsafe);
    const safe = expectSoundFix(example.text, example.kind, recommended(rule.id), false).document.text;
    const unsafe = expectSoundFix(example.text, example.kind, recommended(rule.id), true).document.text;
    expectGolden(
      goldenPath(example, 'out'),
      diagnostics.length === 0 ? undefined : bytesOf(render(example, diagnostics)),
    );
    expectGolden(goldenPath(example, `fixed.${example.extension}`), safe === example.text ? undefined : safe);
    expectGolden(goldenPath(example, `unsafe.${example.extension}`), unsafe === safe ? undefined : unsafe);
  });
});

function goldenPath({ folder, name }: Case, ending: string): string {
  return join(folder, `${name}.${ending}`);
}
