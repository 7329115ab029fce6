import { afterAll, describe, expect, test } from 'vitest';
import { isSame } from '../../src/analysis/meaning.ts';
import { type Document, toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { loadVmware } from '../conformance/vmware.ts';
import { expectHonestFixes, expectSoundFix, recommended } from '../laws.ts';
import { lineOf, MISHAPS, type Mishap, SETTINGS, type Setting, VHV, WITHOUT_MISHAP } from './accidents.ts';

/*
 * Every accident beside every other, in one file: on one line, on neighbouring lines, on two lines that mean one key, and with the file as a whole.
 * `npm run pairs` prints what came of each.
 */

const vmware = await loadVmware();

/** What a setting should be in the end: by key, with the values that it may have; undefined where nobody can know. */
type Intent = readonly [key: string, values: readonly string[] | undefined];

interface Scene {
  readonly text: string;
  readonly intents: readonly Intent[];
}

/** Whether what was meant is set in the end: by safe repairs alone, by unsafe ones too, or not, and the user is told. */
type Verdict = 'safe' | 'unsafe' | 'told';

const LETTERS: Readonly<Record<Verdict, string>> = { safe: 'S', unsafe: 'U', told: 't' };
const RANKS: Readonly<Record<Mishap['repair'], number>> = { safe: 0, unsafe: 1, none: 2 };

function machine(...lines: readonly string[]): string {
  const own = ['.encoding = "UTF-8"', 'config.version = "8"', 'virtualHW.version = "19"', 'guestOS = "debian12-64"'];
  const vhv = lines.some((line) => line.includes('vh') || line.includes('VHV')) ? [] : [lineOf(VHV)];
  return [...own, ...lines, ...vhv, 'usb.present = "TRUE"', ''].join('\n');
}

function settingsFor(mishap: Mishap): Setting[] {
  return SETTINGS.filter(({ key }) => mishap.keys === undefined || mishap.keys.includes(key));
}

/** A line broken by one mishap after the other. */
function broken(setting: Setting, ...mishaps: readonly Mishap[]): { line: string; intent: Intent } | undefined {
  let line = lineOf(setting);
  let value: string | undefined = setting.value;
  for (const mishap of mishaps) {
    if (mishap.keys !== undefined && !mishap.keys.includes(setting.key)) return undefined;
    const next = mishap.line?.(line);
    if (next === undefined || next === line) return undefined;
    line = next;
    value = value === undefined || mishap.means === undefined ? value : mishap.means(value);
  }
  return { line, intent: [setting.key, value === undefined ? undefined : [value]] };
}

function onOneLine(a: Mishap, b: Mishap): Scene | undefined {
  if (a === b) return undefined;
  for (const setting of SETTINGS) {
    const one = broken(setting, b, a);
    if (one !== undefined) return { text: machine(one.line), intents: [one.intent] };
  }
  return undefined;
}

function onNeighbours(a: Mishap, b: Mishap): Scene | undefined {
  for (const first of settingsFor(a)) {
    const second = settingsFor(b).find(({ key }) => key !== first.key);
    const [one, two] = [broken(first, a), second && broken(second, b)];
    if (one !== undefined && two !== undefined)
      return { text: machine(one.line, two.line), intents: [one.intent, two.intent] };
  }
  return undefined;
}

function onOneKey(a: Mishap, b: Mishap): Scene | undefined {
  const setting = settingsFor(a).find((one) => settingsFor(b).includes(one));
  const [one, two] = setting === undefined ? [] : [broken(setting, a), broken(setting, b)];
  if (one === undefined || two === undefined) return undefined;
  const [value] = one.intent[1] ?? [];
  const agreed = value !== undefined && isSame(value, two.intent[1]?.[0]);
  return { text: machine(one.line, two.line), intents: [agreed ? one.intent : [one.intent[0], undefined]] };
}

/** At least one of the two is about the file as a whole. */
function inOneFile(a: Mishap, b: Mishap): Scene | undefined {
  const parts = [a, b].filter((mishap) => mishap.line !== undefined);
  const lines = parts.flatMap((mishap) =>
    settingsFor(mishap)
      .flatMap((setting) => broken(setting, mishap) ?? [])
      .slice(-1),
  );
  if (lines.length < parts.length) return undefined;
  let text: string | undefined = machine(...lines.map(({ line }) => line));
  // What ends the file comes last.
  const whole = [a, b]
    .filter(({ file }) => file !== undefined)
    .toSorted((one) => (one.rule === 'missing-final-newline' ? 1 : -1));
  for (const mishap of whole) text = text === undefined ? undefined : mishap.file?.(text);
  if (text === undefined) return undefined;
  // An Arm guest is to have it FALSE, whatever was meant.
  const arm = [a, b].some(({ rule }) => rule === 'vhv-arm-guest');
  const intents = lines.map(({ intent }): Intent => (arm && intent[0] === VHV.key ? [VHV.key, undefined] : intent));
  return { text, intents };
}

const SCENES = { 'one line': onOneLine, neighbours: onNeighbours, 'one key': onOneKey, 'one file': inOneFile } as const;
type SceneName = keyof typeof SCENES;

function scenesOf(a: Mishap, b: Mishap): [SceneName, Scene][] {
  const bothLines = a.line !== undefined && b.line !== undefined;
  return (Object.keys(SCENES) as SceneName[])
    .filter((name) => (name === 'one file') !== bothLines)
    .flatMap((name) => {
      const scene = SCENES[name](a, b);
      return scene === undefined ? [] : [[name, scene] as [SceneName, Scene]];
    });
}

/** Fixes a scene in both ways, holds it to the laws, and judges what came of it. */
function judge({ text, intents }: Scene): Verdict {
  const document = toDocument(text, 'vmx');
  expectHonestFixes(document, recommended());
  const results = [false, true].map((unsafe) => expectSoundFix(text, 'vmx', recommended(), unsafe));
  const [safely, wholly] = results;
  for (const result of results) {
    expectOnce(document, result.document);
    for (const [key, values] of intents) {
      if (isAsMeant(result.document, key, values)) continue;
      const told = result.diagnostics.some((one) => one.severity !== 'info');
      expect(told, `${key} is lost, and nobody is told`).toBe(true);
    }
  }
  const asMeant = (after: Document | undefined) =>
    after !== undefined && intents.every(([key, values]) => values !== undefined && isAsMeant(after, key, values));
  if (asMeant(safely?.document)) return 'safe';
  return asMeant(wholly?.document) ? 'unsafe' : 'told';
}

/** No key stands twice that did not; VMware's own reader sees what our document sees. */
function expectOnce(before: Document, after: Document): void {
  for (const [key, entries] of after.settings)
    expect(entries.length, key).toBeLessThanOrEqual(Math.max(1, before.settings.get(key)?.length ?? 0));
  if (typeof vmware === 'string') return;
  const read = vmware.readFile(after.text).flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]]));
  const ours = after.lines.flatMap((line) =>
    line.kind === 'entry' ? [[after.text.slice(...line.key.range), line.value.bytes]] : [],
  );
  expect(read).toEqual(ours);
}

