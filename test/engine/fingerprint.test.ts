import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { configure } from '../../src/config/configure.ts';
import { type Document, toDocument } from '../../src/document/document.ts';
import { kindOfPath } from '../../src/document/kind.ts';
import { unreadableReason } from '../../src/document/nature.ts';
import {
  createIdentities,
  type FindingRow,
  findingRows,
  fingerprintOf,
  machineId,
} from '../../src/engine/fingerprint.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { corpusFiles } from '../corpus.ts';
import { shuffledDocument } from './shuffle.ts';

/** Comments that are bound to lines do not outlive a shuffle of the lines. */
const configuration = { ...configure(rules), suppressions: { inline: false } };

function rowsOf(document: Document): FindingRow[] {
  return findingRows(document, lint(document, configuration));
}

function namesOf(text: string): string[] {
  return rowsOf(toDocument(text, 'vmx'))
    .map(({ rule, wording, key, occurrence }) => `${rule}/${wording} ${key} ${occurrence}`)
    .sort();
}

const MACHINE = `.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "19"
guestOS = "debian12-64"
uuid.bios = "56 4d 0e 11 22 33 44 55-66 77 88 99 aa bb cc dd"
vhv.enable = "TRUE"
`;

describe('the rows of a file', () => {
  test('count what is equal, whatever the case of a key', () => {
    expect(namesOf(`${MACHINE}what\nVHV.Enable = "FALSE"\nelse\nwhat`)).toEqual([
      'duplicate-key/different vhv.enable 1',
      expect.stringMatching(/^malformed-line\/malformed line:749a[0-9a-f]{12} 1$/),
      expect.stringMatching(/^malformed-line\/malformed line:749a[0-9a-f]{12} 2$/),
      expect.stringMatching(/^malformed-line\/malformed line:7dd5[0-9a-f]{12} 1$/),
      expect.stringMatching(/^missing-final-newline\/\w+ {2}1$/),
    ]);
  });

  test('do not let a new finding pass for one that was fixed', () => {
    const [old] = namesOf(`${MACHINE}this is one line\n`);
    const [fresh] = namesOf(`${MACHINE}this is another\n`);
    expect(old).toMatch(/^malformed-line/);
    expect(fresh).toMatch(/^malformed-line/);
    expect(fresh).not.toBe(old);
  });

  test('are not made of secrets', () => {
    const one = namesOf(`${MACHINE}RemoteDisplay.vnc.password "one"\n`);
    expect(one).toHaveLength(1);
    expect(namesOf(`${MACHINE}RemoteDisplay.vnc.password "two"\n`)).toEqual(one);
    expect(namesOf(`${MACHINE}RemoteDisplay.vnc.passwort "two"\n`)).not.toEqual(one);
  });
});

describe('a machine', () => {
  test.each([
    ['uuid.bios = "56 4d 0e 11 22 33 44 55-66 77 88 99 aa bb cc dd"', '564d0e112233445566778899aabbccdd'],
    ['UUID.BIOS = "564D0E11-2233-4455-6677-8899AABBCCDD"', '564d0e112233445566778899aabbccdd'],
    ['uuid.bios = "none"', undefined],
    ['uuid.location = "56 4d 0e 11 22 33 44 55-66 77 88 99 aa bb cc dd"', undefined],
  ])('that says %s is %s', (line, id) => {
    expect(machineId(toDocument(line))).toBe(id);
  });

  test('that says two things is the same in any order', () => {
    const [one, two] = [1, 2].map((digit) => `uuid.bios = "${String(digit).repeat(32)}"\n`);
    expect(machineId(toDocument(`${one}${two}`))).toBe(machineId(toDocument(`${two}${one}${two}`)));
  });
});

describe('an identity', () => {
  const [one, two, none] = [MACHINE, MACHINE.replace('dd"', 'de"'), ''].map((text) => toDocument(text, 'vmx'));

  function identitiesOf(...files: readonly (readonly [path: string, document: Document | undefined])[]) {
    const identities = createIdentities();
    for (const [path, document] of files) if (document !== undefined) identities.add(path, document);
    return identities;
  }

  test('is the machine, whatever its file is called', () => {
    expect(identitiesOf(['a', one], ['b', two]).of('a')).toBe(identitiesOf(['c', one]).of('c'));
    expect(identitiesOf(['a', one]).of('a')).not.toBe(identitiesOf(['a', two]).of('a'));
  });

  test('is the path where the machine is not known', () => {
    const identities = identitiesOf(['a', none], ['b', none]);
    expect(identities.of('a')).not.toBe(identities.of('b'));
    expect(identities.of('a')).toBe(identitiesOf().of('a'));
  });

  test('is both where two files have one machine', () => {
    const identities = identitiesOf(['a', one], ['b', one]);
    expect(identities.of('a')).not.toBe(identities.of('b'));
    expect(identities.of('a')).not.toBe(identitiesOf(['a', one]).of('a'));
    expect(identitiesOf(['a', one], ['a', one]).of('a')).toBe(identitiesOf(['a', one]).of('a'));
  });
});

interface File {
  readonly name: string;
  readonly document: Document;
}

/** What is in the repository, and the real files where there are any. */
function files(): File[] {
  const root = path.join(import.meta.dirname, '../../fixtures');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => kindOfPath(name) !== undefined,
  );
  const own = names.map((name) => ({
    name,
    text: readFileSync(path.join(root, name), 'latin1'),
    kind: kindOfPath(name),
  }));
  const real = corpusFiles().map(({ id, kind, text }) => ({ name: id, text, kind }));
  return [
    { name: 'machine.vmx', text: `${MACHINE}VHV.enable = "FALSE"\nwhat\n`, kind: 'vmx' as const },
    ...own,
    ...real,
  ]
    .map(({ name, text, kind }) => ({ name, document: toDocument(text, kind) }))
    .filter(({ document }) => unreadableReason(document) === undefined);
}

function fingerprintsOf(all: readonly File[]): string[] {
  const identities = createIdentities();
  for (const { name, document } of all) identities.add(name, document);
  return all
    .flatMap(({ name, document }) =>
      rowsOf(document)
        // The test makes all line ends alike.
        .filter(({ rule }) => rule !== 'mixed-line-endings')
        .map((row) => `${row.rule} ${fingerprintOf(row, identities.of(name))}`),
    )
    .sort();
}

describe('fingerprints', () => {
  const all = files();
  const before = fingerprintsOf(all);

  test('are many, and none twice', () => {
    expect(before.length).toBeGreaterThan(100);
    expect(before.filter((one, index) => one === before[index + 1])).toEqual([]);
  });

  test.each([1, 2, 3])('stay the same when lines are shuffled, line ends changed and machines renamed: %d', (seed) => {
    const machines = all.map(({ document }) => machineId(document));
    const changed = all.map(({ name, document }, index): File => {
      const machine = machines[index];
      const own = machine !== undefined && machines.indexOf(machine) === machines.lastIndexOf(machine);
      return { name: own ? `moved/${name}` : name, document: shuffledDocument(document, index + seed * 1000) };
    });
    expect(changed.filter(({ name }) => name.startsWith('moved/')).length).toBeGreaterThan(0);
    const after = fingerprintsOf(changed);
    const fresh = after.filter((one) => !before.includes(one));
    const lost = before.filter((one) => !after.includes(one));
    expect({ fresh, lost }).toEqual({ fresh: [], lost: [] });
  });
});
