import { describe, expect, test } from 'vitest';
import { isFullyEncrypted } from '../../src/analysis/encryption.ts';
import { contentOf, type Document, entryOf, toDocument } from '../../src/document/document.ts';
import { foreignLanguage } from '../../src/document/nature.ts';
import { fix } from '../../src/engine/fix.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { corpusFiles } from '../corpus.ts';
import { only, recommended } from '../laws.ts';
import { lineOf, MISHAPS, type Mishap, SETTINGS, VHV } from './accidents.ts';
import { casesOf } from './cases.ts';

/*
 * Each accident, put into ten files in which nothing is wrong: real ones, or the good examples of the rules where no real ones are at hand. It is found
 * once, nothing else is, and where a repair can bring the file back, it does, byte for byte.
 */

const WANTED = 10;

const speaking = new Map(rules.map((rule) => [rule.id, rule]));
const configuration = recommended();

/** The rules on nesting and syntax that speak. */
function findings(text: string): string[] {
  return lint(toDocument(text, 'vmx'), configuration)
    .filter(({ rule }) => /^(?:nested|syntax)$/.test(speaking.get(rule)?.category ?? ''))
    .map(({ rule }) => rule);
}

function isClean(text: string): boolean {
  const document = toDocument(text, 'vmx');
  const usable = foreignLanguage(document) === undefined && !isFullyEncrypted(document);
  const usual =
    /^(?:[^\r\n]*\n)+$/.test(text) && !/[^\n\x20-\x7E]/.test(text) && text.includes('.encoding = "UTF-8"\n');
  return usable && usual && findings(text).length === 0;
}

/** The real files, those that VMware wrote first; else our own. */
function candidates(): string[] {
  const real = corpusFiles().filter(({ kind }) => kind === 'vmx');
  const own = rules.flatMap(({ id }) =>
    casesOf(id).filter(({ kind, name }) => kind === 'vmx' && name.startsWith('good')),
  );
  const texts = real.length > 0 ? real.toSorted((a, b) => Number(b.writtenByVMware) - Number(a.writtenByVMware)) : own;
  return [...new Set(texts.map(({ text }) => text))]
    .map(withNesting)
    .filter((text) => text !== undefined && isClean(text));
}

/** The file with a line that says vhv.enable = "TRUE", at its end where there is none. */
function withNesting(text: string): string {
  const entry = entryOf(toDocument(text, 'vmx'), VHV.key);
  return entry === undefined && text.endsWith('\n') ? `${text}${lineOf(VHV)}\n` : text;
}

interface Injected {
  readonly original: string;
  readonly text: string;
}

/** Breaks the line of a setting that the mishap can happen to, as the file has it; else one that is put at its end. */
function injectLine(mishap: Mishap, text: string): Injected | undefined {
  const setting = SETTINGS.find(({ key }) => mishap.keys === undefined || mishap.keys.includes(key)) ?? VHV;
  const entry = entryOf(toDocument(text, 'vmx'), setting.key);
  const own = entry === undefined ? `${text}${lineOf(setting)}\n` : text;
  const document = toDocument(own, 'vmx');
  const target = entryOf(document, setting.key);
  if (target === undefined || !/^[\w.]+ = "\w+"$/.test(contentOf(document, target))) return undefined;
  if (setting === VHV && target.value.text !== 'TRUE') return undefined;
  const [start, end] = [target.range[0], target.range[0] + contentOf(document, target).length];
  if (mishap.rule === 'glued-entries') return glue(document, start);
  const line = mishap.line?.(own.slice(start, end));
  const meant = mishap.rule === 'empty-value' ? `${setting.key} = ""` : own.slice(start, end);
  return line === undefined
    ? undefined
    : { original: own.slice(0, start) + meant + own.slice(end), text: own.slice(0, start) + line + own.slice(end) };
}

/** Takes the line end before a line away. */
function glue({ text, lines }: Document, start: number): Injected | undefined {
  const before = lines.find((line) => line.range[1] === start);
  if (before?.kind !== 'entry' || !before.value.quoted || before.comment !== undefined) return undefined;
  return { original: text, text: text.slice(0, start - 1) + text.slice(start) };
}

/** What the file mishaps of a small machine look for, in a real one. */
const INSTEAD: Readonly<Record<string, (text: string) => string>> = {
  'vhv-hardware-version': (text) => text.replace(/^(virtualHW\.version = )"\d+"$/im, '$1"7"'),
  'vhv-arm-guest': (text) => text.replace(/^(guestOS = )"[^"]*"$/im, '$1"arm-debian12-64"'),
  'missing-vhv-enable': (text) => (text.endsWith(`${lineOf(VHV)}\n`) ? text.slice(0, -lineOf(VHV).length - 1) : text),
};

function inject(mishap: Mishap, original: string): Injected | undefined {
  if (mishap.line !== undefined) return injectLine(mishap, original);
  const text = INSTEAD[mishap.rule]?.(original) ?? mishap.file?.(original);
  if (text === undefined || text === original) return undefined;
  // Only one thing is to be wrong: what the mishap writes must not stand there already.
  const { settings } = toDocument(text, 'vmx');
  return [...settings.values()].some((entries) => entries.length > 1) ? undefined : { original, text };
}

/** Repairs that write what was meant in another way than it may have stood there. */
const NOT_BACK = new Set([
  'inner-quote',
  'vhv-arm-guest',
  'vhv-cpuid-mask',
  'vhv-software-monitor',
  'vbs-requirements',
]);

/** Rules that do not speak of every machine: it hangs on its hardware and its guest. */
const DEPENDING = new Set(['vhv-hardware-version', 'vbs-requirements']);

const clean = candidates();

test('there are clean files', () => {
  expect(clean.length).toBeGreaterThanOrEqual(WANTED);
});

describe.each(MISHAPS)('$name', (mishap) => {
  test('in files where nothing is wrong is found once, and repaired', () => {
    let count = 0;
    for (const file of clean) {
      const injected = inject(mishap, file);
      if (injected === undefined || count === WANTED) continue;
      const before = findings(injected.original);
      if (before.includes(mishap.rule)) continue;
      const { original, text } = injected;
      const found = findings(text);
      const added = found.filter((rule) => !before.includes(rule));
      if (DEPENDING.has(mishap.rule) && added.length === 0) continue;
      expect(added).toEqual([mishap.rule]);
      count++;
      const rule = speaking.get(mishap.rule);
      if (mishap.repair === 'none' || rule === undefined || NOT_BACK.has(mishap.rule)) continue;
      const result = fix(toDocument(text, 'vmx'), only([rule]), { unsafe: mishap.repair === 'unsafe' });
      expect(result.document.text).toBe(original);
    }
    expect(count).toBe(WANTED);
  });
});