function isAsMeant(document: Document, key: string, values: readonly string[] | undefined): boolean {
  const entries = document.settings.get(key) ?? [];
  if (values === undefined) return entries.length === 1;
  return entries.length === 1 && values.some((value) => isSame(value, entries[0]?.value.bytes));
}

const table = new Map<string, string>();

test('there is a mishap for each rule on nesting and syntax', () => {
  const ids = rules.filter(({ category }) => category === 'nested' || category === 'syntax').map(({ id }) => id);
  expect([...new Set(MISHAPS.map(({ rule }) => rule)), ...Object.keys(WITHOUT_MISHAP)].toSorted()).toEqual(
    ids.toSorted(),
  );
});

const unasked = typeof vmware === 'string' ? vmware : undefined;
test.skipIf(unasked !== undefined)(
  `VMware’s own reader is asked${unasked === undefined ? '' : `, which it is not: ${unasked}`}`,
  () => {
    expect(typeof vmware).toBe('object');
  },
);

describe.each(MISHAPS)('$name', (a) => {
  test('alone is found once, by its rule, and repaired as far as it says', () => {
    for (const setting of a.line === undefined ? [undefined] : settingsFor(a)) {
      const one = setting && broken(setting, a);
      const plain = machine(...(one === undefined ? [] : [one.line]));
      const text = a.file === undefined ? plain : a.file(plain);
      if (text === undefined) throw new Error(`${a.name} cannot happen`);
      const found = lint(toDocument(text, 'vmx'), recommended()).filter(
        ({ rule }) => rule !== 'missing-vhv-enable' || a.rule === rule,
      );
      expect(found.map(({ rule }) => rule)).toEqual([a.rule]);
      expect(found[0]?.fix?.safety ?? 'none').toBe(a.repair);
      if (one === undefined) continue;
      const verdict = judge({ text, intents: [one.intent] });
      if (one.intent[1] !== undefined && a.rule !== 'bad-escape')
        expect(verdict).toBe(a.repair === 'none' ? 'told' : a.repair);
    }
  });

  test('beside each other keeps the laws', () => {
    let count = 0;
    for (const b of MISHAPS) {
      for (const [name, scene] of scenesOf(a, b)) {
        let verdict: Verdict;
        try {
          verdict = judge(scene);
        } catch (error) {
          throw new Error(`${a.name}, ${b.name}, ${name}:\n${scene.text}`, { cause: error });
        }
        table.set(`${name}/${a.name}/${b.name}`, LETTERS[verdict]);
        count++;
        // Apart from each other, each is repaired as it would be alone.
        if (name === 'neighbours' && scene.intents.every(([, values]) => values !== undefined)) {
          const worst = Math.max(...[a, b].map(({ repair, rule }) => (rule === 'bad-escape' ? 0 : RANKS[repair])));
          expect(['safe', 'unsafe', 'told'][worst], `${a.name} beside ${b.name}:\n${scene.text}`).toBe(verdict);
        }
      }
    }
    expect(count).toBeGreaterThan(MISHAPS.length / 2);
  });
});

afterAll(() => {
  if (process.env.VMXLINT_PAIRS !== '1') return;
  const head = [
    'S: safe repairs alone make it what was meant. U: unsafe ones too. t: nothing certain can be done, and the user is told. Blank: cannot be.',
    typeof vmware === 'string'
      ? `Not asked: ${vmware}`
      : `VMware's own reader (open-vm-tools ${vmware.version}) read each result as we do.`,
  ];
  const numbers = MISHAPS.map((_, i) => String(i + 1).padStart(3)).join('');
  const parts = (Object.keys(SCENES) as SceneName[]).map((name) =>
    [
      '',
      `${name}: ${name === 'one line' ? 'the column first, then the row upon it' : 'the row, then the column'}`,
      `${' '.repeat(28)}${numbers}`,
      ...MISHAPS.map((a, i) => {
        const cells = MISHAPS.map((b) => (table.get(`${name}/${a.name}/${b.name}`) ?? '').padStart(3)).join('');
        return `${String(i + 1).padStart(3)} ${a.name.padEnd(24)}${cells}`;
      }),
    ].join('\n'),
  );
  console.log([...head, ...parts].join('\n'));
});
