import { expect } from 'vitest';
import type { Configuration } from '../src/config/configuration.ts';
import { type Document, type FileKind, toDocument } from '../src/document/document.ts';
import { unreadableReason } from '../src/document/nature.ts';
import { type FixResult, fix } from '../src/engine/fix.ts';
import { lint } from '../src/engine/lint.ts';
import { flawOf } from '../src/engine/proof.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';

/** The rules as `recommended` has them; those named are on even where it has them off. */
export function recommended(...names: string[]): Configuration {
  return only(rules.filter((rule) => rule.severity !== 'off' || names.includes(rule.id)));
}

/** Some rules, with their default options. */
export function only(chosen: readonly Rule[]): Configuration {
  return {
    rules: chosen.map((rule) => ({
      rule,
      severity: rule.severity === 'off' ? 'warning' : rule.severity,
      options: Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default])),
    })),
  };
}

/** What must be true of every text, whatever it is: reading loses nothing, and every place lies inside. */
export function expectLossless(document: Document): void {
  const { text, lines, bom } = document;
  expect(lines.map((line) => text.slice(...line.range)).join('')).toBe(text.slice(bom ? 3 : 0));
  for (const line of lines) {
    if (line.kind !== 'entry') continue;
    const inner = [line.key.range, line.value.range, ...(line.comment ? [line.comment] : [])].flat();
    expect([line.range[0], ...inner, line.range[1]]).toEqual(
      [line.range[0], ...inner, line.range[1]].toSorted((a, b) => a - b),
    );
  }
}

/** What must be true of fixing every text: it comes to an end, a second run changes nothing, no repair is left, nothing else changed. */
export function expectSoundFix(
  text: string,
  kind: FileKind | undefined,
  configuration: Configuration,
  unsafe: boolean,
): FixResult {
  const document = toDocument(text, kind);
  const result = fix(document, configuration, { unsafe });
  const left = result.diagnostics.filter((one) => one.fix !== undefined && (unsafe || one.fix.safety === 'safe'));
  expect(left.map((one) => one.rule)).toEqual([]);
  const again = fix(toDocument(result.document.text, document.kind), configuration, { unsafe });
  expect(again.document.text).toBe(result.document.text);
  expect(again.fixed).toEqual([]);
  expect(countMalformed(result.document)).toBeLessThanOrEqual(countMalformed(document));
  expectOnlyAnnounced(document, result);
  return result;
}

/** Each fix by itself changes what it announces, and nothing else. */
export function expectHonestFixes(document: Document, configuration: Configuration): void {
  for (const { fix: one } of lint(document, configuration)) {
    if (one === undefined) continue;
    const edits = one.edits.toSorted((a, b) => b.range[0] - a.range[0]);
    const text = edits.reduce(
      (before, { range, text: put }) => before.slice(0, range[0]) + put + before.slice(range[1]),
      document.text,
    );
    expect(flawOf(document, toDocument(text, document.kind), [one])).toBeUndefined();
  }
}

/** Whether VMware's reader could take in the text at all; what it cannot is never linted. */
export function isReadable(text: string, kind: FileKind | undefined): boolean {
  return unreadableReason(toDocument(text, kind)) === undefined;
}

function expectOnlyAnnounced(before: Document, { document: after, fixed }: FixResult): void {
  const announced = new Set(fixed.flatMap((one) => one.fix?.sets ?? []));
  const valuesOf = (document: Document, key: string) =>
    (document.settings.get(key) ?? []).map((entry) => entry.value.bytes);
  for (const key of new Set([...before.settings.keys(), ...after.settings.keys()])) {
    expect(valuesOf(after, key).length, key).toBeLessThanOrEqual(Math.max(1, valuesOf(before, key).length));
    if (!announced.has(key)) expect(valuesOf(after, key), key).toEqual(valuesOf(before, key));
  }
}

function countMalformed(document: Document): number {
  return document.lines.filter((line) => line.kind === 'malformed').length;
}
