import { expect, test, vi } from 'vitest';
import { rulesLookingAt } from '../../src/engine/looking.ts';
import { examples } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/index.ts';
import { lookUp } from '../../src/schema/look-up.ts';
import { exampleOf } from '../../src/schema/pattern.ts';

vi.setConfig({ testTimeout: 60_000 });

function lookingAt(key: string): string[] {
  const known = lookUp(key.toLowerCase());
  if (known === undefined) throw new Error(`${key} is not known`);
  return rulesLookingAt(key, known, ({ id }) => Object.values(examples[id] ?? {}).flat()).map(({ id }) => id);
}

test.each([
  // By name, though its examples have the key.
  ['virtualHW.version', 'vhv-hardware-version'],
  ['guestOS', 'vhv-arm-guest'],
  ['firmware', 'secure-boot-without-efi'],
  // By name, where the example has another index or another bus.
  ['ethernet3.address', 'mac-address'],
  ['scsi1:2.fileName', 'attached-iso'],
  ['nvme0:1.present', 'missing-controller'],
  // By what is known of the key.
  ['mem.hotadd', 'invalid-boolean'],
  ['uuid.location', 'runtime-key'],
  ['nvram', 'absolute-path'],
  // By what it is called, by its value, by what else is there, across files.
  ['guestinfo.admin.password', 'secret-in-config'],
  ['annotation', 'secret-in-config'],
  ['cpuid.80000001.ecx', 'vhv-cpuid-mask'],
  ['uuid.bios', 'shared-uuid'],
  // Rules about all lines, of others because of this one.
  ['.encoding', 'encoding-mismatch'],
  ['encryption.data', 'encrypted-file'],
])('%s is looked at by %s', (key, id) => {
  expect(lookingAt(key)).toContain(id);
});

test.each([['guestinfo.note'], ['numa.nodeAffinity']])('%s is looked at by no rule of its own', (key) => {
  expect(lookingAt(key)).toEqual([]);
});

test('a rule looks at the settings that it says the guides are about', () => {
  const guided = rules.filter(({ guide = [] }) => guide.length > 0);
  expect(guided.length).toBeGreaterThan(8);
  for (const { id, guide = [] } of guided) expect(lookingAt(exampleOf(guide[0] ?? '')), id).toContain(id);
});

test('a rule about all lines does not look at the keys of its own examples', () => {
  expect(lookingAt('memsize')).not.toContain('padded-value');
  expect(lookingAt('numvcpus')).not.toContain('spacing');
});

test('no rule looks at a key because nobody knows another', () => {
  expect(lookingAt('numvcpus')).not.toContain('unknown-key');
  expect(lookingAt('numvcpus')).not.toContain('unportable-key');
});
