import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileKind, toDocument } from '../../src/document/document.ts';
import { foldKey } from '../../src/document/key.ts';
import { changeSettings } from '../../src/edit/change.ts';
import { encode } from '../../src/text/encoding.ts';
import { vmware } from '../conformance/library.ts';
import { corpusFiles } from '../corpus.ts';
import { isReadable } from '../laws.ts';
import { caseFolders, casesOf } from '../rules/cases.ts';
import { ask } from './ask.ts';

/** What is set, one after the other in as many files. */
const EDITS: readonly (readonly [key: string, value: string])[] = [
  ['memsize', '8192'],
  ['MEMSIZE', '4096'],
  ['vhv.enable', 'FALSE'],
  ['annotation', 'a "b" | c # d'],
  ['displayName', 'Büro'],
];

interface Edit {
  readonly name: string;
  readonly before: string;
  readonly kind: FileKind | undefined;
  readonly key: string;
  readonly value: string;
}

/** Twenty of the real files, or of the examples of rules where none are at hand, from first to last. */
function edits(): Edit[] {
  const examples = caseFolders().flatMap((rule) =>
    casesOf(rule).map((one) => ({ ...one, name: `${rule}/${one.name}` })),
  );
  const corpus = corpusFiles().map((file) => ({ ...file, name: file.id }));
  const all = (corpus.length > 0 ? corpus : examples).filter(
    ({ text, kind }) => text.length > 200 && isReadable(text, kind) && toDocument(text, kind).kind === 'vmx',
  );
  const step = Math.max(1, Math.floor(all.length / 20));
  return all
    .filter((_, i) => i % step === 0)
    .slice(0, 20)
    .map(({ name, text, kind }, i) => {
      const [key, value] = EDITS[i % EDITS.length] ?? ['', ''];
      return { name, before: text, kind, key, value };
    });
}

type Outcome = 'right' | 'refused' | 'wrong';

/** Whether VMware reads what it read before, but for the one key. */
function judge({ before, kind, key, value }: Edit, after: string | undefined): Outcome {
  if (after === undefined || vmware === undefined) return 'refused';
  const bytes = encode(value, toDocument(before, kind).encoding);
  const read = (text: string) => (vmware?.readFile(text) ?? []).filter(({ name }) => name !== undefined);
  const isIt = ({ name = '' }: { readonly name: string | undefined }) => foldKey(name) === foldKey(key);
  const others = (text: string) =>
    JSON.stringify(
      read(text)
        .filter((one) => !isIt(one))
        .map(({ name, value: v }) => [name, v]),
    );
  const found = read(after).filter(isIt);
  return found.length === 1 && found[0]?.value === bytes && others(after) === others(before) ? 'right' : 'wrong';
}

/** What Augeas writes; undefined where its lens cannot read the file, or write the value. */
function augeas({ before, key, value }: Edit, lens: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'vmxlint-oracles-'));
  try {
    const file = join(folder, 'file.vmx');
    writeFileSync(file, before, 'latin1');
    const written = lens === 'Vmx' ? `"${value}"` : value;
    const args = ['--lens', lens, '--set', `${key}=${written}`, file];
    const { status, stdout } = spawnSync(join(import.meta.dirname, 'augeas-roundtrip'), args);
    return status === 0 ? stdout.toString('latin1') : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(process.env.VMXLINT_ORACLES)('a setting that is changed', () => {
  const all = edits();
  const table = new Map<string, Outcome[]>();
  const note = (who: string, outcome: Outcome) => table.set(who, [...(table.get(who) ?? []), outcome]);

  it('is changed in enough files', () => {
    expect(all.length).toBe(20);
  });

  it.each(all)('$key, in $name, is what VMware reads, or refused', { timeout: 60_000 }, (edit) => {
    const { document, objections } = changeSettings(toDocument(edit.before, edit.kind), [edit]);
    const ours = judge(edit, objections.length > 0 ? undefined : document.text);
    note('vmxlint', ours);
    for (const lens of ['VMware_Config', 'Vmx']) note(`Augeas, ${lens}`, judge(edit, augeas(edit, lens)));
    expect(ours).not.toBe('wrong');
    const said = ask(edit.before, document.text, [edit.key]);
    expect(said.filter(({ says }) => says === 'NEWLY REFUSES' || says === 'ERROR').map(({ line }) => line)).toEqual([]);
    expect(said.find(({ reader }) => reader === 'vmware-dictll')?.says).toBe('ok');
  });

  it('is mostly not refused', () => {
    const count = (who: string, outcome: Outcome) => (table.get(who) ?? []).filter((one) => one === outcome).length;
    const rows = [...table.keys()].map((who) => [
      who,
      ...(['right', 'refused', 'wrong'] as const).map((one) => `${count(who, one)} ${one}`),
    ]);
    console.log(
      rows
        .map((row) =>
          row
            .map((cell) => cell.padEnd(22))
            .join('')
            .trimEnd(),
        )
        .join('\n'),
    );
    expect(count('vmxlint', 'right')).toBeGreaterThan(10);
  });
});
